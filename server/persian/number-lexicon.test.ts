import { expect, test } from 'vitest';
import { numberWords, ordinalWords, scaleWords } from './number-lexicon.ts';

test('formal and spoken words below a thousand, with the room they leave', () => {
  expect(numberWords.get('شونزده')).toEqual({ value: 16, room: 0 });
  expect(numberWords.get('بیس')).toEqual({ value: 20, room: 10 });
  expect(numberWords.get('پونصد')).toEqual({ value: 500, room: 100 });
  expect(numberWords.get('دوصد')).toEqual({ value: 200, room: 100 });
});

test('words that multiply', () => {
  expect(scaleWords.get('ملیون')).toBe(1e6);
  expect(scaleWords.get('ملیارد')).toBe(1e9);
});

test('ordinals, but «سیم» is wire and «میلیونم» my million', () => {
  expect(ordinalWords.get('پنجم')).toBe(5);
  expect(ordinalWords.get('صدم')).toBe(100);
  expect(ordinalWords.get('سیم')).toBeUndefined();
  expect(ordinalWords.get('میلیونم')).toBeUndefined();
});
