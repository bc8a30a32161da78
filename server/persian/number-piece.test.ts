import { expect, test } from 'vitest';
import { isNumeric, meaningOf, plain } from './number-piece.ts';

test.each([
  ['پنج', 'number', 5],
  ['هزار', 'scale', 1000],
  ['و', 'and', 0],
  ['نیم', 'half', 0.5],
  ['ربع', 'quarter', 0.25],
  ['سوم', 'ordinal', 3],
  ['پنجمه', 'ordinal', 5],
  ['سومیش', 'ordinal', 3],
  ['دومین', 'ordinal', 2],
])('«%s» is a %s', (word, kind, value) => {
  expect(meaningOf(word)).toMatchObject({ kind, value });
});

test.each(['صدمه', 'خونه', 'یکمی', 'اولیه'])('«%s» means nothing to a number', (word) => {
  expect(meaningOf(word)).toBeUndefined();
});

test('only numbers, digits and scales are numeric', () => {
  const place = { start: 0, end: 1, text: '', ...plain };
  expect(isNumeric({ ...place, kind: 'scale' })).toBe(true);
  expect(isNumeric({ ...place, kind: 'and' })).toBe(false);
  expect(isNumeric(undefined)).toBe(false);
});
