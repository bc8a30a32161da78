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
  ['یه ربع به هشت صبح', '07:45'],
  ['بیست دقیقه به نه شب', '20:40'],
  ['یک ربع مانده به ده صبح', '09:45'],
  ['ساعت ده دقیقه به ۵ عصر', '16:50'],
  ['ساعت پنج به دوازده شب', '23:55'],
  ['ساعت ۱۰ و ۲۵ دقیقه قبل از ظهر', '10:25'],
  ['۸ و ۴۵ دقیقه صبح', '08:45'],
  ['ساعتای ۱۲ نصف شب', '00:00'],
  ['طرفای ساعت ۶ عصر', '18:00'],
  ['۲ ظهر', '14:00'],
  ['هشت بجه صبح', '08:00'],
  ['ساعت ۳ و نیم بجه بعد از چاشت', '15:30'],
  ['ساعت ده و نیمه شب', '22:30'],
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

test('«هشت و ربع» is bare: a time only beside a day', () => {
  expect(readTimes(key('هشت و ربع'), () => undefined)[0]).toMatchObject({ time: '08:15', bare: true });
  for (const text of ['دو و نیم میلیون', 'پنج و نیم ساعت', 'هشت و نیم روز']) expect(times(text)).toEqual([]);
});

test('what is missing to a number is no time', () => {
  for (const text of ['ساعت پنج به ده نفر گفتم', 'بیست دقیقه به من زنگ زد'])
    expect(times(text).filter((time) => time.endsWith('5'))).toEqual([]);
});

test('spans of hours are no times', () => {
  expect(times('ساعت ۲ پیش')).toEqual([]);
  expect(times('۸ ساعت کار')).toEqual([]);
});
