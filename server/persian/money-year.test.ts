import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { eraTold } from './money-year.ts';
import { readMoney } from './money.ts';

const first = (text: string, year = 1405): number | undefined =>
  readMoney(fold(text), { year })[0]?.value.rial;

test.each([
  ['زمان شاه', 1350],
  ['قبل از انقلاب', 1350],
  ['قدیما', 1360],
  ['زمان جنگ', 1365],
  ['قدیمی', undefined],
  ['زمان شاهد گرفتن', undefined],
])('«%s»', (text, year) => {
  expect(eraTold(fold(text).text)).toBe(year);
});

test('in old times a small sum is what it says', () => {
  expect(first('زمان شاه با پنج تومن نون می‌خریدیم')).toBe(50);
  expect(first('سال ۵۲ با ده تومن یه گوسفند می‌خریدن')).toBe(100);
});

test('a birth, or a «now» in between, is no old time', () => {
  expect(first('متولد سال ۵۲ هستم با ده تومن حقوق')).toBe(1e8);
  expect(first('سال ۶۵ استخدام شدم الان بیست تومن می‌گیرم')).toBe(2e8);
});
