import { expect, test } from 'vitest';
import { isCounted, isCountedInMillions, isNumbered, isTime } from './counted-words.ts';

test.each(['تا', 'نفریم', 'ساله', 'سکه', 'متری', 'تایشان', 'جریبه', 'نوبت', 'اولاد'])(
  '«%s» is counted',
  (word) => {
    expect(isCounted(word)).toBe(true);
  },
);

test.each(['باره', 'سالن', 'تنش', 'گربه', 'خیلی'])('«%s» is not on the list', (word) => {
  expect(isCounted(word)).toBe(false);
});

test('people and lengths are counted in millions, cheques hardly', () => {
  expect(isCountedInMillions('نفر')).toBe(true);
  expect(isCountedInMillions('قسط')).toBe(false);
  expect(isCountedInMillions('تا')).toBe(false);
});

test('lengths of time, and what a number follows', () => {
  expect(isTime('ماهه')).toBe(true);
  expect(isTime('متر')).toBe(false);
  expect(isNumbered('پلاک')).toBe(true);
  expect(isNumbered('خونه')).toBe(false);
});
