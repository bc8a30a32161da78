import { addDays, partsOf, precisionOf } from '../../schemas/values/jalali-date.ts';
import { readDates } from '../persian/dates.ts';
import type { Folded } from '../persian/fold.ts';
import type { Heard } from './hearing.ts';

const monthEnd = /(?<!\p{L})(?:اخر|پایان|ته) (?:این |همین )?(?:ماه|برج)(?!\p{L})/u;
const atEnd = /(?<!\p{L})(?:اخر|پایان|اواخر|ته)(?!\p{L})/u;
const longest = 370;
/** Counted from what was told: asked back. */
const sureness = 0.75;

/** «تا آخر ماه», «تا اول دی» in answer to «چند روز؟»: the days until then. Undefined when no day to come is told. */
export function daysTill(folded: Folded, today: string): Heard | undefined {
  if (!/(?<!\p{L})(?:تا|الی)(?!\p{L})/u.test(folded.text)) return undefined;
  const span = { start: 0, end: folded.raw.length };
  const [told] = readDates(folded, today, { prefer: 'future', expected: true });
  const date = told?.value.end ?? told?.value.date;
  const inMonth = monthEnd.test(folded.text) ? today.slice(0, 7) : date;
  if (inMonth === undefined || precisionOf(inMonth) === 'year') return undefined;
  const last = atEnd.test(folded.text);
  for (let days = 1; days <= longest; days += 1) {
    const day = addDays(today, days);
    const reached =
      precisionOf(inMonth) === 'day'
        ? day === inMonth
        : day.startsWith(inMonth) && (!last || partsOf(addDays(day, 1)).month !== partsOf(day).month);
    if (reached) return { value: days, span, confidence: sureness, alternatives: [] };
  }
  return undefined;
}
