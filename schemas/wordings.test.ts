import { describe, expect, it } from 'vitest';
import { allWordings, wordingsOf } from './wordings.ts';

describe('wordings', () => {
  it('spells out what stands in braces', () => {
    expect(wordingsOf('{دستتو|پاتو} {می‌شکنم|خرد می‌کنم}')).toEqual([
      'دستتو می‌شکنم',
      'دستتو خرد می‌کنم',
      'پاتو می‌شکنم',
      'پاتو خرد می‌کنم',
    ]);
  });

  it('leaves a word out where a choice is empty', () => {
    expect(wordingsOf('چک {|من }بابت ضمانت {|نبود}')).toContain('چک بابت ضمانت');
  });

  it('keeps what has no braces', () => {
    expect(allWordings(['با مشت', '{لگد|سیلی} زد'])).toEqual(['با مشت', 'لگد زد', 'سیلی زد']);
  });
});
