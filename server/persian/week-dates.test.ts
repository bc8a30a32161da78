import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';
import { dayOfWeek } from './week-dates.ts';

// A Monday.
const today = '1405-09-02';
const read = (text: string, expected = false) => readDates(fold(text), today, { expected });

test('weeks begin on Saturday', () => {
  expect(dayOfWeek(today, 0, 0)).toBe('1405-08-30');
  expect(dayOfWeek(today, 6, -1)).toBe('1405-08-29');
});

test.each([
  ['سه‌شنبه پیش', '1405-08-26'],
  ['شنبه هفته پیش', '1405-08-23'],
  ['هفته پیش چهارشنبه', '1405-08-27'],
  ['دو هفته پیش جمعه', '1405-08-22'],
  ['دوشنبه گذشته', '1405-08-25'],
  ['جمعه آینده', '1405-09-06'],
  ['پنجشنبه هفته بعد', '1405-09-12'],
  ['همین جمعه', '1405-09-06'],
  ['یکشنبه آینده', '1405-09-08'],
  ['دوشنبه اینده', '1405-09-09'],
  ['شنبه‌ای که میاد', '1405-09-07'],
  ['پنج شنبه ای که گذشت', '1405-08-28'],
  ['همین جمعه ای که گذشت', '1405-08-29'],
  ['اول هفته آینده', '1405-09-07'],
  ['اوایل هفته پیش', '1405-08-23'],
  ['آخر این هفته', '1405-09-05'],
])('«%s» is %s', (text, date) => {
  expect(read(text).map(({ value }) => value.date)).toEqual([date]);
});

test('a day of this week may be meant of the week before', () => {
  expect(read('یکشنبه پیش')[0]).toMatchObject({
    value: { date: '1405-09-01' },
    alternatives: [{ date: '1405-08-24' }],
  });
});

test('a weekday alone counts only as an answer', () => {
  expect(read('جمعه')).toEqual([]);
  expect(read('جمعه', true).map(({ value }) => value.date)).toEqual(['1405-08-29']);
});

test('the end of a week is one of two days, and without its week an answer only', () => {
  expect(read('آخر هفته پیش')[0]).toMatchObject({
    value: { date: '1405-08-28', approximate: true },
    alternatives: [{ date: '1405-08-29' }],
  });
  expect(read('آخر هفته')).toEqual([]);
  expect(read('آخر هفته', true)[0]?.value.date).toBe('1405-08-28');
});

test('habits, prayers and markets are no days', () => {
  for (const text of ['هر دوشنبه', 'نماز جمعه', 'جمعه بازار', 'شنبه‌ها', 'آخر هفته‌ها', 'هر آخر هفته'])
    expect(read(text, true)).toEqual([]);
});
