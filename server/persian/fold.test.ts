import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, key, rawSpan } from './fold.ts';

test.each([
  ['شكايت من از علي', 'شکایت من از علی'],
  ['دادگاە', 'دادگاه'],
  ['ۿدف ػمڪ ێکدیڱڕ', 'هدف کمک یکدیگر'],
  ['ڤرزند ݐدر', 'فرزند بدر'],
  ['مسؤول', 'مسئول'],
  ['شؤون', 'شئون'],
  ['هیأت', 'هیئت'],
  ['مسأله', 'مسئله'],
  ['جرئت', 'جرات'],
  ['رأی', 'رای'],
  ['رئیس', 'رییس'],
  ['قائم', 'قایم'],
  ['لطفاً', 'لطفا'],
  ['مَهریِه', 'مهریه'],
  ['ســـلام', 'سلام'],
  ['ﻣﻬﺮﯾﻪ طﻼق', 'مهریه طلاق'],
  ['می‌‌‌روم', 'می روم'],
  ['می‌روم', 'میروم'],
  ['می¬روم', 'میروم'],
  ['نمي ده', 'نمیده'],
  ['بچه‌ها', 'بچه ها'],
  ['کتاب‌هایم را', 'کتاب هایم را'],
  ['همسایه هامون', 'همسایه‌هامون'],
  ['رفته ام', 'رفته‌ام'],
  ['خانه ای', 'خانه‌ای'],
  ['خانه‌ی ما', 'خانهٔ ما'],
  ['خانه ی ما', 'خانۀ ما'],
  ['پرونده‌ی', 'پرونده'],
  ['نامه‌ی «الف»', 'نامه «الف»'],
  ['خیلیییی بد', 'خیلی بد'],
  ['نهههههه', 'نه'],
  ['5میلیون سال۹۸', '5 میلیون سال ۹۸'],
  ['پیامبر اکرم ﷺ', 'پیامبر اکرم'],
  ['علی ؑ', 'علی'],
  ['﷽', 'بسم الله الرحمن الرحیم'],
  ['۱۰۰ ﷼', '100 ریال'],
  ['0️⃣9️⃣1️⃣2️⃣', '۰۹۱۲'],
  ['٠٩١٢', '０９１２'],
])('«%s» and «%s» are the same words', (one, other) => {
  expect(fold(one).text).toBe(fold(other).text);
});

test.each([
  ['ماه می سال', 'ماه میسال'],
  ['کرم', 'گرم'],
  ['حق', 'حقق'],
  ['سی ام', 'سیم'],
  ['ماهی', 'ماه'],
  ['گواهی', 'گواه'],
  ['خانه‌ای', 'خانه'],
  ['داده ی میلیون', 'داده میلیون'],
  ['همه‌یشان', 'همهشان'],
  ['نه ها', 'نهها'],
  ['سیزده ام', 'سیزدهام'],
  ['بنده ای خدا', 'بنده‌ای خدا'],
  ['پسته ها را', 'پسته را'],
])('«%s» and «%s» stay two', (one, other) => {
  expect(fold(one).text).not.toBe(fold(other).text);
});

function quoted(raw: string, word: string): string {
  const folded = fold(raw);
  const start = folded.text.indexOf(word);
  const span = rawSpan(folded, start, start + word.length);
  return raw.slice(span.start, span.end);
}

test.each([
  ['خانه‌ی پدرم را فروخت', 'پدرم', 'پدرم'],
  ['همه ی بچه ها رفتند', 'رفتند', 'رفتند'],
  ['نمي ده پول', 'نمیده', 'نمي ده'],
  ['﷽ سلام', 'سلام', 'سلام'],
  ['😀👍🏽 سلام علی', 'علی', 'علی'],
  ['طﻼق گرفتم', 'طلاق', 'طﻼق'],
])('in «%s» the words «%s» are quoted as «%s»', (raw, word, quote) => {
  expect(quoted(raw, word)).toBe(quote);
});

const letters = fc.constantFrom(...'آابپتدسمهیوےئؤةۀﻻ﷽ﷺ0۹٣ 😀\u200c\u064e\u0640\u0654.،«\nAİ'.split(/(?:)/u));
const messages = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(letters, { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('می', 'ها', 'ه', 'ی', ' ', 'خانه', 'نه', '\u200c', '😀', 'سال', '5'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);

test('every folded character points into the raw text, in its order', () => {
  fc.assert(
    fc.property(messages, (raw) => {
      const { text, map } = fold(raw);
      expect(map).toHaveLength(text.length + 1);
      expect(map.at(-1)).toBe(raw.length);
      for (let place = 0; place < text.length; place += 1) {
        expect(map[place]).toBeLessThan(raw.length);
        expect(map[place]).toBeLessThanOrEqual(map[place + 1] ?? -1);
      }
    }),
    { numRuns: 500 },
  );
});

test('a folded Persian text is folded for good', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'ابپتدسمهیوكيأ ۰۹\u200c'), { maxLength: 40 }), (parts) => {
      const once = key(parts.join(''));
      expect(fold(fold(once).text).text).toBe(fold(once).text);
    }),
  );
});
