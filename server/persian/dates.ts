import type { Problem } from '../../schemas/problem.ts';
import { isDay, leading, valueOf } from './date-mention.ts';
import type { DateContext, DateValue, Mention } from './date-mention.ts';
import { countingMentions } from './date-mentions.ts';
import { rawSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import type { Reading, Span } from './reading.ts';
import { readTimes } from './times-of-day.ts';
import type { SaidTime } from './times-of-day.ts';

export type { DateValue } from './date-mention.ts';
export { sayDate } from './say-date.ts';

export interface DateOptions {
  /** An open question asks for a date: bare months, weekdays, years and «۷/۱۵» count. */
  expected?: boolean;
  /** Where a date without a year lies; the past unless told. */
  prefer?: 'past' | 'future';
}

const beforeTime =
  /^[ ,()-]{0,4}(?:(?:و|در|تو|توی|به|مورخه?|تاریخ|حدودا?ی?|حوالی|نزدیکا?ی?|طرفا?ی?|همون|راس|سر|دم|روز|صبح|شب|عصر|ظهر|غروب) ?){0,3}[ ,-]{0,4}$/u;
const partOfDay = /شب|صبح|ظهر|عصر|غروب/u;
const partBefore = /(?<!\p{L})(?:شب|صبح|ظهر|عصر|غروب) (?:روز )?$/u;

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
  const mentions = countingMentions(contextOf(folded, today, options)).filter(({ problem }) => !problem);
  const partBeside = (start: number, end: number): string | undefined => {
    const near = mentions.find((each) =>
      each.end <= start
        ? beforeTime.test(text.slice(each.end, start))
        : end <= each.start && beforeTime.test(text.slice(end, each.start)),
    );
    if (!near) return undefined;
    // «صبح دیروز ساعت ۸», «دیشب ساعت ۱۱».
    const said =
      partOfDay.exec(text.slice(near.start, near.end)) ?? partBefore.exec(leading(text, near.start));
    return said?.[0].replace(/ .*$/u, '');
  };
  const times = mentions.some(isDay) ? readTimes(text, partBeside) : [];
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
  return countingMentions(contextOf(folded, today, options)).flatMap(({ start, end, problem }) =>
    problem ? [{ span: rawSpan(folded, start, end), problem }] : [],
  );
}
