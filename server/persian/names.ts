import { bareForms, looksLikeName } from './bare-forms.ts';
import { closesAt, copula, endsHere, isFamiliar, isOpen, type NamePlace } from './name-steps.ts';
import { givenEnds, isFamily, isGiven, isGivenApart, titlesAfter } from './name-words.ts';
import type { Token } from './tokens.ts';

export type { NamePlace } from './name-steps.ts';
export { firstFrom, tokensOf, type Token } from './tokens.ts';

/** A name as it stands in a folded text: its words without the copula, and other ways to cut the last one. */
export interface NamePhrase {
  words: Token[];
  /** The last word with another ending cut off or kept. */
  otherLast?: Token;
  /** Index of the first token after the phrase. */
  next: number;
}

const longestName = 5;
/** «پناهنده», «شایسته»: the «ه» is the word's own. */
const ownEnding = /(?:نده|یده|سته|خته|گانه)$/u;

function shortened(token: Token, text: string): Token {
  return { text, start: token.start, end: token.start + text.length };
}

/**
 * A name beginning at `tokens[from]`, or null. A known name or a word that ends as family names do is taken freely; an
 * unknown word only where the telling stops after it, so that «اسمم علی دیشب…» gives علی.
 */
export function takeName(tokens: readonly Token[], from: number, place: NamePlace = {}): NamePhrase | null {
  const words: Token[] = [];
  const first = place.first ?? false;
  let at = from;
  while (words.length < longestName) {
    const token = tokens[at];
    // «علی آقا کریمی»
    const between =
      words.length === 1 &&
      token !== undefined &&
      titlesAfter.has(token.text) &&
      isGiven(words[0]?.text ?? '') &&
      isFamily(tokens[at + 1]?.text ?? '') &&
      !givenEnds.has(token.text) &&
      !isGivenApart(words[0]?.text ?? '', token.text);
    if (between) at += 1;
    const next = tokens[at];
    if (!next || endsHere(tokens, at, words, place)) break;
    if (!isFamiliar(tokens, at, words, place) && !isOpen(tokens, at, words, place)) break;
    words.push(next);
    at += 1;
    // «اسمم مریمه …»: with its copula the name is over.
    if (bareForms(next.text, first)[0] !== next.text && !looksLikeName(next.text)) break;
  }
  const last = words.at(-1);
  if (!last) return null;
  const closes = closesAt(tokens[at]);
  const apart = words.at(-2)?.text ?? '';
  const whole = apart !== '' && /ه$/u.test(last.text) && isGivenApart(apart, last.text.slice(0, -1));
  const forms = whole
    ? [last.text.slice(0, -1)]
    : copula.test(tokens[at]?.text ?? '')
      ? [last.text]
      : bareForms(last.text, first);
  // «اسمم طوبی عابدینه»: nothing else says «است».
  const cut =
    place.named && closes && !ownEnding.test(last.text) && forms.length > 1 && words.length > 1
      ? [...forms].reverse()
      : forms;
  const [likeliest, other] = cut;
  words[words.length - 1] = shortened(last, likeliest ?? last.text);
  return { words, next: at, ...(other && { otherLast: shortened(last, other) }) };
}
