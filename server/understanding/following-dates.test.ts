import { describe, expect, it } from 'vitest';
import { fold } from '../persian/fold.ts';
import { readDates } from '../persian/dates.ts';
import { followingDates } from './following-dates.ts';

const read = (text: string): string[] => {
  const folded = fold(text);
  return followingDates(folded, readDates(folded, '1405-09-02')).map((each) => each.value.date);
};

describe('followingDates', () => {
  it.each([
    ['سررسید ۱ آبان ۱۴۰۵، همان روز برگشت خورد', '1405-08-01'],
    ['تاریخ ۱۰ آبان، روز بعدش برگشت زدیم', '1405-08-11'],
    ['۱۰ آبان بود فرداش رفتم', '1405-08-11'],
    ['۱۰ آبان بود سه روز بعد بردم بانک', '1405-08-13'],
    ['۱۰ آبان بود یه هفته بعدش اومد', '1405-08-17'],
  ])('«%s»', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it.each(['همون روز رفتم', 'روز بعد از عید', 'مهر ۱۴۰۴ بود، روز بعدش رفت'])('none in «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });
});
