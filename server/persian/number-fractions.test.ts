import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readFraction } from './number-fractions.ts';
import { toPieces } from './number-pieces.ts';

const fraction = (text: string): number | undefined => {
  const pieces = toPieces(fold(text));
  return readFraction(pieces, 1, pieces[0]?.value ?? 0)?.value;
};

test.each([
  ['دو و نیم', 2.5],
  ['یک و ربع', 1.25],
  ['سه چهارم', 0.75],
  ['یک‌سومه', 1 / 3],
  ['سه ربع ساعت', 0.75],
  ['سه ممیز پنج', 3.5],
  ['سه و بیست صدم', 3.2],
  ['یه ربع سکه', undefined],
  ['پنج ربع', undefined],
  ['دو دوم', undefined],
  ['سه نفر', undefined],
])('«%s»', (text, expected) => {
  expect(fraction(text)).toBe(expected);
});
