import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';

const dates = (text: string, options = {}): string[] =>
  readDates(fold(text), '1405-09-02', options).map(({ value }) => value.date);

test.each([
  ['دو ساعت پیش', '1405-09-02'],
  ['چند ساعت پیش', '1405-09-02'],
  ['نیم ساعت پیش', '1405-09-02'],
  ['یه ربع پیش', '1405-09-02'],
  ['یک ساعت و نیم پیش', '1405-09-02'],
  ['۱۰ ثانیه پیش', '1405-09-02'],
  ['۳۰ ساعت پیش', '1405-09-01'],
  ['۴۸ ساعت پیش', '1405-08-30'],
  ['دو ساعت دیگه', '1405-09-02'],
  ['۷۲ ساعت دیگه', '1405-09-05'],
])('«%s» is on %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test('«بعد» and one more hour count only where a date to come is told, or one is asked', () => {
  for (const text of ['دو ساعت بعد', 'یه ساعت دیگه']) {
    expect(dates(text)).toEqual([]);
    expect(dates(text, { prefer: 'future' })).toEqual(['1405-09-02']);
    expect(dates(text, { expected: true })).toEqual(['1405-09-02']);
  }
});

test('this moment answers, and says nothing in a story', () => {
  for (const text of ['همین الان', 'همین دقیقه', 'اکنون', 'همین لحظه']) {
    expect(dates(text, { expected: true })).toEqual(['1405-09-02']);
    expect(dates(text)).toEqual([]);
  }
});
