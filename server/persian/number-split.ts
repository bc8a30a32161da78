import { isCounted } from './counted-words.ts';
import { moneyWord } from './money-words.ts';
import { numberWords, ordinalWords, scaleWords } from './number-lexicon.ts';
import { meaningOf } from './number-piece.ts';
import { respelt } from './number-slips.ts';
import { perWord } from './per-word.ts';

/** A part of a glued word: its letters and where they begin in it. */
export interface GluedPart {
  text: string;
  at: number;
  copula?: true;
  ending?: string;
}

/** Spoken without their last letter, which only «و» before them tells: «بیست‌وهف». */
const dropped = new Set(['پنچ', 'پن', 'هف', 'هش']);
const all = [...numberWords.keys(), ...scaleWords.keys(), ...dropped, 'نیم', 'ربع'];
/** By their first letter, the longest first. */
const beginning: ReadonlyMap<string, readonly string[]> = new Map(
  all.map((word) => {
    const first = word.charAt(0);
    return [first, all.filter((each) => each.startsWith(first)).sort((a, b) => b.length - a.length)];
  }),
);
const endings = new Set([
  'ی',
  'یی',
  'یه',
  'ه',
  'م',
  'مو',
  'ش',
  'شه',
  'شو',
  'رو',
  'شون',
  'یم',
  'یش',
  'یمو',
  'یشو',
  'یمون',
  'یشون',
  'یرو',
  'یا',
]);
const copulas = new Set(['ه', 'ست', 'تاست']);

const longestWord = 60;

/** Names and words that look like a number and what it counts. */
const whole = new Set([
  'یکتا',
  'نیمشب',
  'هفته',
  'شیشه',
  'دهه',
  'سده',
  'سیه',
  'صده',
  'نهه',
  'دوه',
  'یکه',
  'هزاره',
  'هزارم',
  'چلو',
  'دوو',
  'نهو',
  'یکو',
]);

function worth(word: string): { value: number; room: number } {
  return (
    numberWords.get(dropped.has(word) ? (respelt(word) ?? word) : word) ?? {
      value: scaleWords.get(word) ?? 0.5,
      room: scaleWords.get(word) ?? 0,
    }
  );
}

/** «سه‌چهار», «ده‌پونزده»: the next number up, of the same size. */
function rangesTo(last: string, word: string): boolean {
  const low = worth(last).value;
  const high = worth(word).value;
  return low < 10 ? high < 10 && high > low && high <= low + 2 : high > low && high <= low * 2 && high < 1000;
}

/** «سی» and «نه» do not make «سینه»: without «و» only a scale, «صد» or the end of a range may follow, with it only what is smaller. */
function follows(last: string | undefined, word: string, joined: boolean): boolean {
  if (last === undefined) return true;
  if (!joined)
    return scaleWords.has(word) || (word === 'صد' && worth(last).value < 10) || rangesTo(last, word);
  return word === 'نیم' || worth(word).value < worth(last).room || scaleWords.has(last);
}

function split(word: string, at: number, last: string | undefined): GluedPart[] | undefined {
  const rest = word.slice(at);
  if (rest === '') return [];
  if (last !== undefined) {
    if (moneyWord(rest) !== undefined || isCounted(rest)) return [{ text: rest, at }];
    // «سه‌چهارم», «یک‌سومه».
    const part = meaningOf(rest);
    if (part?.kind === 'ordinal' && part.value > 2 && worth(last).value < Math.min(part.value, 10)) {
      return [{ text: rest, at }];
    }
    // «شیش هفتا»: of the two «ت» one is left.
    if (last.endsWith('ت') && isCounted(`ت${rest}`) && rest.startsWith('ا')) {
      return [{ text: `ت${rest}`, at: at - 1 }];
    }
    // «سیصدو پنجاه»: the «و» is typed onto the word before it.
    if (rest === 'و') return [{ text: rest, at }];
    // «۵۰۰ هزارت»: «ت» is toman.
    if (scaleWords.has(last) && rest === 'ت') return [{ text: rest, at }];
    if (scaleWords.has(last) && endings.has(rest)) return [];
    if (numberWords.has(last) && worth(last).value > 2 && copulas.has(rest)) return [];
  }
  const joined = last !== undefined && rest.startsWith('و');
  for (const skip of joined ? [1, 0] : [0]) {
    const tail = rest.slice(skip);
    const ordinal = skip === 1 ? ordinalWords.get(tail) : undefined;
    if (ordinal !== undefined && ordinal < worth(last ?? '').room) {
      return [
        { text: 'و', at },
        { text: tail, at: at + 1 },
      ];
    }
    for (const number of beginning.get(tail.charAt(0)) ?? []) {
      if (skip === 0 && dropped.has(number)) continue;
      if (!tail.startsWith(number) || !follows(last, number, skip === 1)) continue;
      const remainder = split(word, at + skip + number.length, number);
      if (!remainder) continue;
      const and = skip === 1 ? [{ text: 'و', at }] : [];
      return [...and, { text: number, at: at + skip }, ...remainder];
    }
  }
  return undefined;
}

const oneOrTwo = /^یکیدو/u;

/** Takes a glued number apart («سیصدوپنجاه», «صدتومن», «میلیونی»); any other word comes back as it is. */
export const splitGlued = perWord((word): readonly GluedPart[] => {
  if (oneOrTwo.test(word)) {
    return [
      { text: 'یکی', at: 0 },
      ...splitGlued(word.slice(3)).map((part) => ({ ...part, at: part.at + 3 })),
    ];
  }
  const parts = whole.has(word) || word.length > longestWord ? undefined : split(word, 0, undefined);
  if (!parts) return [{ text: word, at: 0 }];
  const last = parts.at(-1);
  const ending = last === undefined ? '' : word.slice(last.at + last.text.length);
  if (last === undefined || ending === '') return parts;
  const isNumber = numberWords.has(last.text);
  return [...parts.slice(0, -1), { ...last, ending, ...(isNumber && { copula: true as const }) }];
});
