import { frequentWords } from './finglish-words.ts';
import { moreWords } from './finglish-more-words.ts';
import { verbForms } from './finglish-verbs.ts';
import { isCommon } from './common-words.ts';
import { key } from './fold.ts';
import { givenNames, isGiven } from './name-words.ts';
import { skeletonOf } from './romanised-sounds.ts';

/** A Persian word that letters of another script may stand for. */
export interface KnownWord {
  word: string;
  /** From 0 for the words said most to 1 for those said least. */
  rarity: number;
  /** Known as a form of a verb only. */
  verb: boolean;
}

/** Where names and verb forms stand among the words: they are many, and each of them is said little. */
const nameRarity = 0.4;
const verbRarity = 0.2;
const moreRarity = 0.15;

interface Lexicon {
  folded: ReadonlySet<string>;
  bySkeleton: ReadonlyMap<string, readonly KnownWord[]>;
}

function build(): Lexicon {
  const rarities = new Map<string, number>();
  const verbs = new Set(verbForms);
  const add = (word: string, rarity: number): void => {
    rarities.set(word, Math.min(rarity, rarities.get(word) ?? 1));
  };
  for (const [rank, word] of frequentWords.entries()) add(word, rank / frequentWords.length);
  for (const word of moreWords) add(word, moreRarity);
  for (const word of verbForms) add(word, verbRarity);
  for (const word of givenNames) add(word, nameRarity);
  const bySkeleton = new Map<string, KnownWord[]>();
  for (const [word, rarity] of rarities) {
    const skeleton = skeletonOf(word);
    const same = bySkeleton.get(skeleton);
    const known = { word, rarity, verb: rarity === verbRarity && verbs.has(word) };
    if (same) same.push(known);
    else bySkeleton.set(skeleton, [known]);
  }
  return { folded: new Set([...rarities.keys()].map(key)), bySkeleton };
}

let built: Lexicon | undefined;
/** Built when the first message in another script comes: most processes never need it. */
const lexicon = (): Lexicon => (built ??= build());

/** The words whose strong consonants are those of a skeleton. */
export function wordsLike(skeleton: string): readonly KnownWord[] {
  return lexicon().bySkeleton.get(skeleton) ?? [];
}

const endings = /(?:ها(?:ی|م|ش|شون|مون|یی)?|هام|هاش|م|ام|ش|اش|ت|مون|شون|تون|مو|شو|تو|و|رو|ی|ه|ای)$/u;

/** Whether a folded word is a known Persian one, bare or with an ending. */
export function isKnownPersian(word: string): boolean {
  const { folded } = lexicon();
  if (folded.has(word) || isCommon(word) || isGiven(word)) return true;
  const stem = word.replace(endings, '');
  return stem !== word && stem.length > 1 && (folded.has(stem) || isGiven(stem));
}
