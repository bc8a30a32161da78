import { isCounted, isCountedInMillions, isNumbered } from './counted-words.ts';
import { isUncounted, looksVerbal } from './function-words.ts';
import { isRent, speaksOfSum, statesRial } from './money-words.ts';
import type { Piece } from './number-pieces.ts';
import { isWholeMessage, type FoundNumber } from './numbers.ts';

const monthly = /^(?:ماهی|ماهانه|ماهیانه)$/u;

/** «رهن ۵۰۰ اجاره ۲۰»: rent and deposit are told without a unit. */
function isRentTold(pieces: readonly Piece[], { value, scale, from, to }: FoundNumber): boolean {
  const next = pieces[to];
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'and' ||
    isRent(next.text) ||
    looksVerbal(next.text);
  const before = monthly.test(pieces[from - 1]?.text ?? '') ? pieces[from - 2] : pieces[from - 1];
  const isBeside = isRent(before?.text ?? '') || isRent(next?.text ?? '');
  return scale === 1 && value >= 2 && value < 1000 && isBeside && ends;
}

const afterAnswer = /^(?:دیگه|فقط|کلا|همین|ازش|بهش|با|برای|برا|بابت|از|که|ولی|اما|رو|شاید|فکر)$/u;

/** «پنجاه دادم» to a question for a sum: the only number of the message, with nothing counted by it. */
function isOnlyNumber(pieces: readonly Piece[], { from, to, value }: FoundNumber, count: number): boolean {
  const next = pieces[to];
  const ends =
    next === undefined || next.kind === 'mark' || afterAnswer.test(next.text) || looksVerbal(next.text);
  return count === 1 && value >= 2 && ends && !isNumbered(pieces[from - 1]?.text ?? '');
}

/** «هزار و سیصد و هشتاد خرید»: a year told in words. */
function isYear({ value, scale }: FoundNumber): boolean {
  return scale === 1000 && value > 1300 && value < 1420 && value % 100 !== 0;
}

const atBank = /^(?:عابر|عابربانک|بانک|حساب|حسابم|حسابش|کارت|کارتم|کارتش|پول|پولم|نقد|واریز)$/u;

/** «سیصد تا دادم», «۶۰۰ هزارتا از عابر بانک زدم»: «تا» stands for toman where nothing that can be counted follows it. */
function standsFor(
  pieces: readonly Piece[],
  { from, to, scale, value }: FoundNumber,
  expected: boolean,
  count: number,
): boolean {
  const after = pieces[to + 1];
  const ends =
    after === undefined ||
    after.kind === 'mark' ||
    looksVerbal(after.text) ||
    isUncounted(after.text) ||
    speaksOfSum(after.text);
  if (!ends || value < 2) return false;
  if (expected) return count === 1;
  return (
    scale >= 1000 &&
    pieces.slice(Math.max(0, from - 3), to + 5).some(({ text }) => atBank.test(text) || speaksOfSum(text))
  );
}

/** Whether a number without a unit is money all the same; `count` numbers are told in the message. */
export function isSum(
  pieces: readonly Piece[],
  number: FoundNumber,
  expected: boolean,
  count: number,
): boolean {
  const { value, scale, from, to } = number;
  const next = pieces[to]?.text ?? '';
  // «۲۵ میلیون چک», «پنجاه میلیون تا عید» count nothing, and «صد و پنجاه تا» is the whole answer.
  const isPaper = scale >= 1000 && (statesRial(next) || (scale >= 1e6 && !isCountedInMillions(next)));
  // «نه» and «یکی» answer a question for a sum, and are none.
  const isWord = number.parts === 1 && /^(?:نه|یکی)$/u.test(pieces[from]?.text ?? '');
  const isAnswer = expected && !isWord && isWholeMessage(pieces, number);
  if (isAnswer && next === 'تا') return true;
  if (next === 'تا' && standsFor(pieces, number, expected, count)) return true;
  if (value <= 0 || next === '%' || (isCounted(next) && !isPaper) || isNumbered(pieces[from - 1]?.text ?? ''))
    return false;
  if (scale >= 1e6) return true;
  if (isAnswer || (expected && !isWord && isOnlyNumber(pieces, number, count))) return true;
  if (isYear(number)) return false;
  if (isRentTold(pieces, number)) return true;
  const near = [...pieces.slice(Math.max(0, from - 4), from), ...pieces.slice(to, to + 3)];
  const isCued = (expected && !isWord) || near.some(({ text }) => speaksOfSum(text) || atBank.test(text));
  return (
    isCued &&
    (scale >= 1000 || (number.digits && value >= 1e4 && value % 1000 === 0 && number.confidence > 0.5))
  );
}
