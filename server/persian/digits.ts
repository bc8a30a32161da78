import { rawSpan, type Folded } from './fold.ts';
import { readNumeral } from './number-grammar.ts';
import { readGroup } from './number-group.ts';
import { toPieces, type Piece } from './number-pieces.ts';
import type { Reading } from './reading.ts';

interface Step {
  digits: string;
  to: number;
}

const fillers = /^(?:و|بعد|بعدش|بعدم|فاصله|خط|تیره|دش|نقطه|,|\.|-|_|\(|\))$/u;
const mostReadings = 64;
const longestDictation = 80;
const shortestUnasked = 4;

/** The ways to read on from a piece, the longest number first; «سیصد چهل» may be 340 or 300 and 40. */
function steps(pieces: readonly Piece[], at: number): Step[] {
  const piece = pieces[at];
  if (!piece) return [];
  if (/\d/.test(piece.text))
    return /[a-z]/.test(piece.text) ? [] : [{ digits: piece.text.replace(/\D/g, ''), to: at + 1 }];
  if (fillers.test(piece.text)) return [{ digits: '', to: at + 1 }];
  const repeated = pieces[at + 2];
  if (piece.kind === 'number' && pieces[at + 1]?.text === 'تا' && repeated?.kind === 'number') {
    const times = piece.value >= 2 && piece.value <= 5 && repeated.value < 10;
    return times ? [{ digits: String(repeated.value).repeat(piece.value), to: at + 3 }] : [];
  }
  const group = piece.kind === 'number' ? readGroup(pieces, at, true) : undefined;
  const found: Step[] = [];
  const numeral = readNumeral(pieces, at);
  if (numeral?.scale === 1000 && !numeral.digits && Number.isInteger(numeral.value) && numeral.value > 0) {
    found.push({ digits: String(numeral.value), to: numeral.to });
  }
  if (!group || group.digits) return found;
  found.push({ digits: String(group.value), to: group.to });
  for (let to = group.to - 1; to > at; to -= 1) {
    if (pieces[to]?.kind !== 'number' || pieces[to - 1]?.kind !== 'number') continue;
    const shorter = readGroup(pieces.slice(at, to), 0, true);
    if (shorter?.to === to - at) found.push({ digits: String(shorter.value), to });
  }
  return found;
}

/** Every way to read pieces[from, to), up to a limit, the most natural one first. */
function ways(pieces: readonly Piece[], from: number, to: number): string[] {
  // Nobody dictates so many words: of those only the most natural reading is worth its time.
  const most = to - from > longestDictation ? 1 : mostReadings;
  const readings: string[][] = [];
  readings[to] = [''];
  for (let at = to - 1; at >= from; at -= 1) {
    const read = steps(pieces, at).flatMap((step) =>
      (readings[step.to] ?? []).map((rest) => step.digits + rest),
    );
    readings[at] = [...new Set(read)].slice(0, most);
  }
  return readings[from] ?? [];
}

function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  for (let at = from; ;) {
    const step = steps(pieces, at)[0];
    if (!step) return end;
    at = step.to;
    if (step.digits !== '') end = at;
  }
}

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
  const pieces = toPieces(folded);
  const readings: Reading<string>[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = fillers.test(pieces[at]?.text ?? '') ? at : runEnd(pieces, at);
    const all = ways(pieces, at, end);
    const fitting = lengths ? all.filter((digits) => lengths.includes(digits.length)) : all;
    const [value = '', ...others] = fitting.length > 0 ? fitting : all.slice(0, 1);
    if (end > at && value.length >= shortest) {
      const confidence = fitting.length === 0 ? 0.3 : others.length === 0 ? 0.95 : 0.6;
      const span = rawSpan(folded, pieces[at]?.start ?? 0, pieces[end - 1]?.end ?? 0);
      readings.push({ value, span, confidence, alternatives: others });
    }
    at = Math.max(at + 1, end);
  }
  return readings;
}
