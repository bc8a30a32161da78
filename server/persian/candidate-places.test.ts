import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches, firstMatch, matchesWithin, searched } from './all-matches.ts';
import { phrase, words } from './phrase.ts';

const patterns = [
  phrase(words`چک / سفته(?:م|ش)? / (?:خیلی )?زود / نه(?! خیر)`),
  phrase(words`\p{L}+_(?:کجاست|کو) / (?:\p{L}+_){1,2}پیداش نکردم`),
  /(?<!\p{L})(?<count>\d{1,3}|دو|سه) ?(?:روز|ماه)/gu,
  /(?<!\d)\d{2}(?!\d)/gu,
  /کار/gu,
];
const pieces = [
  'چک',
  'سفتهم',
  'خیلی',
  'زود',
  'نه',
  'خیر',
  'کو',
  'کجاست',
  'پیداش نکردم',
  'دو',
  '12',
  '3',
  'ماه',
  'کارم',
  'a7',
  ',',
  '\n',
  'و',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ', ', '')), {
    minLength: 12,
    maxLength: 40,
  })
  .map((all) => all.flat().join(''));

const placesOf = (matches: readonly RegExpExecArray[]) =>
  matches.map(({ index, 0: found }) => ({ index, found }));

test('what is tried only where it may match finds what a search of everything finds', () => {
  fc.assert(
    fc.property(text, (given) => {
      for (const pattern of patterns) {
        const all = placesOf(searched(given, pattern));
        expect(placesOf(allMatches(given, pattern))).toEqual(all);
        expect(firstMatch(given, pattern)?.index).toBe(all[0]?.index);
        const within = matchesWithin(given, pattern, { start: 0, end: given.length });
        expect(within.map(({ start }) => start)).toEqual(all.map(({ index }) => index));
      }
    }),
  );
});

test('a stretch of a text holds what lies in it whole', () => {
  const given = 'چک زود برگشت و من هم سفته دارم و هم چک دیگری از همان روز، زود بود';
  const [pattern] = patterns;
  if (!pattern) throw new Error('no pattern');
  for (let time = 0; time < 10; time += 1)
    expect(matchesWithin(given, pattern, { start: 3, end: 25 })).toEqual([
      { start: 3, end: 6 },
      { start: 21, end: 25 },
    ]);
});
