import { expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { fold } from './fold.ts';

const read = (text: string) =>
  readDates(fold(text), '1405-09-02').map(({ value: { date, end } }) => ({ date, end }));

test.each([
  ['از تیر تا شهریور ۱۴۰۳', '1403-04', '1403-06'],
  ['از آبان تا خرداد ۱۴۰۴', '1403-08', '1404-03'],
  ['از ۵ تا ۱۰ مهر ۱۴۰۳', '1403-07-05', '1403-07-10'],
  ['دوم و سوم بهمن ۱۴۰۳', '1403-11-02', '1403-11-03'],
  ['بین تیر و مرداد ۱۴۰۳', '1403-04', '1403-05'],
  ['از سال ۹۱ تا ۹۵', '1391', '1395'],
  ['از ۹۵ تا ۱۴۰۱', '1395', '1401'],
  ['سال‌های ۹۵ و ۹۶', '1395', '1396'],
  ['از ۱۴۰۲/۲/۱ تا ۱۴۰۲/۸/۱', '1402-02-01', '1402-08-01'],
  ['از پارسال مهر تا حالا', '1404-07', '1405-09'],
  ['از سال ۹۲ تا کنون', '1392', '1405'],
  ['از اردیبهشت تا مهر', '1405-02', '1405-07'],
  ['از برج میزان تا حال', '1405-07', '1405-09'],
])('«%s» is from %s to %s', (text, date, end) => {
  expect(read(text)).toEqual([{ date, end }]);
});

test('names side by side are no period', () => {
  expect(read('مهر و آبان خواهرند')).toEqual([]);
});

test('two dates that do not follow each other stay two', () => {
  expect(read('۱۴۰۲/۲/۱ قرارداد بستیم تا ۱۴۰۲/۸/۱ مهلت داشت')).toHaveLength(2);
});

test('what lasts until now began in the past, also where the future is asked', () => {
  const [reading] = readDates(fold('از آذر تا حالا'), '1405-10-02', { prefer: 'future' });
  expect(reading?.value).toEqual({ date: '1405-09', end: '1405-10' });
});
