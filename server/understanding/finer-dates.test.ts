import { describe, expect, it } from 'vitest';
import { readDates, type DateValue } from '../persian/dates.ts';
import { fold } from '../persian/fold.ts';
import type { Reading } from '../persian/reading.ts';
import { finer, isOtherYear, isPlanned } from './finer-dates.ts';
import type { Part } from './hearing.ts';

function datesOf(text: string): { part: Part; first: Reading<DateValue>; all: Reading<DateValue>[] } {
  const folded = fold(text);
  const all = readDates(folded, '1405-09-02', { prefer: 'past' });
  const [first] = all;
  if (!first) throw new Error(text);
  return { part: { folded, offset: 0 }, first, all };
}

describe('of the same month', () => {
  it('the day says it better', () => {
    const { first, all } = datesOf('فروردین امسال قرار شد بخرم، معامله ۱۷ فروردین ۱۴۰۵ انجام شد');
    expect(finer(first, all).value.date).toBe('1405-01-17');
  });

  it('two days leave the month as it was told', () => {
    const { first, all } = datesOf('فروردین امسال بود، ۱۷ فروردین ۱۴۰۵ دیدم و ۱۹ فروردین ۱۴۰۵ خریدم');
    expect(finer(first, all).value.date).toBe('1405-01');
  });
});

it('knows what was agreed on from what happened', () => {
  const agreed = datesOf('قرار بود ۲۰ مرداد برسه');
  expect(isPlanned(agreed.part, agreed.first)).toBe(true);
  const happened = datesOf('قرار گذاشتیم. ۲۰ مرداد رسید');
  expect(isPlanned(happened.part, happened.first)).toBe(false);
});

it('knows the year of another matter', () => {
  const other = datesOf('پارسال هم یه ماشین ازش خریدم');
  expect(isOtherYear(other.part, other.first)).toBe(true);
  const own = datesOf('پارسال ماشینمو برد');
  expect(isOtherYear(own.part, own.first)).toBe(false);
});
