import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readReceipts } from './told-receipts.ts';

test.each([
  ['سیصد تا سکه بود شصت تاشو قسطی گرفتم بقیه شو نمیده', 'شصت تاشو قسطی گرفتم'],
  ['تا حالا هیچی از مهریه‌م نداده', 'تا حالا هیچی از مهریه‌م نداده'],
  ['نصفشو همون اول بخشیدم', 'نصفشو همون اول بخشیدم'],
  ['مهریه‌م ۱۱۴ سکه‌ست، ده تا سکه داده', 'ده تا سکه داده'],
  ['یه سکه هم نداده', 'یه سکه هم نداده'],
  ['بخشی از مهریه را دریافت نموده‌ام', 'بخشی از مهریه را دریافت نموده‌ام'],
])('«%s»: %s', (raw, words) => {
  expect(readReceipts(fold(raw)).map(({ value }) => value)).toEqual([words]);
});

test.each(['مهریه‌م سیصد و سیزده تا سکه بود', 'قرار شد ماهی یک سکه بده', 'چیزی به من نگفت و رفت'])(
  '«%s» tells of none',
  (raw) => {
    expect(readReceipts(fold(raw))).toEqual([]);
  },
);
