import { searched } from '../persian/all-matches.ts';
import { key } from '../persian/fold.ts';
import { lately } from '../persian/lately.ts';
import { isWordAt, spelledOut } from '../persian/letters.ts';
import { phrase } from '../persian/phrase.ts';

/** One everyday wording: its words, which stand beside one another, or a pattern where others may stand between them. */
interface Wording {
  first: string;
  /** Its longest word: without it there is nothing to look for. */
  longest: string;
  words: readonly string[];
  pattern?: RegExp;
}

export interface Place {
  start: number;
  end: number;
}

/** «دادم … نگه داره»: up to four words of the person's own may stand there. */
const gap = String.raw`(?:[\s,]{1,2}[\p{L}\p{N}]+){0,4}[\s,]{1,2}`;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const mayBeParted = ' . ';
const parted = (source: string): RegExp =>
  new RegExp(phrase([escape(source).replace(String.raw` \. `, gap)]).source, 'uy');

const between = /^[\s,]{1,2}/u;

/** Where these words end when they begin at a place of a text, with a space, a comma or nothing between; or −1. */
function endOf(words: readonly string[], text: string, start: number): number {
  let at = start;
  for (const [place, each] of words.entries()) {
    if (place > 0) at += between.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    if (!text.startsWith(each, at)) return -1;
    at += each.length;
  }
  return isWordAt(text, at) ? -1 : at;
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

export function spoken(wordings: readonly string[]): Spoken {
  const folded = new Set(wordings.map((each) => key(each.trim())).filter((each) => each.length > 1));
  return [...folded].map((source) => {
    const all = source.match(word) ?? [source];
    return {
      first: (all[0] ?? source).slice(0, longestWord),
      longest: all.reduce((one, other) => (other.length > one.length ? other : one)),
      words: source.split(' '),
      ...(source.includes(mayBeParted) && { pattern: parted(source) }),
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
      const { pattern, words } = wording;
      const end = pattern ? endOfPattern(pattern, text, start) : endOf(words, text, start);
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
