import { expect, test } from 'vitest';
import { weekdayOf } from '../../schemas/values/jalali-date.ts';
import { readDates } from './dates.ts';
import { lastWednesdayEve } from './feast-dates.ts';
import { fold } from './fold.ts';

const read = (text: string, prefer: 'past' | 'future' = 'past') =>
  readDates(fold(text), '1405-09-02', { prefer });

test('the fires are lit on the eve of the last Wednesday', () => {
  // 29 Esfand 1402 was a Tuesday: its Wednesday was already of the next year.
  expect([1402, 1403, 1404].map(lastWednesdayEve)).toEqual(['1402-12-22', '1403-12-28', '1404-12-26']);
  for (let year = 1390; year < 1420; year += 1) expect(weekdayOf(lastWednesdayEve(year))).toBe(3);
});

test.each([
  ['چهارشنبه سوری پارسال', '1404-12-26'],
  ['چهارشنبه‌سوری ۱۴۰۲', '1402-12-22'],
  ['شب چهارشنبه سوری', '1404-12-26'],
  ['شب عید', '1404-12'],
  ['عید پارسال', '1404-01'],
  ['شب یلدا', '1404-09-30'],
  ['یلدای پارسال', '1404-09-30'],
  ['سیزده‌به‌در', '1405-01-13'],
  ['۱۳ بدر پارسال', '1404-01-13'],
  ['روز سوم عید', '1405-01-03'],
  ['پنجم عید پارسال', '1404-01-05'],
  ['سال تحویل امسال', '1405-01-01'],
])('«%s» is %s', (text, date) => {
  expect(read(text).map(({ value }) => value.date)).toEqual([date]);
});

test('the coming one where the future is meant', () => {
  expect(read('چهارشنبه سوری', 'future')[0]?.value.date).toBe('1405-12-25');
});

test.each(['عید', 'عیدی پارسالو نداد', 'یلدا خانم', 'آقای نوروزی', 'عید قربان'])(
  '«%s» tells no feast',
  (text) => {
    expect(read(text).filter(({ value }) => value.date !== '1404')).toEqual([]);
  },
);
