import { allMatches } from './all-matches.ts';
import { addDays, isJalaliDate, jalaliFrom, partsOf, weekdayOf } from '../../schemas/values/jalali-date.ts';
import { anyNumber, anyOf, closes, numberOf, opens } from './date-words.ts';
import { mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { fullYear, yearAfterMonth, yearOf } from './year-words.ts';

/** Days of the year that people count from. Their year is that of the calendar, the eve's too. */
const feasts: readonly (readonly [words: string, month: number, day?: number])[] = [
  ['شب ?عید', 12],
  ['(?:عید ?)?نوروز', 1],
  ['عید', 1],
  ['(?:لحظه )?(?:سال ?تحویل|تحویل ?سال)', 1, 1],
  ['(?:سیزده|سینزده|13) ?به? ?در|روز طبیعت', 1, 13],
  ['شب ?یلدا|یلدا|شب ?چله', 9, 30],
];
const name = anyOf(feasts.map(([words], place) => `(?<feast${place}>${words})`));
const noOther = '(?! ?(?:ازادی|قربان|فطر|غدیر|مبعث|خانوم|خانم|الاضحی|سعید|بنیان))';
const around = (words: string): RegExp =>
  new RegExp(
    `${opens}(?:(?<before>${fullYear}) ?,? ?)?(?:روز )?(?:${words})(?:(?<=ا)ی| ی)?${closes}${noOther}(?: ?(?<after>${yearAfterMonth}))?`,
    'gu',
  );
const feast = around(name);
/** «روز سوم عید», «پنجم نوروز پارسال»: days of the first month. */
const newYearDay = around(`(?<day>${anyNumber}) (?:عید|نوروز|فروردین ?عید)`);
const fireEve = around('(?:شب )?چهارشنبه ?سوری');
const isOrdinal = /(?:م|اول|مین)$/u;

function yearBeside(match: RegExpExecArray, context: DateContext): number | undefined {
  const words = match.groups?.['before'] ?? match.groups?.['after'];
  return words === undefined ? undefined : yearOf(words, context)?.year;
}

function readFeast(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const groups = match.groups ?? {};
  const said = feasts.find((_, place) => groups[`feast${place}`] !== undefined);
  if (!said) return undefined;
  const [, month, day] = said;
  const year = yearBeside(match, context);
  const bare = year === undefined && /^(?:روز )?(?:عید|یلدا)(?: ?ی)?$/u.test(match[0].trim());
  return {
    ...placeOf(match),
    month,
    ...(day === undefined ? { approximate: true } : { day }),
    confidence: 0.75,
    ...(year !== undefined && { year }),
    ...(bare && { bare }),
  };
}

function readNewYearDay(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { day = '' } = match.groups ?? {};
  const number = numberOf(day);
  if (number === undefined || number > 13 || !isOrdinal.test(day)) return undefined;
  const year = yearBeside(match, context);
  return { ...placeOf(match), month: 1, day: number, confidence: 0.8, ...(year !== undefined && { year }) };
}

/** The eve of the year's last Wednesday, when the fires are lit. */
export function lastWednesdayEve(year: number): string {
  const leapDay = jalaliFrom({ year, month: 12, day: 30 });
  const lastDay = isJalaliDate(leapDay) ? leapDay : jalaliFrom({ year, month: 12, day: 29 });
  const wednesday = 4;
  return addDays(lastDay, -((weekdayOf(lastDay) - wednesday + 7) % 7) - 1);
}

function readFireEve(match: RegExpExecArray, context: DateContext): Mention {
  const { today, prefer } = context;
  const at = placeOf(match);
  const said = yearBeside(match, context);
  if (said !== undefined) return mentioned(lastWednesdayEve(said), at, 0.85);
  const { year } = partsOf(today);
  const inThisYear = lastWednesdayEve(year);
  const nearest =
    prefer === 'past' ? (inThisYear <= today ? year : year - 1) : inThisYear >= today ? year : year + 1;
  const other = nearest + (prefer === 'past' ? -1 : 1);
  return { ...mentioned(lastWednesdayEve(nearest), at, 0.75), others: [{ date: lastWednesdayEve(other) }] };
}

/** Feasts of the solar year: «شب یلدا», «سیزده‌به‌در پارسال», «سوم عید», «چهارشنبه‌سوری ۱۴۰۳». */
export function feastDates(context: DateContext): Mention[] {
  const { text } = context;
  return [
    ...allMatches(text, feast).map((match) => readFeast(match, context)),
    ...allMatches(text, newYearDay).map((match) => readNewYearDay(match, context)),
    ...allMatches(text, fireEve).map((match) => readFireEve(match, context)),
  ].filter((mention) => mention !== undefined);
}
