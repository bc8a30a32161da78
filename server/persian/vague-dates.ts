import { allMatches } from './all-matches.ts';
import { addDays, partsOf } from '../../schemas/values/jalali-date.ts';
import { anyNumber, closes, numberOf, opens } from './date-words.ts';
import { placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { monthFrom } from './relative-dates.ts';
import { fullYear, yearOf } from './year-words.ts';

const monthHere = new RegExp(
  `${opens}(?:(?<day>${anyNumber})(?: ?ی)? ?)?(?<month>(?<here>این|همین) ?(?:ماه|برج)|(?:ماه|برج) ?(?:جاری|ی? ?(?:پیش|قبل|گذشته|بعد|اینده|دیگه)(?! از)))(?:ه|ست|س)?${closes}`,
  'gu',
);
/** «دهم ماه», «تا ۲۵ ماه»: a day of the month they are in, or of the next; «۶ ماه», «تا ۱۸ ماه» count months. */
const dayOfMonth = new RegExp(
  `${opens}(?<until>تا )?(?<day>${anyNumber})(?: ?ی)? ?(?:ماه|برج)(?:ه|ست|س)?${closes}(?! ?(?:پیش|قبل|گذشته|بعد|اینده|دیگه|دیگر|اخیر|جاری|رمضان|محرم|صفر|رجب|شعبان|ذی|\\d|و ))`,
  'gu',
);
/** «بیستم», «پونزدهم بود», «۱۵»: a day of the month as the whole answer. */
const answeredDay = new RegExp(
  `^ ?(?:(?:اره|بله|فکر کنم|فک کنم|گمونم|حدودا?|روز|تاریخ|همین) ?,? ?){0,3}(?<day>${anyNumber}) ?(?:بود|بودش|هست|است|میشه|ه)?[ .!]{0,3}$`,
  'u',
);
const edgeOfMonth = new RegExp(
  `${opens}(?<edge>اول|سر|اخر|اخرای) (?:ماه|برج)${closes}(?! ?(?:پیش|قبل|گذشته|بعد|اینده|\\d|ی ))`,
  'gu',
);
const edgeOfYear = new RegExp(
  `${opens}(?<edge>اول|اولای|ابتدای|شروع|اخر|اخرای|پایان|انتهای) ?(?<year>${fullYear}|سال)${closes}(?! ?(?:تحصیلی|مالی|کاری|زندگی|ازدواج))`,
  'gu',
);
const few = new RegExp(
  `${opens}چند ?(?<unit>روز|هفته|ماه)(?: ?ی)? ?(?:پیش|قبل|اخیر|گذشته)${closes}(?! ?از )`,
  'gu',
);

function readMonthHere(match: RegExpExecArray, { today }: DateContext): Mention | undefined {
  const { day, month = '', here } = match.groups ?? {};
  // «۱۲ ماه پیش» counts months; «دوازدهم ماه پیش» names a day.
  if (day !== undefined && here === undefined && !/جاری/u.test(month) && !/(?:م|اول|مین)$/u.test(day))
    return undefined;
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

function readAnsweredDay({ text, today, prefer }: DateContext): Mention[] {
  const match = answeredDay.exec(text);
  const { day = '' } = match?.groups ?? {};
  const number = numberOf(day);
  // Small figures alone may be anything, and large ones are years.
  const isOrdinal = /(?:م|اول|مین)$/u.test(day);
  if (!match || number === undefined || number > 31 || (!isOrdinal && !/^(?:[12]\d|3[01])$/.test(day)))
    return [];
  const { day: thisDay = 1 } = partsOf(today);
  const shift = prefer === 'past' ? (number > thisDay ? -1 : 0) : number < thisDay ? 1 : 0;
  const start = match[0].indexOf(day);
  const month = partsOf(monthFrom(today, shift));
  return [
    {
      ...month,
      start,
      end: start + day.trimEnd().length,
      day: number,
      confidence: isOrdinal ? 0.7 : 0.5,
      bare: true,
    },
  ];
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

/** Dates that say less than a day: the edge of a month or year, «چند روز پیش», «ماه پیش», «دهم ماه». */
export function vagueDates(context: DateContext): Mention[] {
  const { text, today } = context;
  const edges = allMatches(text, edgeOfMonth).map((match): Mention => {
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
  const fews = allMatches(text, few).map((match): Mention => {
    const unit = match.groups?.['unit'];
    const about =
      unit === 'ماه'
        ? monthFrom(today, -4).slice(0, 4)
        : addDays(today, unit === 'هفته' ? -21 : -4).slice(0, 7);
    return { ...placeOf(match), ...partsOf(about), approximate: true, confidence: 0.5 };
  });
  return [
    ...allMatches(text, monthHere).map((match) => readMonthHere(match, context)),
    ...allMatches(text, dayOfMonth).map((match) => readDayOfMonth(match, context)),
    ...allMatches(text, edgeOfYear).map((match) => readEdgeOfYear(match, context)),
    ...(context.expected ? readAnsweredDay(context) : []),
    ...edges,
    ...fews,
  ].filter((mention) => mention !== undefined);
}
