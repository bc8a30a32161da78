import { key } from './fold.ts';
import { isGiven } from './name-words.ts';
import { owned, relationWords } from './relation-words.ts';
import { wordSet } from './word-set.ts';
import { perWord } from './per-word.ts';

/** Somebody told of by what they are to somebody. */
export interface Relation {
  /** The word the filing keeps: «پسرعمو». */
  relation: string;
  /** How many words tell it. */
  length: number;
  /** Whose: «شوهرم», «زنش», or nobody's («همسایه»). */
  whose: 'mine' | 'theirs' | 'nobody';
  plural: boolean;
}

type Told = Omit<Relation, 'length'>;

const onlyOwned = wordSet(owned);
/** «خالم» is «خاله‌ام», «همسایمون» is «همسایه‌مان». */
const withoutHe = wordSet(
  'خاله عمه بچه همسایه برادرزاده خواهرزاده پسرخاله دخترخاله پسرعمه دخترعمه صاحبخونه همخونه نوه',
);
const owners = {
  nobody: ['', 'ی'],
  mine: ['م', 'ام', 'یم', 'مون', 'مان', 'یمون'],
  theirs: ['ش', 'اش', 'یش', 'شون', 'شان', 'یشون'],
} as const;

const nouns = new Map(
  Object.entries(relationWords).flatMap(([relation, forms]) =>
    forms.split(/\s+/u).map((form) => [key(form), relation] as const),
  ),
);

/** Every form in which a relation is told, so that a word is sought once. */
const byForm = new Map<string, Told>();
for (const [relation, forms] of Object.entries(relationWords)) {
  for (const form of forms.split(/\s+/u).map(key)) {
    for (const many of ['', 'ها', 'های', 'ا']) {
      for (const whose of ['nobody', 'mine', 'theirs'] as const) {
        if (whose === 'nobody' && onlyOwned.has(form)) continue;
        const bases =
          whose !== 'nobody' && many === '' && withoutHe.has(form) ? [form, form.slice(0, -1)] : [form];
        for (const told of bases.flatMap((base) => owners[whose].map((owner) => base + many + owner)))
          if (!byForm.has(told) && !isGiven(told)) byForm.set(told, { relation, whose, plural: many !== '' });
      }
    }
  }
}

const ofWord = perWord((word): Told | null => {
  const told = byForm.get(word) ?? null;
  if (told || word.length < 5) return told;
  // «باجناقمه», «شوهرشه»: with «است» on it.
  return word.endsWith('ه')
    ? (byForm.get(word.slice(0, -1)) ?? null)
    : word.endsWith('ست')
      ? (byForm.get(word.slice(0, -2)) ?? null)
      : null;
});

/** What the first of two words may be that together tell a relation. */
const beginnings = new Set(
  [...byForm.keys()].flatMap((form) =>
    Array.from({ length: form.length - 2 }, (_, at) => form.slice(0, at + 2)),
  ),
);

/** The relation that one folded word, or two said apart («پسر عموم»), names; with how many words it took. */
export function relationAt(words: readonly string[]): Relation | null {
  const [first, second] = words;
  if (first === undefined) return null;
  const one = ofWord(first);
  // «شوهرم آنه محمد»: behind «ـم» another word begins.
  if (second !== undefined && beginnings.has(first) && (!one || one.whose === 'nobody')) {
    const two = ofWord(first + second);
    if (two) return { ...two, length: 2 };
  }
  return one ? { ...one, length: 1 } : null;
}

/** The relation a folded noun names by itself: «معلم» of «معلم پسرم»; undefined when it is none. */
export function relationOfNoun(word: string): string | undefined {
  return nouns.get(word);
}
