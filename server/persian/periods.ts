import { isJalaliDate } from '../../schemas/values/jalali-date.ts';
import { anyNumber, closes, numberOf, opens } from './date-words.ts';
import { leading, nearestYear, valueOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { yearAfterMonth, yearOf } from './year-words.ts';

const to = '(?:تا|الی|لغایت)';
const between = new RegExp(`^ ?,? ?${to}(?: ?(?:اوایل|اواسط|اواخر|اخر|پایان|روز|تاریخ|خود))? ?$`, 'u');
const listed = /^ ?و ?$/u;
const tillNow = new RegExp(
  `^ ?,? ?(?:${to} ?(?:به )?(?:الان|حالا|امروز|کنون|اکنون|حال|این لحظه))${closes}`,
  'u',
);
const tillYear = new RegExp(`^ ?${to} ?(${yearAfterMonth})`, 'u');
const andYear = new RegExp(`^ ?(?:${to}|و) ?(${yearAfterMonth})`, 'u');
const severalYears = /سال ?های/u;
const firstDay = new RegExp(`${opens}(?:از |بین )?(?:روز )?(${anyNumber}) ?(?:${to}|و) ?$`, 'u');
const firstYear = new RegExp(`${opens}از (?:سال ?)?(\\d{2}) ?${to} ?$`, 'u');
const opening = /(?:از|طی)(?: ?ی)? $/u;
const enclosing = /(?:بین|مابین|فاصله)(?: ?ی)? $/u;

/** The start of a period, dated so that it is not after its end: «از آبان تا خرداد ۱۴۰۴» begins in 1403. */
function startingBefore(first: Mention, last: Mention, context: DateContext): number | undefined {
  const end = last.year ?? nearestYear(last, context);
  if (end === undefined) return undefined;
  if (first.month === undefined || last.month === undefined) return end;
  const after =
    first.month > last.month ||
    (first.month === last.month && (first.day ?? 0) > (last.day ?? first.day ?? 0));
  return after ? end - 1 : end;
}

function joined(first: Mention, last: Mention, context: DateContext): Mention | undefined {
  const from = first.year ?? startingBefore(first, last, context);
  // Only the end lacks its year: it is the first one that is not before the start.
  const till =
    last.year ??
    (first.year === undefined
      ? nearestYear(last, context)
      : (last.month ?? 0) < (first.month ?? 0)
        ? first.year + 1
        : first.year);
  if (from === undefined || till === undefined) return undefined;
  const until = valueOf({ ...last, year: till }).date;
  const start = valueOf({ ...first, year: from }).date;
  if (
    !isJalaliDate(start) ||
    !isJalaliDate(until) ||
    until.slice(0, start.length) < start.slice(0, until.length)
  )
    return undefined;
  const said = first.year !== undefined || last.year !== undefined;
  const { bare: _, ...rest } = first;
  return {
    ...rest,
    year: from,
    end: last.end,
    until,
    confidence: Math.min(first.confidence, last.confidence, said ? 0.9 : 0.8),
    others: [],
  };
}

/** What stands before a date and shares its month or century: «سوم تا پنجم مهر», «از ۹۸ تا ۱۴۰۰». */
function sharedStart(last: Mention, context: DateContext): Mention | undefined {
  const offset = Math.max(0, last.start - leading(context.text, last.start).length);
  const before = leading(context.text, last.start);
  const found =
    last.day !== undefined ? firstDay.exec(before) : last.month === undefined ? firstYear.exec(before) : null;
  if (!found) return undefined;
  const { others: _, ...rest } = last;
  const at = { ...rest, start: offset + found.index };
  if (last.day === undefined) return { ...at, ...yearOf(found[1] ?? '', context) };
  const day = numberOf(found[1] ?? '');
  return day !== undefined && day < last.day ? { ...at, day } : undefined;
}

function areLinked(first: Mention, last: Mention, text: string): boolean {
  const link = text.slice(first.end, last.start);
  return between.test(link) || (listed.test(link) && enclosing.test(leading(text, first.start)));
}

/** Joins dates that stand as «از … تا …», so that a period is one reading. */
export function withPeriods(mentions: readonly Mention[], context: DateContext): Mention[] {
  const { text, today } = context;
  const result: Mention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const linked = previous && previous.until === undefined && areLinked(previous, mention, text);
    const whole = linked ? joined(previous, mention, context) : undefined;
    if (whole) result.splice(-1, 1, whole);
    else {
      const start = mention.until === undefined ? sharedStart(mention, context) : undefined;
      result.push((start && joined(start, mention, context)) ?? mention);
    }
  }
  return result.map((mention) => {
    if (mention.until !== undefined) return mention;
    const rest = text.slice(mention.end);
    const now = tillNow.exec(rest);
    if (now && (!mention.bare || opening.test(leading(text, mention.start)))) {
      // What lasts until now began in the past, wherever else dates are looked for.
      const year = mention.year ?? nearestYear(mention, { ...context, prefer: 'past' });
      if (year === undefined) return mention;
      const { bare: _, ...solid } = mention;
      const { date } = valueOf({ ...mention, year });
      return { ...solid, year, end: mention.end + now[0].length, until: today.slice(0, date.length) };
    }
    const years =
      mention.month === undefined && mention.year !== undefined
        ? (severalYears.test(text.slice(mention.start, mention.end)) ? andYear : tillYear).exec(rest)
        : null;
    const last = years ? yearOf(years[1] ?? '', context) : undefined;
    if (years && last && last.year > (mention.year ?? 0))
      return { ...mention, end: mention.end + years[0].trimEnd().length, until: String(last.year) };
    return mention;
  });
}
