import { allMatches } from '../persian/all-matches.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { readNumbers } from '../persian/numbers.ts';
import type { Reading } from '../persian/reading.ts';
import { foldedPart } from './cues.ts';

const daysIn: Readonly<Record<string, number>> = { روز: 1, هفته: 7, ماه: 30 };
const counted =
  /(?<![\p{L}\p{N}])((?:(?:بیست|سی|چهل|پنجاه|شصت|نود) و )?(?:\d{1,4}|[\p{L}]{2,7})) ?(روز|هفته|ماه)(?:ه|ی)?(?![\p{L}])/gu;
/** «هر روز», «این ماه», «چند روز»: no count. */
const most = 3650;

/** How long something is told to last, in days: «ده روز», «دو هفته», «یه ماه». */
export function readDurations(folded: Folded): Reading<number>[] {
  return allMatches(folded.text, counted).flatMap((match) => {
    const [whole, count = '', unit = ''] = match;
    const place = { start: match.index, end: match.index + count.length };
    const [number] = readNumbers(foldedPart(folded, place), { expected: true });
    const days = (number?.value ?? 0) * (daysIn[unit] ?? 1);
    if (!number || !Number.isSafeInteger(days) || days <= 0 || days > most) return [];
    const span = rawSpan(folded, match.index, match.index + whole.length);
    return [{ value: days, span, confidence: 0.92, alternatives: [] }];
  });
}
