import { isCounted, isNumbered, isTime } from './counted-words.ts';
import { key, rawSpan, type Folded } from './fold.ts';
import { currencyWord, moneyWord } from './money-words.ts';
import type { Numeral } from './number-grammar.ts';
import { toPieces, type Piece } from './number-pieces.ts';
import { readNumeralOrRange } from './number-ranges.ts';
import type { Reading } from './reading.ts';

/** A number among the pieces of a text, with how sure it is that a number was meant. */
export interface FoundNumber extends Numeral {
  sureness: number;
}

const around = new Set(
  (
    'حدود حدودا تقریبا تقریبن فکر کنم فقط کلا جمعا میشه میشن است هست هستن هستش بله اره حدس می زنم نزدیک بیش از کمتر دقیقا همون همین ' +
    'مجموعا فک کنم و تومنی عدد خدمتتون عرض قربان اقا خانم'
  )
    .split(' ')
    .map(key),
);
const vague = /^(?:چند|چندین|چندتا)$/u;
const untilNow = /^(?:حالا|الان|اینکه|این|وقتی|کی|امروز|دیروز|فردا|اخر)$/u;
const landmark = /^(?:پل|شنبه|در|ستون|حوض|چنار)$/u;

/** Whether a message says nothing but this number, with what it counts and words such as «حدودا». */
export function isWholeMessage(pieces: readonly Piece[], found: Numeral): boolean {
  return pieces.every((piece, index) => {
    if (index >= found.from && index < found.to) return true;
    if (piece.kind === 'mark' || around.has(piece.text)) return true;
    return isCounted(piece.text) || moneyWord(piece.text) !== undefined;
  });
}

/** How sure it is that a lone number word is a number; 0 for not at all. Source: `notes/persian.md` 3.3. */
function lone(pieces: readonly Piece[], found: Numeral, expected: boolean): number {
  const piece = pieces[found.from];
  const next = pieces[found.to]?.text ?? '';
  const last = pieces[found.from - 1]?.text ?? '';
  if (!piece) return 0;
  const isArticle = piece.text === 'یه' || piece.text === 'یک' || piece.text === 'ی';
  const isNo = piece.text === 'نه';
  const whole = expected && isWholeMessage(pieces, found);
  const money = moneyWord(next) !== undefined || currencyWord(next) !== undefined;
  if (piece.kind === 'scale' && piece.value > 1000 && !whole) return 0;
  if (money) return 0.95;
  if (isCounted(next) || next === '%') {
    // «نه تا حالا ندادم» is a denial, and so is «نه پول داد نه سکه».
    if (isNo && next === 'تا' && untilNow.test(pieces[found.to + 1]?.text ?? '')) return 0;
    if (isNo) return pieces.filter((each) => each.text === 'نه').length > 1 ? 0 : isTime(next) ? 0.7 : 0.6;
    if (isArticle) return /^(?:روز|شب|بار|نفر|مورد)/u.test(next) ? 0.5 : 0.8;
    // «صد بار گفتم» is a manner of speaking.
    if (piece.value >= 100 && /^(?:بار|دفعه|مرتبه)/u.test(next)) return 0.4;
    return 0.93;
  }
  if (isNumbered(last) && !(isArticle && last !== key('شماره'))) return isNo ? 0.7 : 0.88;
  if (whole) return isNo ? (next === '' && last === '' ? 0.5 : 0.6) : 0.95;
  if (piece.kind === 'half' || isNo || isArticle) return 0;
  const plain = piece.kind === 'number' && piece.value > 10 && piece.value !== 30 && piece.value !== 100;
  if (plain) return expected ? 0.85 : 0.7;
  return expected && piece.text !== 'ده' && piece.text !== 'سی' ? 0.7 : 0;
}

function sureness(pieces: readonly Piece[], found: Numeral, expected: boolean): number {
  const last = pieces[found.from - 1]?.text ?? '';
  const next = pieces[found.to]?.text ?? '';
  const first = pieces[found.from];
  if (found.ordinal || vague.test(last) || (landmark.test(next) && !found.digits)) return 0;
  // «دوباره», «پنجه»: «is» at the end of a lone word makes it another word.
  if (found.parts === 1 && first?.copula && !(expected && isWholeMessage(pieces, found))) return 0;
  if (found.digits) return found.confidence;
  return found.parts === 1 ? Math.min(found.confidence, lone(pieces, found, expected)) : found.confidence;
}

/** All numbers among pieces, in order. */
export function findNumbers(pieces: readonly Piece[], expected: boolean): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < pieces.length;) {
    const numeral = readNumeralOrRange(pieces, at);
    const sure = numeral ? sureness(pieces, numeral, expected) : 0;
    if (numeral && sure > 0) found.push({ ...numeral, sureness: sure });
    at = numeral ? numeral.to : at + 1;
  }
  return found;
}

/**
 * Reads every number of a folded text: words («سیصد و پنجاه»، «دو و نیم میلیون»), digits, and both together. A range is
 * its lower end, with the upper one among the alternatives. A lone small word («دو», «نه», «سی») is a number only beside
 * what it counts, or where `expected` says that the open question asks for a number. Ordinals are left to `readOrdinals`.
 */
export function readNumbers(
  folded: Folded,
  { expected = false }: { expected?: boolean } = {},
): Reading<number>[] {
  const pieces = toPieces(folded);
  return findNumbers(pieces, expected).map(({ value, alternatives, from, to, sureness: confidence }) => ({
    value,
    span: rawSpan(folded, pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0),
    confidence,
    alternatives,
  }));
}
