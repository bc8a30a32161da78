import { isCounted, isTime } from './counted-words.ts';
import { readFraction } from './number-fractions.ts';
import { readGroup, type Group } from './number-group.ts';
import type { Piece } from './number-pieces.ts';

/** A number found in pieces[from, to), before anything is known of what stands around it. */
export interface Numeral {
  value: number;
  alternatives: readonly number[];
  from: number;
  to: number;
  /** How many number words or digit runs it is made of. */
  parts: number;
  /** The largest scale said («میلیون»), 1 for none. */
  scale: number;
  digits: boolean;
  confidence: number;
  /** «دو سه میلیون»: the lower end, the upper one among the alternatives. */
  range: boolean;
  /** «بیست و سوم» is a place in a row and no number. */
  ordinal: boolean;
  /** «دو میلیون و پانصد» as people mean it where nothing else is counted: two and a half million. */
  implied?: number;
}

interface Term {
  value: number;
  scale: number;
}

const rough = /^(?:خورده|خرده|اند)(?:ای|ی)?$/u;

function readScales(pieces: readonly Piece[], from: number): { scale: number; to: number } {
  let scale = 1;
  // «صد و خورده‌ای میلیون»: what is over is left out.
  const isRough = pieces[from]?.kind === 'and' && rough.test(pieces[from + 1]?.text ?? '');
  const after = pieces[from + 2]?.text === 'ای' ? from + 3 : from + 2;
  let to = isRough && pieces[after]?.kind === 'scale' ? after : from;
  for (let piece = pieces[to]; piece?.kind === 'scale'; piece = pieces[to]) {
    scale *= piece.value;
    to += 1;
  }
  return { scale, to };
}

/** Whether what follows a scale belongs to the same number: «دو میلیون و یک نفر» does, «پنج میلیون و دو ماه» does not. */
function continues(
  pieces: readonly Piece[],
  group: Group,
  scale: number,
  last: number,
  joined: boolean,
): boolean {
  if (group.value * scale >= last) return false;
  if (scale > 1 || last < 1e6) return joined || !group.digits || scale > 1 || group.value % 50 === 0;
  if (!joined) return group.value >= 100 && (!group.digits || group.value % 50 === 0);
  const after = pieces[group.to]?.text ?? '';
  if (pieces[group.to - 1]?.text === 'یه') return false;
  return (
    group.value >= 100 ||
    !(isTime(after) || (/^(?:تا|عدد|دونه|سکه|چک|سفته)/u.test(after) && isCounted(after)))
  );
}

/** Below a larger scale, what came before it is multiplied too: «هزار و دویست میلیارد». */
function multiplied(terms: Term[], value: number, scale: number, joined: boolean): Term | undefined {
  const smaller = terms.filter((term) => term.scale < scale);
  const before = smaller.reduce((sum, term) => sum + term.value, 0);
  if (before > 0 && (!joined || before >= (scale >= 1e9 ? 1e6 : 1e5))) return undefined;
  terms.splice(terms.length - smaller.length, smaller.length);
  return { value: (before + value) * scale, scale };
}

/** Without the last digits that adding fractions leaves behind; whole numbers stay exact. */
function tidied(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** Reads the number that begins at a piece; undefined where none begins. */
export function readNumeral(pieces: readonly Piece[], from: number): Numeral | undefined {
  const negative = pieces[from]?.text === 'منفی';
  const terms: Term[] = [];
  let at = negative ? from + 1 : from;
  let to = at;
  let parts = 0;
  let room = 0;
  let digits = false;
  let confidence = 0.97;
  const alternatives: number[] = [];
  let largest = 1;
  let meant: number | undefined;
  for (;;) {
    const joined = terms.length > 0 && pieces[at]?.kind === 'and';
    const start = joined ? at + 1 : at;
    const first = pieces[start];
    const bare = first?.kind === 'scale' || first?.kind === 'half' || first?.kind === 'quarter';
    const group: Group | undefined = bare
      ? {
          value: first.kind === 'scale' ? 1 : first.value,
          to: first.kind === 'scale' ? start : start + 1,
          parts: first.kind === 'scale' ? 0 : 1,
          room: 0,
          digits: false,
        }
      : readGroup(pieces, start);
    if (!group || (bare && terms.length > 0 && (!joined || first.kind === 'quarter'))) break;
    const fraction = bare ? undefined : readFraction(pieces, group.to, group.value);
    const value = fraction?.value ?? group.value;
    const scales = readScales(pieces, fraction?.to ?? group.to);
    const last = terms.at(-1);
    if (first?.kind === 'half' && last) {
      if (scales.scale > 1 || pieces[to + 2]?.text.startsWith('سکه')) break;
      last.value += 0.5 * last.scale;
    } else if (last && scales.scale > last.scale) {
      const larger = multiplied(terms, value, scales.scale, joined);
      if (!larger) break;
      terms.push(larger);
    } else {
      if (last && !continues(pieces, { ...group, to: scales.to }, scales.scale, last.scale, joined)) break;
      const total = terms.reduce((sum, term) => sum + term.value, 0);
      terms.push({ value: value * scales.scale, scale: scales.scale });
      const implied =
        last !== undefined && last.scale >= 1e6 && scales.scale === 1 && value >= 10 && value % 10 === 0;
      if (implied) alternatives.push(total + value * (last.scale / 1000));
      if (implied && !joined) alternatives.push(total + value);
      if (implied && joined && value >= 100) meant = total + value * (last.scale / 1000);
    }
    if (first?.written) {
      confidence = Math.min(confidence, first.written.confidence);
      alternatives.push(...first.written.alternatives.map((each) => each * scales.scale));
    }
    parts += group.parts + (scales.to - (fraction?.to ?? group.to)) + (fraction ? 1 : 0);
    digits = digits || group.digits;
    largest = Math.max(largest, scales.scale);
    room = scales.scale > 1 ? scales.scale : fraction || bare ? 0 : group.room;
    to = scales.to;
    at = to;
    if (scales.scale === 1) break;
  }
  if (terms.length === 0) return undefined;
  const sign = negative ? -1 : 1;
  const literal = terms.reduce((sum, term) => sum + term.value, 0);
  if (literal > 1e15) return undefined;
  // «4میلیون 100» without «و» is four million one hundred thousand; with it both are possible.
  const ordered = alternatives.includes(literal) ? alternatives : [literal, ...alternatives];
  const [value = literal, ...others] = ordered.map((each) => sign * tidied(each));
  const joined = pieces[to]?.kind === 'and';
  const ending = pieces[joined ? to + 1 : to];
  const suffix = digits && parts === 1 && /^(?:ام|امین|مین)$/u.test(pieces[to]?.text ?? '');
  const ordinal = suffix || (ending?.kind === 'ordinal' && joined && ending.value < room);
  if (others.length > 0) confidence = Math.min(confidence, 0.6);
  if (pieces[to - 1]?.text === 'م') confidence = Math.min(confidence, 0.8);
  return {
    value,
    alternatives: others,
    from,
    to,
    parts,
    scale: largest,
    digits,
    confidence,
    range: false,
    ordinal,
    ...(meant !== undefined && !negative && { implied: meant }),
  };
}
