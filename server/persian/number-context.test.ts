import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { toPieces } from './number-pieces.ts';

const kinds = (text: string): string =>
  toPieces(fold(text))
    .map(({ kind, value }) => (value === 0 ? kind : `${kind} ${value}`))
    .join(', ');

test.each([
  ['سه شنبه', 'word, word'],
  ['چهار راه', 'word, word'],
  ['190 م', 'digits 190, scale 1000000'],
  ['850 ه ت', 'digits 850, scale 1000, word'],
  ['ی میلیون', 'number 1, scale 1000000'],
  ['دو لک افغانی', 'number 2, scale 100000, word'],
  ['دو لک داشت', 'number 2, word, word'],
  ['سه کرور', 'number 3, scale 500000'],
  ['دو همت', 'number 2, scale 1000000000000'],
  ['یه همت کن', 'number 1, word, word'],
  ['بیست و یکی', 'number 20, and, number 1'],
  ['بیست و یکی از', 'number 20, and, word, word'],
  ['پن میلیون', 'number 5, scale 1000000'],
  ['بیست و هف', 'number 20, and, number 7'],
  ['هف روز', 'number 7, word'],
  ['هف کرد', 'word, word'],
  ['بنجاه تومن', 'number 50, word'],
  ['یگصد و بنجاه هزار', 'number 100, and, number 50, scale 1000'],
])('«%s»', (text, expected) => {
  expect(kinds(text)).toBe(expected);
});
