import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readNumeral } from './number-grammar.ts';
import { toPieces } from './number-pieces.ts';

const numeral = (text: string): ReturnType<typeof readNumeral> => readNumeral(toPieces(fold(text)), 0);

test.each([
  ['دو میلیون و سیصد هزار و پنج', 2_300_005],
  ['هزار و دویست میلیارد', 1.2e12],
  ['دو و نیم میلیون', 2_500_000],
  ['یک میلیون و نیم', 1_500_000],
  ['صد و خورده‌ای میلیون', 100_000_000],
  ['چهارصد و خرده ای میلیون', 400_000_000],
  ['4میلیون 100', 4_100_000],
  ['پنج میلیون و دو ماه', 5_000_000],
  ['منفی سیصد و دو', -302],
])('«%s»', (text, value) => {
  expect(numeral(text)?.value).toBe(value);
});

test('what is left out after a million is kept as what people mean', () => {
  expect(numeral('دو میلیون و پانصد')).toMatchObject({
    value: 2_000_500,
    implied: 2_500_000,
    alternatives: [2_500_000],
  });
  expect(numeral('دو میلیون و پانصد هزار')).not.toHaveProperty('implied');
});

test('a place in a row is marked', () => {
  expect(numeral('بیست و سوم')?.ordinal).toBe(true);
  expect(numeral('بیست و سه')?.ordinal).toBe(false);
});

test('the largest scale and the number of parts', () => {
  expect(numeral('سه میلیون و دویست هزار')).toMatchObject({ scale: 1e6, parts: 4 });
  expect(numeral('نفر')).toBeUndefined();
});
