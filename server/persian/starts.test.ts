import { expect, test } from 'vitest';
import { phrase, words } from './phrase.ts';
import { needsOf } from './starts.ts';

const startsOf = (pattern: RegExp): unknown => {
  const needs = needsOf(pattern);
  return needs && { first: needs.first, starts: [...needs.starts].toSorted() };
};

test('what a pattern begins with is known to three letters', () => {
  expect(startsOf(phrase(words`چک / سفته(?:م|ش)? / برگ[هی] / (?:خیلی )?زود`))).toEqual({
    first: true,
    starts: ['برگ', 'خیل', 'زود', 'سفت', 'چک'],
  });
});

test('digits and blanks are alike', () => {
  expect(startsOf(/(?<!\p{L})\d{1,2} ماه/gu)).toEqual({ first: true, starts: ['0 م', '00 '] });
  expect(startsOf(/(?<!\d)[1-9]\d/gu)).toEqual({ first: true, starts: ['00'] });
});

test('a pattern that may begin with any word needs a later one', () => {
  expect(startsOf(phrase(words`\p{L}+_کجاست / (?:\p{L}+_){1,3}پیداش`))).toEqual({
    first: false,
    starts: ['پید', 'کجا'],
  });
});

test.each([
  ['within a word', /کار/gu],
  ['with any letters', /(?<!\p{L})\p{L}+کار/gu],
  ['with nothing at all', /(?<!\p{L})(?:چک)?/gu],
  ['in another case', /(?<!\p{L})abc/giu],
])('nothing is known of a pattern that may begin %s', (_, pattern) => {
  expect(needsOf(pattern)).toBeNull();
});
