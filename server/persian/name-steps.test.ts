import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { closesAt, endsHere, isFamiliar, isOpen, type NamePlace } from './name-steps.ts';
import { tokensOf } from './tokens.ts';

/** The tokens of a text and those of its name before the one at `at`. */
const at = (raw: string, index: number) => {
  const tokens = tokensOf(fold(raw).text);
  return [tokens, index, tokens.slice(0, index)] as const;
};
const familiar = (raw: string, index: number, place: NamePlace = {}) => isFamiliar(...at(raw, index), place);
const ends = (raw: string, index: number, place: NamePlace = {}) => endsHere(...at(raw, index), place);
const open = (raw: string, index: number, place: NamePlace = {}) => isOpen(...at(raw, index), place);

test('known names and what ends family names are taken freely', () => {
  expect(familiar('علی کریمی', 0)).toBe(true);
  expect(familiar('علی کریمی', 1)).toBe(true);
  expect(familiar('علی کرم پور', 1)).toBe(true);
  expect(familiar('آقای دریا دل', 2)).toBe(true);
  expect(familiar('حسین پور احمدی', 2)).toBe(true);
  expect(familiar('علی دیشب', 1)).toBe(false);
});

test('before «هستم» any word is a family name but one for what somebody is', () => {
  expect(familiar('عبدالامیر سواری هستم', 1, { first: true })).toBe(true);
  expect(familiar('مریم عصبی هستم', 1, { first: true })).toBe(false);
  expect(familiar('مریم آرایشگر هستم', 1, { first: true })).toBe(false);
});

test('a family name told elsewhere is known again', () => {
  expect(familiar('محمد تکه', 1)).toBe(false);
  expect(familiar('محمد تکه', 1, { families: new Set(['تکه']) })).toBe(true);
});

test('a stop word ends a name unless the next word makes a name of it', () => {
  expect(ends('علی دیشب', 1)).toBe(true);
  expect(ends('علی ولی', 1)).toBe(true);
  expect(ends('شمس الدین ولی پور', 2)).toBe(false);
  expect(ends('غلام حسین شب خیز', 2)).toBe(false);
  expect(ends('علی حسن نیت', 1)).toBe(true);
});

test('an unknown word is a family name where the telling stops behind it', () => {
  expect(open('علی تیردیس', 1)).toBe(true);
  expect(open('علی تیردیس زد', 1)).toBe(false);
  expect(open('علی پولمو', 1)).toBe(false);
});

test('a mark, «هستم» or a preposition closes a name', () => {
  const [tokens] = at('علی ، هستم از کوه', 0);
  expect(tokens.map((token) => closesAt(token))).toEqual([false, true, true, true, false]);
  expect(closesAt(undefined)).toBe(true);
});
