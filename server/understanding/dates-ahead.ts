import { compareJalali } from '../../schemas/values/jalali-date.ts';
import type { DateValue } from '../persian/dates.ts';
import type { Reading } from '../persian/reading.ts';
import { clauseAround } from './clauses.ts';
import { foldedSpan } from './cues.ts';
import type { Part } from './hearing.ts';

const notYet = /(?<![\p{L}])(?:هنوز|نشده|نرسیده|مونده|مانده|میشه|میشود|خواهد شد)(?![\p{L}])/u;

/** A hearing lies ahead, and so does the end of a lease that runs: of two years that fit, the coming one. */
export function dateAhead(
  path: string,
  reading: Reading<DateValue>,
  today: string,
  part: Part,
): string | undefined {
  const runs =
    path.endsWith('leaseEnd') &&
    notYet.test(clauseAround(part.folded, foldedSpan(part.folded, reading.span).start).text);
  if ((!runs && !path.endsWith('hearingDate')) || compareJalali(reading.value.date, today) >= 0)
    return undefined;
  const told = part.folded.raw.slice(reading.span.start, reading.span.end);
  const { date } = reading.value;
  // «وقت رسیدگی ۵ دی»: with no year told, next year's is meant.
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  const yearless = !/[\d۰-۹٠-٩]{3}|سال|قبل|پیش/u.test(told) && date.length > 4;
  return (
    reading.alternatives.find((each) => compareJalali(each.date, today) >= 0)?.date ??
    (yearless && compareJalali(next, today.slice(0, next.length)) >= 0 ? next : undefined)
  );
}
