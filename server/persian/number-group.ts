import type { Piece } from './number-pieces.ts';

/** A number below a thousand, or one run of digits, that ends before pieces[to]. */
export interface Group {
  value: number;
  to: number;
  parts: number;
  room: number;
  digits: boolean;
}

function adds(
  pieces: readonly Piece[],
  at: number,
  room: number,
  joined: boolean,
  dictated: boolean,
): boolean {
  const piece = pieces[at];
  if (!piece || piece.value <= 0 || piece.value >= room) return false;
  if (piece.kind === 'digits') return joined && Number.isInteger(piece.value);
  // Without «و», «صد یه نفر» and «بیست نه» are two words.
  return (
    piece.kind === 'number' &&
    (joined || (piece.text !== 'یه' && (dictated || piece.text !== 'نه') && !piece.copula))
  );
}

/** Reads a number below a thousand in words («سیصد و پنجاه»), or one run of digits; `dictated` where «هشتاد نه» can only be 89. */
export function readGroup(pieces: readonly Piece[], from: number, dictated = false): Group | undefined {
  const first = pieces[from];
  if (!first || (first.kind !== 'number' && first.kind !== 'digits')) return undefined;
  let { value, room } = first;
  let digits = first.kind === 'digits';
  let to = from + 1;
  let parts = 1;
  const next = pieces[to];
  if (
    next?.kind === 'number' &&
    next.text === 'صد' &&
    first.kind === 'number' &&
    ((value > 0 && value < 10) || value === 30)
  ) {
    value = value === 30 ? 300 : value * 100;
    room = 100;
    to += 1;
    parts += 1;
  }
  for (;;) {
    const joined = pieces[to]?.kind === 'and';
    const at = joined ? to + 1 : to;
    const piece = pieces[at];
    if (!piece || !adds(pieces, at, room, joined, dictated)) break;
    // «صد و سه صد»: a new hundred begins here.
    if (piece.value < 10 && pieces[at + 1]?.text === 'صد') break;
    value += piece.value;
    room = piece.kind === 'number' ? piece.room : 0;
    digits = digits || piece.kind === 'digits';
    to = at + 1;
    parts += 1;
  }
  return { value, to, parts, room, digits };
}
