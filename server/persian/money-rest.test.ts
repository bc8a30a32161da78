import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readMoney } from './money.ts';

const rials = (text: string): number[] => readMoney(fold(text)).map(({ value }) => value.rial);

test('a part of a sum is told in the unit of the sum, or the one below', () => {
  expect(rials('یه میلیارد بود ولی دویستشو پس داد')).toEqual([1e10, 2e9]);
  expect(rials('صد میلیون بود پنجاهشو داد')).toEqual([1e9, 5e8]);
  expect(rials('قرارداد ۹۸۰ میلیون بود که ۷۰۰ شو پرداخت کردم')).toEqual([9.8e9, 7e9]);
  expect(rials('ده میلیون دادم پونصدشو برگردوند')).toEqual([1e8, 5e6]);
});

test('without a sum before it or paying after it there is none', () => {
  expect(rials('پنجاهشو داد')).toEqual([]);
  expect(rials('۱۰ قسط ۲ میلیونی بده ۳ تاشو داد')).toEqual([2e7]);
  expect(rials('ده میلیون دادم بیستش شیرین شد')).toEqual([1e8]);
});
