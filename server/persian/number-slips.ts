import { numberWords, scaleWords } from './number-lexicon.ts';
import { perWord } from './per-word.ts';

/** Letters that a slip of the finger or of spelling puts for one another, each with the one that stands for both. */
const sounded: Record<string, string> = {
  ش: 'س',
  ص: 'س',
  ض: 'س',
  ث: 'س',
  پ: 'ب',
  چ: 'ج',
  ز: 'ر',
  ژ: 'ر',
  ذ: 'ر',
  ط: 'ت',
  گ: 'ک',
  ح: 'ه',
  غ: 'ق',
  ف: 'ق',
};

function skeleton(word: string): string {
  return [...word].map((char) => sounded[char] ?? char).join('');
}

/** Spoken with the end dropped, or so short that only the number words beside them tell what they are. */
const short: readonly (readonly [string, string])[] = [
  ['پن', 'پنج'],
  ['پنش', 'پنج'],
  ['پنچ', 'پنج'],
  ['پنژ', 'پنج'],
  ['پینج', 'پنج'],
  ['پون', 'پنج'],
  ['پان', 'پنج'],
  ['هف', 'هفت'],
  ['هش', 'هشت'],
  ['شص', 'شصت'],
  ['شست', 'شصت'],
  ['سد', 'صد'],
  ['هزا', 'هزار'],
  ['میلین', 'میلیون'],
];

function valueOf(word: string): number | undefined {
  return numberWords.get(word)?.value ?? scaleWords.get(word);
}

const all = [...numberWords.keys(), ...scaleWords.keys()];
const shortestSkeleton = 4;
const shortestSwapped = 5;
const shortestLacking = 6;

function swaps(word: string): string[] {
  return [...word].flatMap((char, at) =>
    at === 0 || at + 1 >= word.length || word[at + 1] === char
      ? []
      : [word.slice(0, at) + (word[at + 1] ?? '') + char + word.slice(at + 2)],
  );
}

/** The word without one of its letters, its first apart. */
function lacks(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

function pair(word: string): (slip: string) => [string, string] {
  return (slip) => [slip, word];
}

const slips: ReadonlyMap<string, string> = new Map<string, string>([
  ...all.filter((word) => word.length >= shortestLacking).flatMap((word) => lacks(word).map(pair(word))),
  ...all.filter((word) => word.length >= shortestSwapped).flatMap((word) => swaps(word).map(pair(word))),
  ...short,
]);

const bySkeleton = new Map<string, string>();
const twofold = new Set<string>();
for (const word of all.filter(({ length }) => length >= shortestSkeleton)) {
  const form = skeleton(word);
  const other = bySkeleton.get(form);
  // «سیسد» may be «سیصد» or «شیصد».
  if (other !== undefined && valueOf(other) !== valueOf(word)) twofold.add(form);
  bySkeleton.set(form, word);
}
for (const form of twofold) bySkeleton.delete(form);

/** Words of their own, however near to a number. */
const realWords = new Set([
  'جهاز',
  'پیست',
  'شازده',
  'هفصد',
  'چهاره',
  'پنجها',
  'سینزد',
  'پیچ',
  'ملون',
  'میلان',
]);

const spelledRight = perWord((word): string | null => {
  if (realWords.has(word)) return null;
  const slip =
    slips.get(word) ?? (word.length < shortestSkeleton ? undefined : bySkeleton.get(skeleton(word)));
  if (slip !== undefined || word.length < shortestSwapped) return slip ?? null;
  // «میلیوون», «هزاار»: a letter typed twice.
  const single = word.replace(/(.)\1/u, '$1');
  return single !== word && (numberWords.has(single) || scaleWords.has(single)) ? single : null;
});

/** The number word that a misspelt one stands for («بنجاه», «میلوین»); only to be trusted beside another number word. */
export function respelt(word: string): string | undefined {
  return spelledRight(word) ?? undefined;
}
