import { readGroup } from './number-group.ts';
import type { Piece } from './number-pieces.ts';

/** A number with its fraction, and the piece after it. */
export interface Fraction {
  value: number;
  to: number;
}

const decimals = new Set([10, 100, 1000]);

/**
 * Reads what makes a fraction of a number just read: «و نیم», «سه چهارم», «و بیست صدم», «ممیز پنج». Undefined when the
 * number stays whole.
 */
export function readFraction(pieces: readonly Piece[], at: number, whole: number): Fraction | undefined {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (piece?.kind === 'ordinal' && whole < piece.value && piece.value > 2) {
    return { value: whole / piece.value, to: at + 1 };
  }
  // «یه ربع سکه» is one coin of the small kind.
  const isCoin = next?.text.startsWith('سکه') ?? false;
  if (piece?.kind === 'quarter' && (whole === 1 || whole === 3) && !isCoin)
    return { value: whole / 4, to: at + 1 };
  if (piece?.kind === 'and' && (next?.kind === 'half' || next?.kind === 'quarter')) {
    return { value: whole + next.value, to: at + 2 };
  }
  if (piece?.text !== 'ممیز' && piece?.kind !== 'and') return undefined;
  const group = readGroup(pieces, at + 1);
  if (!group) return undefined;
  if (piece.text === 'ممیز') return { value: Number(`${whole}.${group.value}`), to: group.to };
  const parts = pieces[group.to];
  const decimal = parts?.kind === 'ordinal' && decimals.has(parts.value) && group.value < parts.value;
  return decimal ? { value: whole + group.value / parts.value, to: group.to + 1 } : undefined;
}
