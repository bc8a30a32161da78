import type { DateValue } from '../persian/dates.ts';
import type { Reading } from '../persian/reading.ts';
import { isAside } from './asides.ts';
import { foldedSpan } from './cues.ts';
import type { Part } from './hearing.ts';

type DateReading = Reading<DateValue>;

const relativeYear = /(?:پارسال|پیرارسال|امسال|سال (?:پیش|قبل|گذشته))/u;

/** «پارسال هم یه ماشین ازش خریدم»: the year of another matter. */
export function isOtherYear(part: Part, { value, span }: DateReading): boolean {
  return (
    value.date.length === 4 &&
    relativeYear.test(part.folded.raw.slice(span.start, span.end)) &&
    isAside(part.folded, foldedSpan(part.folded, span))
  );
}

const planned = /(?<!\p{L})(?:قرار|بنا) (?:بود|شد|گذاشت\p{L}*)(?!\p{L})/u;

/** «قرار بود ۲۰ مرداد برسه»: what was agreed on, not what happened. */
export function isPlanned(part: Part, { span }: DateReading): boolean {
  const { start } = foldedSpan(part.folded, span);
  return planned.test(
    part.folded.text
      .slice(Math.max(0, start - 20), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '',
  );
}

/** «فروردین امسال … معامله ۱۷ فروردین انجام شد»: of the same month, the day says it better. */
export function finer(reading: DateReading, readings: readonly DateReading[]): DateReading {
  const { date } = reading.value;
  const [day, ...others] = readings.filter(
    (each) => each.value.date.length === 10 && each.value.date.startsWith(`${date}-`),
  );
  return date.length === 7 && day && others.length === 0 ? day : reading;
}
