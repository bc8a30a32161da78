import { expect, test } from 'vitest';
import { readDates, readImpossibleDates } from './dates.ts';
import { fold } from './fold.ts';

const dates = (text: string): string[] => readDates(fold(text), '1405-09-02').map(({ value }) => value.date);

test.each([
  ['1400-Far-15', '1400-01-15'],
  ['1398-Esf-05', '1398-12-05'],
  ['15-Esf-98', '1398-12-15'],
  ['۱۳۹۸-اسف-۰۵', '1398-12-05'],
  ['05/بهم/1402', '1402-11-05'],
  ['ش فرو ۰۱ ۱۳۸۰', '1380-01-01'],
  ['15 Esf 1398', '1398-12-15'],
  ['Esf 15, 1398', '1398-12-15'],
])('«%s» is %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test('letters that are words are no months without strokes or a weekday', () => {
  for (const text of ['مرد ۱۲ ۱۴۰۰', 'شهر ۵ ۱۴۰۲', 'فرو ۱۲ رفت', 'خرد ۳ ۱۴۰۱'])
    expect(dates(text)).toEqual([]);
});

test('a day that the month does not have is told', () => {
  expect(readImpossibleDates(fold('31-Meh-1403'))[0]?.problem.code).toBe('date-day');
});
