import {
  anyNumber,
  closes,
  isDariMonth,
  monthName,
  monthNumber,
  monthOf,
  notCounted,
  numberOf,
  opens,
} from './date-words.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { fullYear, shortInWords, yearAfterMonth, yearOf } from './year-words.ts';

const gap = '(?:[ ,/-]| ?, ?| ?- ?)?';
const day = `(?:روز )?(?:[0-3]?\\d(?: ?(?:ا?م|مین))?${closes}|${anyNumber})`;
const dayAfter = `(?:3[01]|[12]\\d|0?[1-9])(?: ?ا?م)?${closes}${notCounted}`;
const month = `(?:ماه )?(?:${monthName}|${monthNumber})(?:${gap}ماه)?`;
const monthDate = new RegExp(
  `(?<![\\d\\p{L}/])(?<!(?:نیمه|دهه|هفته) )(?:(?<yearBefore>${fullYear})(?: ?(?:,|-|/|در|تو|توی))?[ /-]?)?(?:(?<day>${day})(?: ?(?:از|روز))?${gap})?` +
    `(?<month>${month})(?<copula>ه|ست|س|م)?${closes}(?:${gap}(?<dayAfter>${dayAfter}))?(?:${gap}(?:در )?(?<yearAfter>${yearAfterMonth}))?`,
  'gu',
);

/** «تیر خورد», «مهر و امضا»: what tells that the word before is the thing and not the month. */
const thing =
  /^ ?(?:شلیک|خورد|زد|اندازی|اهن|برق|چراغ|کمان|خلاص|هوایی|مشقی|جنگی|غیب|و امضا|امضا|شرکت|بانک|برجسته|کرد|بزن|بدن)/u;
/** «۳ تیر شلیک کرد»: what is so even after a number. */
const shot = /^ ?(?:شلیک|خلاص|هوایی|مشقی|جنگی)/u;
const namesake = /^(?:مهر|اذر|بهمن|ابان)$/u;
/** «آذر خانم», «بهمن زنگ زد»: what people do or are called by. */
const person =
  /^ ?(?:خانم|خانوم|اقا|جان|جون|زنگ|گفت|میگه|میگفت|اومد|امد|رفت|هستم|نام|رو(?!\p{L})|را(?!\p{L}))/u;
const inTitle =
  /(?<!\p{L})(?:خیابان|خیابون|خ|کوچه|میدان|میدون|بلوار|شهرک|کوی|محله|ورزشگاه|پاساژ|بیمارستان|مجتمع|بزرگراه|ایستگاه|بانک) (?:\S+ )?$/u;

function monthWord(phrase: string): string {
  const named = phrase.replace(/[ ,/-]*ماه$/u, '').trim();
  const bare = named.replace(/^ماه /u, '');
  return numberOf(bare) === undefined ? bare : named;
}

/** «۲۵ آذره» tells a date; «مهره», «تیره», «دیه», «مهرم» are words of their own unless one is asked or led up to. */
function saysCopula(match: RegExpExecArray, { text, expected }: DateContext): boolean {
  const { index, groups = {} } = match;
  const { month: named = '', copula = '', day: told } = groups;
  const otherWord = /^(?:مهر|تیر|دی)$/u.test(named) && /^[هم]$/u.test(copula);
  if (told === undefined) return expected && (!otherWord || match[0].trim() === text.trim());
  if (expected || !otherWord) return true;
  return /(?:جلسه\p{L}*|متولد|تاریخش?|روز|موعدش?|تا|از)(?: هم| که)? $/u.test(text.slice(0, index));
}

