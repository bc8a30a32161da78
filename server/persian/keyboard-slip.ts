import { englishWords, everywhereWords } from './english-words.ts';
import { key } from './fold.ts';
import { persianLikeness } from './letter-pairs.ts';
import { isKnownPersian } from './slip-lexicon.ts';

/** The letters on the keys of the standard layout (ISIRI 9147), and those of the older one on the same keys. */
const keys: Record<string, readonly string[]> = {
  q: ['ض'],
  w: ['ص'],
  e: ['ث'],
  r: ['ق'],
  t: ['ف'],
  y: ['غ'],
  u: ['ع'],
  i: ['ه'],
  o: ['خ'],
  p: ['ح'],
  '[': ['ج'],
  ']': ['چ'],
  a: ['ش'],
  s: ['س'],
  d: ['ی'],
  f: ['ب'],
  g: ['ل'],
  h: ['ا'],
  j: ['ت'],
  k: ['ن'],
  l: ['م'],
  ';': ['ک'],
  "'": ['گ'],
  z: ['ظ'],
  x: ['ط'],
  c: ['ز'],
  v: ['ر'],
  b: ['ذ'],
  n: ['د'],
  m: ['پ', 'ئ'],
  ',': ['و'],
  '\\': ['ژ', 'پ'],
  '`': ['پ', 'ژ'],
  '{': ['ج'],
  '}': ['چ'],
  ':': ['ک'],
  '"': ['گ'],
  '<': ['و'],
  '|': ['ژ', 'پ'],
  H: ['آ'],
  C: ['ز', 'ژ'],
  S: ['س', 'ئ'],
  M: ['پ', 'ئ', 'ء'],
  G: ['ل', 'ۀ'],
  B: ['ذ', '\u200c'],
  V: ['ر', 'ؤ'],
  N: ['د', 'أ'],
};

const mostSpellings = 16;

function lettersOf(char: string): readonly string[] {
  return keys[char] ?? keys[char.toLowerCase()] ?? [char];
}

/** Every word the keys of `typed` may stand for, the likeliest first. */
function spellings(typed: string): string[] {
  const shouted = !/[a-z]/.test(typed);
  let words = [''];
  for (const [at, char] of [...typed].entries()) {
    const letters = lettersOf(shouted ? char.toLowerCase() : char);
    // A capital that opens a word is the telephone's doing; inside one the key was shifted on purpose.
    const likely = at > 0 && /[A-Z]/.test(char) && !shouted ? letters.toReversed() : letters;
    words = words.flatMap((word) => likely.map((letter) => word + letter)).slice(0, mostSpellings);
  }
  // No word begins with «ئ» or «ء».
  return words.filter((word) => !/^[ئء]/u.test(word));
}

interface Typed {
  raw: string;
  /** What the keys say. */
  meant: string;
  /** Whether it may be a slip, whatever it says: an address, a code or a word in Persian letters is none. */
  typed: boolean;
  /** Whether it stays as it is unless all the rest is a slip: «TRX», «is». */
  doubtful: boolean;
  known: boolean;
}

const elsewhere = /@|:\/\/|www\.|\p{L}\.\p{L}|\d[A-Za-z]|[A-Za-z]\d|_|-|[\u0620-\u06D3]/u;
const letterKeys = /[a-z[\];',\\`{}|]/iu;

function converted(piece: string): Typed {
  const [, body = '', tail = ''] = /^(.*?)([.!?/،؛؟]*)$/su.exec(piece) ?? [];
  const latin = body.toLowerCase();
  const doubtful = everywhereWords.has(latin) || englishWords.has(latin) || !/[a-z]/.test(latin);
  if (!letterKeys.test(body) || elsewhere.test(body))
    return { raw: piece, meant: piece, typed: false, doubtful, known: false };
  const words = spellings(body);
  const found = words.find((word) => isKnownPersian(key(word)));
  return {
    raw: piece,
    meant: (found ?? words[0] ?? '') + tail.replace(/\?/g, '؟'),
    typed: true,
    doubtful,
    known: found !== undefined && (key(found).length > 1 || found === 'و'),
  };
}

const mostPieces = 300;
const leastLikeness = -4.6;

/** Letters that are keys of Persian letters but no letters of Latin: «;», «,» and «[» inside a word give a slip away. */
const giveaway = /[;[\]\\`][a-z]|[a-z][;[\]\\`,'][a-z]|[a-z][;[\]]/iu;

/** Vowels are few among the keys of Persian words: «salam» has them, «sghl» has none. */
function consonantal(piece: string): boolean {
  const letters = piece.toLowerCase().replace(/[^a-z]/g, '');
  const vowels = letters.replace(/[^aeiou]/g, '').length;
  return letters.length > 0 && (vowels === 0 || (letters.length > 2 && vowels * 4 <= letters.length));
}

function lengthOf(pieces: readonly Typed[]): number {
  return pieces.reduce((sum, { raw }) => sum + raw.length, 0);
}

/**
 * What a message says that was typed in Persian with the keyboard set to English, in Persian letters; undefined where it
 * was not. Words in Persian letters beside it stay as they are.
 */
export function readKeyboardSlip(raw: string): string | undefined {
  const pieces = raw.trim().split(/\s+/u).slice(0, mostPieces).map(converted);
  const telling = pieces.filter(({ typed, doubtful }) => typed && !doubtful);
  const known = telling.filter((each) => each.known);
  const strange = telling.filter(({ raw: piece }) => giveaway.test(piece) || consonantal(piece));
  const [all, sure, odd] = [lengthOf(telling), lengthOf(known), lengthOf(strange)];
  // Where nearly nothing is a Latin word, half as many known words are enough: people misspell.
  const fewest = odd * 10 >= all * 7 && telling.length > 2 ? 0.25 : 0.5;
  if (known.length === 0 || sure < all * fewest || strange.length * 3 < known.length) return undefined;
  const [only] = telling;
  if (telling.length === 1 && (only?.raw.length ?? 0) < 4) return undefined;
  // English beside a few such words is English: «is», «the» are keys of Persian letters too.
  if (pieces.filter(({ typed, doubtful, known: told }) => typed && doubtful && !told).length > known.length)
    return undefined;
  const likeness = telling.map(({ meant }) => persianLikeness(key(meant)));
  if (likeness.reduce((sum, each) => sum + each, 0) < leastLikeness * telling.length) return undefined;
  return pieces
    .map(({ raw: piece, meant, typed, doubtful, known: told }) =>
      typed && (!doubtful || told || !/[a-z]{2}/i.test(piece)) ? meant : piece,
    )
    .join(' ');
}
