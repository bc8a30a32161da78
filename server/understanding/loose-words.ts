import { allMatches } from '../persian/all-matches.ts';
import { baresOf, nearlySame, sameVerb, soundOf } from '../persian/alike.ts';
import { key } from '../persian/fold.ts';
import { readVerb } from '../persian/verbs.ts';
import type { Place } from './spoken.ts';

/** One word of a message in all the forms it is known by. */
interface Heard extends Place {
  text: string;
  bares: ReadonlySet<string>;
  sounds: ReadonlySet<string>;
}

/** A wording word by word; `gap` where other words may stand («شوهرم … فوت»). */
export interface Wording {
  words: readonly { text: string; sound: string; gap: boolean }[];
  size: number;
}

/** Where a message says a wording, and how: as it stands, in another form, or spelt a little otherwise. */
export interface LoosePlace extends Place {
  closeness: 'exact' | 'form' | 'spelling';
  size: number;
}

const gapMark = '…';
/** Words that may stand in a gap. */
const widest = 6;
/** «زن و بچه دارم، پدرم فوت کرده»: past somebody else's name the wording is not theirs. */
const kin =
  /^(?:پدر|مادر|بابا|مامان|برادر|داداش|خواهر|ابجی|پسر|دختر|بچه|عمو|دایی|خاله|عمه|پدربزرگ|مادربزرگ|ننه)(?:م|ام|ش|اش|مون)$/u;
const joined = /^(?:و|با|از|به|رو)$/u;
/** Shorter words are too near to other words to be misspelt. */
const misspelt = 5;

export function wordingOf(source: string): Wording {
  const words: { text: string; sound: string; gap: boolean }[] = [];
  let gap = false;
  for (const part of source.split(/\s+/u)) {
    if (part === gapMark) gap = true;
    else
      for (const text of key(part).match(/[\p{L}\p{N}]+/gu) ?? []) {
        words.push({ text, sound: soundOf(text), gap });
        gap = false;
      }
  }
  return { words, size: words.reduce((sum, { text }) => sum + text.length, 0) };
}

export function heardWords(text: string): Heard[] {
  return [...allMatches(text, /[\p{L}\p{N}]+/gu)].map((match) => {
    const bares = baresOf(match[0]);
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      bares,
      sounds: new Set([...bares].map(soundOf)),
    };
  });
}

function compare(heard: Heard, { text, sound }: Wording['words'][number]): LoosePlace['closeness'] | null {
  if (heard.text === text) return 'exact';
  if (heard.bares.has(text) || heard.sounds.has(sound)) return 'form';
  if (readVerb(text)) return sameVerb(heard.text, text) ? 'form' : null;
  if (text.length < misspelt || readVerb(heard.text)) return null;
  return [...heard.sounds].some((each) => each.length >= misspelt - 1 && nearlySame(each, sound))
    ? 'spelling'
    : null;
}

const worse = { exact: 0, form: 1, spelling: 2 } as const;

/** Where a message says this wording, its words in order, with endings, other persons and small slips allowed. */
export function loosePlaces(heard: readonly Heard[], wording: Wording): LoosePlace[] {
  const [first] = wording.words;
  if (!first) return [];
  return heard.flatMap((start, at): LoosePlace[] => {
    let closeness = compare(start, first);
    if (!closeness) return [];
    let last = at;
    for (const word of wording.words.slice(1)) {
      const reach = heard.slice(last + 1, last + 2 + (word.gap ? widest : 0));
      let step = -1;
      for (const [offset, each] of reach.entries()) {
        const found = compare(each, word);
        if (!found && word.gap && kin.test(each.text) && !joined.test(heard[last + offset]?.text ?? ''))
          break;
        if (!found) continue;
        if (worse[found] > worse[closeness]) closeness = found;
        step = offset;
        break;
      }
      if (step < 0) return [];
      last += 1 + step;
    }
    const end = heard[last]?.end ?? start.end;
    return [{ start: start.start, end, closeness, size: wording.size }];
  });
}