function read(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { groups = {} } = match;
  const named = groups['month'] ?? '';
  const word = monthWord(named);
  const byName = !/^(?:برج|ماه) ?/u.test(word);
  const number = monthOf(word);
  if (number === undefined) return undefined;
  const { text, expected } = context;
  const start = match.index;
  if (groups['copula'] !== undefined && !saysCopula(match, context)) return undefined;
  let end = start + match[0].length;
  const saysMonth = named !== word || /^ماه/u.test(named);
  let yearWords = groups['yearBefore'] ?? groups['yearAfter'];
  let dayWords = groups['day'];
  const trailing = groups['dayAfter'];
  if (trailing !== undefined) {
    if (dayWords === undefined && (yearWords !== undefined || (expected && !/^0/.test(trailing))))
      dayWords = trailing;
    else if (
      yearWords === undefined &&
      /^\d\d$/.test(trailing) &&
      (dayWords !== undefined || /^0/.test(trailing))
    )
      yearWords = trailing;
    else end = start + match[0].indexOf(named) + named.length;
  }
  const year = yearWords === undefined ? undefined : yearOf(yearWords, context);
  if (yearWords !== undefined && !year) return undefined;
  if (!byName && (number < 1 || number > 12) && dayWords === undefined) return undefined;
  if (inTitle.test(text.slice(0, start)) && year === undefined) return undefined;
  const rest = text.slice(end);
  const mistaken =
    dayWords === undefined ? thing.test(rest) || (namesake.test(word) && person.test(rest)) : shot.test(rest);
  if (!year && !saysMonth && mistaken) return undefined;
  // «نه، آذر»: a refusal, not the ninth.
  const refused = dayWords === 'نه' && /^نه ?,/u.test(match[0]);
  if (refused) return undefined;
  const said = dayWords === undefined ? undefined : numberOf(dayWords.replace(/^روز /u, ''));
  if (dayWords !== undefined && (said === undefined || said > 39)) return undefined;
  const ordinal = dayWords !== undefined && /(?:م|ین|اول)$/u.test(dayWords.trim());
  const mention: Mention = {
    start,
    end: start + text.slice(start, end).trimEnd().length,
    month: number,
    ...(said !== undefined && { day: said }),
    ...(year && { year: year.year }),
    ...(year?.approximate && { approximate: true }),
    confidence: Math.min(year?.confidence ?? 1, said === undefined ? 0.95 : 0.98),
  };
  // «دو مهر», «نه، آذر», «۱۵ جدی»: a count or a refusal before a word that is a name or a thing as often as a month.
  const figure = /^\d/.test(dayWords ?? '');
  const doubtful =
    said === undefined || (!ordinal && !figure && ['تیر', 'مهر', 'دی'].includes(word)) || dayWords === 'نه';
  if (!year && !saysMonth && byName && (doubtful || isDariMonth(word))) mention.bare = true;
  // «شش ماه دو نفر» counts months; «ششم ماه دوم» and «ماه ۲ سال ۹۸» name one.
  if (/^ماه/u.test(word) && !year && (said === undefined || !ordinal)) mention.bare = true;
  return mention;
}

const yearAlone = new RegExp(`${opens}(?:متولد ?)?(${fullYear})${closes}(?! ?[-/\\\\]+ ?\\d)`, 'gu');
const birthYear = new RegExp(`${opens}متولد(?: ?ی)? ?(\\d{2}${closes}|${shortInWords})${notCounted}`, 'gu');
const sureBare =
  /(?:از|تا|در|متولد|تاریخ|مصوب|اوایل|اواخر|اواسط|اول|اخر|حدود|حدودا|تابستان|تابستون|پاییز|زمستان|زمستون|بهار)(?: ?ی)? $/u;

function readYear(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const [whole, phrase = ''] = match;
  const year = yearOf(phrase, context);
  if (!year) return undefined;
  const bareFigure =
    /^(?:\d{4}|(?:یک ?)?هزار|سی ?صد|سه صد|چهار ?صد|چارصد)/u.test(phrase) && !/متولد/u.test(whole);
  const before = context.text.slice(0, match.index);
  if (bareFigure && !context.expected && !sureBare.test(before)) return undefined;
  const confidence = bareFigure && !context.expected ? 0.7 : year.confidence;
  return { start: match.index, end: match.index + whole.trimEnd().length, ...year, confidence };
}

/** Dates that name a month or a year in words: «۱۵ مهر ۱۴۰۳», «مهر پارسال», «برج ۷», «سال نود و هشت». */
export function absoluteDates(context: DateContext): Mention[] {
  const { text, expected } = context;
  const withMonth = [...text.matchAll(monthDate)]
    .map((match) => read(match, context))
    .filter((mention) => mention !== undefined);
  const years = [...text.matchAll(yearAlone)]
    .map((match) => readYear(match, context))
    .filter((mention) => mention !== undefined);
  const births = [...text.matchAll(birthYear)]
    .map((match) => readYear(match, context))
    .filter((mention) => mention !== undefined);
  const answer = /^ ?(\d\d)$/.exec(text);
  const short = expected && answer ? yearOf(answer[1] ?? '', context) : undefined;
  const onlyYear: Mention[] = short ? [{ start: 0, end: text.length, ...short, confidence: 0.7 }] : [];
  return [...withMonth, ...years, ...births, ...onlyYear];
}
