import { englishWords, everywhereWords } from './english-words.ts';
import { spellOut } from './finglish-spelling.ts';
import { readRomanised, type RomanisedWord } from './finglish-word.ts';

/** One piece of a message between blanks. */
interface Chunk {
  raw: string;
  /** The Latin word in it, small; empty where it is an address, a code or no word. */
  latin: string;
  lead: string;
  tail: string;
  read: RomanisedWord | undefined;
}

const mostChunks = 150;
/** «2ta», «5sale»: a count before a word; the word alone has letters. */
const shape = /^([^\p{L}\p{N}]*\d*)(\p{L}[\p{L}'’`-]*)([^\p{L}\p{N}]*)$/u;
const latinWord = /^[A-Za-zÀ-ÿĀ-ſ'’`-]+$/u;
const address = /[@/\\_#]|\.\p{L}|:\/\//u;

function chunkOf(raw: string, shouting: boolean, known: Map<string, RomanisedWord | undefined>): Chunk {
  const [, lead = '', word = '', tail = ''] = shape.exec(raw) ?? [];
  // «GPS», «iPhone», «toString»: a capital inside a word is a name's.
  const acronym = !shouting && /\p{L}\p{Lu}/u.test(word);
  // «2khtar»: the figure stands for its sound.
  const sounded = lead === '2' && /^[b-df-hj-np-tv-z]{3}/.test(word) ? `do${word}` : undefined;
  const latin = latinWord.test(word) && !acronym && !address.test(raw) ? (sounded ?? word.toLowerCase()) : '';
  if (latin === '') return { raw, latin, lead, tail, read: undefined };
  if (!known.has(latin)) known.set(latin, readRomanised(latin));
  return { raw, latin, lead: sounded === undefined ? lead : '', tail, read: known.get(latin) };
}

/** English words that are as often Persian ones: «من», «تو», «این», «نامه». */
const both = new Set(
  'man to too are in be do bad age name bank kind am an as on no so far post code site link page shop mobile card film park test story live hotel cafe dad hand'.split(
    ' ',
  ),
);
const answers = new Set(['na', 'nah', 'are', 'areh', 'bale', 'baleh']);

/** How much a word speaks for Finglish: below zero against it. */
function weight({ latin, read }: Chunk): number {
  if (answers.has(latin)) return 0.5;
  if (everywhereWords.has(latin)) return 0;
  if (englishWords.has(latin)) return read && both.has(latin) ? 0 : -1;
  if (read) return latin.length < 3 ? 0.4 : 1;
  return -0.35;
}

const clauseEnd = /^(?:va|vali|ama|ke|chon|age|agar)$/;
const marks: Record<string, string> = { '?': '؟', ',': '،', ';': '؛' };

function inPersian(chunk: Chunk, next: Chunk | undefined): string {
  const { raw, latin, lead, tail, read } = chunk;
  if (latin === '') return raw;
  if (!read && (everywhereWords.has(latin) || englishWords.has(latin))) return raw;
  const ends = next === undefined || tail !== '' || next.latin === '' || clauseEnd.test(next.latin);
  // «sale 1398» is a year, «2 sale» a length of time.
  if (read?.word === 'ساله' && /^1[34]\d\d/.test(next?.raw ?? '')) return `${lead}سال`;
  const word = read ? read.word + (read.openEnd && ends ? 'ه' : '') : spellOut(latin);
  return `${lead}${lead === '' ? '' : ' '}${word}${tail.replace(/[?,;]/g, (mark) => marks[mark] ?? mark)}`;
}

/** Joined by blanks, «می» and «نمی» by a half-space to the verb after them. */
function joined(words: readonly string[]): string {
  return words.join(' ').replace(/(?<!\p{L})(ن?می) (?=\p{L})/gu, '$1\u200c');
}

const fewestAmongPersian = 3;
const sureAlone = 0.4;
const shortest = 4;

/** A word that is the whole message: an answer, or one that is surely read. A short verb is too easily found in any word. */
function speaksAlone({ latin, read }: Chunk): boolean {
  if (answers.has(latin)) return true;
  if (!read || read.cost > sureAlone || latin.length < shortest) return false;
  return (
    (latin.length > 5 || (!read.verb && !read.openEnd)) &&
    !englishWords.has(latin) &&
    !everywhereWords.has(latin)
  );
}

/** Whether the words of a message, together, are Persian. */
function speaks(words: readonly Chunk[], amongPersian: boolean): boolean {
  const [only] = words;
  if (words.length === 1 && only) return !amongPersian && speaksAlone(only);
  const weights = words.map(weight);
  const speaking = weights.filter((each) => each > 0);
  const sum = speaking.reduce((total, each) => total + each, 0);
  const against = weights.filter((each) => each < 0).reduce((total, each) => total - each, 0);
  // Among words in Persian letters a few Latin ones are names of things.
  if (amongPersian) return speaking.length >= fewestAmongPersian && against * 2 <= sum;
  return sum >= (words.length <= 3 ? words.length * 0.6 : 1) && against <= sum * 0.6;
}

/**
 * What a message of Persian in Latin letters says, in Persian letters; undefined where it is another language, an address,
 * a code or a brand.
 */
export function readFinglish(raw: string): string | undefined {
  const pieces = raw.trim().split(/\s+/u).slice(0, mostChunks);
  const shouting = pieces.filter((piece) => /^[A-Z]{2,}\W*$/.test(piece)).length >= 3 && !/[a-z]/.test(raw);
  const known = new Map<string, RomanisedWord | undefined>();
  const chunks = pieces.map((piece) => chunkOf(piece, shouting, known));
  const words = chunks.filter(({ latin }) => latin !== '');
  if (words.length === 0 || !speaks(words, /[\u0620-\u06D3]/u.test(raw))) return undefined;
  return joined(chunks.map((chunk, at) => inPersian(chunk, chunks[at + 1])));
}
