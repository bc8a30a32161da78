import { allMatches } from './all-matches.ts';
import { addDays, partsOf } from '../../schemas/values/jalali-date.ts';
import { anyNumber, anyOf, closes, numberOf, opens } from './date-words.ts';
import { leading, mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { key } from './fold.ts';
import { fromHijri } from './foreign-calendars.ts';
import { fullYear, yearOf } from './year-words.ts';

const monthSpellings: readonly (readonly [month: number, words: string])[] = [
  [1, 'محرم,محرم الحرام'],
  [2, 'صفر,صفر المظفر'],
  [3, 'ربیع الاول,ربیع اول,ربیعالاول'],
  [4, 'ربیع الثانی,ربیع ثانی,ربیع الاخر,ربیعالثانی'],
  [5, 'جمادی الاول,جمادی الاولی,جمادی اول,جمادیالاول'],
  [6, 'جمادی الثانی,جمادی الثانیه,جمادی ثانی,جمادیالثانی,جمادی الاخر'],
  [7, 'رجب,رجب المرجب'],
  [8, 'شعبان,شعبان المعظم'],
  [9, 'رمضان,رمضان المبارک,ماه مبارک'],
  [10, 'شوال,شوال المکرم'],
  [11, 'ذیقعده,ذی القعده,ذی قعده,ذوالقعده,ذیالقعده'],
  [12, 'ذیحجه,ذی الحجه,ذی حجه,ذوالحجه,ذیالحجه'],
];
/** The months of the lunar calendar, by every spelling; longer ones first. */
export const lunarMonths: ReadonlyMap<string, number> = new Map(
  monthSpellings
    .flatMap(([month, words]) => words.split(',').map((word) => [key(word), month] as const))
    .sort(([left], [right]) => right.length - left.length),
);
const feasts: readonly (readonly [words: string, month: number, day: number])[] = [
  ['تاسوعا', 1, 9],
  ['عاشورا', 1, 10],
  ['اربعین', 2, 20],
  ['(?:عید ?)?مبعث', 7, 27],
  ['عید ?(?:سعید ?)?فطر', 10, 1],
  ['عید ?(?:سعید ?)?(?:قربان|الاضحی)', 12, 10],
  ['عید ?(?:سعید ?)?غدیر(?: ?خم)?', 12, 18],
];
const feast = anyOf(feasts.map(([words], place) => `(?<feast${place}>${words})`));
const lunarDate = new RegExp(
  `${opens}(?:(?<before>${fullYear}) ?,? ?)?(?:(?:روز|شب) )?(?:${feast}|(?:(?<day>${anyNumber}|نیمه)(?: ?ی)? ?)?(?<said>ماه )?(?<month>${anyOf(lunarMonths.keys())})(?<saidAfter> ?ماه)?)(?: ?ی)?${closes}` +
    `(?:,? ?(?:از )?(?<after>${fullYear}|1[2-4]\\d\\d${closes}))?(?<lunar> ?(?:هجری ?)?(?:قمری|ه ?\\. ?ق(?!\\p{L})|ق(?!\\p{L})))?`,
  'gu',
);
const name =
  /(?:خانم|خانوم|اقا|اقای|سید|حاجی?|مشدی|کربلایی|اسم\p{L}*|نام\p{L}*|ماشین|کیلومتر|پسرم|داداشم|برادرم|عموم) ?$/u;
/** Two digits off: lunar years are shorter, so that a Jalali year holds days of one of these lunar years. */
const lunarAhead = [41, 42, 43, 44];
const confidence = 0.5;

/** The days of a Jalali year on which a lunar day falls: one, seldom two or none. */
export function lunarIn(jalaliYear: number, month: number, day: number): string[] {
  return lunarAhead
    .map((more) => fromHijri(jalaliYear + more, month, day))
    .filter((date) => date !== undefined)
    .filter((date) => partsOf(date).year === jalaliYear);
}

/** A year that a lunar date was told with: a Jalali one unless it is said, or plain, that it is lunar. */
function daysOf(
  year: number | undefined,
  isLunar: boolean,
  of: { month: number; day: number },
  context: DateContext,
): string[] {
  const { year: thisYear } = partsOf(context.today);
  if (year === undefined) {
    const near = [thisYear - 1, thisYear, thisYear + 1].flatMap((each) => lunarIn(each, of.month, of.day));
    const found =
      context.prefer === 'past'
        ? near.findLast((date) => date <= context.today)
        : near.find((date) => date >= context.today);
    return found === undefined ? [] : [found];
  }
  const lunar = fromHijri(year, of.month, of.day);
  const jalali = isLunar || year > thisYear + 1 ? [] : lunarIn(year, of.month, of.day);
  return jalali.length > 0 ? jalali : lunar === undefined ? [] : [lunar];
}

function read(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { groups = {} } = match;
  const { before, after, day: dayWords, month: monthWords = '', said, saidAfter, lunar } = groups;
  const words = before ?? after;
  const told = words === undefined ? undefined : yearOf(words, context);
  if (words !== undefined && !told) return undefined;
  const feastSaid = feasts.find((_, place) => groups[`feast${place}`] !== undefined);
  const month = feastSaid?.[1] ?? lunarMonths.get(monthWords) ?? 0;
  const day =
    feastSaid?.[2] ?? (dayWords === 'نیمه' ? 15 : dayWords === undefined ? undefined : numberOf(dayWords));
  const saysMonth = said !== undefined || saidAfter !== undefined;
  // «رجب پارسال اومد», «ماشین صفر ۱۴۰۲»: people and things are called so too.
  const figures = words !== undefined && /\d/.test(words);
  const isName = !figures || name.test(leading(context.text, match.index));
  const isFast = /^(?:رمضان|محرم)/u.test(monthWords) && !name.test(leading(context.text, match.index));
  // «یه صفر اضافه کرد» counts noughts.
  if (monthWords === 'صفر' && !saysMonth && !/\d|م$/u.test(dayWords ?? '')) return undefined;
  if (day === undefined && !saysMonth && isName && !(isFast && words !== undefined)) return undefined;
  const at = { ...placeOf(match), ...(words === undefined && { bare: true }) };
  const isLunar = lunar !== undefined;
  if (day !== undefined) {
    const [date, other] = daysOf(told?.year, isLunar, { month, day }, context);
    const others = other === undefined ? [] : [{ date: other }];
    return date === undefined ? undefined : { ...mentioned(date, at, confidence), ...at, others };
  }
  const [middle] = daysOf(told?.year, isLunar, { month, day: 15 }, context);
  if (middle === undefined) return undefined;
  const [from = '', to = ''] = [-14, 13].map((days) => addDays(middle, days).slice(0, 7));
  // A lunar month lies over two of ours: without its day only what both have in common is known.
  const date = from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : from;
  const others = from === to ? [] : [{ date: from }, { date: to }];
  return { ...mentioned(from === to ? from : date, at, confidence - 0.2), ...at, approximate: true, others };
}

/** Dates of the lunar calendar, converted and so less sure: «نیمه شعبان ۱۴۴۵», «عاشورای پارسال», «ماه رمضان». */
export function lunarDates(context: DateContext): Mention[] {
  return allMatches(context.text, lunarDate)
    .map((match) => read(match, context))
    .filter((mention) => mention !== undefined);
}
