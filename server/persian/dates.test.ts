import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJalaliDate, jalaliFrom, monthNames } from '../../schemas/values/jalali-date.ts';
import { readDates, readImpossibleDates } from './dates.ts';
import { fold } from './fold.ts';

const today = '1405-09-02';

test('the quote is exact', () => {
  const text = 'سلام، من در تاریخ ۸ بهمن ۱۴۰۲ پول دادم';
  const [reading] = readDates(fold(text), today);
  expect(text.slice(reading?.span.start, reading?.span.end)).toBe('۸ بهمن ۱۴۰۲');
});

test('the hour beside a date belongs to it', () => {
  expect(readDates(fold('دیروز ساعت ۵ و نیم عصر'), today)[0]?.value).toEqual({
    date: '1405-09-01',
    time: '17:30',
  });
  expect(readDates(fold('ساعت ۱۰ صبح روز ۸ بهمن ۱۴۰۲'), today)[0]?.value).toEqual({
    date: '1402-11-08',
    time: '10:00',
  });
  expect(readDates(fold('پریشب ساعت یازده'), today)[0]?.value.time).toBe('23:00');
});

test('a part of the day belongs to the date and to the hour', () => {
  expect(readDates(fold('دیروز صبح ساعت ۹'), today)[0]?.value).toEqual({ date: '1405-09-01', time: '09:00' });
  expect(readDates(fold('سه شب پیش'), today)[0]?.value).toEqual({ date: '1405-08-29' });
});

test('about and the parts of a month', () => {
  expect(readDates(fold('حدود دو سال پیش'), today)[0]?.value).toEqual({ date: '1403', approximate: true });
  expect(readDates(fold('اواخر تیر'), today)[0]?.value).toEqual({ date: '1405-04', approximate: true });
  expect(readDates(fold('اوایل سال ۹۸'), today)[0]?.value).toEqual({ date: '1398', approximate: true });
});

test('a weekday chooses the year that was not said', () => {
  // 1405-07-15 is a Wednesday and 1404-07-15 a Tuesday.
  const [reading] = readDates(fold('سه‌شنبه ۱۵ مهر'), today);
  expect(reading).toMatchObject({ value: { date: '1404-07-15' }, alternatives: [{ date: '1405-07-15' }] });
  expect(readDates(fold('چهارشنبه ۱۵ مهر'), today)[0]?.value.date).toBe('1405-07-15');
});

test.each([
  ['جلسه ۲۰ بهمنه', '1405-11-20'],
  ['سررسیدش سی‌ام آذرماهه', '1405-09-30'],
  ['تا ۲۸ ماه', '1405-09-28'],
  ['دهم همین ماهه', '1405-09-10'],
  ['اول برج', '1405-10-01'],
  ['فرداست', '1405-09-03'],
  ['امروز، همین الان', '1405-09-02'],
])('«%s» as the answer to when something will be', (raw, date) => {
  expect(
    readDates(fold(raw), today, { expected: true, prefer: 'future' }).map(({ value }) => value.date),
  ).toEqual([date]);
});

test.each([
  'سه دیه کامل',
  'یه مهره از کمرم شکست',
  '۱۴ سکه مهرم',
  'تا ۱۸ ماه قسط دارم',
  'این شیشه تیره',
  'حبس ۶ ماه',
])('«%s» tells no date', (raw) => {
  expect(readDates(fold(raw), today)).toEqual([]);
});

test('several dates come in the order told', () => {
  const text = 'پارسال مهر قرارداد بستم، ۲۰ بهمن ۱۴۰۴ پول دادم و دیروز گفت نمی‌دم';
  expect(readDates(fold(text), today).map(({ value }) => value.date)).toEqual([
    '1404-07',
    '1404-11-20',
    '1405-09-01',
  ]);
});

test('without today, two digits still have a century', () => {
  expect(readImpossibleDates(fold('۹۸/۱۲/۳۰'))).toHaveLength(1);
  expect(readImpossibleDates(fold('۰۳/۱۲/۳۰'))).toEqual([]);
});

test('prefer tells where a date without a year lies', () => {
  expect(readDates(fold('۸ بهمن'), today, { prefer: 'future' })[0]?.value.date).toBe('1405-11-08');
  expect(readDates(fold('۸ بهمن'), today)[0]?.value.date).toBe('1404-11-08');
});

const day = fc.record({
  year: fc.integer({ min: 1330, max: 1405 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});

test('a day in figures or in words is read as itself or told to be in no calendar', () => {
  fc.assert(
    fc.property(day, (parts) => {
      const date = jalaliFrom(parts);
      for (const text of [
        `${parts.year}/${parts.month}/${parts.day}`,
        `${parts.day} ${monthNames[parts.month - 1] ?? ''} ${parts.year}`,
      ]) {
        const found = readDates(fold(text), today).map(({ value }) => value.date);
        expect(found).toEqual(isJalaliDate(date) ? [date] : []);
        expect(readImpossibleDates(fold(text), today)).toHaveLength(isJalaliDate(date) ? 0 : 1);
      }
    }),
  );
});

test('whatever is written, only real dates inside the message come back', () => {
  const piece = fc.constantFrom(
    '۱۵',
    '31',
    'مهر',
    'دی',
    'سال',
    'پیش',
    '/',
    '-',
    'دو',
    'ماه',
    'تا',
    'از',
    '۱۴۰۴',
    '98',
    'ساعت',
    'شنبه',
    'هفته',
    '،',
    'برج',
    'بعد',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, expected) => {
      const text = pieces.join(' ');
      for (const { value, span } of readDates(fold(text), today, { expected })) {
        expect(isJalaliDate(value.date)).toBe(true);
        expect(value.end === undefined || isJalaliDate(value.end)).toBe(true);
        expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('a date mended in the same breath is not kept, and «همون سال» is the year told before', () => {
  const dates = (raw: string) => readDates(fold(raw), '1405-09-02').map(({ value }) => value.date);
  expect(dates('دیروز نه پریروز رفتم کلانتری')).toEqual(['1405-08-30']);
  expect(dates('۱۲ خرداد ۱۴۰۳ عقد کردیم و ۲۰ مهر همون سال رفتم')).toEqual(['1403-03-12', '1403-07-20']);
  expect(dates('پونزدهم همین آبان رفتم')).toEqual(['1405-08-15']);
});
