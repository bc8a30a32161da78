import { allMatches } from './all-matches.ts';
import {
  anyNumber,
  closes,
  isDariMonth,
  monthName,
  monthNumber,
  monthOf,
  notCounted,
  numberOf,
} from './date-words.ts';
import { leading } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { fullYear, yearAfterMonth, yearOf } from './year-words.ts';

const gap = '(?:[ ,/-]| ?, ?| ?- ?)?';
const day = `(?:روز )?(?:[0-3]?\\d(?: ?(?:ا?م|مین))?${closes}|${anyNumber})`;
const dayAfter = `(?:3[01]|[12]\\d|0?[1-9])(?: ?ا?م)?${closes}${notCounted}`;
const month = `(?:(?:ماه|برج) )?(?:${monthName}|${monthNumber})(?:${gap}ماه)?`;
const monthDate = new RegExp(
  `(?<![\\d\\p{L}/])(?:(?<yearBefore>${fullYear})(?: ?(?:,|-|/|در|تو|توی))?[ /-]?)?(?:(?<!(?:نیمه|دهه|هفته) )(?<day>${day})(?: ?(?:از|روز))?${gap}(?:(?:همین|این) )?)?` +
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
/** «خانم مهرماه رستمی»: a name after its title. */
const called = /(?<!\p{L})(?:خانم|خانوم|اقا|اقای|سرکار|حاجی?|مشدی|کربلایی|دوشیزه|بانو) ?$/u;
const inTitle =
  /(?<!\p{L})(?:خیابان|خیابون|خ|کوچه|میدان|میدون|بلوار|شهرک|کوی|محله|ورزشگاه|پاساژ|بیمارستان|مجتمع|بزرگراه|ایستگاه) (?:[^\s.,;!?]+ )?$/u;
/** «بانک مهر», «صندوق بهمن»: called by a month, and never by a day: «بردم بانک ۲۵ مرداد». */
const inName = /(?<!\p{L})(?:بانک|شرکت|مسکن|صندوق|موسسه|قرضالحسنه|قرض الحسنه|هلدینگ|برج) (?:[^\s.,;!?]+ )?$/u;
/** «جدی می‌گم», «میزان بدهی»: of the months that are words too only one that is the answer is a month. */
const answered = /^ ?(?:$|[,.!?]|بود|است|هست|همین|پارسال|امسال)/u;

function monthWord(phrase: string): string {
  const named = phrase.replace(/[ ,/-]*ماه$/u, '').trim();
  const bare = named.replace(/^(?:ماه|برج) /u, '');
  return numberOf(bare) === undefined ? bare : named;
}

/** «۲۵ آذره» tells a date; «مهره», «تیره», «دیه», «مهرم» are words of their own unless one is asked or led up to. */
function saysCopula(match: RegExpExecArray, { text, expected }: DateContext): boolean {
  const { index, groups = {} } = match;
  const { month: named = '', copula = '', day: told } = groups;
  const otherWord = /^(?:مهر|تیر|دی)$/u.test(named) && /^[هم]$/u.test(copula);
  if (told === undefined) return expected && (!otherWord || match[0].trim() === text.trim());
  if (expected || !otherWord) return true;
  return /(?:جلسه\p{L}*|متولد|مال|پیام\p{L}*|کاغذ\p{L}*|نامه\p{L}*|دقیقا|تاریخش?|روز|موعدش?|تا|از)(?: هم| که)? $/u.test(
    leading(text, index),
  );
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
  // «برج میزان» is a month in Afghanistan; «برج مهر» is a building.
  const isTower = named.startsWith('برج ') && byName && !isDariMonth(word);
  const saysMonth = (named !== word && !isTower) || /^ماه/u.test(named);
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
  const told = leading(text, start);
  if (year === undefined && (inTitle.test(told) || (dayWords === undefined && inName.test(told))))
    return undefined;
  const rest = text.slice(end);
  const mistaken =
    dayWords === undefined ? thing.test(rest) || (namesake.test(word) && person.test(rest)) : shot.test(rest);
  if (!year && !saysMonth && mistaken) return undefined;
  if (!year && !saysMonth && dayWords === undefined && isDariMonth(word) && !answered.test(rest))
    return undefined;
  if (!year && dayWords === undefined && called.test(leading(text, start))) return undefined;
  // «نه، آذر»: a refusal, not the ninth.
  const refused = dayWords === 'نه' && /^نه ?,/u.test(match[0]);
  if (refused) return undefined;
  const dayNumber = dayWords?.replace(/^روز /u, '');
  const said = dayNumber === undefined ? undefined : numberOf(dayNumber);
  if (dayWords !== undefined && (said === undefined || said > 39)) return undefined;
  const ordinal = dayWords !== undefined && /(?:م|ین|اول)$/u.test(dayWords.trim());
  // «سه ماه اول ۱۴۰۴» counts months.
  if (said !== undefined && !ordinal && /^ماه .*(?:م|اول|نخست)$/u.test(word)) return undefined;
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
  const figure = /^(?:\d|روز )/.test(dayWords ?? '');
  const doubtful =
    said === undefined || (!ordinal && !figure && ['تیر', 'مهر', 'دی'].includes(word)) || dayWords === 'نه';
  const isCommon =
    isDariMonth(word) &&
    !ordinal &&
    !(figure && (/^روز /u.test(dayWords ?? '') || /^(?:سنبله|ثور|جوزا|حوت|قوس|دلو)/u.test(word)));
  if (!year && !saysMonth && byName && (doubtful || isCommon)) mention.bare = true;
  // «شش ماه دو نفر» counts months; «ششم ماه دوم» and «ماه ۲ سال ۹۸» name one.
  if (/^ماه/u.test(word) && !year && (said === undefined || !ordinal)) mention.bare = true;
  return mention;
}

/** Dates that name a month: «۱۵ مهر ۱۴۰۳», «مهر پارسال», «برج ۷», «پنجم برج میزان». */
export function absoluteDates(context: DateContext): Mention[] {
  return allMatches(context.text, monthDate)
    .map((match) => read(match, context))
    .filter((mention) => mention !== undefined);
}
