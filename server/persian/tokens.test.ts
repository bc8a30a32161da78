import { expect, test } from 'vitest';
import { firstFrom, isWord, tokensOf } from './tokens.ts';
import { wordSet } from './word-set.ts';

test('words, numbers and marks with their places', () => {
  expect(tokensOf('علی, 12')).toEqual([
    { text: 'علی', start: 0, end: 3 },
    { text: ',', start: 3, end: 4 },
    { text: '12', start: 5, end: 7 },
  ]);
  expect(tokensOf('علی 12').map(isWord)).toEqual([true, false]);
});

test('the first of rising places from one on', () => {
  const places = [0, 4, 9];
  expect(firstFrom(4, places.length, (at) => places[at])).toBe(1);
  expect(firstFrom(5, places.length, (at) => places[at])).toBe(2);
  expect(firstFrom(10, places.length, (at) => places[at])).toBe(3);
});

test('a list becomes folded words', () => {
  expect(wordSet(' آذر  بی‌بی\n')).toEqual(new Set(['اذر', 'بیبی']));
});
