import { searched } from '../persian/all-matches.ts';
import { key } from '../persian/fold.ts';
import { lately } from '../persian/lately.ts';
import { spelledOut } from '../persian/letters.ts';
import { isFixed, looseWording, toPast } from './loose-wordings.ts';

/** One everyday wording; its pattern is made when its first word is met for the first time. */
interface Wording {
  first: string;
  /** Its longest word: without it there is nothing to look for. */
  longest: string;
  source: string;
  words: readonly string[];
  inflected: boolean;
  pattern?: RegExp;
}

export interface Place {
  start: number;
  end: number;
}

function endOfPattern(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const word = new RegExp(spelledOut('[\\p{L}\\p{N}]+'), 'gu');
/** Words are told apart by this many letters. */
const longestWord = 12;

/** Many wordings of one thing, as they are looked for in folded texts. */
export type Spoken = readonly Wording[];

/** `inflected`: the verb at the end of a wording counts in every person. */
export function spoken(wordings: readonly string[], inflected = false): Spoken {
  const sources = wordings.map((each) => key(each.trim())).filter((each) => each.length > 1);
  const folded = new Set(inflected ? sources.map(toPast) : sources);
  return [...folded].map((source) => {
    const words = source.match(word) ?? [source];
    return {
      first: (words[0] ?? source).slice(0, longestWord),
      longest: words.filter(isFixed).reduce((one, other) => (other.length > one.length ? other : one)),
      source,
      words,
      inflected,
    };
  });
}

/** Where the words of a text stand, by every beginning they have; hundreds of lists are looked for in one text. */
const beginningsOf = lately((text): ReadonlyMap<string, number[]> => {
  const beginnings = new Map<string, number[]>();
  for (const { 0: whole, index } of searched(text, word))
    for (let end = 1; end <= whole.length && end <= longestWord; end += 1) {
      const beginning = whole.slice(0, end);
      const places = beginnings.get(beginning);
      if (places) places.push(index);
      else beginnings.set(beginning, [index]);
    }
  return beginnings;
});

/**
 * Every place of these wordings in a folded text, whole words only, the longest at each place. Titles hear hundreds of
 * wordings and a message holds few of their first words: the rest is passed over without a search.
 */
export function placesOf(text: string, wordings: Spoken): Place[] {
  const places: Place[] = [];
  const beginnings = beginningsOf(text);
  for (const wording of wordings) {
    const starts = beginnings.get(wording.first);
    if (!starts || !text.includes(wording.longest)) continue;
    let from = 0;
    for (const start of starts) {
      if (start < from) continue;
      wording.pattern ??= looseWording(wording.source, wording.words, wording.inflected);
      const end = endOfPattern(wording.pattern, text, start);
      if (end < 0) continue;
      from = end;
      places.push({ start, end });
    }
  }
  if (places.length < 2) return places;
  return places
    .filter(
      (one) =>
        !places.some(
          (other) =>
            other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
        ),
    )
    .toSorted((one, other) => one.start - other.start);
}
