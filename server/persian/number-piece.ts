import type { WrittenNumber } from './digit-token.ts';
import { numberWords, ordinalWords, scaleWords } from './number-lexicon.ts';

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
  /** «میلیونی»: what was cut off at its end. */
  ending?: string;
}

/** What a piece that is no number has for a value and room. */
export const plain = { value: 0, room: 0 };

const ordinalEnding = /(?<=م)(?:ین|ی|ه|یه|یش|ش|شه|م)$|(?<=اول)م$/u;

/** «صدمه», «یکمی» are words of their own. */
const noOrdinal = /^(?:صدم|یکم|اول)(?:ی(?!ن)|ه|ش)/u;

function ordinalOf(word: string): number | undefined {
  const whole = ordinalWords.get(word);
  if (whole !== undefined || !ordinalEnding.test(word) || noOrdinal.test(word)) return whole;
  return ordinalWords.get(word.replace(ordinalEnding, ''));
}

/** The piece kinds that one folded word may be, without its neighbours. */
export function meaningOf(word: string): Pick<Piece, 'kind' | 'value' | 'room'> | undefined {
  const number = numberWords.get(word);
  if (number) return { kind: 'number', ...number };
  const scale = scaleWords.get(word);
  if (scale !== undefined) return { kind: 'scale', value: scale, room: 0 };
  if (word === 'و') return { kind: 'and', ...plain };
  if (word === 'نیم') return { kind: 'half', value: 0.5, room: 0 };
  if (word === 'ربع') return { kind: 'quarter', value: 0.25, room: 0 };
  const ordinal = ordinalOf(word);
  return ordinal === undefined ? undefined : { kind: 'ordinal', value: ordinal, room: 0 };
}

/** Whether a piece is a number word, digits, or a word that multiplies. */
export function isNumeric(piece: Piece | undefined): boolean {
  return (
    piece !== undefined && (piece.kind === 'number' || piece.kind === 'digits' || piece.kind === 'scale')
  );
}
