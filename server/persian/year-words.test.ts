import { expect, test } from 'vitest';
import type { DateContext } from './date-mention.ts';
import { yearOf, yearOfTwoDigits } from './year-words.ts';

const context: DateContext = { text: '', today: '1405-09-02', expected: false, prefer: 'past' };

test.each([
  ['سال 94', 1394],
  ['1398', 1398],
  ['سال نود و هشت', 1398],
  ['هزار و سیصد و شصت و پنج', 1365],
  ['هزار و چهارصد', 1400],
  ['سال چهارصد و دو', 1402],
  ['پارسال', 1404],
  ['پیرارسال', 1403],
  ['امسال', 1405],
  ['سال گذشته', 1404],
  ['دو سال پیش', 1403],
  ['10 سال قبل', 1395],
  ['سال اینده', 1406],
  ['در سال 88', 1388],
  ['سال پار', 1404],
  ['سنه 1327', 1327],
])('«%s» is %d', (words, year) => {
  expect(yearOf(words, context)?.year).toBe(year);
});

test('two digits are of this century up to this year, and beyond it of the last', () => {
  expect(yearOfTwoDigits(71, context).year).toBe(1371);
  expect(yearOfTwoDigits(65, context).year).toBe(1365);
  expect(yearOfTwoDigits(0, context).year).toBe(1400);
  expect(yearOfTwoDigits(5, context)).toEqual({ year: 1405, confidence: 0.92 });
});

test('a year a little ahead is sure only where a date to come is asked', () => {
  expect(yearOfTwoDigits(7, context).confidence).toBeLessThan(0.9);
  expect(yearOfTwoDigits(7, { ...context, prefer: 'future' })).toEqual({ year: 1407, confidence: 0.92 });
});
