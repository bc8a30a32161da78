import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readMoney } from './money.ts';
import { hidesNumber, nearNumber, splitNear } from './number-near.ts';

const rials = (text: string): number[] => readMoney(fold(text)).map(({ value }) => value.rial);

test('a slip stands for the one number it may be', () => {
  expect(nearNumber('نهصذ')).toBe('نهصد');
  expect(nearNumber('چحل')).toBe('چهل');
  expect(nearNumber('سیسد')).toBe('سیصد');
  expect(nearNumber('هفتد')).toBeUndefined();
  expect(nearNumber('هفتد', 100)).toBe('هفتاد');
  expect(nearNumber('سلام')).toBeUndefined();
});

test('glued numbers with slips come apart', () => {
  expect(splitNear('شیشصذوهفتادوهفت')?.map(({ text }) => text)).toEqual(['شیشصد', 'و', 'هفتاد', 'و', 'هفت']);
  expect(splitNear('گروهوان')).toBeNull();
  expect(hidesNumber('ژژصدوشصتوهفت')).toBe(true);
  expect(hidesNumber('همسایه')).toBe(false);
});

test.each([
  ['نهصذ و هشت میلیون ریال', 9.08e8],
  ['هشتادودو هزاارتومن', 8.2e5],
  ['82 میلیارذ تومن', 8.2e11],
  ['پنجه و سه ملیون ریال', 5.3e7],
  ['167.500.000 رییال', 1.675e8],
  ['نهصد و هفتد و چار میلیون تومن', 9.74e9],
])('«%s»', (text, rial) => {
  expect(rials(text)).toEqual([rial]);
});

test('the end of a number whose beginning is lost is no sum', () => {
  expect(rials('هشتد و هشت میلیارد ریال')).toEqual([]);
  expect(rials('ژژصدوشصتوهفت هزار ریال')).toEqual([]);
});

test('everyday words beside sums stay what they are', () => {
  expect(rials('حسابمو بست و پنج میلیون داد')).toEqual([5e7]);
  expect(rials('کم نیست و ده میلیون میشه')).toEqual([1e8]);
});
