import { allMatches } from './all-matches.ts';
import { partsOf, problemWithJalaliParts } from '../../schemas/values/jalali-date.ts';
import type { JalaliParts } from '../../schemas/values/jalali-date.ts';
import { jalaliFrom } from '../../schemas/values/jalali-date.ts';
import { anyNumber, closes, numberOf, opens } from './date-words.ts';
import { leading, mentioned, placeOf, settled } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { fromGregorian, fromHijri, isHijriBeside } from './foreign-calendars.ts';
import { shortInWords, yearOf, yearOfTwoDigits } from './year-words.ts';

const apart = '(?<!\\d|\\d ?[/.\\\\_-])';
const threeParts = new RegExp(
  `${apart}(\\d{1,4}) ?([/.\\\\_-])\\2? ?(\\d{1,2}) ?\\2{1,2} ?(\\d{1,4})(?!\\d| ?[/\\\\] ?\\d|[.-]\\d)`,
  'gu',
);
const stroke = ' ?[/.\\\\_-] ?';
const notMore = `(?!\\d|${stroke}\\d)`;
/** «1403/7-15»: of two kinds of strokes only a full year makes a date. */
const mixedParts = [
  new RegExp(`${apart}(1[34]\\d\\d)(${stroke})(\\d{1,2})${stroke}(\\d{1,2})${notMore}`, 'gu'),
  new RegExp(`${apart}(\\d{1,2})(${stroke})(\\d{1,2})${stroke}(1[34]\\d\\d)${notMore}`, 'gu'),
];
const twoParts = new RegExp(`(?<![\\d/.\\\\_-])(\\d{1,4})([/.\\\\-])(\\d{1,4})(?!\\d|[/.\\\\-]\\d)`, 'gu');
const eightDigits = new RegExp(`${opens}(1[2-4]\\d\\d)([01]\\d)([0-3]\\d)${closes}`, 'gu');
const next = '(?: |, ?)';
const spokenYear = `(?:سال )?(?:1[34]\\d\\d|\\d{2}|${shortInWords})`;
const spoken = [
  new RegExp(
    `${opens}(?<day>${anyNumber})${next}(?<month>${anyNumber})${next}(?<year>${spokenYear})${closes}`,
    'gu',
  ),
  new RegExp(
    `${opens}(?<year>1[34]\\d\\d)${next}(?<month>${anyNumber})${next}(?<day>${anyNumber})${closes}`,
    'gu',
  ),
];
const numbered = /(?:شماره|کلاسه|بند|کد|نسخه|ماده|فقره)(?: ?ی)? ?:? ?$/u;
const dated = /(?:تاریخ|مورخ|مورخه|متولد|تولد|تولدم|تولدش)(?: ?ی)? ?:? ?$/u;

interface Order extends JalaliParts {
  confidence: number;
}

/** Both orders that people write, year first or year last; the likelier first. */
function orders(first: string, middle: string, last: string, context: DateContext): Order[] {
  const month = Number(middle);
  const found: Order[] = [];
  for (const [year, day] of [
    [first, last],
    [last, first],
  ] as const) {
    if (day.length > 2) continue;
    if (year.length === 4) found.push({ year: Number(year), month, day: Number(day), confidence: 0.98 });
    if (year.length === 2) found.push({ ...yearOfTwoDigits(Number(year), context), month, day: Number(day) });
  }
  return found;
}

