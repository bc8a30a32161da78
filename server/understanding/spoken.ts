import { key } from '../persian/fold.ts';
import { phrase } from '../persian/phrase.ts';

/** One everyday wording, compiled when its first word is met for the first time. */
interface Wording {
  first: string;
  source: string;
  pattern?: RegExp;
}

export interface Place {
  start: number;
  end: number;
}

/** «دادم … نگه داره»: up to four words of the person's own may stand there. */
const gap = String.raw`(?:[\s,]{1,2}[\p{L}\p{N}]+){0,4}[\s,]{1,2}`;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Many wordings of one thing, as they are looked for in folded texts. */
export type Spoken = readonly Wording[];

export function spoken(wordings: readonly string[]): Spoken {
  const folded = new Set(wordings.map((each) => key(each.trim())).filter((each) => each.length > 1));
  return [...folded].map((source) => ({ first: source.split(' ')[0] ?? source, source }));
}

/**
 * Every place of these wordings in a folded text, whole words only, the longest at each place. Titles hear hundreds of
 * wordings and a message holds few of their first words: the rest is passed over without a search.
 */
export function placesOf(text: string, wordings: Spoken): Place[] {
  const places: Place[] = [];
  for (const wording of wordings) {
    if (!text.includes(wording.first)) continue;
    wording.pattern ??= phrase([escape(wording.source).replace(String.raw` \. `, gap)]);
    for (const match of text.matchAll(wording.pattern)) {
      places.push({ start: match.index, end: match.index + match[0].length });
    }
  }
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
