import { expect, test } from 'vitest';
import { isCommon, isEveryday, isSureFamily } from './common-words.ts';
import { key } from './fold.ts';
import { endsAsFamily, isFamily, isGiven } from './name-words.ts';

test.each([
  'امیرحسین',
  'رمضانعلی',
  'عباسقلی',
  'عین‌الله',
  'سیف‌اله',
  'سیدهادی',
  'فخرالسادات',
  'گل‌آغا',
  'ممدرضا',
])('«%s» is a given name', (word) => {
  expect(isGiven(key(word))).toBe(true);
});

test.each(['ان‌شاالله', 'مقاله', 'گوساله', 'خواهرجان', 'باباجان', 'خانم'])('«%s» is none', (word) => {
  expect(isGiven(key(word))).toBe(false);
});

test.each(['کریمی', 'حسن‌پور', 'ترابی', 'بلوچ‌زهی', 'طاهرخانی', 'قربان‌زاده'])(
  '«%s» is a family name',
  (word) => {
    expect(isFamily(key(word))).toBe(true);
  },
);

test.each(['برادرزاده', 'پیامی', 'زیادی', 'خوابوند'])('«%s» is none for certain', (word) => {
  expect(isFamily(key(word))).toBe(false);
});

test('a word looks like a family name by its end', () => {
  expect(endsAsFamily(key('رفعتی'))).toBe(true);
  expect(endsAsFamily(key('کتاب'))).toBe(false);
});

test('words of everyday talk are known with what is glued to them', () => {
  expect(isEveryday(key('گوشیمو'))).toBe(true);
  expect(isEveryday(key('دانشجوام'))).toBe(true);
  expect(isEveryday(key('ژاراو'))).toBe(false);
  expect(isCommon(key('سارا'))).toBe(false);
  expect(isSureFamily(key('کریمی'))).toBe(true);
  expect(isSureFamily(key('خیاطی'))).toBe(false);
});
