import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { spokenRuns, waysToRead } from './spoken-runs.ts';

function ways(text: string): string[][] {
  const { pieces, runs } = spokenRuns(fold(text));
  return runs.map((run) => waysToRead(pieces, run));
}

test('a number is read in every way, the most natural one first', () => {
  expect(ways('سیصد چهل')).toEqual([['340', '30040']]);
  expect(ways('دو تا صفر یک')).toEqual([['001']]);
  expect(ways('۲ تا صفر یک')).toEqual([['001']]);
});

test('a zero typed onto the number after it is a piece of its own, in its place', () => {
  const { pieces, runs } = spokenRuns(fold('کد صفرصفریک دو'));
  const [run] = runs;
  expect(run && waysToRead(pieces, run)).toEqual(['0012']);
  expect([pieces[run?.from ?? 0]?.start, pieces[(run?.to ?? 0) - 1]?.end]).toEqual([3, 14]);
  expect(spokenRuns(fold('آقای صفری و صفرزاده')).runs).toEqual([]);
});

test('«دو صفر» is two zeros only when asked loosely', () => {
  const { pieces, runs } = spokenRuns(fold('دو صفر'));
  const [run = { from: 0, to: 0 }] = runs;
  expect(waysToRead(pieces, run)).toEqual(['20']);
  expect(waysToRead(pieces, run, true)).toEqual(['20', '00']);
});

test('what is measured ends the number before it', () => {
  expect(ways('نود و یک، سه تا ده میلیون')[0]).toEqual(['91']);
  expect(ways('هفت هشت و پنج نفر')[0]).toEqual(['78']);
});
