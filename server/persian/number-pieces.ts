import { isCounted } from './counted-words.ts';
import { readWritten, type WrittenNumber } from './digit-token.ts';
import type { Folded } from './fold.ts';
import { moneyWord } from './money-words.ts';
import { numberWords, ordinalWords, respelt, scaleWords } from './number-lexicon.ts';
import { splitGlued } from './number-split.ts';

/** A word, a run of digits or a sign, with what it means to a number; offsets are in the folded text. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  kind: 'number' | 'digits' | 'scale' | 'and' | 'half' | 'quarter' | 'ordinal' | 'word' | 'mark';
  value: number;
  /** What may still be added below the value («صد» 100, «بیست» 10); 0 for none. */
  room: number;
  written?: WrittenNumber;
  /** «پنجه», «دویسته»: a number with «is» at its end, to be trusted only inside a longer number. */
  copula?: true;
}

const dashed = /\d+(?:[-/:]\d+){2,}|\+\d+/u;
const spaced = /(?<![\d.,/:-]|\d )[1-9]\d{0,2}(?: \d{3})+(?![\d.,/:]| ?(?:\d|هزار|می?لی))/u;
const written = /(?<![\p{L}\d])\.\d+|\d+(?:[.,_'/:]+\d+)*/u;
const token = new RegExp(
  `${dashed.source}|${spaced.source}|${written.source}|[\\u0620-\\u06D3]+|[a-z]+|[^\\s]`,
  'gu',
);

const plain = { value: 0, room: 0 };

/** The piece kinds that one folded word may be, without its neighbours. */
export function meaningOf(word: string): Pick<Piece, 'kind' | 'value' | 'room'> | undefined {
  const number = numberWords.get(word);
  if (number) return { kind: 'number', ...number };
  const scale = scaleWords.get(word);
  if (scale !== undefined) return { kind: 'scale', value: scale, room: 0 };
  if (word === 'و') return { kind: 'and', ...plain };
  if (word === 'نیم') return { kind: 'half', value: 0.5, room: 0 };
  if (word === 'ربع') return { kind: 'quarter', value: 0.25, room: 0 };
  const ordinal = ordinalWords.get(/(?:مین|می)$/u.test(word) ? word.replace(/(?:ین|ی)$/u, '') : word);
  return ordinal === undefined ? undefined : { kind: 'ordinal', value: ordinal, room: 0 };
}

function fromDigits(folded: Folded, text: string, start: number): Piece[] {
  const end = start + text.length;
  const mark: Piece = { start, end, text, kind: 'mark', ...plain };
  // A letter of another script touching the digits makes them part of a code («IR06…», «12a»).
  if (/[a-z]/.test(folded.text.charAt(start - 1)) || /[a-z]/.test(folded.text.charAt(end))) return [mark];
  const after = /^ ?([\u0620-\u06D3]+|%)?/u.exec(folded.text.slice(end))?.[1] ?? '';
  const beforeScale = scaleWords.has(after);
  const slashed = /^(\d+)\/(\d{1,3})$/.exec(text);
  if (slashed && beforeScale) {
    const value = Number(`${slashed[1]}.${slashed[2]}`);
    return [{ ...mark, kind: 'digits', value, written: { value, alternatives: [], confidence: 0.8 } }];
  }
  const alone = folded.text.trim().length === text.length;
  const listed = /^\d+,\d+$/.test(text) && !/^\d{1,3},\d{3}$/.test(text) && !beforeScale && !alone;
  const read = listed ? undefined : readWritten(folded, text, start);
  // Only a message that is nothing else is negative: elsewhere the sign is a bullet or a dash.
  const sign = folded.text.trim() === `-${text}` ? -1 : 1;
  if (read) return [{ ...mark, kind: 'digits', value: sign * read.value, written: read }];
  if (/[/:-]/.test(text) || /^\+?\d+$/.test(text)) return [mark];
  return [...text.matchAll(/\d+/gu)].flatMap((part) => fromDigits(folded, part[0], start + part.index));
}

function fromWord(text: string, start: number): Piece[] {
  const whole = meaningOf(text);
  if (whole) return [{ start, end: start + text.length, text, ...whole }];
  return splitGlued(text).map((part): Piece => {
    const at = start + part.at;
    const place = { start: at, end: at + part.text.length, text: part.text };
    const meaning = meaningOf(part.text);
    if (part.copula && meaning) return { ...place, ...meaning, copula: true };
    return { ...place, ...(meaning ?? { kind: 'word', ...plain }) };
  });
}

const places = /^(?:شنبه|راه|راهی|راهه|راهو|تنها|دل|دست|برابری|کلام)/u;
const isNumeric = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === 'number' || piece.kind === 'digits' || piece.kind === 'scale');

/** «سه شنبه», «چهار راه» hold no number; «بنجاه میلیون» does; «م» after digits is a million and «ک» a thousand. */
function inContext(pieces: Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    const next = pieces[index + 1];
    const last = pieces[index - 1];
    if (piece.kind === 'number' && piece.value < 10 && next && places.test(next.text) && !isNumeric(last)) {
      return { ...piece, kind: 'word', ...plain };
    }
    if (piece.kind !== 'word') return piece;
    if (last?.kind === 'digits' && (piece.text === 'م' || piece.text === 'میل'))
      return { ...piece, kind: 'scale', value: 1e6 };
    if (piece.text === 'ی' && next?.kind === 'scale') return { ...piece, kind: 'number', value: 1 };
    const word = respelt(piece.text);
    const beside =
      isNumeric(next) ||
      isNumeric(last) ||
      (next !== undefined && moneyWord(next.text) !== undefined) ||
      (last?.kind === 'and' && isNumeric(pieces[index - 2])) ||
      (next?.kind === 'and' && isNumeric(pieces[index + 2]));
    const meaning = word !== undefined && beside && !isCounted(piece.text) ? meaningOf(word) : undefined;
    return meaning ? { ...piece, ...meaning } : piece;
  });
}

/** Cuts a folded text into pieces, with glued words («سیصدوپنجاه», «صدتومن») taken apart. */
export function toPieces(folded: Folded): Piece[] {
  const pieces: Piece[] = [];
  for (const match of folded.text.matchAll(token)) {
    const text = match[0];
    if (/\d/.test(text)) pieces.push(...fromDigits(folded, text, match.index));
    else if (/^[\u0620-\u06D3]/u.test(text)) pieces.push(...fromWord(text, match.index));
    else pieces.push({ start: match.index, end: match.index + text.length, text, kind: 'mark', ...plain });
  }
  // Twice: «یگصد و بنجاه هزار» is mended from its end.
  return inContext(inContext(pieces));
}
