import { expect, test } from 'vitest';
import { readDates, readImpossibleDates } from './dates.ts';
import { fold } from './fold.ts';

const today = '1405-09-02';
const dates = (text: string, expected = false): string[] =>
  readDates(fold(text), today, { expected }).map(({ value }) => value.date);

test.each([
  ['۱۴۰۲/۵/۹', '1402-05-09'],
  ['9/5/1402', '1402-05-09'],
  ['1402-05-09', '1402-05-09'],
  ['۱۴۰۲.۵.۹', '1402-05-09'],
  ['۹۷/۱۱/۳', '1397-11-03'],
  ['۳/۱۱/۹۷', '1397-11-03'],
  ['1402 / 5 / 9', '1402-05-09'],
  ['مورخ 14020509', '1402-05-09'],
  ['2023-07-31', '1402-05-09'],
  ['۱۴۰۲/۵', '1402-05'],
  ['سال /1402/5/9', '1402-05-09'],
  ['1402//5/9', '1402-05-09'],
  ['1402/5/9/', '1402-05-09'],
  ['1402/5-9', '1402-05-09'],
  ['9-5/1402', '1402-05-09'],
])('«%s» is %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test('two digits that fit both orders come with the other one', () => {
  const [reading] = readDates(fold('۰۳/۰۲/۰۴'), today);
  expect(reading?.value.date).toBe('1403-02-04');
  expect(reading?.alternatives).toEqual([{ date: '1404-02-03' }]);
  expect(reading?.confidence).toBeLessThan(0.9);
});

test('numbers of letters, fractions and sums are no dates', () => {
  for (const text of [
    'نامه شماره ۱۴۰۲/۵/۹',
    'یک سوم',
    '1/3 ارث',
    '۱۲/۵ میلیون',
    '0912-345-6789',
    'نسخه 1.2.3',
    '192.168.1.1',
    '۱۰/۵-۱۲',
  ]) {
    expect(dates(text)).toEqual([]);
  }
});

test('shorter forms count only as an answer', () => {
  expect(dates('۵/۲۰')).toEqual([]);
  expect(dates('۵/۲۰', true)).toEqual(['1405-05-20']);
  expect(dates('بیست پنج نود و هفت', true)).toEqual(['1397-05-20']);
  expect(dates('20 5 1397', true)).toEqual(['1397-05-20']);
  expect(dates('1397 05 20', true)).toEqual(['1397-05-20']);
});

test.each([
  ['۱۴۰۴/۱۲/۳۰', 'date-not-leap'],
  ['1402/7/31', 'date-day'],
  ['1402/13/1', 'date-month'],
  ['31/7/1402', 'date-day'],
])('«%s» is in no calendar and is not read', (text, code) => {
  expect(dates(text, true)).toEqual([]);
  expect(readImpossibleDates(fold(text)).map(({ problem }) => problem.code)).toEqual([code]);
});

test('measures are no impossible dates', () => {
  expect(readImpossibleDates(fold('۹۰-۶۰-۹۰'), today)).toEqual([]);
});
