import { allMatches } from './all-matches.ts';
import { isCounted } from './counted-words.ts';
import { readWritten, type WrittenNumber } from './digit-token.ts';
import type { Folded } from './fold.ts';
import { moneyWord } from './money-words.ts';
import { scaleWords } from './number-lexicon.ts';
import { plain, type Piece } from './number-piece.ts';

const nextWord = /^ ?([\u0620-\u06D3]+|%)?/u;
const longestSigned = 10;

/** Where the sign of a message stands that is nothing but one signed number; elsewhere a sign is a bullet or a dash. */
function signAt(text: string, start: number, end: number): number | undefined {
  const at = text.startsWith(' ') ? 1 : 0;
  const gap = start - at;
  const isSigned = gap === 1 || (gap === 2 && text.charAt(at + 1) === ' ');
  const isSign = text.charAt(at) === '-' || text.charAt(at) === '+';
  return isSigned && isSign && end - start <= longestSigned && /^[./]?$/.test(text.slice(end, end + 2).trim())
    ? at
    : undefined;
}

/** «۲/۵ میلیون», «۱/۵ متر» have a fraction, «۹/۶۰۰ تومان» is nine thousand six hundred; any other slash is left alone. */
function readSlashed(text: string, after: string): WrittenNumber | undefined {
  const [, whole = '', part = ''] = /^(\d{1,12})\/(\d{1,3})$/.exec(text) ?? [];
  if (part === '') return undefined;
  const decimal = Number(`${whole}.${part}`);
  const isMeasured = after === '%' || (isCounted(after) && part.length < 3);
  if (scaleWords.has(after) || isMeasured || (whole === '0' && after === ''))
    return { value: decimal, alternatives: [], confidence: 0.8 };
  const isGroup = part.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (!isGroup || moneyWord(after) === undefined) return undefined;
  return { value: Number(whole + part), alternatives: [decimal], confidence: 0.6 };
}

const latinUnit =
  /^(?:k|kg|gr|mg|km|cm|mm|m|ml|l|gb|mb|tb|hp|cc|kw|mah|inch|usd|usdt|eur|aed|gbp|irr)(?![a-z\d])/;
const shortWord = /^[a-z]{1,4}(?![a-z\d])/;

/** Whether digits are a measure with its unit in Latin letters; a fraction («1.02GPM») is never part of a code. */
function isMeasuredIn(digits: string, after: string): boolean {
  return latinUnit.test(after) || (/^\d{1,4}\.\d{1,3}$/.test(digits) && shortWord.test(after));
}

/** The pieces that a run of digits with its marks is: one number, several, or a mark for what is no number. */
export function fromDigits(folded: Folded, text: string, start: number): Piece[] {
  const end = start + text.length;
  const mark: Piece = { start, end, text, kind: 'mark', ...plain };
  if (text.startsWith('+')) {
    const [piece = mark] = fromDigits(folded, text.slice(1), start + 1);
    return [piece.start === start ? piece : mark];
  }
  // A letter of another script touching the digits makes them part of a code («IR06…», «12a»), but «5kg» measures.
  if (/[a-z]/.test(folded.text.charAt(start - 1))) return [mark];
  if (/[a-z]/.test(folded.text.charAt(end)) && !isMeasuredIn(text, folded.text.slice(end, end + 8)))
    return [mark];
  const after = nextWord.exec(folded.text.slice(end, end + 24))?.[1] ?? '';
  const slashed = readSlashed(text, after);
  if (slashed) return [{ ...mark, kind: 'digits', value: slashed.value, written: slashed }];
  const alone = folded.text.trim().length === text.length;
  const listed = /^\d+,\d+$/.test(text) && !/^\d{1,3},\d{3}$/.test(text) && !scaleWords.has(after) && !alone;
  const read = listed ? undefined : readWritten(folded, text, start);
  if (read) {
    const sign = signAt(folded.text, start, end);
    const factor = sign !== undefined && folded.text.charAt(sign) === '-' ? -1 : 1;
    return [{ ...mark, start: sign ?? start, kind: 'digits', value: factor * read.value, written: read }];
  }
  if (/[/:-]/.test(text) || /^\d+$/.test(text)) return [mark];
  return allMatches(text, /\d+/gu).flatMap((part) => fromDigits(folded, part[0], start + part.index));
}
