import { expect, test } from 'vitest';
import { readDates, readImpossibleDates } from './dates.ts';
import { fold } from './fold.ts';

const read = (text: string) => readDates(fold(text), '1405-09-02');

test.each([
  ['8 August 2022', '1401-05-17'],
  ['August 8, 2022', '1401-05-17'],
  ['هشتم اوت ۲۰۲۲', '1401-05-17'],
  ['۸ آگوست سال ۲۰۲۲', '1401-05-17'],
  ['8-Aug-2022', '1401-05-17'],
  ['2022-Aug-08', '1401-05-17'],
  ['۸ اوت دو هزار و بیست و دو', '1401-05-17'],
])('«%s» is converted, and less sure', (text, date) => {
  expect(read(text).map(({ value }) => value.date)).toEqual([date]);
  expect(read(text)[0]?.confidence).toBeLessThan(0.9);
});

test('a month without its day lies over two of ours', () => {
  expect(read('اکتبر ۲۰۲۲')[0]).toMatchObject({
    value: { date: '1401', approximate: true },
    alternatives: [{ date: '1401-07' }, { date: '1401-08' }],
  });
});

test('a day that is in no calendar is told', () => {
  expect(read('۳۰ فوریه ۲۰۲۴')).toEqual([]);
  expect(readImpossibleDates(fold('۳۰ فوریه ۲۰۲۴'))).toHaveLength(1);
});

test('«می» and «مه» are words before they are a month', () => {
  expect(read('می خوام برم، هوا مه داره')).toEqual([]);
});
