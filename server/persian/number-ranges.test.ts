import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { toPieces } from './number-pieces.ts';
import { readNumeralOrRange } from './number-ranges.ts';

const range = (text: string, from = 0): readonly number[] => {
  const read = readNumeralOrRange(toPieces(fold(text)), from);
  return read ? [read.value, ...read.alternatives] : [];
};

test.each([
  ['دو سه میلیون', [2e6, 3e6]],
  ['بیست و دو سه سال', [22, 23]],
  ['بیست و یکی دوتا', [21, 22]],
  ['یکی دو ماه', [1, 2]],
  ['سه‌چهار روز', [3, 4]],
  ['شیش هفتا', [6, 7]],
  ['صد صد و پنجاه متر', [100, 150]],
  ['هفت هشت ده نفر', [7, 10]],
  ['ده پونزده بیست میلیون', [10e6, 20e6]],
  ['۵ تا ۶', [5, 6]],
  ['۵ الی ۶', [5, 6]],
  ['پنج یا شش نفر', [5, 6]],
  ['۲۵ تا ۳۰ میلیون', [25e6, 30e6]],
])('«%s»', (text, expected) => {
  expect(range(text)).toEqual(expected);
});

test('«بین» and «و» are a range too', () => {
  expect(range('بین ۴۰ و ۵۰ میلیون', 1)).toEqual([40e6, 50e6]);
  expect(range('حدود ۴۰ و ۵۰ میلیون', 1)).toEqual([40]);
});

test.each([
  ['دو تا ده اون‌ورتر', [2]],
  ['سه تا صد میلیون', [3]],
  ['چهار پنج شیش هفت', [4, 5]],
  ['یه یا دو نفر', [1]],
  ['دو هفت', [2]],
  ['۳ تا ۱۰ میلیونی گرفت', [3]],
])('no range from end to end in «%s»', (text, expected) => {
  expect(range(text)).toEqual(expected);
});
