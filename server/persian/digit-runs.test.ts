import { expect, test } from 'vitest';
import { digitRuns } from './digit-runs.ts';
import { key } from './fold.ts';

const runs = (text: string): string[] => digitRuns(key(text)).map(({ digits }) => digits);

test('blanks, dashes and brackets hold a number together', () => {
  expect(runs('0912-345 67 89')).toEqual(['09123456789']);
  expect(runs('(021) 8877 6655')).toEqual(['02188776655']);
  expect(runs('۶۰۳۷ ۹۹۱۲ ۳۴۵۶ ۷۸۹۳')).toEqual(['6037991234567893']);
});

test('two whole numbers side by side are two', () => {
  expect(runs('0012345679 09123456789')).toEqual(['0012345679', '09123456789']);
});

test('a stroke and a comma part two long numbers', () => {
  expect(runs('09123456789/09351112233')).toEqual(['09123456789', '09351112233']);
  expect(runs('۰۹۱۲۳۴۵۶۷۸۹،۰۹۳۵۱۱۱۲۲۳۳')).toEqual(['09123456789', '09351112233']);
});

test('a card may be told in four groups with strokes', () => {
  expect(runs('۶۲۱۹/۸۶۷۳/۳۷۹۶/۹۶۸۳')).toEqual(['6219867337969683']);
  expect(runs('1402/1210/1403')).toEqual([]);
});

test('dates, fractions and sums are left out', () => {
  expect(runs('1403-07-15 و 1402/12/10 و 25000000 تومان و 12345678/2')).toEqual([]);
});

test('what stands before the first digit belongs to it', () => {
  expect(digitRuns('+98 912 345 6789')[0]).toMatchObject({ start: 0, end: 16 });
  expect(digitRuns(key('شبا IR06 2960 0000 0010 0324 2000 01'))[0]?.start).toBe(4);
});
