import { expect, test } from 'vitest';
import { condense } from './condense.ts';

const background = 'پارسال زمستان که هوا خیلی سرد بود با خانواده به شهر دیگری رفته بودیم و مهمان بودیم.';

test('a short story stays as it is', () => {
  expect(condense('گوشیمو دزدیدن.')).toBe('گوشیمو دزدیدن.');
});

test('the telling sentences of a long story are kept, in their order', () => {
  const story = [background, 'گوشیمو دزدیدن.', background, background, background, 'طرف را می‌شناسم.'].join(
    ' ',
  );
  const told = condense(story, (piece) => (piece.includes('دزدیدن') || piece.includes('می‌شناسم') ? 1 : 0));
  expect(told.length).toBeLessThanOrEqual(250);
  expect(told.indexOf('دزدیدن')).toBeGreaterThanOrEqual(0);
  expect(told.indexOf('می‌شناسم')).toBeGreaterThan(told.indexOf('دزدیدن'));
});

test('background is left out even where there is room for it', () => {
  const story = [background, background, 'گوشیمو دزدیدن.', background].join(' ');
  expect(condense(story, (piece) => (piece.includes('دزدیدن') ? 1 : 0.1))).toBe('گوشیمو دزدیدن.');
});

test('a voice message without full stops is cut too, and one endless word', () => {
  const spoken = `${'خب بعدش رفتیم اونجا '.repeat(40)} گوشیمو دزدیدن ${'دیگه برگشتیم خونه '.repeat(40)}`;
  const told = condense(spoken, (piece) => (piece.includes('دزدیدن') ? 1 : 0));
  expect(told).toContain('دزدیدن');
  expect(told.length).toBeLessThanOrEqual(250);
  expect(condense('ا'.repeat(8_000)).length).toBe(250);
});
