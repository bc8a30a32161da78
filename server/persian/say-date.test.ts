import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJalaliDate, jalaliFrom } from '../../schemas/values/jalali-date.ts';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';
import { sayDate } from './say-date.ts';

test('a date is said as far as it is known', () => {
  expect(sayDate('1403-07-15')).toBe('۱۵ مهر ۱۴۰۳');
  expect(sayDate('1403-07')).toBe('مهر ۱۴۰۳');
  expect(sayDate('1403')).toBe('سال ۱۴۰۳');
});

test('what is said is read back as it was', () => {
  const part = fc.integer({ min: 1, max: 31 });
  const year = fc.integer({ min: 1320, max: 1410 });
  fc.assert(
    fc.property(year, fc.option(part), fc.option(part), (when, month, day) => {
      const date = jalaliFrom({
        year: when,
        ...(month !== null && { month }),
        ...(month !== null && day !== null && { day }),
      });
      fc.pre(isJalaliDate(date));
      for (const expected of [true, false])
        expect(readDates(fold(sayDate(date)), '1405-09-02', { expected }).map(({ value }) => value)).toEqual([
          { date },
        ]);
    }),
  );
});
