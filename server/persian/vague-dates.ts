import { addDays, partsOf } from '../../schemas/values/jalali-date.ts';
import { anyNumber, anyOf, closes, numberOf, opens } from './date-words.ts';
import { placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { monthFrom } from './relative-dates.ts';
import { fullYear, yearAfterMonth, yearOf } from './year-words.ts';
import type { SaidYear } from './year-words.ts';

const seasons: Record<string, number> = {
  بهار: 1,
  بهاره: 1,
  تابستان: 4,
  تابستون: 4,
  پاییز: 7,
  پاییزه: 7,
  زمستان: 10,
  زمستون: 10,
};
/** Days of the year that people count from. Their year is that of the calendar, the eve's too. */
const feasts: Record<string, { month: number; day?: number }> = {
  'شب عید': { month: 12 },
  'چهارشنبه سوری': { month: 12 },
  'عید نوروز': { month: 1 },
  نوروز: { month: 1 },
  عید: { month: 1 },
  'سیزده به در': { month: 1, day: 13 },
  'سیزده بدر': { month: 1, day: 13 },
  'شب یلدا': { month: 9, day: 30 },
  یلدا: { month: 9, day: 30 },
};
const named = (words: object): string =>
  anyOf(Object.keys(words).sort((left, right) => right.length - left.length));
const aroundYear = (words: string): RegExp =>
  new RegExp(
    `${opens}(?:(?<before>${fullYear}) ?,? ?)?(?<name>${words})(?: ?ی)?${closes}(?: ?(?<after>${yearAfterMonth}))?(?! ?(?:ازادی|قربان|فطر|غدیر|مبعث|خانوم|خانم))`,
    'gu',
  );
const season = aroundYear(named(seasons));
const feast = aroundYear(named(feasts));
const monthHere = new RegExp(
  `${opens}(?:(?<day>${anyNumber})(?: ?ی)? ?)?(?<month>(?<here>این|همین) ?(?:ماه|برج)|(?:ماه|برج) ?(?:جاری|ی? ?(?:پیش|قبل|گذشته|بعد|اینده|دیگه)(?! از)))(?:ه|ست|س)?${closes}`,
  'gu',
);
/** «دهم ماه», «تا ۲۵ ماه»: a day of the month they are in, or of the next; «۶ ماه», «تا ۱۸ ماه» count months. */
const dayOfMonth = new RegExp(
  `${opens}(?<until>تا )?(?<day>${anyNumber})(?: ?ی)? ?(?:ماه|برج)(?:ه|ست|س)?${closes}(?! ?(?:پیش|قبل|گذشته|بعد|اینده|دیگه|دیگر|اخیر|جاری|رمضان|محرم|صفر|رجب|شعبان|ذی|\\d|و ))`,
  'gu',
);
const edgeOfMonth = new RegExp(
  `${opens}(?<edge>اول|سر|اخر|اخرای) (?:ماه|برج)${closes}(?! ?(?:پیش|قبل|گذشته|بعد|اینده|\\d|ی ))`,
  'gu',
);
const edgeOfYear = new RegExp(
  `${opens}(?<edge>اول|اولای|ابتدای|شروع|اخر|اخرای|پایان|انتهای) ?(?<year>${fullYear}|سال)${closes}`,
  'gu',
);
const few = new RegExp(
  `${opens}چند ?(?<unit>روز|هفته|ماه)(?: ?ی)? ?(?:پیش|قبل|اخیر|گذشته)${closes}(?! ?از )`,
  'gu',
);

function yearBeside(match: RegExpExecArray, context: DateContext): SaidYear | undefined {
  const words = match.groups?.['before'] ?? match.groups?.['after'];
  return words === undefined ? undefined : yearOf(words, context);
}

/** A season is three months, so the year is all that is sure; its months are the other meanings. */
function readSeason(match: RegExpExecArray, context: DateContext): Mention {
  const year = yearBeside(match, context);
  const first = seasons[match.groups?.['name'] ?? ''] ?? 1;
  const { year: thisYear, month: thisMonth = 1 } = partsOf(context.today);
  const of = year?.year ?? (context.prefer === 'past' && first > thisMonth ? thisYear - 1 : thisYear);
  const others = [0, 1, 2].map((ahead) => ({ date: `${of}-${String(first + ahead).padStart(2, '0')}` }));
  return {
    ...placeOf(match),
    year: of,
    approximate: true,
    confidence: 0.7,
    others,
    ...(!year && { bare: true }),
  };
}

function readFeast(match: RegExpExecArray, context: DateContext): Mention {
  const name = match.groups?.['name'] ?? '';
  const year = yearBeside(match, context);
  const parts = feasts[name] ?? { month: 1 };
  const bare = !year && (name === 'عید' || name === 'یلدا');
  return {
    ...placeOf(match),
    ...parts,
    confidence: 0.75,
    ...(year && { year: year.year }),
    ...(parts.day === undefined && { approximate: true }),
    ...(bare && { bare }),
  };
}

function readMonthHere(match: RegExpExecArray, { today }: DateContext): Mention | undefined {
  const { day, month = '', here } = match.groups ?? {};
  // «۱۲ ماه پیش» counts months; «دوازدهم ماه پیش» names a day.
  if (day !== undefined && here === undefined && !/(?:م|اول|مین)$/u.test(day)) return undefined;
  const shift = /پیش|قبل|گذشته/u.test(month) ? -1 : /بعد|اینده|دیگه/u.test(month) ? 1 : 0;
  const number = day === undefined ? undefined : numberOf(day);
  if (number !== undefined && number > 31) return undefined;
  return {
    ...placeOf(match),
    ...partsOf(monthFrom(today, shift)),
    ...(number !== undefined && { day: number }),
    confidence: 0.92,
  };
}

function readDayOfMonth(match: RegExpExecArray, { today, prefer }: DateContext): Mention | undefined {
  const { day = '', until } = match.groups ?? {};
  const number = numberOf(day);
  const ordinal = /(?:م|اول|مین)$/u.test(day);
  if (number === undefined || number > 31) return undefined;
  if (!ordinal && (until === undefined || number < 13 || number % 6 === 0)) return undefined;
  const { day: thisDay = 1 } = partsOf(today);
  const ahead = prefer === 'future' || until !== undefined;
  const shift = ahead ? (number < thisDay ? 1 : 0) : number > thisDay ? -1 : 0;
  const at = placeOf(match);
  const start = until === undefined ? at.start : at.start + until.length;
  return { ...at, start, ...partsOf(monthFrom(today, shift)), day: number, confidence: 0.75, bare: true };
}

function readEdgeOfYear(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { edge = '', year = '' } = match.groups ?? {};
  const said =
    year === 'سال' ? { year: partsOf(context.today).year, confidence: 0.75 } : yearOf(year, context);
  if (!said) return undefined;
  const month = /اول|ابتدا|شروع/u.test(edge) ? 1 : 12;
  return {
    ...placeOf(match),
    year: said.year,
    month,
    approximate: true,
    confidence: Math.min(said.confidence, 0.8),
    others: [{ date: String(said.year) }],
  };
}

/** Dates that say less than a day: a season, a feast, the edge of a month or year, «چند روز پیش», «ماه پیش». */
export function vagueDates(context: DateContext): Mention[] {
  const { text, today } = context;
  const edges = [...text.matchAll(edgeOfMonth)].map((match): Mention => {
    const first = /اول|سر/u.test(match.groups?.['edge'] ?? '');
    const month = monthFrom(today, first && context.prefer === 'future' ? 1 : 0);
    return {
      ...placeOf(match),
      ...partsOf(month),
      ...(first ? { day: 1 } : { approximate: true }),
      confidence: 0.6,
      bare: true,
    };
  });
  const fews = [...text.matchAll(few)].map((match): Mention => {
    const unit = match.groups?.['unit'];
    const about =
      unit === 'ماه'
        ? monthFrom(today, -4).slice(0, 4)
        : addDays(today, unit === 'هفته' ? -21 : -4).slice(0, 7);
    return { ...placeOf(match), ...partsOf(about), approximate: true, confidence: 0.5 };
  });
  return [
    ...[...text.matchAll(season)].map((match) => readSeason(match, context)),
    ...[...text.matchAll(feast)].map((match) => readFeast(match, context)),
    ...[...text.matchAll(monthHere)].map((match) => readMonthHere(match, context)),
    ...[...text.matchAll(dayOfMonth)].map((match) => readDayOfMonth(match, context)),
    ...[...text.matchAll(edgeOfYear)].map((match) => readEdgeOfYear(match, context)),
    ...edges,
    ...fews,
  ].filter((mention) => mention !== undefined);
}
