import { allMatches } from './all-matches.ts';
import { jalaliFrom, partsOf } from '../../schemas/values/jalali-date.ts';
import { anyOf, closes, numberOf, opens } from './date-words.ts';
import { placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { fullYear, yearAfterMonth, yearOf } from './year-words.ts';

/** The month that a season begins with. */
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
const beginning = 'اوایل|اولا?ی?|شروع|ابتدای|سر';
const middle = 'اواسط|وسطا?ی?|میانه';
const ending = 'اواخر|اخرا?ی?|پایان|انتهای|ته';
const season = new RegExp(
  `${opens}(?:(?<part>${beginning}|${middle}|${ending})(?: ?های)? )?(?:(?<before>${fullYear}) ?,? ?)?(?:فصل )?` +
    `(?<name>${anyOf(Object.keys(seasons))})(?: ی)?${closes}(?: ?(?<after>${yearAfterMonth}))?(?! ?(?:ازادی|خانوم|خانم))`,
  'gu',
);
/** «سه ماه اول ۱۴۰۴», «شش‌ماهه دوم پارسال», «نیمه اول سال», «فصل سوم سال ۹۸». */
const share = new RegExp(
  `${opens}(?:(?<months>\\d{1,2}|یک|دو|سه|چهار|چار|پنج|شش|شیش|هفت|هشت|نه) ?ماهه?|(?<half>نیمه|نیم ?سال)|(?<quarter>فصل))(?: ?ی)? ` +
    `(?<place>اول|نخست|ابتدایی|دوم|سوم|چهارم|اخر|پایانی) ?(?<year>${yearAfterMonth}|سال)${closes}(?! ?(?:تحصیلی|مالی|کاری|قرارداد|زندگی|ازدواج|کارم|خدمت|اول|دوم))`,
  'gu',
);
const lastMonth = 12;

/** A season is three months, so the year is all that is sure; its months are the other meanings. */
function readSeason(match: RegExpExecArray, context: DateContext): Mention {
  const { part, name = '', before, after } = match.groups ?? {};
  const words = before ?? after;
  const said = words === undefined ? undefined : yearOf(words, context);
  const first = seasons[name] ?? 1;
  const { year: thisYear, month: thisMonth = 1 } = partsOf(context.today);
  const likeliest =
    context.prefer === 'past'
      ? thisYear - (first > thisMonth ? 1 : 0)
      : thisYear + (first + 2 < thisMonth ? 1 : 0);
  const year = said?.year ?? likeliest;
  const at = {
    ...placeOf(match),
    year,
    approximate: true,
    ...(!said && part === undefined && { bare: true }),
  };
  if (part !== undefined) {
    const later = new RegExp(`^(?:${ending})$`, 'u').test(part)
      ? 2
      : new RegExp(`^(?:${middle})$`, 'u').test(part)
        ? 1
        : 0;
    return { ...at, month: first + later, confidence: said ? 0.85 : 0.7 };
  }
  const others = [0, 1, 2].map((more) => ({ date: jalaliFrom({ year, month: first + more }) }));
  return { ...at, confidence: 0.7, others };
}

function readShare(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { months, half, place = '', year = '' } = match.groups ?? {};
  const length = half !== undefined ? 6 : months === undefined ? 3 : numberOf(months);
  const nth = /^(?:نخست|ابتدایی)$/u.test(place) ? 1 : numberOf(place);
  const said =
    year === 'سال' ? { year: partsOf(context.today).year, confidence: 0.7 } : yearOf(year, context);
  if (!said || length === undefined) return undefined;
  const last = nth === undefined ? lastMonth : nth * length;
  const month = last - length + 1;
  if (last > lastMonth || month < 1) return undefined;
  const until = jalaliFrom({ year: said.year, month: last });
  return { ...placeOf(match), year: said.year, month, until, confidence: Math.min(said.confidence, 0.85) };
}

/** Parts of a year: «تابستون پارسال», «اوایل پاییز امسال», «سه ماه اول ۱۴۰۴». */
export function seasonDates(context: DateContext): Mention[] {
  const { text } = context;
  return [
    ...allMatches(text, season).map((match) => readSeason(match, context)),
    ...allMatches(text, share)
      .map((match) => readShare(match, context))
      .filter((mention) => mention !== undefined),
  ];
}
