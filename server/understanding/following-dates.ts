import { allMatches } from '../persian/all-matches.ts';
import { addDays, precisionOf } from '../../schemas/values/jalali-date.ts';
import type { DateValue } from '../persian/dates.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import type { Reading } from '../persian/reading.ts';
import { foldedSpan } from './cues.ts';
import { readDurations } from './durations.ts';

const sameDay = /(?<![\p{L}])(?:همون|همان) روز(?:ش)?(?![\p{L}])/gu;
const nextDay =
  /(?<![\p{L}])(?:فرداش|فردای (?:اون|ان|همون|همان) روز|(?<!\d )(?<!(?:دو|سه|چهار|پنج|شش|هفت|ده) )روز بعد(?:ش|شم)?(?! ?از))(?![\p{L}])/gu;
const behind = /^[\s]*بعد(?:ش|شم)?(?! ?از)(?![\p{L}])/u;
/** Counted from the date before it, which the person may have meant otherwise: asked back. */
const sureness = 0.85;
/** In days; further off, nobody counts from the date before. */
const longest = 90;

/** Days told by the date before them: «همان روز برگشت خورد», «روز بعدش بردم بانک», «سه روز بعد». */
export function followingDates(folded: Folded, dates: readonly Reading<DateValue>[]): Reading<DateValue>[] {
  const found: Reading<DateValue>[] = [];
  const take = (start: number, end: number, days: number): void => {
    const span = rawSpan(folded, start, end);
    const base = dates.findLast(
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
  for (const { value, span } of readDurations(folded)) {
    const { start, end } = foldedSpan(folded, span);
    const after = behind.exec(folded.text.slice(end, end + 12))?.[0];
    if (after && value <= longest) take(start, end + after.length, value);
  }
  return found.toSorted((one, other) => one.span.start - other.span.start);
}
