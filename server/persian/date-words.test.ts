import { expect, test } from 'vitest';
import { anyNumber, monthAbbreviated, monthOf, numberOf, weekdayNamed } from './date-words.ts';

test.each([
  ['15', 15],
  ['پونزدهم', 15],
  ['بیست و سوم', 23],
  ['بیست و یکمین', 21],
  ['سی ام', 30],
  ['یکم', 1],
  ['اول', 1],
  ['ده', 10],
  ['شصتم', 60],
  ['نود و نه', 99],
  ['7 ام', 7],
  ['چارده', 14],
])('«%s» is %d', (words, number) => {
  expect(numberOf(words)).toBe(number);
});

test('other words are no numbers', () => {
  expect(numberOf('مهر')).toBeUndefined();
  expect(numberOf('')).toBeUndefined();
});

test('the pattern takes the whole number and no part of a word', () => {
  expect(new RegExp(`^${anyNumber}`, 'u').exec('بیست و سوم اردیبهشت')?.[0]).toBe('بیست و سوم');
  expect(new RegExp(`^${anyNumber}`, 'u').exec('سیب')).toBeNull();
});

test('months by name and by number', () => {
  expect(['اذر', 'امرداد', 'برج 7', 'برج هفتم', 'mehr', 'حمل'].map(monthOf)).toEqual([9, 5, 7, 7, 7, 1]);
});

test('weekdays in their spellings', () => {
  expect(['شنبه', 'یه شنبه', 'سهشنبه', 'چارشنبه', 'جمعه', 'شنبلیله'].map(weekdayNamed)).toEqual([
    0,
    1,
    3,
    4,
    6,
    undefined,
  ]);
});

test('months cut to three letters', () => {
  expect(['far', 'esf', 'اسف', 'ارد', 'خبر'].map(monthAbbreviated)).toEqual([1, 12, 12, 2, undefined]);
});
