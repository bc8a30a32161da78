import { allMatches } from './all-matches.ts';
/** A word of a folded text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** The words and marks of a folded text, in order. */
export function tokensOf(text: string): Token[] {
  return [...allMatches(text, /\p{L}+|\d+|[^\s\p{L}\d]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a token is a word: no number and no mark. */
export function isWord(token: Token | undefined): token is Token {
  return token !== undefined && /^\p{L}/u.test(token.text);
}

/** The index of the first of `count` rising places that does not stand before `place`; `count` when all do. */
export function firstFrom(place: number, count: number, placeOf: (at: number) => number | undefined): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeOf(middle) ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
