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

test('what is measured ends the number before it', () => {
  expect(ways('نود و یک، سه تا ده میلیون')[0]).toEqual(['91']);
  expect(ways('هفت هشت و پنج نفر')[0]).toEqual(['78']);
});
