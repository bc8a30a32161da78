import type { Problem } from '../../schemas/problem.ts';
import {
  addDays,
  compareJalali,
  isJalaliDate,
  jalaliFrom,
  partsOf,
  precisionOf,
  problemWithJalaliParts,
} from '../../schemas/values/jalali-date.ts';
import type { JalaliParts } from '../../schemas/values/jalali-date.ts';

export interface DateValue {
  /** Jalali, cut to what was said: `1403`, `1403-07` or `1403-07-15`. */
  date: string;
  /** The last day, month or year of a period. */
  end?: string;
  /** Said as about: «حدود», «اواخر», «دو سه ماهه که». */
  approximate?: boolean;
  /** `HH:MM`, in 24 hours. */
  time?: string;
}

/** A date as it stands in the folded text, before its missing year is settled. */
export interface Mention extends Partial<JalaliParts> {
  start: number;
  end: number;
  confidence: number;
  approximate?: boolean;
  /** Counts only beside another date or as the answer to a question for one: «مهر», «دوشنبه», «۹۸». */
  bare?: boolean;
  /** 0 for Saturday to 6 for Friday, where nothing but a weekday was said; it may belong to the date beside it. */
  weekday?: number;
  /** The last date of a period, when the words themselves say one. */
  until?: string;
  others?: readonly DateValue[];
  /** Why what was said is in no calendar. */
  problem?: Problem;
}

/** What a date is read against. */
export interface DateContext {
  text: string;
  /** Jalali, to the day. */
  today: string;
  /** An open question asks for a date. */
  expected: boolean;
  /** Where a date without a year lies. */
  prefer: 'past' | 'future';
}

/** Where `match` stands, without blanks at its ends. */
export function placeOf(match: RegExpExecArray): { start: number; end: number } {
  const [whole] = match;
  const start = match.index + (whole.length - whole.trimStart().length);
  return { start, end: match.index + whole.trimEnd().length };
}

const reach = 60;

/** The words before a place in the text: as many as a rule needs, so that long messages cost no more than short ones. */
export function leading(text: string, at: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** The parts of a Jalali date as the parts of a mention. */
export function mentioned(date: string, at: { start: number; end: number }, confidence: number): Mention {
  return { ...at, ...partsOf(date), confidence };
}

/** The year in which a month (and day) without one lies: the nearest on the preferred side of today. */
export function nearestYear(
  { month = 1, day }: Partial<JalaliParts>,
  { today, prefer }: DateContext,
): number | undefined {
  const step = prefer === 'past' ? -1 : 1;
  const { year: thisYear } = partsOf(today);
  // A leap day comes back within eight years.
  for (let year = thisYear; Math.abs(year - thisYear) <= 8; year += step) {
    const date = jalaliFrom({ year, month, ...(day !== undefined && { day }) });
    const reached = today.slice(0, date.length);
    if (isJalaliDate(date) && (step < 0 ? date <= reached : date >= reached)) return year;
  }
  return undefined;
}

/** Days within which a date without a year hardly means the one a year further off. */
const nearby = 200;

function isNear(
  { month = 1, day = 1 }: Partial<JalaliParts>,
  year: number,
  { today, prefer }: DateContext,
): boolean {
  const date = jalaliFrom({ year, month, day });
  return prefer === 'past'
    ? compareJalali(date, addDays(today, -nearby)) > 0
    : compareJalali(date, addDays(today, nearby)) < 0;
}

/** The mention with its year, and with the year before or after as another meaning where it was not said. */
export function settled(mention: Mention, context: DateContext): Mention {
  if (mention.problem) return mention;
  if (mention.year !== undefined) {
    const problem = problemWithJalaliParts({ ...mention, year: mention.year });
    return problem ? { ...mention, problem } : mention;
  }
  const year = nearestYear(mention, context);
  if (year === undefined) return { ...mention, problem: impossibleDay(mention) };
  // «تا پایان آبان» and «جلسه‌مون ۲۵ آذره» may as well be a term still to come.
  const before = leading(context.text, mention.start);
  const ahead =
    context.prefer === 'future' || /(?:^| )تا $|(?:جلسه|سررسید|موعد|مهلت)[^.!?\n]{0,20}$/u.test(before);
  const other = jalaliFrom({ ...mention, year: year + (ahead ? 1 : -1) });
  return {
    ...mention,
    year,
    confidence: Math.min(mention.confidence, isNear(mention, year, context) ? 0.92 : 0.8),
    others: mention.others ?? (isJalaliDate(other) ? [{ date: other }] : []),
  };
}

/** A day that no year's month has. 1403 stands for the leap years, which have the most days. */
export function impossibleDay({ month = 1, day = 1 }: Partial<JalaliParts>): Problem {
  return problemWithJalaliParts({ year: 1403, month, day }) ?? { code: 'date-shape' };
}

export function valueOf(mention: Mention): DateValue {
  const { year = 0, until, approximate } = mention;
  const date = jalaliFrom({ ...mention, year });
  return { date, ...(until !== undefined && { end: until }), ...(approximate && { approximate }) };
}

/** Whether the mention is known to the day, so that an hour or a weekday can belong to it. */
export function isDay(mention: Mention): boolean {
  return mention.day !== undefined && precisionOf(valueOf(mention).date) === 'day';
}
