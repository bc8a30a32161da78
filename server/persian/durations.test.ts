import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDurations } from './durations.ts';
import { fold } from './fold.ts';

const day = 86_400;
const read = (text: string) =>
  readDurations(fold(text)).map(({ value, span }) => [value.seconds, text.slice(span.start, span.end)]);
const seconds = (text: string) => readDurations(fold(text)).map(({ value }) => value.seconds);

test.each([
  ['5 دقیقه', 300],
  ['سه ماه', 90 * day],
  ['هشت و نیم روز و سی و نه ثانیه', 8.5 * day + 39],
  ['یک سال و نیم', 1.5 * 365 * day],
  ['دو و نیم سال', 2.5 * 365 * day],
  ['دو ساعت و ربع', 8100],
  ['نیم ساعت', 1800],
  ['یه ربع', 900],
  ['سه ربع', 2700],
  ['ربع ساعت', 900],
  ['یک سال و دو ماه و ده روز', 435 * day],
  ['صد و بیست روز', 120 * day],
  ['چک سه ماهه', 90 * day],
  ['قرارداد یک ساله', 365 * day],
  ['چهل دقیقه‌ست', 2400],
  ['۲۴ ساعته', day],
  ['نیم قرن', 50 * 365 * day],
  ['دو هفته مهلت', 14 * day],
])('«%s» lasts %d seconds', (text, expected) => {
  expect(seconds(text)).toEqual([expected]);
});

test('the quote is exact', () => {
  expect(read('چهار و نیم دقیقه تا طلوع آفتاب')).toEqual([[270, 'چهار و نیم دقیقه']]);
  expect(read('حدود سه ماه و نیم طول کشید')).toEqual([[105 * day, 'سه ماه و نیم']]);
});

test('a range keeps both ends and is less sure', () => {
  const [reading] = readDurations(fold('سه چهار ماه'));
  expect(reading).toMatchObject({ value: { seconds: 90 * day }, alternatives: [{ seconds: 120 * day }] });
  expect(reading?.confidence).toBeLessThan(0.9);
});

test.each([
  'سه ماه پیش',
  'دو ساعت دیگه',
  'یه ربع به هشت',
  'پسر پنج ساله',
  'هر سه ماه',
  'ساعت ۸ روز شنبه',
  'سال ۹۸ ماه هفتم',
  'سه شنبه',
  'سال‌ها',
  'دو نفر',
  '۳۵ سالمه',
])('nothing lasts in «%s»', (text) => {
  expect(read(text)).toEqual([]);
});

test('whatever is written, what is read is inside the message and no less than nothing', () => {
  const piece = fc.constantFrom(
    '۱۵',
    'سه',
    'و',
    'نیم',
    'ربع',
    'ماه',
    'روز',
    'ساعت',
    'تا',
    'پیش',
    'دو',
    'سال',
    'به',
    '،',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { value, span } of readDurations(fold(text))) {
        expect(value.seconds).toBeGreaterThanOrEqual(0);
        expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
      }
    }),
  );
});
