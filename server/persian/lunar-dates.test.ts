import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';
import { lunarIn } from './lunar-dates.ts';

const read = (text: string, expected = false) => readDates(fold(text), '1405-09-02', { expected });
const dates = (text: string, expected = false): string[] =>
  read(text, expected).map(({ value }) => value.date);

test('a lunar day within a Jalali year, twice in some', () => {
  expect(lunarIn(1402, 1, 10)).toEqual(['1402-05-06']);
  expect(lunarIn(1404, 10, 1)).toHaveLength(2);
});

test.each([
  ['نیمه شعبان ۱۴۴۵', '1402-12-06'],
  ['۱۰ محرم ۱۴۴۵', '1402-05-06'],
  ['دهم محرم ۱۴۰۲', '1402-05-06'],
  ['۵ رجب ۱۴۴۰ هجری قمری', '1397-12-21'],
  ['۱۸ ذی الحجه ۱۴۴۴', '1402-04-16'],
  ['عاشورای پارسال', '1404-04-15'],
  ['عید قربان پارسال', '1404-03-17'],
  ['سال ۱۳۹۹ روز عید فطر', '1399-03-04'],
])('«%s» is %s, and less sure', (text, date) => {
  expect(dates(text)).toEqual([date]);
  expect(read(text)[0]?.confidence).toBeLessThan(0.9);
});

test('a month without its day lies over two of ours', () => {
  expect(read('رمضان پارسال')[0]).toMatchObject({
    value: { date: '1404', approximate: true },
    alternatives: [{ date: '1404-11' }, { date: '1404-12' }],
  });
});

test('without a year it is an answer and no more', () => {
  for (const text of ['دهم محرم', 'عاشورا', 'عید قربان']) {
    expect(dates(text)).toEqual([]);
    expect(dates(text, true)).toHaveLength(1);
  }
});

test.each(['رمضان علی', 'محرم نامحرم', 'یه صفر اضافه کرد', 'صفر تا صد', 'شعبون همسایه‌مون'])(
  '«%s» tells no date',
  (text) => {
    expect(dates(text, true)).toEqual([]);
  },
);

test('people and cars are called so too', () => {
  expect(dates('آقا رجب پارسال اومد')).toEqual(['1404']);
  expect(dates('ماشین صفر پارسال خریدم')).toEqual(['1404']);
});
