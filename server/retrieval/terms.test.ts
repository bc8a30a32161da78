import { expect, test } from 'vitest';
import { countTerms, tellingWords, wordsOf } from './terms.ts';

test('words are folded, «می» is one with its verb, numbers are one word', () => {
  expect(wordsOf('پولمو نمی‌ده، ۲۰ میلیون؛ كتاب!')).toEqual(['پولمو', 'نمیده', '0', 'میلیون', 'کتاب']);
  expect(wordsOf('؟!')).toEqual([]);
});

test('greetings and filler are left out, unless nothing is left then', () => {
  expect(tellingWords(wordsOf('سلام خسته نباشید، گوشیم رو دزدیدن'))).toEqual(['گوشیم', 'دزدیدن']);
  expect(tellingWords(['سلام'])).toEqual(['سلام']);
});

test('terms are words, pairs and runs of characters with marked edges', () => {
  const words = countTerms(['چک', 'چک'], { pairs: true, grams: [1, 0] });
  expect([...words.values()].sort()).toEqual([1, 2]);
  // _چک، چک_ and _چک_ as runs of three and four.
  expect(countTerms(['چک'], { pairs: false, grams: [3, 4] }).size).toBe(1 + 3);
});

test('a misspelt word shares runs of characters with the right one, another word does not', () => {
  const terms = (word: string) => [...countTerms([word], { pairs: false, grams: [3, 4] }).keys()];
  const shared = (one: string, other: string) =>
    terms(one).filter((term) => terms(other).includes(term)).length;
  expect(shared('کلاهبرداری', 'کلابرداری')).toBeGreaterThan(8);
  expect(shared('کلاهبرداری', 'مهریه')).toBe(0);
});
