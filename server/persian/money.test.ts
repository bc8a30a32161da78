import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readMoney, type MoneyContext } from './money.ts';
import { groupDigits, sayMoney } from './say-number.ts';

function rials(text: string, context?: MoneyContext): number[][] {
  return readMoney(fold(text), context).map(({ value, alternatives }) => [
    value.rial,
    ...alternatives.map((each) => each.rial),
  ]);
}

test('whatever we print of an amount, in words and in both units, is read back to the same rial', () => {
  const rial = fc.oneof(
    fc.integer({ min: 0, max: 1e15 }),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 10, 1e3, 1e4, 1e6, 1e7, 1e9, 1e10))
      .map(([count, scale]) => count * scale),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
      .map(([millions, rest]) => millions * 1e7 + rest * 10),
    fc.constantFrom(0, 1, 9, 10, 1e15),
  );
  fc.assert(
    fc.property(rial, (amount) => {
      const read = readMoney(fold(sayMoney(amount)), { expected: true });
      expect(read.map(({ value }) => value.rial)).toEqual([amount]);
    }),
    { numRuns: 600 },
  );
});

test('an amount printed in digits with its unit is read back to the same rial', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e12 }), (toman) => {
      expect(rials(`${groupDigits(toman)} تومان`)).toEqual([[toman * 10]]);
      expect(rials(`${groupDigits(toman)} ریال`)).toEqual([[toman]]);
    }),
  );
});

test('a sum read back in both units is read as one sure sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e13 }), (toman) => {
      const [reading, ...rest] = readMoney(fold(sayMoney(toman * 10)));
      expect(rest).toEqual([]);
      expect(reading?.value.rial).toBe(toman * 10);
      expect(reading?.confidence).toBeGreaterThan(0.9);
    }),
  );
});

test.each([
  ['پنجاه میلیون تومان', 5e8],
  ['سیصد هزار تومن', 3e6],
  ['2,500,000 تومان', 25e6],
  ['مبلغ یکصد و بیست میلیون ریال', 12e7],
  ['ریال ۱۲٬۰۰۰٬۰۰۰', 12e6],
  ['هزار میلیارد تومن', 1e13],
  ['۵۰۰ میلیون ریال (۵۰ میلیون تومان)', 5e8],
  ['پنجاه تومن یعنی پانصد میلیون ریال', 5e8],
])('«%s» has one meaning', (text, expected) => {
  expect(rials(text)).toEqual([[expected]]);
  expect(readMoney(fold(text))[0]?.confidence).toBeGreaterThanOrEqual(0.95);
});

test('a spoken sum means thousands or millions, by the likely range and the year', () => {
  expect(rials('صد تومن')).toEqual([[1e9, 1e6]]);
  expect(rials('صد تومن', { year: 1396 })).toEqual([[1e6, 1e9]]);
  expect(rials('شصت تومان', { year: 1350 })[0]?.[0]).toBe(600);
  const one = readMoney(fold('دویست تومن'), { plausible: [1e5, 1e8] })[0];
  expect(one).toMatchObject({ value: { rial: 2e6 }, confidence: 0.9 });
  const both = readMoney(fold('دویست تومن'), { plausible: [1e5, 1e11] })[0];
  expect(both?.confidence).toBeLessThan(0.9);
  expect(both?.alternatives).toHaveLength(1);
});

test('without a unit it is toman more than rial, and never sure', () => {
  expect(readMoney(fold('پنجاه میلیون بهش دادم'))[0]).toMatchObject({
    value: { rial: 5e8, said: 'none' },
    confidence: 0.85,
    alternatives: [{ rial: 5e7 }],
  });
  expect(rials('۲۵ میلیون چک گرفتم')[0]?.[0]).toBe(25e7);
  const cheque = readMoney(fold('چکی به مبلغ ۱۲۰۰۰۰۰۰۰'))[0];
  expect(cheque).toMatchObject({ value: { rial: 12e7 }, alternatives: [{ rial: 12e8 }] });
  expect(cheque?.confidence).toBeLessThanOrEqual(0.5);
});

