import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';

const read = (text: string, prefer: 'past' | 'future' = 'past') =>
  readDates(fold(text), '1405-09-02', { prefer });

test('of a season only the year is sure', () => {
  expect(read('زمستون ۹۹')[0]).toMatchObject({
    value: { date: '1399', approximate: true },
    alternatives: [{ date: '1399-10' }, { date: '1399-11' }, { date: '1399-12' }],
  });
  expect(read('پاییز دو سال پیش')[0]?.value.date).toBe('1403');
});

test.each([
  ['اوایل پاییز امسال', '1405-07'],
  ['وسطای تابستون پارسال', '1404-05'],
  ['آخر تابستان ۱۴۰۳', '1403-06'],
  ['اواخر زمستون', '1404-12'],
])('a part of a season is a month: «%s» is about %s', (text, date) => {
  expect(read(text).map(({ value }) => value)).toEqual([{ date, approximate: true }]);
});

test('a season without its year lies on the preferred side', () => {
  expect(read('اواخر تابستان')[0]?.value.date).toBe('1405-06');
  expect(read('اواخر تابستان', 'future')[0]?.value.date).toBe('1406-06');
});

test.each([
  ['سه ماه اول ۱۴۰۴', '1404-01', '1404-03'],
  ['شش‌ماهه دوم پارسال', '1404-07', '1404-12'],
  ['نیمه اول امسال', '1405-01', '1405-06'],
  ['نیمه دوم سال ۹۸', '1398-07', '1398-12'],
  ['سه‌ماهه سوم ۱۴۰۳', '1403-07', '1403-09'],
  ['سه ماه آخر سال', '1405-10', '1405-12'],
  ['فصل اول سال ۱۴۰۲', '1402-01', '1402-03'],
])('«%s» is from %s to %s', (text, date, end) => {
  expect(read(text).map(({ value }) => value)).toEqual([{ date, end }]);
});

test.each([
  'سه ماه اول قرارداد',
  'شش ماه اول خدمت',
  'بهار خانوم',
  'سکه بهار آزادی',
  'لباس تابستونی',
  'سه ماه اول سال تحصیلی',
])('«%s» tells no date', (text) => {
  expect(read(text)).toEqual([]);
});
