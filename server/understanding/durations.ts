import { allMatches } from '../persian/all-matches.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { readNumbers } from '../persian/numbers.ts';
import type { Reading } from '../persian/reading.ts';
import { foldedPart } from './cues.ts';

const daysIn: Readonly<Record<string, number>> = { روز: 1, هفته: 7, ماه: 30 };
const unit = /(روز|هفته|ماه)(?:ه|ی)?(?![\p{L}])/gu;
const count = /(?<![\p{L}\p{N}])((?:(?:بیست|سی|چهل|پنجاه|شصت|نود) و )?(?:\d{1,4}|[\p{L}]{2,7})) ?$/u;
const longestCount = 20;
/** «هر روز», «این ماه», «چند روز»: no count. */
const most = 3650;

/** How long something is told to last, in days: «ده روز», «دو هفته», «یه ماه». */
export function readDurations(folded: Folded): Reading<number>[] {
  return allMatches(folded.text, unit).flatMap((match) => {
    const [word, bare = ''] = match;
    const before = count.exec(folded.text.slice(Math.max(0, match.index - longestCount), match.index));
    if (!before) return [];
    const start = match.index - before[0].length;
    const place = { start, end: start + (before[1] ?? '').length };
    const [number] = readNumbers(foldedPart(folded, place), { expected: true });
    const days = (number?.value ?? 0) * (daysIn[bare] ?? 1);
    if (!number || !Number.isSafeInteger(days) || days <= 0 || days > most) return [];
    const span = rawSpan(folded, start, match.index + word.length);
    return [{ value: days, span, confidence: 0.92, alternatives: [] }];
  });
}
