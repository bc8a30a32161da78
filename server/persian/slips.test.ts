import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSlip } from './slips.ts';

test.each([
  ['sghl ldo,hl a;hdj ;kl', 'keyboard'],
  ['salam mikham az shoharam shekayat konam', 'finglish'],
  ['na', 'finglish'],
  ['kldn,kl', 'keyboard'],
] as const)('«%s» is a slip of kind %s', (text, kind) => {
  expect(readSlip(text)?.kind).toBe(kind);
});

test.each([
  'hello, can I write in English?',
  'I want to file a complaint against my landlord',
  'The employer does not pay my salary',
  'yes',
  'OK',
  'Samsung Galaxy A54 128GB',
  'iPhone 13 Pro Max',
  'telegram',
  'www.adliran.ir',
  'https://adliran.ir/sana',
  'IR060550020130007896325874',
  'mohammad.rezaei@yahoo.com',
  'A12345678',
  'asdfgh',
  'کد کالا BK-2045-X',
  'آیدی تلگرامش @reza_shop',
  'تو Instagram بهم فحش داده',
  'پسورد wifi رو عوض کرده',
  'لپ تاپ ASUS X515 مدل 2022 خریدم خراب دراومد',
  'ارز tether خریدم USDT نداد',
  'گفت I love you',
  'سلام من از شوهرم شکایت دارم',
  '۰۹۱۲۳۴۵۶۷۸۹',
  '',
])('«%s» is none', (text) => {
  expect(readSlip(text)).toBeNull();
});

test('nothing throws, and only the beginning of a long message is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
      (text) => {
        const slip = readSlip(text);
        expect(slip === null || slip.meant.length > 0).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
  expect((readSlip('salam shekayat daram '.repeat(500))?.meant.length ?? 0) < 3000).toBe(true);
  expect(readSlip('a'.repeat(8000))).toBeNull();
});
