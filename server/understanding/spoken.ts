import { allMatches, searched } from '../persian/all-matches.ts';
import { key } from '../persian/fold.ts';
import { spelledOut } from '../persian/letters.ts';
import { phrase } from '../persian/phrase.ts';
import { pastOf } from '../persian/verbs.ts';
import { isVerb } from './clauses.ts';

/** One everyday wording, compiled when its first word is met for the first time. */
interface Wording {
  first: string;
  /** Its longest word: without it there is nothing to look for. */
  longest: string;
  source: string;
  /** Its last word is a past that counts in every person: «برگشت زدم», «برگشت زدند». */
  past?: string;
  /** What may be written onto its last word. */
  ending: string;
  pattern?: RegExp;
}

export interface Place {
  start: number;
  end: number;
}

/** «دادم … نگه داره»: up to four words of the person's own may stand there. */
const gap = String.raw`(?:[\s,]{1,2}[\p{L}\p{N}/]+){0,4}[\s,]{1,2}`;
/** «طلاق هم نگرفتم», «سرقفلیم نداره», «اجاره‌ش رو نمی‌ده»: what people put between two words of a wording. */
const between = `(?:(?<=[\\p{L}]{3})(?:ش|م|شو|مو|شم|شون|مون|شان|مان|ی))? (?:(?:هم|رو|را|ره|نیز|اصلا|هنوز|فعلا|دیگه) )?`;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const persons = '(?:م|ی|یم|ید|ین|ند|ن|ه(?: ?(?:ام|ای|ایم|اید|اند|ن|م|است|بود(?:م|ی|یم|ید|ن|ند)?))?)?';

/** «زیر رسیدو امضا کرد», «کرایه‌شو»: a noun at the end of a wording may carry «را», «است» or an owner. */
const carried = '(?:و|ش|شو|م|مو|شم|شون|مون|ه)?';
const longNoun = 4;
/** «عندالاستطاعه‌س» */
const copula = '(?:ه|س|ست|مه)?';
const longWord = 6;

/** Forms of a verb that say the same wherever a wording has one of them, but as its first word. */
const sameForms = [
  'میخوام|میخواهم|میخام|میخوایم|میخواهیم|خواستارم|خواستاریم|خواهانم',
  'نمیخوام|نمیخواهم|نمیخام|نمیخوایم|نمیخواهیم|نخواستم',
  'داره|دارد|دارن|دارند',
  'نداره|ندارد|ندارن|ندارند',
  'نمیده|نمیدهد|نمیدن|نمیدهند|نمیته',
  'تموم|تمام',
];
const sameWord = new Map(
  sameForms.flatMap((forms) => forms.split('|').map((form) => [form, `(?:${forms})`] as const)),
);

/** The pattern of one wording, with room for its gap and for the little words of speech. */
function loose(source: string): string {
  return source
    .split(' . ')
    .map((part, at) =>
      part
        .split(' ')
        .map((each, place) => (at + place > 0 ? (sameWord.get(each) ?? escape(each)) : escape(each)))
        .join(between),
    )
    .join(gap);
}

const word = new RegExp(spelledOut('[\\p{L}\\p{N}]+'), 'gu');
/** Words are told apart by this many letters. */
const longestWord = 12;

/** Many wordings of one thing, as they are looked for in folded texts. */
export type Spoken = readonly Wording[];

/** `inflected`: the verb at the end of a wording counts in every person. */
export function spoken(wordings: readonly string[], inflected = false): Spoken {
  const sources = wordings.map((each) => key(each.trim())).filter((each) => each.length > 1);
  const folded = new Set(inflected ? sources.map(toPast) : sources);
  return [...folded].map((source) => {
    const all = source.match(word) ?? [source];
    const last = all.at(-1) ?? source;
    return {
      first: (all[0] ?? source).slice(0, longestWord),
      longest: all
        .filter((each, place) => place === 0 || !sameWord.has(each))
        .reduce((one, other) => (other.length > one.length ? other : one)),
      source,
      ending: endingOf(all, last),
      ...(inflected && all.length > 1 && pastOf(last) === last && { past: last }),
    };
  });
}

/** What may be written onto a wording's last word: nothing onto a verb, «است» onto a long word alone. */
function endingOf(all: readonly string[], last: string): string {
  if (last.length < longNoun || isVerb(last)) return '';
  return all.length > 1 ? carried : last.length >= longWord ? copula : '';
}

/** «برگشت زدیم» → «برگشت زد»; a single word stays as it is. */
function toPast(source: string): string {
  const at = source.lastIndexOf(' ') + 1;
  const past = at > 0 ? pastOf(source.slice(at)) : undefined;
  return past === undefined ? source : source.slice(0, at) + past;
}

let lastText = '';
let lastBeginnings: ReadonlySet<string> = new Set();

/** Every beginning of every word of a text; kept for the text last asked, which hundreds of lists are looked for in. */
function beginningsOf(text: string): ReadonlySet<string> {
  if (text === lastText) return lastBeginnings;
  const beginnings = new Set<string>();
  for (const [whole] of allMatches(text, word))
    for (let end = 1; end <= whole.length && end <= longestWord; end += 1)
      beginnings.add(whole.slice(0, end));
  lastText = text;
  lastBeginnings = beginnings;
  return beginnings;
}

/**
 * Every place of these wordings in a folded text, whole words only, the longest at each place. Titles hear hundreds of
 * wordings and a message holds few of their first words: the rest is passed over without a search.
 */
export function placesOf(text: string, wordings: Spoken): Place[] {
  const places: Place[] = [];
  const beginnings = beginningsOf(text);
  for (const wording of wordings) {
    if (!beginnings.has(wording.first) || !text.includes(wording.longest)) continue;
    wording.pattern ??= phrase([
      loose(wording.source) + (wording.past === undefined ? wording.ending : persons),
    ]);
    for (const match of searched(text, wording.pattern)) {
      places.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  if (places.length < 2) return places;
  return places
    .filter(
      (one) =>
        !places.some(
          (other) =>
            other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
        ),
    )
    .toSorted((one, other) => one.start - other.start);
}
