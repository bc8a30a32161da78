import { allMatches } from '../persian/all-matches.ts';
import { addDays, precisionOf } from '../../schemas/values/jalali-date.ts';
import type { DateValue } from '../persian/dates.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import type { Reading } from '../persian/reading.ts';
import { readNumbers } from '../persian/numbers.ts';
import { foldedPart, foldedSpan } from './cues.ts';
import { readDurations } from './durations.ts';

const sameDay = /(?<![\p{L}])(?:همون|همان) روز(?:ش)?(?![\p{L}])/gu;
const nextDay =
  /(?<![\p{L}])(?:فرداش|فردای (?:اون|ان|همون|همان) روز|(?<!\d )(?<!(?:دو|سه|چهار|پنج|شش|هفت|ده) )روز بعد(?:ش|شم)?(?! ?از))(?![\p{L}])/gu;
const dayOfMonth =
  /(?<![\p{L}])روز ((?:(?:بیست|سی) و )?\p{L}{2,6}(?:م|ام)|\d{1,2}(?:ا?م)?)(?![\p{L}\d])(?! ?(?:از|ماه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند|بعد|قبل|پیش))/gu;
const behind = /^[\s]*بعد(?:ش|شم)?(?! ?از)(?![\p{L}])/u;
/** Counted from the date before it, which the person may have meant otherwise: asked back. */
const sureness = 0.85;
/** In days; further off, nobody counts from the date before. */
const longest = 90;
/** A day told by its number alone is that near to the date before it. */
const near = 10;

/** Days told by the date before them: «همان روز برگشت خورد», «روز بعدش بردم بانک», «سه روز بعد». */
export function followingDates(folded: Folded, dates: readonly Reading<DateValue>[]): Reading<DateValue>[] {
  const found: Reading<DateValue>[] = [];
  const take = (start: number, end: number, days: number, from?: Reading<DateValue>): void => {
    const span = rawSpan(folded, start, end);
    const base =
      from ??
      dates.findLast(
        (each) => each.span.end <= span.start && precisionOf(each.value.date) === 'day' && !each.value.end,
      );
    const told = dates.some((each) => each.span.start < span.end && span.start < each.span.end);
    if (base && !told)
      found.push({
        value: { date: addDays(base.value.date, days) },
        span,
        confidence: Math.min(sureness, base.confidence),
        alternatives: base.alternatives.map((each) => ({ date: addDays(each.date, days) })),
      });
  };
  for (const match of allMatches(folded.text, sameDay)) take(match.index, match.index + match[0].length, 0);
  for (const match of allMatches(folded.text, nextDay)) take(match.index, match.index + match[0].length, 1);
  for (const match of allMatches(folded.text, dayOfMonth)) {
    const [whole, ordinal = ''] = match;
    const place = { start: match.index + whole.indexOf(ordinal), end: match.index + whole.length };
    const day = readNumbers(foldedPart(folded, place), { expected: true })[0]?.value;
    const span = rawSpan(folded, match.index, match.index + whole.length);
    // «سی شهریور بود. روز سی و یکم رفتم بانک»: of the month of a date a few days before it.
    const [base] = dates
      .filter(
        ({ value, span: told }) => told.end <= span.start && precisionOf(value.date) === 'day' && !value.end,
      )
      .map((each) => ({ each, days: (day ?? 0) - Number(each.value.date.slice(8)) }))
      .filter(({ days }) => days > 0 && days <= near)
      .toSorted((one, other) => one.days - other.days);
    if (base && day !== undefined && day <= 31) take(match.index, place.end, base.days, base.each);
  }
  for (const { value, span } of readDurations(folded)) {
    const { start, end } = foldedSpan(folded, span);
    const after = behind.exec(folded.text.slice(end, end + 12))?.[0];
    if (after && value <= longest) take(start, end + after.length, value);
  }
  return found.toSorted((one, other) => one.span.start - other.span.start);
}
