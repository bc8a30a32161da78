import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readOrdinals } from './ordinals.ts';

test.each([
  ['طبقه سوم', [3]],
  ['بیست و سوم آذر', [23]],
  ['بیست‌وسوم', [23]],
  ['سی‌ام', [30]],
  ['صد و سیزدهم', [113]],
  ['۱۰ام', [10]],
  ['دومین جلسه', [2]],
  ['پانزدهم مهر', [15]],
  ['دفعه پنجمه', [5]],
  ['سومیش پاس نشد', [3]],
  ['منفی هزارمین', [-1000]],
  ['منفی صد و بیست و سوم', [-123]],
  ['صدمه دیدم', []],
  ['یک سوم خونه', []],
  ['سه ماه', []],
])('%s', (text, expected) => {
  expect(readOrdinals(fold(text)).map((reading) => reading.value)).toEqual(expected);
});

test('digits with «م» may be millions, so the ordinal is unsure', () => {
  expect(readOrdinals(fold('190م'))[0]?.confidence).toBeLessThan(0.9);
});
