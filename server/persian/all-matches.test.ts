import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from './all-matches.ts';

test.each([/ا+/gu, /\p{L}*/gu, /(?<=ب)\s?/gu, /(?<first>\d)\d?/gu])(
  '%s finds what matchAll finds',
  (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '1', '2', '😀') }), (text) => {
        const places = (found: Iterable<RegExpExecArray>) =>
          [...found].map(({ index, 0: all }) => [index, all]);
        expect(places(allMatches(text, pattern))).toEqual(places(text.matchAll(pattern)));
      }),
    );
  },
);

test('a pattern is left as it was for whoever looks next', () => {
  const pattern = /ا/gu;
  allMatches('ااا', pattern);
  expect(allMatches('ااا', pattern)).toHaveLength(3);
});
