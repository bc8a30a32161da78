import { isCounted } from './counted-words.ts';
import { moneyWord } from './money-words.ts';
import { readNumeral, type Numeral } from './number-grammar.ts';
import { readGroup } from './number-group.ts';
import type { Piece } from './number-pieces.ts';

const rangeConfidence = 0.55;
/** No number is longer; what is cut off cannot belong to it. */
const longest = 40;

function ranged(low: Numeral, high: Numeral, from: number, to: number, parts: number): Numeral {
  const ends = [high.value, ...low.alternatives, ...high.alternatives].filter((each) => each !== low.value);
  const digits = low.digits || high.digits;
  return {
    ...low,
    alternatives: [...new Set(ends)],
    from,
    to,
    parts,
    scale: high.scale,
    digits,
    confidence: rangeConfidence,
    range: true,
  };
}

/** «دو سه میلیون», «بیست و دو سه», «صد و پنجاه دویست»: the same number with one of two words in one place. */
function besideRange(pieces: readonly Piece[], from: number): Numeral | undefined {
  for (let at = from; at < from + longest;) {
    const low = readGroup(pieces, at);
    const first = pieces[at];
    if (!low || !first) return undefined;
    const high = readGroup(pieces, low.to);
    const start = pieces[low.to];
    const last = pieces[low.to - 1];
    const areWords = start?.kind === 'number' && last?.kind === 'number' && start.text !== 'یه';
    const areScaled =
      start?.kind === 'digits' && last?.kind === 'digits' && pieces[low.to + 1]?.kind === 'scale';
    if (high && start && last && (areWords || areScaled)) {
      const lastOnly =
        last.value < 10 && start.value < 10 && start.value > last.value && start.value - last.value <= 2;
      const whole =
        high.value > low.value && high.value <= low.value * 3 && low.value >= 10 && start.value >= 10;
      if (!lastOnly && !whole) return undefined;
      const gap = lastOnly ? low.to - 1 : at;
      const lower = readNumeral(
        [...pieces.slice(from, low.to), ...pieces.slice(high.to, high.to + longest)],
        0,
      );
      const upper = readNumeral([...pieces.slice(from, gap), ...pieces.slice(low.to, low.to + longest)], 0);
      if (!lower || !upper || lower.ordinal || upper.ordinal) return undefined;
      const to = from + lower.to + (high.to - low.to);
      return ranged(lower, upper, from, to, lower.parts + 1);
    }
    // A range may also stand in the last part: «یک میلیون و دویست سیصد هزار».
    at = low.to;
    while (pieces[at]?.kind === 'scale') at += 1;
    if (at === low.to || pieces[at]?.kind !== 'and') return undefined;
    at += 1;
  }
  return undefined;
}

function isWord(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'number' && piece.text !== 'یه' && !piece.copula;
}

function isCounting(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind === 'mark' || piece.kind === 'scale') return true;
  return isCounted(piece.text) || moneyWord(piece.text) !== undefined;
}

/** «هفت هشت ده نفر», «ده پونزده بیست میلیون»: the ends of three in a row; a fourth one makes it a dictated code. */
function threeInRow(pieces: readonly Piece[], from: number): Numeral | undefined {
  const low = pieces[from];
  const middle = pieces[from + 1];
  const high = pieces[from + 2];
  if (!isWord(low) || !isWord(middle) || !isWord(high) || !isCounting(pieces[from + 3])) return undefined;
  const rises = low.value < middle.value && middle.value < high.value;
  const isNear = middle.value <= low.value + 2 || (low.value >= 10 && middle.value <= low.value * 2);
  const before = pieces[from - 1];
  const isPart = before?.kind === 'number' || before?.kind === 'digits';
  if (!rises || !isNear || high.value > middle.value * 2 || isPart) return undefined;
  const rest = pieces.slice(from + 3, from + longest);
  const lower = readNumeral([low, ...rest], 0);
  const upper = readNumeral([high, ...rest], 0);
  return lower && upper ? ranged(lower, upper, from, from + lower.to + 2, 3) : undefined;
}

const between = /^(?:تا|الی|-|یا)$/u;

/** «۵ تا ۶», «۲۵ تا ۳۰ میلیون», «ده-پونزده», «پنج یا شش نفر», «بین ۴۰ و ۵۰ میلیون». */
function fromTo(pieces: readonly Piece[], low: Numeral): Numeral | undefined {
  const word = pieces[low.to];
  const isBetween = word?.kind === 'and' && pieces[low.from - 1]?.text === 'بین';
  if (!word || !(isBetween || between.test(word.text))) return undefined;
  const high = readNumeral(pieces, low.to + 1);
  if (!high || high.ordinal) return undefined;
  // «دو تا ده اون‌ورتر» is two villages: a lone word ends a range only beside what it counts or at the end.
  const counts = isCounting(pieces[high.to]);
  if (high.parts === 1 && !high.digits && !counts) return undefined;
  if (word.text === 'یا' && (!counts || pieces[low.from]?.text === 'یه')) return undefined;
  // «۳ تا ۱۰ میلیونی» counts.
  if (word.text === 'تا' && pieces[high.to - 1]?.ending?.startsWith('ی')) return undefined;
  // «سه تا دو ساله» counts; and a hyphen between unequal things is a score or a code.
  const shared = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale;
  const value = shared ? low.value * high.scale : low.value;
  // «سه تا صد میلیون» counts too: the ends of a range are of one size.
  if (value >= high.value || value * 12 < high.value || (word.text === '-' && !low.digits)) return undefined;
  return ranged({ ...low, value }, high, low.from, high.to, low.parts + high.parts);
}

/** Reads a number, or a range as its lower end with the upper end among the alternatives. */
export function readNumeralOrRange(pieces: readonly Piece[], from: number): Numeral | undefined {
  const first = pieces[from];
  // «یکی دو ماه»: «یکی» is a number nowhere else.
  if (first?.text === 'یکی' && pieces[from + 1]?.text === 'دو') {
    const one: Piece = { ...first, kind: 'number', value: 1 };
    const read = besideRange([one, ...pieces.slice(from + 1, from + longest)], 0);
    if (read) return { ...read, from, to: from + read.to };
  }
  const low = threeInRow(pieces, from) ?? besideRange(pieces, from) ?? readNumeral(pieces, from);
  return low && !low.ordinal ? (fromTo(pieces, low) ?? low) : low;
}
