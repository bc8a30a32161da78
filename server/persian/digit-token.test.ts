import { expect, test } from 'vitest';
import { readWritten } from './digit-token.ts';
import { fold } from './fold.ts';

const read = (text: string): ReturnType<typeof readWritten> => {
  const folded = fold(text);
  return readWritten(folded, folded.text, 0);
};

test.each([
  ['۱٬۲۵۰٬۰۰۰', 1_250_000],
  ['12.500.000', 12_500_000],
  ['12 000 000', 12_000_000],
  ['9/600/000', 9_600_000],
  ["1'200'000", 1_200_000],
  ['1_234.5', 1234.5],
  ['۲٫۵', 2.5],
  ['.5', 0.5],
  ['12.345.678,9', 12_345_678.9],
])('«%s» is sure', (text, value) => {
  expect(read(text)).toMatchObject({ value, alternatives: [] });
  expect(read(text)?.confidence).toBeGreaterThan(0.9);
});

test('what may be two things is unsure', () => {
  expect(read('2.500')).toMatchObject({ value: 2500, alternatives: [2.5], confidence: 0.6 });
  expect(read('007')?.confidence).toBe(0.5);
  expect(read('12,5')?.confidence).toBe(0.5);
});

test.each(['1403/7/15', '10:30', '6037991234567890', '1/25', '12..5'])('«%s» is no number', (text) => {
  expect(read(text)).toBeUndefined();
});
