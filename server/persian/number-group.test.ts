import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readGroup } from './number-group.ts';
import { toPieces } from './number-pieces.ts';

const group = (text: string, dictated = false): number | undefined =>
  readGroup(toPieces(fold(text)), 0, dictated)?.value;

test.each([
  ['سیصد و پنجاه و دو', 352],
  ['سیصد پنجاه', 350],
  ['چهار صد', 400],
  ['سی صد', 300],
  ['صد و سه صد', 100],
  ['بیست و 5', 25],
  ['بیست نه', 20],
  ['صد یه نفر', 100],
  ['پنجاه و دویست', 50],
  ['نفر', undefined],
])('«%s»', (text, expected) => {
  expect(group(text)).toBe(expected);
});

test('dictated, «هشتاد نه» can only be 89', () => {
  expect(group('هشتاد نه', true)).toBe(89);
});
