import type { Reading } from '../persian/reading.ts';
import { foldedSpan } from './cues.ts';
import type { Hearing, Part } from './hearing.ts';
import type { Openings } from './volunteered-values.ts';

const changeOfMind =
  /(?:نه ببخشید|یعنی ببخشید|ببخشید|نه اشتباه|اشتباه (?:گفتم|شد|کردم)|نه یعنی|دقیقش|دقیق ترش|دقیق‌ترش|دقیق بگم|درستش)/u;
const denial = /(?:(?<![\p{L}])(?:بود|بودم|هست|است)|[\p{L}]ه)[\s,]+نه[\s]*$/u;

/** «آخر خرداد، نه ببخشید ۲۸ خرداد»: of two of a kind with a change of mind between them, the later one was meant. */
function meant<T>(readings: readonly Reading<T>[], raw: string): Reading<T>[] {
  return readings.filter((reading, at) => {
    const next = readings[at + 1];
    return !next || !changeOfMind.test(raw.slice(reading.span.end, next.span.start));
  });
}

/**
 * The readings that were meant: without what the person took back, and in a correction the last one told first, without
 * the value that stands there already.
 */
export function amended<T>(
  told: readonly Reading<T>[],
  hearing: Hearing,
  part: Part,
  openings: Openings,
  valueOf: (reading: Reading<T>) => unknown,
): Reading<T>[] {
  const readings = meant(told, part.folded.raw);
  if (!openings.corrects) return readings;
  const known = new Set(openings.candidates.map(({ path }) => hearing.state.fields.get(path)?.value));
  // «۹۵ میلیون بود نه ۹۰»: what is denied. «هشت میلیون ریال نه، هشت میلیون تومن» denies what stands there already.
  const denied = (reading: Reading<T>): boolean =>
    denial.test(part.folded.text.slice(0, foldedSpan(part.folded, reading.span).start));
  return readings.filter((reading) => !known.has(valueOf(reading)) && !denied(reading)).reverse();
}
