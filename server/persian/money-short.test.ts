import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findShortSums } from './money-short.ts';
import { toPieces } from './number-pieces.ts';

const found = (text: string, expected = false): number[] =>
  findShortSums(toPieces(fold(text)), expected).map(({ value }) => value);

test.each([
  ['حقوقم بیست و دو و پونصده', [22.5]],
  ['ماهی ۱۲ و ۵۰۰ می‌گیرم', [12.5]],
  ['ماشینو شیش و هشتصد خریدم', [6.8]],
])('«%s» leaves its scales out', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('in answer to a question for a sum it needs no other word', () => {
  expect(found('شونزده و هشتصد', true)).toEqual([16.8]);
  expect(found('شونزده و هشتصد')).toEqual([]);
});

test.each(['دو و دویست متر', 'پنج و هشتصد هزار تومن دادم', 'پلاک دو و پونصد تومن', 'دو میلیون و پونصد تومن'])(
  'none in «%s»',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
