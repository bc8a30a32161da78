import { allMatches } from './all-matches.ts';
import { lately } from './lately.ts';

/** A word of a folded text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const piece = /\p{L}+|\d+|[^\s\p{L}\d]/gu;

/** The words and marks of a text, in order. */
function tokensIn(text: string): readonly Token[] {
  return allMatches(text, piece).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words and marks of a folded text, in order. */
export const tokensOf = lately(tokensIn);

const startsAsWord = /^\p{L}/u;

/** Whether a token is a word: no number and no mark. */
export function isWord(token: Token | undefined): token is Token {
  if (token === undefined) return false;
  const letter = token.text.charAt(0);
  return (letter >= 'ا' && letter <= 'غ') || startsAsWord.test(letter);
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
