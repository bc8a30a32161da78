import { expect, test } from 'vitest';
import { nearestYear, settled, valueOf } from './date-mention.ts';
import type { DateContext } from './date-mention.ts';

const past: DateContext = { text: '', today: '1405-09-02', expected: false, prefer: 'past' };
const future: DateContext = { ...past, prefer: 'future' };
const at = { start: 0, end: 5, confidence: 0.98 };

test('a date without a year is the nearest on the preferred side', () => {
  expect(nearestYear({ month: 7, day: 15 }, past)).toBe(1405);
  expect(nearestYear({ month: 11 }, past)).toBe(1404);
  expect(nearestYear({ month: 9 }, past)).toBe(1405);
  expect(nearestYear({ month: 7, day: 15 }, future)).toBe(1406);
  expect(nearestYear({ month: 9, day: 2 }, future)).toBe(1405);
});

test('a leap day is in the last leap year, not a day later', () => {
  expect(nearestYear({ month: 12, day: 30 }, past)).toBe(1403);
});

test('a year that was not said has another meaning, and is less sure the further off the date is', () => {
  const recent = settled({ ...at, month: 7, day: 15 }, past);
  expect(valueOf(recent)).toEqual({ date: '1405-07-15' });
  expect(recent).toMatchObject({ confidence: 0.92, others: [{ date: '1404-07-15' }] });
  const old = settled({ ...at, month: 11, day: 15 }, past);
  expect(old).toMatchObject({ year: 1404, confidence: 0.8, others: [{ date: '1403-11-15' }] });
  expect(settled({ ...at, month: 11, day: 15 }, future)).toMatchObject({ year: 1405, confidence: 0.92 });
  expect(settled({ ...at, month: 7, day: 15 }, future)).toMatchObject({ year: 1406, confidence: 0.8 });
});

test('what is in no year is a problem', () => {
  expect(settled({ ...at, month: 7, day: 31 }, past).problem?.code).toBe('date-day');
  expect(settled({ ...at, year: 1404, month: 12, day: 30 }, past).problem?.code).toBe('date-not-leap');
});
