import { rawSpan, type Folded } from './fold.ts';
import type { Reading } from './reading.ts';
import { spokenRuns, waysToRead } from './spoken-runs.ts';

const shortestUnasked = 4;

/**
 * Reads digits told one after another or in groups («صفر نهصد و دوازده سیصد و چهل و پنج»), typed or spoken, as one
 * string. With `length`, only readings of that length are sure; one of another length comes back below 0.5. Without
 * it, strings of fewer than four digits are left out.
 */
export function readSpokenDigits(
  folded: Folded,
  { length }: { length?: number | readonly number[] } = {},
): Reading<string>[] {
  const lengths = typeof length === 'number' ? [length] : length;
  const shortest = lengths ? Math.ceil(Math.min(...lengths) / 2) : shortestUnasked;
  const { pieces, runs } = spokenRuns(folded);
  return runs.flatMap((run): Reading<string>[] => {
    const all = waysToRead(pieces, run);
    const fitting = lengths ? all.filter((digits) => lengths.includes(digits.length)) : all;
    const [value = '', ...others] = fitting.length > 0 ? fitting : all.slice(0, 1);
    if (value.length < shortest) return [];
    const confidence = fitting.length === 0 ? 0.3 : others.length === 0 ? 0.95 : 0.6;
    const span = rawSpan(folded, pieces[run.from]?.start ?? 0, pieces[run.to - 1]?.end ?? 0);
    return [{ value, span, confidence, alternatives: others }];
  });
}
