import { expect, test } from 'vitest';
import { isUncounted, looksVerbal, opensNoun } from './function-words.ts';

test.each(['نزن', 'بزن', 'بشه', 'رفته', 'گفت', 'میزنم', 'نداد', 'شد', 'خواهد'])('«%s» is a verb', (word) => {
  expect(looksVerbal(word)).toBe(true);
});

test.each(['گربه', 'بازی', 'اولاد', 'خانواده', 'نیسان'])('«%s» is none, and may be counted', (word) => {
  expect(looksVerbal(word)).toBe(false);
  expect(isUncounted(word)).toBe(false);
});

test('particles, times and months are not counted', () => {
  for (const word of ['توی', 'صبح', 'مهر', 'خیلی', 'مال']) expect(isUncounted(word)).toBe(true);
});

test('after prepositions and verbs a noun may begin, after a noun hardly', () => {
  for (const word of ['با', 'رو', 'و', 'امدیم']) expect(opensNoun(word)).toBe(true);
  for (const word of ['شعبه', 'کیفری', 'تا']) expect(opensNoun(word)).toBe(false);
});
