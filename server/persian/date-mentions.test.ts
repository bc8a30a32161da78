import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';

const read = (text: string, today = '1405-09-02') => readDates(fold(text), today);
const told = (text: string) =>
  read(text).map(({ value: { date }, span }) => [date, text.slice(span.start, span.end)]);

test('a weekday after its date keeps the year that was said', () => {
  expect(told('۱۶ اردیبهشت ۱۴۰۳ روز یکشنبه، طبق صورتجلسه')).toEqual([
    ['1403-02-16', '۱۶ اردیبهشت ۱۴۰۳ روز یکشنبه'],
  ]);
  expect(told('۱۴۰۳/۷/۱۷ سه شنبه')).toEqual([['1403-07-17', '۱۴۰۳/۷/۱۷ سه شنبه']]);
});

test('a weekday goes with the date after it', () => {
  expect(told('امروز (یکشنبه ۱۶ آبان)').map(([date]) => date)).toEqual([
    '1405-09-02',
    expect.stringContaining('-08-16'),
  ]);
});

test.each([
  ['ماه پیش بیستم', '1405-08-20'],
  ['برج پیش پونزدهم', '1405-08-15'],
  ['همین ماه دهم', '1405-09-10'],
  ['ماه پیش روز دوم', '1405-08-02'],
  ['مهر پارسال دهمش', '1404-07-10'],
  ['خرداد پارسال، پونزدهم بود', '1404-03-15'],
])('the day told after its month: «%s» is %s', (text, date) => {
  expect(read(text).map(({ value }) => value.date)).toEqual([date]);
});

test.each(['ماه پیش اول رفتم کلانتری', 'ماه پیش پنجم مهر ماه شد', 'ماه پیش پنجم دبستان بود'])(
  'no day of the month in «%s»',
  (text) => {
    expect(read(text)[0]?.value.date).toBe('1405-08');
  },
);

test('one day told twice is one date', () => {
  expect(told('پنجشنبه هفته قبل، بیست و هشتم آبان')).toEqual([
    ['1405-08-28', 'پنجشنبه هفته قبل، بیست و هشتم آبان'],
  ]);
  expect(told('دیروز یعنی ۱ آذر').map(([date]) => date)).toEqual(['1405-09-01']);
});

test('about', () => {
  for (const text of ['حدود دو سال پیش', 'قریب به دو سال پیش', 'بیش از دو سال پیش'])
    expect(read(text)[0]?.value).toEqual({ date: '1403', approximate: true });
});
