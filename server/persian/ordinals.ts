import { rawSpan, type Folded } from './fold.ts';
import { readNumeral } from './number-grammar.ts';
import { toPieces, type Piece } from './number-pieces.ts';
import type { Reading } from './reading.ts';

interface Place {
  value: number;
  to: number;
}

const suffix = /^(?:ام|امین|مین)$/u;

function readPlace(pieces: readonly Piece[], from: number): Place | undefined {
  const piece = pieces[from];
  const following = pieces[from + 1];
  if (piece?.text === 'منفی' && following?.kind === 'ordinal')
    return { value: -following.value, to: from + 2 };
  if (piece?.kind === 'ordinal') return { value: piece.value, to: from + 1 };
  const suffixed = piece?.kind === 'digits' || piece?.value === 30;
  if (
    piece &&
    suffixed &&
    following &&
    (suffix.test(following.text) || (following.text === 'م' && piece.kind === 'digits'))
  ) {
    return { value: piece.value, to: from + 2 };
  }
  const numeral = readNumeral(pieces, from);
  if (!numeral?.ordinal) return undefined;
  const ending = pieces[numeral.to + 1];
  const sign = numeral.value < 0 ? -1 : 1;
  return ending ? { value: numeral.value + sign * ending.value, to: numeral.to + 2 } : undefined;
}

/** Reads every ordinal of a folded text («سوم», «بیست و سوم», «۱۰ام»), apart from fractions such as «یک سوم». */
export function readOrdinals(folded: Folded): Reading<number>[] {
  const pieces = toPieces(folded);
  const found: Reading<number>[] = [];
  for (let at = 0; at < pieces.length;) {
    const place = readPlace(pieces, at);
    const last = pieces[at - 1];
    const isFraction = pieces[at]?.kind === 'ordinal' && (last?.kind === 'number' || last?.kind === 'digits');
    if (place && !isFraction) {
      // «یکم» is also «a little», «از اول» «from the beginning», and «۱۹۰م» a hundred and ninety million.
      const doubtful = place.value === 1 || pieces[place.to - 1]?.text === 'م';
      const span = rawSpan(folded, pieces[at]?.start ?? 0, pieces[place.to - 1]?.end ?? 0);
      found.push({ value: place.value, span, confidence: doubtful ? 0.5 : 0.92, alternatives: [] });
    }
    at = place ? place.to : at + 1;
  }
  return found;
}