test('a rest said without its scale belongs to the scale', () => {
  expect(rials('حقوقم 4میلیون 100 تومن')[0]?.[0]).toBe(41e6);
  expect(rials('دو میلیون و پونصد تومن')[0]?.[0]).toBe(25e6);
});

test('parts are told apart and a second one is counted as the first', () => {
  const parts = readMoney(fold('پنجاه تومن دادم و یه هفته بعد سی‌وپنج تا'));
  expect(parts.map((part) => part.value.rial)).toEqual([5e8, 3.5e8]);
  expect(parts[1]?.confidence).toBeLessThanOrEqual(0.5);
});

test('sums told the way people leave things out', () => {
  expect(rials('رهن ۵۰۰ اجاره ۲۰').map(([first]) => first)).toEqual([5e9, 2e8]);
  expect(rials('پنجاه میلیون تا عید')[0]?.[0]).toBe(5e8);
  expect(rials('ماهی سه میلیون و پونصد قسط می‌دم')[0]?.[0]).toBe(35e6);
  expect(rials('۸۵۰ ه ت')).toEqual([[85e5]]);
  expect(rials('۹/۶۰۰/۰۰۰ تومانی')).toEqual([[96e6]]);
  expect(rials('هفت هشت ده میلیون')[0]).toEqual([7e7, 7e6, 1e8]);
  expect(rials('پنجاه دادم', { expected: true })).toEqual([[5e8, 5e5]]);
});

test('gold coins and foreign money stay what they are', () => {
  expect(readMoney(fold('۱۱۴ سکه'))[0]?.value).toEqual({ rial: 0, said: 'coin', coins: 114 });
  expect(readMoney(fold('سیصد تا سکه بهار آزادی'))[0]?.value).toEqual({ rial: 0, said: 'coin', coins: 300 });
  expect(readMoney(fold('پنج تا نیم سکه')).map((each) => each.value)).toEqual([
    { rial: 0, said: 'coin', coins: 5, currency: 'half-coin' },
  ]);
  expect(readMoney(fold('۵۰۰ دلار'))[0]?.value).toEqual({
    rial: 0,
    said: 'currency',
    currency: 'USD',
    amount: 500,
  });
});

test.each([
  'نصفش رو داد',
  'چندرغاز',
  'چند میلیون',
  'میلیون‌ها تومان',
  'یه ریال خرجی نداد',
  'یه تومنم نداد',
  'یه تومن بهم نداد',
  'پدرم هزار و سیصد و هشتاد خرید',
  'اجاره ۲ خوابه',
  'سی و پنج تا گوسفند',
  'سه تا بچه دارم',
  '۲۵ سالمه',
  'چک شماره ۱۲۳۴۵۶',
  'ده میلیون نفر',
  'سال ۱۴۰۲',
  '۰۹۱۲۳۴۵۶۷۸۹',
  '۱۲ متر زمین',
  'بیست درصد سود',
  'تومان',
])('no sum in «%s»', (text) => {
  expect(rials(text)).toEqual([]);
});

test('an asked-for sum may be a bare number, but a date or «no» in a sentence is not', () => {
  expect(rials('پنجاه', { expected: true })).toEqual([[5e8, 5e5]]);
  expect(rials('صد و پنجاه تا', { expected: true })[0]?.[0]).toBe(15e8);
  expect(rials('۱۵ مهر', { expected: true })).toEqual([]);
  expect(rials('نه ندارم', { expected: true })).toEqual([]);
});

test('two units that do not agree are unsure and keep both', () => {
  const [reading] = readMoney(fold('۵۰۰ میلیون ریال (۵ میلیون تومان)'));
  expect(reading).toMatchObject({ value: { rial: 5e8 }, alternatives: [{ rial: 5e7 }] });
  expect(reading?.confidence).toBeLessThan(0.5);
});
