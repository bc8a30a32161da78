import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  compareJalali,
  isJalaliDate,
  jalaliDateSchema,
  jalaliFrom,
  jalaliOf,
  monthNames,
  partsOf,
  precisionOf,
  problemWithJalaliDate,
  weekdayNames,
  weekdayOf,
} from './jalali-date.ts';

test('dates cut to what is known', () => {
  for (const date of ['1403', '1403-07', '1403-07-15', '1403-12-30']) {
    expect(jalaliDateSchema.safeParse(date).success).toBe(true);
  }
});

test('what is not in the calendar is told and never moved', () => {
  expect(problemWithJalaliDate('1404-12-30')).toEqual({ code: 'date-not-leap', facts: { year: 1404 } });
  expect(problemWithJalaliDate('1403-07-31')).toEqual({
    code: 'date-day',
    facts: { day: 31, month: 'مهر', days: 30 },
  });
  expect(problemWithJalaliDate('1403-13-01')).toEqual({ code: 'date-month', facts: { month: 13 } });
  expect(problemWithJalaliDate('2024-03-15')).toEqual({ code: 'date-year' });
  expect(problemWithJalaliDate('1403/07/15')).toEqual({ code: 'date-shape' });
  expect(isJalaliDate('1403-7-15')).toBe(false);
});

test('an instant is dated in Tehran', () => {
  expect(jalaliOf(new Date('2025-03-20T20:29:59Z'))).toBe('1403-12-30');
  expect(jalaliOf(new Date('2025-03-20T20:30:00Z'))).toBe('1404-01-01');
});

test('the calendar of the platform agrees', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  fc.assert(
    fc.property(fc.integer({ min: -13_000, max: 39_000 }), (days) => {
      const noon = new Date(days * 86_400_000 + 43_200_000);
      const part = Object.fromEntries(
        format.formatToParts(noon).map(({ type, value }) => [type, Number(value)]),
      );
      expect(partsOf(jalaliOf(noon))).toEqual({ year: part['year'], month: part['month'], day: part['day'] });
    }),
  );
});

test('days are added over month and year ends', () => {
  expect(addDays('1403-12-30', 1)).toBe('1404-01-01');
  expect(addDays('1404-01-01', -1)).toBe('1403-12-30');
});

test('weekdays count from Saturday', () => {
  expect(weekdayNames[weekdayOf('1405-09-02')]).toBe('دوشنبه');
  expect(weekdayNames[weekdayOf('1348-10-11')]).toBe('پنجشنبه');
});

test('dates of different precision are compared as far as both are known', () => {
  expect(compareJalali('1403', '1403-07')).toBe(0);
  expect(compareJalali('1403-06', '1403-07-15')).toBe(-1);
  expect(compareJalali('1404', '1403-07-15')).toBe(1);
});

test('precision and parts', () => {
  expect(['1403', '1403-07', '1403-07-15'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  expect(jalaliFrom({ year: 1403, month: 7 })).toBe('1403-07');
  expect(monthNames[6]).toBe('مهر');
});
