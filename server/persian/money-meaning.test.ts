import { expect, test } from 'vitest';
import { sumMeaning, type SumContext } from './money-meaning.ts';

const nothing: SumContext = { mentions: new Set(), onPaper: false };

test('«صد تومن»: millions first, thousands some years ago, literal in old times', () => {
  const said = { value: 100, scale: 1, unit: 'spoken-toman' } as const;
  expect(sumMeaning(said, nothing).rials).toEqual([1e9, 1e6]);
  expect(sumMeaning(said, { ...nothing, year: 1396 }).rials).toEqual([1e6, 1e9]);
  expect(sumMeaning(said, { ...nothing, year: 1350 }).rials).toEqual([1e3, 1e6, 1e9]);
});

test('«شیش و نیم» for a house is milliards where nothing less is likely', () => {
  const said = { value: 6.5, scale: 1, unit: undefined };
  expect(sumMeaning(said, { ...nothing, plausible: [1e10, 1e12] }).rials[0]).toBe(65e9);
  expect(sumMeaning(said, { ...nothing, plausible: [1e7, 1e9] }).rials[0]).toBe(65e6);
});

test('a scale and a unit are what they say', () => {
  expect(sumMeaning({ value: 5e6, scale: 1e6, unit: 'toman' }, nothing)).toEqual({
    rials: [5e7],
    confidence: 0.97,
  });
  expect(sumMeaning({ value: 5e6, scale: 1e6, unit: 'rial' }, nothing).rials).toEqual([5e6]);
});

test('written out to the thousands only, where the literal sum is too small', () => {
  const said = { value: 17_200, scale: 1, unit: 'toman' } as const;
  const salary: SumContext = { ...nothing, plausible: [2e7, 2e9] };
  expect(sumMeaning(said, salary)).toEqual({ rials: [172e6, 172e3], confidence: 0.7 });
  expect(sumMeaning({ ...said, unit: undefined }, salary).rials[0]).toBe(172e6);
  expect(sumMeaning(said, nothing).rials).toEqual([172e3]);
});

test('without a unit it follows what else was said, and the paper', () => {
  const said = { value: 12e7, scale: 1, unit: undefined };
  expect(sumMeaning(said, nothing).rials).toEqual([12e8, 12e7]);
  expect(sumMeaning(said, { ...nothing, onPaper: true }).rials).toEqual([12e7, 12e8]);
  expect(sumMeaning(said, { ...nothing, mentions: new Set(['rial'] as const) }).rials).toEqual([12e7, 12e8]);
});
