import { expect, test } from 'vitest';
import { fromGregorian, fromHijri, isHijriBeside } from './foreign-calendars.ts';

test('Gregorian days', () => {
  expect(fromGregorian(2025, 3, 20)).toBe('1403-12-30');
  expect(fromGregorian(2023, 2, 29)).toBeUndefined();
  expect(fromGregorian(2023, 13, 1)).toBeUndefined();
});

test('lunar days by the arithmetic calendar', () => {
  // 1 Muharram 1446 was 8 July 2024 in the arithmetic calendar.
  expect(fromHijri(1446, 1, 1)).toBe('1403-04-18');
  expect(fromHijri(1446, 13, 1)).toBeUndefined();
});

test('a lunar date is told by the words after it', () => {
  expect(isHijriBeside('1445/9/1 قمری', { end: 8 })).toBe(true);
  expect(isHijriBeside('1402/9/1 قرار', { end: 8 })).toBe(false);
});
