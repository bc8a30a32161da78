import { phrase } from '../persian/phrase.ts';
import { pastOf } from '../persian/verbs.ts';
import { isVerb } from './clauses.ts';

/** «دادم … نگه داره»: up to four words of the person's own may stand there. */
const gap = String.raw`(?:[\s,+]{1,3}[\p{L}\p{N}/]+){0,4}[\s,+]{1,3}`;
/** «طلاق هم نگرفتم», «سرقفلیم نداره», «اجاره‌ش رو نمی‌ده»: what people put between two words of a wording. */
const between = `(?:(?<=[\\p{L}]{3})(?:ش|م|شو|مو|شم|شون|مون|شان|مان|ی))? (?:(?:هم|رو|را|ره|نیز|اصلا|هنوز|فعلا|دیگه) )?`;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A past that counts in every person: «برگشت زدم», «برگشت زدند». */
const persons = '(?:م|ی|یم|ید|ین|ند|ن|ه(?: ?(?:ام|ای|ایم|اید|اند|ن|م|است|بود(?:م|ی|یم|ید|ن|ند)?))?)?';
/** «زیر رسیدو امضا کرد», «کرایه‌شو»: a noun at the end of a wording may carry «را», «است» or an owner. */
const carried = '(?:و|ش|شو|م|مو|شم|شون|مون|ه|س|ست)?';
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

/** Whether a word of a wording has to stand in a text just as it is. */
export function isFixed(word: string, place: number): boolean {
  return place === 0 || !sameWord.has(word);
}

/** «برگشت زدیم» → «برگشت زد»; a single word stays as it is. */
export function toPast(source: string): string {
  const at = source.lastIndexOf(' ') + 1;
  const past = at > 0 ? pastOf(source.slice(at)) : undefined;
  return past === undefined ? source : source.slice(0, at) + past;
}

/** What may be written onto a wording's last word: nothing onto a verb, «است» onto a long word alone. */
function endingOf(words: readonly string[], inflected: boolean): string {
  const last = words.at(-1) ?? '';
  if (inflected && words.length > 1 && pastOf(last) === last) return persons;
  if (last.length < longNoun || isVerb(last)) return '';
  return words.length > 1 ? carried : last.length >= longWord ? copula : '';
}

/** The pattern of one wording, with room for its gaps and for the little words of speech; it is tried at a place. */
export function looseWording(source: string, words: readonly string[], inflected: boolean): RegExp {
  const body = source
    .split(' . ')
    .map((part, at) =>
      part
        .split(' ')
        .map((each, place) => (at + place > 0 ? (sameWord.get(each) ?? escape(each)) : escape(each)))
        .join(between),
    )
    .join(gap);
  return new RegExp(phrase([body + endingOf(words, inflected)]).source, 'uy');
}
