import { expect, test } from 'vitest';
import { FrameLimit } from './frame-limit.ts';

const takes = (limit: FrameLimit, count: number, now: number) =>
  Array.from({ length: count }, () => limit.take(now)).filter(Boolean).length;

test('a burst goes through at once, then as many a second as the rate says', () => {
  const limit = new FrameLimit({ burst: 5, perSecond: 2 }, 0);
  expect(takes(limit, 9, 0)).toBe(5);
  expect(takes(limit, 9, 499)).toBe(0);
  expect(takes(limit, 9, 1_000)).toBe(2);
  expect(takes(limit, 9, 1_000_000)).toBe(5);
});

test('what is refused costs nothing, and a clock that goes back gives nothing', () => {
  const limit = new FrameLimit({ burst: 1, perSecond: 1 }, 10_000);
  expect(takes(limit, 100, 10_000)).toBe(1);
  expect(limit.take(0)).toBe(false);
  expect(limit.take(1_000)).toBe(true);
});

test('one given back can be taken again, never more than the burst', () => {
  const limit = new FrameLimit({ burst: 2, perSecond: 1 }, 0);
  expect(limit.isFull(0)).toBe(true);
  limit.take(0);
  expect(limit.isFull(0)).toBe(false);
  limit.giveBack();
  limit.giveBack();
  expect(takes(limit, 9, 0)).toBe(2);
});
