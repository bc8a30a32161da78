import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { isBeforeSelf, isBound, isFamilyDoost, owned, predicate } from './name-binding.ts';
import { tokensOf } from './tokens.ts';

const tokens = (raw: string) => tokensOf(fold(raw).text);

test('the next word makes a name of a word of everyday talk', () => {
  expect(isBound(tokens('شمس الدین ولی پور'), 2)).toBe(true);
  expect(isBound(tokens('غلام حسین شب خیز'), 2)).toBe(true);
  expect(isBound(tokens('ابراهیم قهوه چی'), 1)).toBe(true);
  expect(isBound(tokens('علی ولی نیومد'), 1)).toBe(false);
});

test('before «هستم» a word is a family name unless it says what somebody is', () => {
  const before = (raw: string) => isBeforeSelf(tokens(raw), 1, tokens(raw).slice(0, 1));
  expect(before('آیناز تکه هستم')).toBe(true);
  expect(before('رضا شاکی هستم')).toBe(false);
  expect(before('رضا نانوا هستم')).toBe(false);
  expect(before('رضا پولمو هستم')).toBe(false);
});

test('«دوست» ends a family name where nothing follows', () => {
  expect(isFamilyDoost(tokens('کیوان شفق دوست'), 2)).toBe(true);
  expect(isFamilyDoost(tokens('کیوان شفق دوست منه'), 2)).toBe(false);
});

test('what belongs to somebody, or says what they are, is no name', () => {
  expect(owned.test('پولمو')).toBe(true);
  expect(owned.test('کریمی')).toBe(false);
  expect(predicate.test('متقاضی')).toBe(true);
});
