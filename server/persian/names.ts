import { isCommon } from './common-words.ts';
import { filed, rawSpan, type Folded } from './fold.ts';
import { alsoNames, endsName } from './name-stops.ts';
import { endsAsFamily, familyTails, givenEnds, givenHonours, givenStarts, isGiven } from './name-words.ts';
import type { Span } from './reading.ts';
import { relationAt } from './relations.ts';

/** A word of a folded text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A name as it stands in a folded text: its words without the copula, and other ways to cut the last one. */
export interface NamePhrase {
  words: Token[];
  /** The last word with another ending cut off or kept. */
  otherLast?: Token;
  /** Index of the first token after the phrase. */
  next: number;
}

export interface SplitName {
  given?: Token[];
  family?: Token[];
  /** It may as well be split the other way: «محمد رضا». */
  doubtful: boolean;
}

/** The words and marks of a folded text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
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

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{L}/u.test(token.text);
const known = (word: string) => isGiven(word) || (endsAsFamily(word) && word.length > 3);

/**
 * How a name may end once «است» or «ام» is cut off, likeliest first: «احمدیه» is احمدی, «فاطمه» stays, «علیه» is علی.
 * `first` when they speak of themselves.
 */
export function bareForms(word: string, first: boolean): string[] {
  if (isGiven(word))
    return /ه$/u.test(word) && isGiven(word.slice(0, -1)) ? [word, word.slice(0, -1)] : [word];
  const cuts = first ? [/ام$/u, /م$/u, /ست$/u, /ه$/u] : [/ست$/u, /ستش$/u, /س$/u, /ه$/u, /و$/u];
  // «خجسته‌ست»: after «ه» the ending is always «است».
  if (/\p{L}{3}هست$/u.test(word)) return [word.slice(0, -2)];
  if (/(?:زاده|اله|ه)$/u.test(word) && endsAsFamily(word)) return [word];
  for (const cut of cuts) {
    const base = word.replace(cut, '');
    if (base !== word && known(base)) return [base];
  }
  if (first && /\p{L}{3}انم$/u.test(word)) return [word.slice(0, -1), word];
  if (!first && /ه$/u.test(word) && word.length > 3 && !endsAsFamily(word)) return [word, word.slice(0, -1)];
  return [word];
}

/** What may follow a name whose last word we do not know; before a verb such a word is its object. */
const afterName =
  /^(?:ه|ست|اس|م|هستم|است|هست|هستش|بود|هستن|ام|فرزند|و|که|به|هم|متولد|ساکن|از|با|دارای|میباشم|میباشد|نام|پسر|دختر|\d+)$/u;

function shortened(token: Token, text: string): Token {
  return { text, start: token.start, end: token.start + text.length };
}

/** A stop word that is a name here: «فرزند عزیز», «علی جوان», «عزیز رحیمی». */
function mayBeName(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const word = tokens[at]?.text ?? '';
  const follower = tokens[at + 1];
  if (!alsoNames.has(word)) return false;
  const closes = !isWord(follower) || afterName.test(follower.text);
  if (words.length > 0) return closes && isGiven(words[0]?.text ?? '');
  return isGiven(word) && (closes || endsAsFamily(follower.text));
}

/**
 * A name beginning at `tokens[from]`, or null. A known name or a word that ends as family names do is taken freely; an
 * unknown word only where the telling stops after it, so that «اسمم علی دیشب…» gives علی; `named` after «به نام»,
 * where a family name follows as a rule.
 */
export function takeName(
  tokens: readonly Token[],
  from: number,
  options: { first?: boolean; sure?: boolean; named?: boolean } = {},
): NamePhrase | null {
  const words: Token[] = [];
  let at = from;
  while (words.length < 5) {
    const token = tokens[at];
    if (!isWord(token) || token.text.length < 2 || /^(?:ست|اس|ام)$/u.test(token.text)) break;
    if (endsName(token.text) && !(options.sure && mayBeName(tokens, at, words))) break;
    if (token.text === 'علیه' && (words.length > 0 || !options.sure)) break;
    if (words.length > 0 && relationAt([token.text.replace(/(?:ه|ست)$/u, '')]) !== null) break;
    const follower = tokens[at + 1];
    const stopsAfter = !isWord(follower) || afterName.test(follower.text);
    const familiar =
      known(token.text) ||
      givenStarts.has(token.text) ||
      (words.length > 0 && (familyTails.has(token.text) || givenEnds.has(token.text))) ||
      known(bareForms(token.text, options.first ?? false)[0] ?? '');
    const fresh =
      words.length === 0 ? options.sure === true : words.length === 1 && isGiven(words[0]?.text ?? '');
    const open = fresh && !isCommon(token.text);
    if (
      !familiar &&
      !(
        open &&
        (stopsAfter ||
          (options.named && words.length === 1 && !/(?:م|ش|مو|شو|و)$/u.test(token.text)) ||
          (words.length === 0 && isWord(follower) && known(bareForms(follower.text, false)[0] ?? '')))
      )
    )
      break;
    words.push(token);
    at += 1;
    // «اسمم مریمه …»: with its copula the name is over.
    const forms = bareForms(token.text, options.first ?? false);
    if (forms[0] !== token.text && !known(token.text)) break;
  }
  const last = words.at(-1);
  if (!last) return null;
  const copulaFollows = /^(?:ه|ست|اس|است|هست|هستم|هستش|بود|هستن|میباشم|میباشد)$/u.test(
    tokens[at]?.text ?? '',
  );
  const [likeliest, other] = copulaFollows
    ? [last.text, undefined]
    : bareForms(last.text, options.first ?? false);
  words[words.length - 1] = shortened(last, likeliest ?? last.text);
  return { words, next: at, ...(other && { otherLast: shortened(last, other) }) };
}

/** Parts a name into given and family name. `title` when «آقای» stands before it: one word is then the family name. */
export function splitName(words: readonly Token[], title = false): SplitName {
  let given = 0;
  while (given < words.length - 1 && givenHonours.has(words[given]?.text ?? '')) given += 1;
  const lead = words[given]?.text ?? '';
  const follower = words[given + 1]?.text ?? '';
  const honoured = given > 0;
  given += 1;
  const two = follower !== '' && ((givenStarts.has(lead) && isGiven(follower)) || givenEnds.has(follower));
  if (two) given += 1;
  if (words.length === 1) {
    const family = !isGiven(lead) && (title || endsAsFamily(lead));
    return family ? { family: [...words], doubtful: false } : { given: [...words], doubtful: !isGiven(lead) };
  }
  if (words.length === 2 && !two && !honoured && !isGiven(lead) && endsAsFamily(lead) && isGiven(follower)) {
    return { given: words.slice(1), family: words.slice(0, 1), doubtful: true };
  }
  const unknownGiven =
    words.length === 2 && !endsAsFamily(lead) && !givenStarts.has(lead) && endsAsFamily(follower);
  if (title && !honoured && !isGiven(lead) && !two && !unknownGiven)
    return { family: [...words], doubtful: true };
  if (given >= words.length) return { given: [...words], doubtful: two && !givenEnds.has(follower) };
  return { given: words.slice(0, given), family: words.slice(given), doubtful: false };
}

/** What the filing keeps of some words of a name, and where they stand. */
export function filedName(
  folded: Folded,
  words: readonly Token[],
): { value: string; span: Span } | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const span = rawSpan(folded, first.start, last.end);
  return { value: filed(folded.raw.slice(span.start, span.end)), span };
}
