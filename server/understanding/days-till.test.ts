import { expect, test } from 'vitest';
import { fold } from '../persian/fold.ts';
import { daysTill } from './days-till.ts';

test.each([
  ['تا آخر ماه', 28],
  ['تا اول دی', 29],
  ['تا آخر آذر وقت داره', 28],
  ['تا ۱۰ آذر', 8],
])('«%s» is %i days', (raw, days) => {
  expect(daysTill(fold(raw), '1405-09-02')?.value).toBe(days);
});

test.each(['فوری', 'تا پارسال', 'هر وقت'])('«%s» tells none', (raw) => {
  expect(daysTill(fold(raw), '1405-09-02')).toBeUndefined();
});
