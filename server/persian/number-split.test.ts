import { expect, test } from 'vitest';
import { splitGlued } from './number-split.ts';

const parts = (word: string): string =>
  splitGlued(word)
    .map(({ text }) => text)
    .join(' ');

test.each([
  ['سیصدوپنجاه', 'سیصد و پنجاه'],
  ['صدتومن', 'صد تومن'],
  ['میلیونی', 'میلیون'],
  ['هزارت', 'هزار ت'],
  ['سیصدو', 'سیصد و'],
  ['بیستوهف', 'بیست و هف'],
  ['سهچهار', 'سه چهار'],
  ['دهپونزده', 'ده پونزده'],
  ['شیشهفتتا', 'شیش هفت تا'],
  ['یکیدو', 'یکی دو'],
  ['سهچهارم', 'سه چهارم'],
  ['یکسومه', 'یک سومه'],
  ['نیمسکه', 'نیم سکه'],
  ['بیستوسوم', 'بیست و سوم'],
])('«%s» is taken apart', (word, expected) => {
  expect(parts(word)).toBe(expected);
});

test('of the two «ت» of «هفت تا» one may be left', () => {
  expect(splitGlued('هفتا')).toEqual([
    { text: 'هفت', at: 0 },
    { text: 'تا', at: 2 },
  ]);
});

test('«is» at the end is marked', () => {
  expect(splitGlued('دویسته')).toEqual([{ text: 'دویست', at: 0, ending: 'ه', copula: true }]);
});

test.each(['سینه', 'دوده', 'یکتا', 'هفته', 'شیشه', 'سیمرغ', 'دوش', 'صدا', 'پنجره', 'هزاره'])(
  '«%s» stays whole',
  (word) => {
    expect(parts(word)).toBe(word);
  },
);

test('a very long word is not searched', () => {
  const word = 'صدو'.repeat(30);
  expect(parts(word)).toBe(word);
});
