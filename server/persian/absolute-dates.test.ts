import { expect, test } from 'vitest';
import { readDates, readImpossibleDates } from './dates.ts';
import { fold } from './fold.ts';

const today = '1405-09-02';
const dates = (text: string, expected = false): string[] =>
  readDates(fold(text), today, { expected }).map(({ value }) => value.date);

test.each([
  ['۸ بهمن ۱۴۰۲', '1402-11-08'],
  ['هشتم بهمن ماه سال ۱۴۰۲', '1402-11-08'],
  ['بهمن ۸, ۱۴۰۲', '1402-11-08'],
  ['8 بهمن 02', '1402-11-08'],
  ['۱۴۰۲-بهمن-۸', '1402-11-08'],
  ['سال ۱۴۰۲ هشتم بهمن', '1402-11-08'],
  ['8بهمن1402', '1402-11-08'],
  ['هشتم بهمن پارسال', '1404-11-08'],
  ['پارسال هشتم بهمن', '1404-11-08'],
  ['هشتم برج یازده', '1404-11-08'],
  ['شیشم مرداد', '1405-05-06'],
  ['8 bahman 1402', '1402-11-08'],
  ['بیست و نهم اسفند هزار و سیصد و نود و نه', '1399-12-29'],
  ['روز هشتم بهمن', '1404-11-08'],
  ['سی شهریور شصت و پنج', '1365-06-30'],
  ['سه اردیبهشت صفر سه', '1403-02-03'],
  ['تاریخ ۸ بهمن', '1404-11-08'],
  ['روز ۲ مهر', '1405-07-02'],
  ['روز دو تیر', '1405-04-02'],
  ['پنجم برج میزان', '1405-07-05'],
  ['۱۲ جوزای ۱۴۰۳', '1403-03-12'],
  ['دوم سنبله', '1405-06-02'],
  ['۵ مهر ۱۴۰۳ واحد ۷ رو خریدم', '1403-07-05'],
])('the day of «%s» is %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test.each([
  ['بهمن ۱۴۰۲', '1402-11'],
  ['بهمن ماه', '1404-11'],
  ['بهمن سال ۹۲', '1392-11'],
  ['بهمن ۹۲', '1392-11'],
  ['برج ۵', '1405-05'],
  ['پارسال بهمن', '1404-11'],
  ['دو سال پیش بهمن', '1403-11'],
  ['سال ۸۹', '1389'],
  ['متولد ۶۷', '1367'],
  ['سال هفتاد و هشت', '1378'],
  ['متولد هفتاد و دو', '1372'],
  ['سال ۹۹ ماه ۷', '1399-07'],
  ['نیمه دوم مهر ۱۴۰۲', '1402-07'],
  ['نیمه مهر ۱۴۰۲', '1402-07'],
  ['برج میزان', '1405-07'],
  ['برج حوت پارسال', '1404-12'],
])('no more than was said is known of «%s»: %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test.each([
  'بهمن به من زنگ زد',
  'آذر خانم گفت',
  'با مهر و امضا',
  'دو تیر شلیک کرد',
  'یه تیر خورد',
  'خیابان ۱۷ شهریور',
  'ماهی تیره',
  'می‌خوام برم',
  'دی',
  'نه، مهر نبود',
  'سال اول دانشگاه',
  'هر ماه دو میلیون',
  'جدی می‌گم',
  '۱۳۹۸ تومن',
  'خانم مهرماه رستمی',
  'ساکن برج مهر هستم',
  'مسکن مهر',
  'سه ماه اول',
])('nothing is dated by «%s»', (text) => {
  expect(dates(text)).toEqual([]);
});

test('what was done on a day does not undo it', () => {
  expect(dates('۸ بهمن زد تو گوشم')).toEqual(['1404-11-08']);
  expect(dates('پونزدهم تیر کرد زمینو')).toEqual(['1405-04-15']);
});

test('a sum after a date is no year', () => {
  expect(dates('۸ بهمن ۲۰ میلیون دادم')).toEqual(['1404-11-08']);
});

test('as an answer a month or a year is enough', () => {
  expect(dates('بهمن', true)).toEqual(['1404-11']);
  expect(dates('۱۳۹۸', true)).toEqual(['1398']);
  expect(dates('۹۲', true)).toEqual(['1392']);
});

test('months of Afghanistan that are words too are no answer inside a sentence', () => {
  for (const text of ['جدی می‌گم', 'میزان بدهی', 'سرطان گرفته']) expect(dates(text, true)).toEqual([]);
  expect(dates('میزان بود', true)).toEqual(['1405-07']);
});

test('days that a month does not have', () => {
  expect(readImpossibleDates(fold('۳۱ آبان ازدواج کردیم'), today)[0]).toMatchObject({
    span: { start: 0, end: 7 },
    problem: { code: 'date-day', facts: { day: 31, month: 'آبان', days: 30 } },
  });
  expect(readImpossibleDates(fold('۳۰ اسفند ۱۴۰۲'), today)[0]?.problem.code).toBe('date-not-leap');
  expect(dates('۳۱ آبان ۱۴۰۲')).toEqual([]);
});
