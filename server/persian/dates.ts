import type { Problem } from '../../schemas/problem.ts';
import { weekdayOf } from '../../schemas/values/jalali-date.ts';
import { absoluteDates } from './absolute-dates.ts';
import { isDay, settled, valueOf } from './date-mention.ts';
import type { DateContext, DateValue, Mention } from './date-mention.ts';
import { rawSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import { foreignDates } from './foreign-dates.ts';
import { numericDates } from './numeric-dates.ts';
import { withPeriods } from './periods.ts';
import type { Reading, Span } from './reading.ts';
import { relativeDates } from './relative-dates.ts';
import { readTimes } from './times-of-day.ts';
import type { SaidTime } from './times-of-day.ts';
import { vagueDates } from './vague-dates.ts';
import { weekDates } from './week-dates.ts';

export type { DateValue } from './date-mention.ts';
export { sayDate } from './say-date.ts';

export interface DateOptions {
  /** An open question asks for a date: bare months, weekdays, years and «۷/۱۵» count. */
  expected?: boolean;
  /** Where a date without a year lies; the past unless told. */
  prefer?: 'past' | 'future';
}

const partly =
  /(?:اوایله?|اواسط|اواخره?|(?:اخر|اول|وسط) ?(?:ا|ها)ی|اخر|وسط|ابتدای|انتهای|پایان|نیمه ?(?:اول|دوم)?|(?:دهه|هفته) ?(?:اول|دوم|سوم|اخر))(?: ?ی)? (?:سال )?$/u;
const about =
  /(?:در ?)?(?:حدود|حدودا|حدودای|حوالی|طرف ?(?:ا|ها)ی|تقریبا|نزدیک|نزدیکای|دور ?و ?بر|فکر ?(?:کنم|میکنم)|گمونم|گمانم|احتمالا|شاید) ?(?:ی |از )?(?:سال |روز |تاریخ )?$/u;
const besides = /^ ?(?:,|روز|مورخه?|در|به تاریخ|تاریخ|،)? ?(?:روز|مورخه?|تاریخ)? ?$/u;
const beforeTime = /^[ ,()-]*(?:(?:و|در|تو|توی|حدود|حدودا|حدودای|راس|روز|صبح|شب|عصر|ظهر) ?){0,2}[ ,-]*$/u;

/** Longer mentions win over the shorter that they overlap, then the surer. */
function apart(mentions: readonly Mention[]): Mention[] {
  const ranked = [...mentions].sort(
    (left, right) => right.end - right.start - (left.end - left.start) || right.confidence - left.confidence,
  );
  const kept: Mention[] = [];
  for (const mention of ranked) {
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  }
  return kept.sort((left, right) => left.start - right.start);
}

/** A weekday beside a date belongs to it, and tells which year is meant when none was said. */
function withWeekday(weekday: Mention, date: Mention, context: DateContext): Mention {
  const whole = { ...date, start: Math.min(weekday.start, date.start), end: Math.max(weekday.end, date.end) };
  const told = weekdayOf(valueOf(weekday).date);
  const likely = settled(date, context);
  if (likely.problem || weekdayOf(valueOf(likely).date) === told) return whole;
  const likeliest = likely.year ?? 0;
  const years = date.year === undefined ? [likeliest - 1, likeliest - 2, likeliest - 3] : [];
  const fitting = years
    .map((year) => settled({ ...date, year }, context))
    .find((each) => !each.problem && weekdayOf(valueOf(each).date) === told);
  if (!fitting) return { ...whole, confidence: Math.min(date.confidence, 0.7) };
  return { ...whole, year: fitting.year ?? likeliest, confidence: 0.7, others: [valueOf(likely)] };
}

function withNeighbours(mentions: readonly Mention[], context: DateContext): Mention[] {
  const { text } = context;
  const result: Mention[] = [];
  for (const mention of mentions) {
    const before = text.slice(0, mention.start);
    const [said] = partly.exec(before) ?? about.exec(before) ?? [];
    const { bare, ...solid } = mention;
    const current =
      said === undefined
        ? mention
        : {
            ...(mention.day === undefined || !bare ? solid : mention),
            start: mention.start - said.length,
            approximate: true,
          };
    const previous = result.at(-1);
    const near = previous && besides.test(text.slice(previous.end, mention.start));
    const isWeekday = ({ bare: alone, day, year }: Mention): boolean =>
      Boolean(alone && day !== undefined && year !== undefined);
    if (previous && near && isWeekday(previous) && isDay(mention) && !mention.bare)
      result.splice(-1, 1, withWeekday(previous, current, context));
    else if (previous && near && isWeekday(mention) && isDay(previous) && !previous.bare)
      result.splice(-1, 1, withWeekday(mention, previous, context));
    else result.push(current);
  }
  return result;
}

function mentionsIn(context: DateContext): Mention[] {
  const all = [numericDates, absoluteDates, foreignDates, relativeDates, weekDates, vagueDates].flatMap(
    (find) => find(context),
  );
  const joined = withPeriods(withNeighbours(apart(all), context), context);
  const solid = joined.filter(({ bare }) => !bare);
  const kept = context.expected && solid.length === 0 ? joined : solid;
  return kept.map((mention) => settled(mention, context));
}

function timeOf(mention: Mention, times: readonly SaidTime[], text: string): SaidTime | undefined {
  if (!isDay(mention)) return undefined;
  return times.find(({ start, end }) => {
    // «دیروز صبح ساعت ۹»: the part of the day belongs to both.
    if (start < mention.end && mention.start < end) return start < mention.start || end > mention.end;
    const between = start >= mention.end ? text.slice(mention.end, start) : text.slice(end, mention.start);
    return beforeTime.test(between);
  });
}

function readingOf(mention: Mention, time: SaidTime | undefined, folded: Folded): Reading<DateValue> {
  const value = valueOf(mention);
  const others = mention.others ?? [];
  const start = Math.min(mention.start, time?.start ?? mention.start);
  const end = Math.max(mention.end, time?.end ?? mention.end);
  const span = rawSpan(folded, start, end);
  if (!time) return { value, span, confidence: mention.confidence, alternatives: others };
  const withTime = { ...value, time: time.time };
  const alternatives = [
    ...(time.other === undefined ? [] : [{ ...value, time: time.other }]),
    ...others.map((other) => ({ ...other, time: time.time })),
  ];
  return {
    value: withTime,
    span,
    confidence: Math.min(mention.confidence, time.other === undefined ? 1 : 0.8),
    alternatives,
  };
}

function contextOf(
  folded: Folded,
  today: string,
  { expected = false, prefer = 'past' }: DateOptions,
): DateContext {
  return { text: folded.text, today, expected, prefer };
}

/**
 * Every date and period in a message, in the order told, with the hour beside it. `today` is Jalali to the day.
 * Precision is as said: «مهر پارسال» is a month. What is in no calendar is left to `readImpossibleDates`.
 */
export function readDates(folded: Folded, today: string, options: DateOptions = {}): Reading<DateValue>[] {
  const { text } = folded;
  const mentions = mentionsIn(contextOf(folded, today, options)).filter(({ problem }) => !problem);
  const partBeside = (start: number, end: number): string | undefined => {
    const near = mentions.find((each) =>
      each.end <= start
        ? beforeTime.test(text.slice(each.end, start))
        : end <= each.start && beforeTime.test(text.slice(end, each.start)),
    );
    return /(?:شب|صبح|ظهر|عصر|غروب)/u.exec(near ? text.slice(near.start, near.end) : '')?.[0];
  };
  const times = readTimes(text, partBeside);
  return mentions.map((mention) => readingOf(mention, timeOf(mention, times, text), folded));
}

/** Stands for today where only the century matters: two digits below 71 are then of this one. */
const someDay = '1455-12-29';

/**
 * Dates that are told but in no calendar, with the reason; they are never moved to a real day. Most are impossible in
 * any year, so `today` is needed only to settle the century of two digits.
 */
export function readImpossibleDates(
  folded: Folded,
  today = someDay,
  options: DateOptions = {},
): { span: Span; problem: Problem }[] {
  return mentionsIn(contextOf(folded, today, options)).flatMap(({ start, end, problem }) =>
    problem ? [{ span: rawSpan(folded, start, end), problem }] : [],
  );
}
