import { isCounted } from './counted-words.ts';
import { moneyWord } from './money-words.ts';
import { numberWords, ordinalWords, scaleWords } from './number-lexicon.ts';

/** A part of a glued word: its letters and where they begin in it. */
export interface GluedPart {
  text: string;
  at: number;
  copula?: true;
}

const longestFirst = [...numberWords.keys(), ...scaleWords.keys(), 'نیم'].sort((a, b) => b.length - a.length);
const endings = new Set(['ی', 'یی', 'یه', 'ه', 'م', 'مو', 'ش', 'شه', 'شو', 'رو', 'شون']);
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
  return numberWords.get(word) ?? { value: scaleWords.get(word) ?? 0.5, room: scaleWords.get(word) ?? 0 };
}

/** «سی» and «نه» do not make «سینه»: without «و» only a scale or «صد» may follow, with it only what is smaller. */
function follows(last: string | undefined, word: string, joined: boolean): boolean {
  if (last === undefined) return true;
  if (!joined) return scaleWords.has(word) || (word === 'صد' && worth(last).value < 10);
  return word === 'نیم' || worth(word).value < worth(last).room || scaleWords.has(last);
}

function split(word: string, at: number, last: string | undefined): GluedPart[] | undefined {
  const rest = word.slice(at);
  if (rest === '') return [];
  if (last !== undefined) {
    if (moneyWord(rest) !== undefined || isCounted(rest)) return [{ text: rest, at }];
    // «سیصدو پنجاه»: the «و» is typed onto the word before it.
    if (rest === 'و') return [{ text: rest, at }];
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
    for (const number of longestFirst) {
      if (!tail.startsWith(number) || !follows(last, number, skip === 1)) continue;
      const remainder = split(word, at + skip + number.length, number);
      if (!remainder) continue;
      const and = skip === 1 ? [{ text: 'و', at }] : [];
      return [...and, { text: number, at: at + skip }, ...remainder];
    }
  }
  return undefined;
}

/** Takes a glued number apart («سیصدوپنجاه», «صدتومن», «میلیونی»); any other word comes back as it is. */
export function splitGlued(word: string): GluedPart[] {
  const parts = whole.has(word) || word.length > longestWord ? undefined : split(word, 0, undefined);
  if (!parts) return [{ text: word, at: 0 }];
  const last = parts.at(-1);
  const ended = last !== undefined && last.at + last.text.length < word.length && numberWords.has(last.text);
  return ended ? [...parts.slice(0, -1), { ...last, copula: true }] : parts;
}
