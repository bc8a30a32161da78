import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readMoney } from './money.ts';

const first = (text: string, expected = false): number[] =>
  readMoney(fold(text), { expected }).map(({ value }) => value.rial);

test.each([
  ['۲۵ میلیون چک گرفتم', [25e7]],
  ['پنجاه میلیون تا عید', [5e8]],
  ['۵۰۰ رهن ۲۰ اجاره', [5e9, 2e8]],
  ['کارت به کارت کردم ۵۰۰۰۰۰۰', [5e7]],
])('a sum without its unit in «%s»', (text, expected) => {
  expect(first(text)).toEqual(expected);
});

test.each([
  'ده میلیون نفر',
  'اجاره ۲ خوابه',
  'رهن ۲ واحد',
  'پدرم هزار و سیصد و هشتاد خرید',
  'شماره ۵۰۰۰۰۰۰',
  'پنجاه دادم',
])('none in «%s»', (text) => {
  expect(first(text)).toEqual([]);
});

test('asked for a sum, the only number is one, unless it counts or only denies', () => {
  expect(first('پنجاه دادم', true)).toEqual([5e8]);
  expect(first('سیصد تا دادم', true)).toEqual([3e9]);
  expect(first('صدو بیست هزارتا کرایه دادم')).toEqual([1.2e6]);
  expect(first('اجارمون ماهی نه و نیمه')).toEqual([9.5e7]);
  expect(first('۵۰۰ کا زدم به حسابش')).toEqual([5e6]);
  for (const text of ['ساعت ۵ دادم', 'بیست تا گوسفند دادم', '۱۵ مهر', 'نه', 'یکی'])
    expect(first(text, true)).toEqual([]);
});
