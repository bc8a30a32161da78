import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';
import { monthFrom } from './relative-dates.ts';

const read = (text: string, prefer: 'past' | 'future' = 'past') =>
  readDates(fold(text), '1405-09-02', { prefer });
const dates = (text: string): string[] => read(text).map(({ value }) => value.date);

test('months are counted over the ends of years', () => {
  expect(monthFrom('1405-01-10', -1)).toBe('1404-12');
  expect(monthFrom('1405-12-10', 13)).toBe('1407-01');
});

test.each([
  ['امروز', '1405-09-02'],
  ['دیروز', '1405-09-01'],
  ['پریروز', '1405-08-30'],
  ['پس پریروز', '1405-08-29'],
  ['پریشب', '1405-08-30'],
  ['پس‌فردا', '1405-09-04'],
  ['۱۲ روز پیش', '1405-08-20'],
  ['ده روز قبل', '1405-08-22'],
  ['۱۲ ماه پیش', '1404-09'],
  ['پنج ماه پیش', '1405-04'],
  ['۶ سال پیش', '1399'],
  ['ماه گذشته', '1405-08'],
  ['سال پیش', '1404'],
  ['یک سال و سه ماه پیش', '1404-06'],
  ['دو ساعت پیش', '1405-09-02'],
  ['دو ماه دیگه', '1405-11'],
  ['شب گذشته', '1405-09-01'],
  ['روز گذشته', '1405-09-01'],
  ['دو برج پیش', '1405-07'],
  ['۲ سه‌ماههٔ پیش', '1405-03'],
  ['سه‌ماههٔ گذشته', '1405-06'],
  ['سه‌ماههٔ کنونی', '1405-09'],
  ['یک و نیم سال پیش', '1404-03'],
  ['سه سال و خورده‌ای پیش', '1402'],
  ['صد سال پیش', '1305'],
])('«%s» is %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test('weeks and halves are about', () => {
  expect(read('دو هفته پیش')[0]?.value).toEqual({ date: '1405-08-18', approximate: true });
  expect(read('یک سال و نیم پیش')[0]?.value).toEqual({ date: '1404-03', approximate: true });
});

test('«دو سه» keeps both counts', () => {
  expect(read('سه چهار ماه پیش')[0]).toMatchObject({
    value: { date: '1405-06', approximate: true },
    alternatives: [{ date: '1405-05', approximate: true }],
  });
});

test('time that has passed up to now', () => {
  expect(dates('هفت ماهه که حقوق نگرفتم')).toEqual(['1405-02']);
  expect(dates('الان سه ساله جدا شدیم')).toEqual(['1402']);
  expect(dates('پنج ماهه پولمو نمی‌ده')).toEqual(['1405-04']);
});

test.each([
  ['یه ده روزی هست که', '1405-08-22'],
  ['یک هفته‌ای میشه که رفته', '1405-08-25'],
  ['دو ماهی هست که', '1405-07'],
  ['دو سالی میشه ندیدمش', '1403'],
  ['دو برجه که حقوق نداده', '1405-07'],
])('loosely counted: «%s» is since %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test.each([
  ['ده دوازده روز پیش', '1405-08-22', '1405-08-20'],
  ['دو یا سه هفته پیش', '1405-08-18', '1405-08-11'],
  ['بیست سی سال پیش', '1385', '1375'],
])('«%s» is %s or %s', (text, date, other) => {
  expect(read(text)[0]).toMatchObject({ value: { date }, alternatives: [{ date: other }] });
});

test.each([
  '۲ هزار سال پیش',
  'دو برج دیگه ساخت',
  'یه روزی هست که',
  'چک سه ماهه که داد',
  'قرارداد یک ساله بستیم',
  'پسر ده ساله که دارم',
  'چند سال پیش',
  'دو روز قبل از عروسی',
  'فردای اون روز',
  'فردا صبحش اومد',
  'روز بعد',
  'یه روز دیگه',
  'سه روز بعد برگشت',
  'امروز و فردا می‌کند',
  'هی امروز فردا می‌کنه',
])('nothing is dated by «%s»', (text) => {
  expect(dates(text)).toEqual([]);
});

test('«بعد» counts from today where a date to come is asked', () => {
  expect(read('سه روز بعد', 'future')[0]?.value.date).toBe('1405-09-05');
});
