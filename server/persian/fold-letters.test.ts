import { expect, test } from 'vitest';
import { composed, foldedChars } from './fold-letters.ts';

test.each([
  ['ي', 'ی'],
  ['ك', 'ک'],
  ['ڱ', 'گ'],
  ['ۿ', 'ه'],
  ['ڛ', 'س'],
  ['آ', 'ا'],
  ['ﻻ', 'لا'],
  ['﷼', 'ریال'],
  ['٣', '3'],
  ['۳', '3'],
  ['Ａ', 'a'],
  ['\u00a0', ' '],
  ['\u064e', ''],
  ['ﷺ', ''],
  ['ء', ''],
  ['😀', '😀'],
])('«%s» folds to «%s»', (char, letters) => {
  expect(foldedChars(char)).toBe(letters);
  // Asked for again it comes from memory.
  expect(foldedChars(char)).toBe(letters);
});

test('only forms of print are taken apart', () => {
  expect(composed('ﻼ')).toBe('لا');
  expect(composed('أ')).toBe('أ');
  expect(composed('½')).toBe('½');
});
