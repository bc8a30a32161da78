import { expect, test } from 'vitest';
import { spellOut } from './finglish-spelling.ts';

test('of the likely spellings the one that looks most like Persian', () => {
  expect(spellOut('takhfif')).toBe('تخفیف');
  expect(spellOut('shapari')).toMatch(/^شا?پا?ری$/u);
  expect(spellOut('omid')).toBe('امید');
});

test('a long run of letters ends in good time', () => {
  expect(spellOut('ab'.repeat(1000)).length).toBeGreaterThan(1000);
});
