import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { toPieces } from './number-pieces.ts';

const shown = (text: string): string =>
  toPieces(fold(text))
    .map(({ text: word, kind }) => `${word}:${kind}`)
    .join(' ');

test('words, digits and signs, with their kinds', () => {
  expect(shown('سه میلیون و ۵۰۰')).toBe('سه:number میلیون:scale و:and 500:digits');
  expect(shown('صدتومن')).toBe('صد:number تومن:word');
});

test('«و» typed onto a number is a piece of its own after a number it adds to', () => {
  expect(shown('شصت وهشت')).toBe('شصت:number و:and هشت:number');
  expect(shown('بیست وپنچ')).toBe('بیست:number و:and پنچ:number'.replace('پنچ', 'پنج'));
  expect(shown('میلیون ونیم')).toBe('میلیون:scale و:and نیم:half');
  expect(shown('بیست ویکی')).toBe('بیست:number و:and یکی:number');
  expect(shown('پنج وقت')).toBe('پنج:number وقت:word');
  expect(shown('رفت وده')).toBe('رفت:word وده:word');
});

test('every piece is where its letters are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('شصت', ' و', 'هفتا', 'وهشت', ' ', '-', '12', '٫', 'دو', '/')),
      (bits) => {
        const folded = fold(bits.join(''));
        for (const { start, end } of toPieces(folded)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(folded.text.length);
        }
      },
    ),
  );
});
