import { expect, test } from 'vitest';
import { KeyedLimit } from './keyed-limit.ts';

test('each key has its own limit, which is remembered', () => {
  const limits = new KeyedLimit({ burst: 1, perSecond: 1 });
  expect(limits.of('a', 0).take(0)).toBe(true);
  expect(limits.of('a', 0).take(0)).toBe(false);
  expect(limits.of('b', 0).take(0)).toBe(true);
  expect(limits.of('a', 1_000).take(1_000)).toBe(true);
});

test('many keys push out those that are as good as new, then the oldest', () => {
  const limits = new KeyedLimit({ burst: 1, perSecond: 1 });
  limits.of('used', 0).take(0);
  const recent = limits.of('recent', 0);
  for (let n = 0; n < 19_998; n += 1) limits.of(`key ${n}`, 0).take(0);
  recent.take(500);
  // At 1,200 ms all but `recent` are full again.
  limits.of('one more', 1_200);
  expect(limits.of('recent', 1_200)).toBe(recent);
  for (let n = 0; n < 20_001; n += 1) limits.of(`other ${n}`, 1_200).take(1_200);
  expect(limits.of('recent', 1_200)).not.toBe(recent);
});
