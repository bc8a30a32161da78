import { expect, test } from 'vitest';
import { cuts } from './fold-joins.ts';

function joined(text: string): string {
  const out = cuts(text, []);
  return text
    .split('')
    .filter((_, place) => !out.has(place))
    .join('');
}

test.each([
  ['می روم', 'میروم'],
  ['نمی دهد', 'نمیدهد'],
  ['ماه می سال', 'ماه می سال'],
  ['بچه ها رفتند', 'بچهها رفتند'],
  ['همسایه هامون', 'همسایههامون'],
  ['خب ها', 'خب ها'],
  ['گفته ام', 'گفتهام'],
  ['نامه ای داد', 'نامهای داد'],
  ['یازده ام', 'یازده ام'],
  ['جمعه ای که گذشت', 'جمعه ای که گذشت'],
  ['خانه ی پدرم', 'خانه پدرم'],
  ['گفته ی روز بیا', 'گفته ی روز بیا'],
  ['که ی کاری کنم', 'که ی کاری کنم'],
])('«%s» becomes «%s»', (text, expected) => {
  expect(joined(text)).toBe(expected);
});

test('a parted «ی» goes only where the word ends', () => {
  expect([...cuts('خانهی ما', [4])]).toEqual([4]);
  expect([...cuts('همهیشان', [3])]).toEqual([]);
});
