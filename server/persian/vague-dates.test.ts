import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';

const read = (text: string) => readDates(fold(text), '1405-09-02');

test.each([
  ['پونزدهم ماه پیش', '1405-08-15'],
  ['هشتم همین ماه', '1405-09-08'],
  ['این ماه', '1405-09'],
  ['شب عید', '1404-12'],
  ['عید پارسال', '1404-01'],
  ['شب یلدا', '1404-09-30'],
  ['سیزده به در', '1405-01-13'],
  ['آخر پارسال', '1404-12'],
  ['۲۰ ماه جاری', '1405-09-20'],
  ['اول امسال', '1405-01'],
])('«%s» is %s', (text, date) => {
  expect(read(text).map(({ value }) => value.date)).toEqual([date]);
});

test('of a season only the year is sure', () => {
  expect(read('تابستون پارسال')[0]).toMatchObject({
    value: { date: '1404', approximate: true },
    alternatives: [{ date: '1404-04' }, { date: '1404-05' }, { date: '1404-06' }],
  });
});

test('a few days ago is cut to the month, a few months ago to the year', () => {
  expect(read('چند روز پیش')[0]?.value).toEqual({ date: '1405-08', approximate: true });
  expect(read('چند ماه پیش')[0]?.value).toEqual({ date: '1405', approximate: true });
});

test('coins, names and other feasts are no dates', () => {
  for (const text of ['۱۱۰ سکه بهار آزادی', 'بهار خانوم', 'عید فطر', 'سر ماه پول می‌ده'])
    expect(read(text)).toEqual([]);
});

test('a day of the month as the whole answer', () => {
  const answers = (text: string) =>
    readDates(fold(text), '1405-09-02', { expected: true }).map(({ value }) => value.date);
  expect(answers('بیستم')).toEqual(['1405-08-20']);
  expect(answers('پونزدهم بود')).toEqual(['1405-08-15']);
  expect(answers('روز دوم')).toEqual(['1405-09-02']);
  expect(answers('۵')).toEqual([]);
  expect(read('بیستم')).toEqual([]);
});

test('the year of schools and of books begins elsewhere', () => {
  expect(read('اول سال تحصیلی')).toEqual([]);
});