function readThree(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const [, first = '', , middle = '', last = ''] = match;
  const at = placeOf(match);
  if (numbered.test(leading(context.text, at.start))) return undefined;
  const found = orders(first, middle, last, context);
  const [likeliest] = found;
  if (!likeliest) return undefined;
  if (likeliest.year >= 1800) {
    // «11.19.2016» has its month first, as is written elsewhere.
    const swapped = (likeliest.month ?? 0) > 12;
    const [month, day] = swapped ? [likeliest.day, likeliest.month] : [likeliest.month, likeliest.day];
    const date = fromGregorian(likeliest.year, month ?? 0, day ?? 0);
    return date ? mentioned(date, at, 0.75) : undefined;
  }
  if (isHijriBeside(context.text, at)) {
    const date = fromHijri(likeliest.year, likeliest.month ?? 0, likeliest.day ?? 0);
    return date ? mentioned(date, at, 0.5) : undefined;
  }
  const real = found.filter((order) => problemWithJalaliParts(order) === null);
  const sure = real.filter(({ confidence }) => confidence >= 0.9);
  const [best, ...rest] = sure.length > 0 ? sure : real;
  if (best) {
    const others = rest
      .map((order) => ({ date: jalaliFrom(order) }))
      .filter(({ date }) => date !== jalaliFrom(best));
    return { ...at, ...best, confidence: others.length > 0 ? 0.8 : best.confidence, others };
  }
  const looksLikeDate = first.length === 4 || last.length === 4 || Number(first) > 31 || Number(last) > 31;
  // «75-80-90»: neither a month nor a day is in it.
  const isMeasure =
    first.length < 4 && last.length < 4 && (likeliest.month ?? 0) > 12 && (likeliest.day ?? 0) > 31;
  if (!looksLikeDate || isMeasure || likeliest.year < 1200) return undefined;
  // Of two digits only the order whose year cannot be a day is meant.
  const meant = first.length < 4 && Number(first) <= 31 ? (found.at(-1) ?? likeliest) : likeliest;
  return settled({ ...at, ...meant }, context);
}

/** «۱۴۰۳/۷» anywhere; «۷/۱۵» and «۹۸/۷» only in answer to a question for a date. */
function readTwo(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const [, first = '', , last = ''] = match;
  const at = placeOf(match);
  if (numbered.test(leading(context.text, at.start))) return undefined;
  const [left, right] = [Number(first), Number(last)];
  for (const [year, month, written] of [
    [left, right, first],
    [right, left, last],
  ] as const) {
    if (month < 1 || month > 12) continue;
    if (year >= 1300 && year <= 1499)
      return { ...at, year, month, confidence: context.expected ? 0.95 : 0.75 };
    if (context.expected && written.length === 2 && year > 31)
      return { ...at, ...yearOfTwoDigits(year, context), month };
  }
  if (!context.expected || left > 31 || right > 31) return undefined;
  const days = [
    { month: left, day: right },
    { month: right, day: left },
  ].filter(({ month }) => month >= 1 && month <= 12);
  const [best, other] = days
    .map((day) => settled({ ...at, ...day, confidence: 0.7 }, context))
    .filter(({ problem }) => !problem);
  if (!best) return undefined;
  return other && left !== right
    ? { ...best, confidence: 0.6, others: [{ date: jalaliFrom({ ...other, year: other.year ?? 0 }) }] }
    : best;
}

/** «پونزده هفت نود و هشت», «15 7 1403»: three numbers in a row, only in answer to a question for a date. */
function readSpoken(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { day = '', month = '', year = '' } = match.groups ?? {};
  const said = yearOf(year, context);
  if (!said) return undefined;
  const parts = { ...said, month: numberOf(month) ?? 0, day: numberOf(day) ?? 0 };
  return parts.month <= 12 && parts.day <= 31
    ? settled({ ...placeOf(match), ...parts, confidence: 0.85 }, context)
    : undefined;
}

/** Dates in figures: «1403/7/15», «۱۵-۷-۱۴۰۳», «۹۸/۷/۱۵», «1403/7», «13670214». */
export function numericDates(context: DateContext): Mention[] {
  const { text, today, expected } = context;
  const three = [threeParts, ...mixedParts]
    .flatMap((pattern) => allMatches(text, pattern))
    .map((match) => readThree(match, context));
  const two = allMatches(text, twoParts).map((match) => readTwo(match, context));
  const eight = allMatches(text, eightDigits).map((match) => {
    const at = placeOf(match);
    if (!expected && !dated.test(leading(text, at.start))) return undefined;
    const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return parts.year <= partsOf(today).year + 20
      ? settled({ ...at, ...parts, confidence: 0.9 }, context)
      : undefined;
  });
  const inRow = expected
    ? spoken.flatMap((pattern) => allMatches(text, pattern)).map((match) => readSpoken(match, context))
    : [];
  return [...three, ...two, ...eight, ...inRow].filter((mention) => mention !== undefined);
}
