import { allMatches } from './all-matches.ts';
import { closes, notCounted, opens } from './date-words.ts';
import { leading, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { key } from './fold.ts';
import { fullYear, shortInWords, shortWords, yearOf } from './year-words.ts';

const yearAlone = new RegExp(
  `${opens}(?:متولد ?|(?:سال )?تولد(?:م|ش)? ?:? ?)?(${fullYear})${closes}(?! ?[-/\\\\]+ ?\\d)`,
  'gu',
);
const birthYear = new RegExp(
  `${opens}(?:متولد(?: ?ی)?|سال تولد(?:م|ش|مون|شون)?|تولد(?:م|ش)? ?:)(?: ?سال)? ?(\\d{2}${closes}|${shortInWords})${notCounted}`,
  'gu',
);
const sureBare =
  /(?:از|تا|در|متولد|تاریخ|مصوب|اوایل|اواخر|اواسط|اول|اخر|حدود|حدودا|تابستان|تابستون|پاییز|زمستان|زمستون|بهار)(?: ?ی)? $/u;

const solar = /^ ?(?:هجری ?)?(?:شمسی|خورشیدی|ه ?\. ?ش|ش(?!\p{L}))/u;

function readYear(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const [whole, phrase = ''] = match;
  const year = yearOf(phrase, context);
  if (!year) return undefined;
  const bareFigure =
    /^(?:\d{4}|(?:یک ?)?هزار|سی ?صد|سه صد|چهار ?صد|چارصد)/u.test(phrase) &&
    !/تولد|متولد/u.test(whole) &&
    !solar.test(context.text.slice(match.index + whole.length, match.index + whole.length + 20));
  if (bareFigure && !context.expected && !sureBare.test(leading(context.text, match.index))) return undefined;
  const confidence = bareFigure && !context.expected ? 0.7 : year.confidence;
  return { start: match.index, end: match.index + whole.trimEnd().length, ...year, confidence };
}

/** «۷۸», «هشتاد و هفت», «۷۸ی ام», «نود و پنجه»: two digits as people answer with. */
const shortYear = new RegExp(
  `${opens}(?<![-/.:] ?)(?<year>\\d{2}|${shortWords})(?: ?یی?)?(?: ?(?:ام|ایم|یم|م|ه|س|ست))?${closes}(?! ?[-:]\\d)${notCounted}`,
  'gu',
);
/** What people say around a year that is their whole answer. */
const around = new Set(
  (
    'من خودم ما اون ایشون اره بله والا راستش دقیق دقیقا دقیقشو یادم نیست نیس نمیاد نمیدونم ولی اما شاید احتمالا حدود حدودا حدودای تقریبا فکر فک ' +
    'کنم میکنم گمونم گمانم به نظرم همون همان سال ورودی متولد متولدم تو توی در مال از اواخر اوایل اواسط بود بودم بودیم بوده هستم هستیم هست است ' +
    'ه ام یا میشه میشد فقط میدونم که دیگه اینا اینطورا فکرکنم فککنم بدنیا دنیا اومدم امدم'
  )
    .split(' ')
    .map(key),
);
const guessed =
  /(?:(?:فکر|فک) ?(?:می ?)?کنم|گمونم|گمانم|احتمالا|ورودی|متولد|همون|همان|حدودا?ی?)(?: ?سال)? ?$/u;
/** Below this two figures are a day or a count as likely as a year; a nought before them makes them a year. */
const leastYear = 32;

function isSaidYear(words: string): boolean {
  return !/^\d/.test(words) || words.startsWith('0') || Number(words) >= leastYear;
}

/** Whether a message says nothing but years, with what people say around one. */
function saysOnlyYears(text: string): boolean {
  const rest = text.replaceAll(shortYear, ' ');
  return rest.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || around.has(word));
}

/** A year without its century, where it is the answer: alone, or after a guess («فکر کنم ۹۵ بود»). */
function answeredYears(context: DateContext): Mention[] {
  const { text } = context;
  const matches = allMatches(text, shortYear).filter((match) => isSaidYear(match.groups?.['year'] ?? ''));
  const isWhole = matches.length > 0 && matches.length <= 2 && saysOnlyYears(text);
  const told = isWhole ? matches : matches.filter(({ index }) => guessed.test(leading(text, index)));
  const [first, second] = told.map((match) => ({
    match,
    year: yearOf(match.groups?.['year'] ?? '', context),
  }));
  if (!first?.year) return [];
  // «۹۳ یا ۹۴»: one year, of which two are likely.
  const others = second?.year ? [{ date: String(second.year.year) }] : [];
  const confidence = isWhole && others.length === 0 ? 0.7 : 0.6;
  return [{ ...placeOf(first.match), ...first.year, confidence, others, bare: true }];
}

/** Years without a month: «سال نود و هشت», «متولد ۶۷», «پارسال», and in answer to a question «۹۵ بود». */
export function saidYears(context: DateContext): Mention[] {
  const years = [yearAlone, birthYear]
    .flatMap((pattern) => allMatches(context.text, pattern))
    .map((match) => readYear(match, context))
    .filter((mention) => mention !== undefined);
  return context.expected ? [...years, ...answeredYears(context)] : years;
}
