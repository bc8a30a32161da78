import { describe, expect, it } from 'vitest';
import { fold } from '../persian/fold.ts';
import { readDurations } from './durations.ts';

describe('readDurations', () => {
  it.each([
    ['ده روز بهش وقت می‌دم', 10],
    ['یه هفته مهلت', 7],
    ['بنویس دو هفته', 14],
    ['مهلت: ۳ روز', 3],
    ['یک ماه فرصت', 30],
    ['بیست و پنج روز', 25],
  ])('«%s»', (text, days) => {
    expect(readDurations(fold(text)).map((each) => each.value)).toEqual([days]);
  });

  it.each(['هر روز زنگ می‌زنه', 'این ماه نداد', 'روز خوش'])('none in «%s»', (text) => {
    expect(readDurations(fold(text))).toEqual([]);
  });
});
