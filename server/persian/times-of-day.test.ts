import { expect, test } from 'vitest';
import { key } from './fold.ts';
import { readTimes } from './times-of-day.ts';

const times = (text: string, part?: string): string[] =>
  readTimes(key(text), () => part).map(({ time }) => time);

test.each([
  ['ساعت ۶ و نیم عصر', '18:30'],
  ['ساعت ۸ صبح', '08:00'],
  ['ساعت 9:05', '09:05'],
  ['14:20', '14:20'],
  ['۱۱ شب', '23:00'],
  ['ساعت ۲ شب', '02:00'],
  ['ساعت ۱۲ شب', '00:00'],
  ['ساعت ۱۲ ظهر', '12:00'],
  ['ساعت یک ظهر', '13:00'],
  ['ساعت هفت و ربع بعدازظهر', '19:15'],
  ['ساعت ۱۰ و ۲۵ دقیقه', '10:25'],
  ['عصر ساعت ۵', '17:00'],
  ['ساعت یک ربع به شیش عصر', '17:45'],
  ['۸:۱۵ ب.ظ', '20:15'],
])('«%s» is %s', (text, time) => {
  expect(times(text)).toEqual([time]);
});

test('an hour without its part of the day is open', () => {
  expect(readTimes(key('ساعت ۵'), () => undefined)[0]).toMatchObject({ time: '17:00', other: '05:00' });
  expect(readTimes(key('ساعت ۹'), () => undefined)[0]).toMatchObject({ time: '09:00', other: '21:00' });
});

test('the word of the date may tell it', () => {
  expect(times('ساعت ۱۱', 'شب')).toEqual(['23:00']);
});

test('spans of hours are no times', () => {
  expect(times('ساعت ۲ پیش')).toEqual([]);
  expect(times('۸ ساعت کار')).toEqual([]);
});
