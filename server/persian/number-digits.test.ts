import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { toPieces } from './number-pieces.ts';

const digits = (text: string): number[] =>
  toPieces(fold(text))
    .filter(({ kind }) => kind === 'digits')
    .map(({ value }) => value);

test.each([
  ['-5', -5],
  ['−12', -12],
  ['＋7', 7],
  ['+.5', 0.5],
  ['-5.', -5],
  ['-123.45', -123.45],
  ['45/', 45],
])('a message of one signed number: «%s»', (text, value) => {
  expect(digits(text)).toEqual([value]);
});

test('the span of a signed number holds its sign', () => {
  expect(toPieces(fold('-12'))[0]).toMatchObject({ start: 0, end: 3 });
});

test('elsewhere a sign is a bullet, a dash or a telephone', () => {
  expect(digits('- 5 نفر')).toEqual([5]);
  expect(digits('+989121234567')).toEqual([]);
  expect(digits('-+123')).toEqual([]);
});

test.each([
  ['۲/۵ میلیون', [2.5]],
  ['۱/۵ متر', [1.5]],
  ['۷/۵ درصد', [7.5]],
  ['۹/۶۰۰ تومان', [9600]],
  ['۹/۶۰۰/۰۰۰ تومان', [9_600_000]],
  ['1403/07/15', []],
  ['1/5', []],
  ['12a', []],
  ['5kg', [5]],
  ['500k', [500]],
  ['1.02gpm', [1.02]],
  ['12abc34', []],
])('«%s»', (text, expected) => {
  expect(digits(text)).toEqual(expected);
});
