import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';

const read = (text: string, expected = false) => readDates(fold(text), '1405-09-02', { expected });
const dates = (text: string, expected = false): string[] =>
  read(text, expected).map(({ value }) => value.date);

test.each([
  ['سال ۹۸', '1398'],
  ['متولد ۶۷', '1367'],
  ['سال تولدم ۶۵', '1365'],
  ['تولد: ۱۳۶۵', '1365'],
  ['۱۴۰۲ شمسی', '1402'],
  ['سال هشتاد یه زمین خرید', '1380'],
  ['سال پار', '1404'],
  ['سال ۱۴۰۲ هم رفتم', '1402'],
])('«%s» is in %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test.each([
  ['۷۸', '1378'],
  ['۷۸ ایم', '1378'],
  ['من ۷۸ ایم خودم', '1378'],
  ['هفتاد و هشتی‌ام', '1378'],
  ['فک کنم ۹۵ بود', '1395'],
  ['هشتاد و هفت', '1387'],
  ['صفر سه', '1403'],
  ['ورودی ۹۵ بودم', '1395'],
  ['والا فکر کنم ۹۵ بود که رفتیم محضر', '1395'],
])('«%s» answers with the year %s', (text, date) => {
  expect(dates(text, true)).toEqual([date]);
  expect(dates(text)).toEqual([]);
});

test('of two years one is meant', () => {
  expect(read('۹۳ یا ۹۴', true)[0]).toMatchObject({
    value: { date: '1393' },
    alternatives: [{ date: '1394' }],
  });
});

test.each(['۴۰ سالمه', 'سی و پنج نفر', '۵۰ تومن', '09123456789', '-01-01', '۹۵ کیلو', 'پلاک ۸۵ بود'])(
  '«%s» answers with no year',
  (text) => {
    expect(dates(text, true)).toEqual([]);
  },
);
