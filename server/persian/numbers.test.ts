import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readNumbers } from './numbers.ts';
import { sayNumber } from './say-number.ts';

function values(text: string, expected = false): number[] {
  return readNumbers(fold(text), { expected }).map((reading) => reading.value);
}

test('every whole number said formally is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e15 }), (count) => {
      expect(values(sayNumber(count), true)).toEqual([count]);
    }),
    { numRuns: 500 },
  );
});

test('numbers with round parts survive the way through words', () => {
  const part = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(part, part, fc.constantFrom(1e3, 1e6, 1e9), (high, low, scale) => {
      const count = high * scale * 1000 + low * scale;
      expect(values(sayNumber(count), true)).toEqual([count]);
    }),
    { numRuns: 300 },
  );
});

test('digits and words give the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e12 }), (count) => {
      expect(values(String(count))).toEqual([count]);
    }),
  );
});

test('any text is read without failing and spans stay inside it', () => {
  const word = fc.constantFrom(
    'دو',
    'سه',
    'صد',
    'و',
    'نیم',
    'هزار',
    'میلیون',
    'تا',
    'نه',
    '12',
    '3,5',
    '۱/۲',
    'یکی',
    'سوم',
    '-',
    'م',
    'تومن',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.string(), (words, rest) => {
      const text = `${words.join(' ')} ${rest}`;
      for (const { span, value, confidence } of readNumbers(fold(text), { expected: true })) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        expect(confidence).toBeGreaterThan(0);
      }
    }),
  );
});

test.each([
  ['پونصد و شیشصد هزار تا', [500, 600_000]],
  ['سیصدوپنجاه هزار نفر', [350_000]],
  ['دویست‌وپنجاه متر', [250]],
  ['چهار صد متر زمین', [400]],
  ['نه صد و سی نفر', [930]],
  ['شونزده سالمه', [16]],
  ['هیژده ماه پیش', [18]],
  ['دو و نیم میلیون', [2_500_000]],
  ['یه میلیون و نیم', [1_500_000]],
  ['نیم میلیون', [500_000]],
  ['هزار میلیارد', [1e12]],
  ['هزار و دویست میلیارد', [1.2e12]],
  ['2.5 میلیون', [2_500_000]],
  ['۲/۵ میلیون', [2_500_000]],
  ['۱٬۲۵۰٬۰۰۰', [1_250_000]],
  ['12.500.000', [12_500_000]],
  ['190م', [190_000_000]],
  ['یک میلیونی', [1_000_000]],
  ['بنجاه ملیون', [50_000_000]],
  ['صدو پنجاه هزار', [150_000]],
  ['سه ماه و ده روز', [3, 10]],
  ['پنج میلیون و دو ماه بعد', [5_000_000, 2]],
  ['سه چهارم خونه', [0.75]],
  ['بیست و سه ممیز پنج درصد', [23.5]],
  ['ساعت نه صبح', [9]],
  ['۱۳۹۵، ۱۳۹۷ و ۱۳۹۹', [1395, 1397, 1399]],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  'نه',
  'نه بابا ندارم',
  'نه پول داد نه سکه',
  'نه تا حالا ندیدمش',
  'سه‌شنبه رفتم',
  'سه شنبه',
  'سر چهارراه',
  'چهار راه',
  'میدون هفت تیر',
  'یه آقایی اومد',
  'دوباره',
  'دو باره',
  'تو ده ما',
  'صداش',
  'سینه‌ام',
  'سیده خانم',
  'سهم من',
  'هفته پیش',
  'شیشه',
  'یکی از اونا',
  'چند میلیون',
  'صدها نفر',
  'میلیون‌ها تومان',
  'سی و سه پل',
  'بیست و سوم آذر',
  'طبقه سوم',
  '1403/07/15',
  '10:30',
  'IR062960000000100324200001',
  'چلو کباب',
  'یکتا',
  'نیمه شب',
])('no number in «%s»', (text) => {
  expect(values(text)).toEqual([]);
});

test('a range is its lower end, unsure, with the upper end beside it', () => {
  for (const [text, low, high] of [
    ['دو سه میلیون', 2e6, 3e6],
    ['ده پونزده نفر', 10, 15],
    ['صد صد و پنجاه متر', 100, 150],
    ['بیست و دو سه سالشه', 22, 23],
    ['یکی دو ماه', 1, 2],
    ['۵ تا ۶ ماه', 5, 6],
    ['۴۰۰ ۵۰۰ میلیون', 4e8, 5e8],
    ['۲۵ تا ۳۰ میلیون', 25e6, 30e6],
  ] as const) {
    const [reading, ...rest] = readNumbers(fold(text));
    expect(rest).toEqual([]);
    expect(reading).toMatchObject({ value: low, alternatives: [high] });
    expect(reading?.confidence).toBeLessThan(0.7);
  }
});

test('what is left out after a million is offered as the other meaning', () => {
  expect(readNumbers(fold('۲ میلیون و ۵۰۰'))[0]).toMatchObject({
    value: 2_000_500,
    alternatives: [2_500_000],
  });
  expect(readNumbers(fold('4میلیون 100'))[0]).toMatchObject({ value: 4_100_000, alternatives: [4_000_100] });
});

test('in running text the rest after a million is thousands, unless people or things are counted', () => {
  expect(values('۲ میلیون و ۵۰۰ بابت تعمیر گرفت')).toEqual([2_500_000]);
  expect(values('دو میلیون و پانصد نفر آمدند')).toEqual([2_000_500]);
});

test('a half after the unit belongs to the number', () => {
  expect(readNumbers(fold('دو ماه و نیمه که نداده'))[0]?.value).toBe(2.5);
  expect(readNumbers(fold('۸ ساعت ونیم کار'))[0]?.value).toBe(8.5);
  expect(readNumbers(fold('دو روز و نیمه شب'))[0]?.value).toBe(2);
  expect(readNumbers(fold('سه سال و نیمشه'))[0]?.value).toBe(3.5);
  expect(readNumbers(fold('یک ساعت و ربع معطل شدیم'))[0]?.value).toBe(1.25);
  expect(values('یه سال و نیم پیش')).toEqual([1.5]);
  expect(values('دو متر و نیم')).toEqual([2.5]);
  expect(values('سه روز و نیم میلیون')).toEqual([3, 500_000]);
});

test('«یکی» is one only in answer to a question for a number', () => {
  expect(values('یکی فقط', true)).toEqual([1]);
  expect(values('یکی بیشتر ندارم', true)).toEqual([1]);
  expect(values('یکی اومد', true)).toEqual([]);
  expect(values('یکی فقط')).toEqual([]);
});

test('negative numbers, with their sign in the span', () => {
  const [reading] = readNumbers(fold('-12'), { expected: true });
  expect(reading).toMatchObject({ value: -12, span: { start: 0, end: 3 } });
});

test('a lone small word is a number where one is asked for', () => {
  expect(values('سه', true)).toEqual([3]);
  expect(values('فکر کنم دو', true)).toEqual([2]);
  const [nine] = readNumbers(fold('نه'), { expected: true });
  expect(nine).toMatchObject({ value: 9, confidence: 0.5 });
});

test('the span is the place of the number in the raw message', () => {
  const raw = 'حدودِ سی‌وپنج تا بود';
  const [reading] = readNumbers(fold(raw));
  expect(raw.slice(reading?.span.start, reading?.span.end)).toBe('سی‌وپنج');
});
