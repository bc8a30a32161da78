import { isCounted, isCountedInMillions, isNumbered } from './counted-words.ts';
import { rawSpan, type Folded } from './fold.ts';
import { isUncounted, looksVerbal } from './function-words.ts';
import { inKind } from './money-in-kind.ts';
import { sumMeaning, type SumContext } from './money-meaning.ts';
import { findShortSums } from './money-short.ts';
import { mergeTold, type FoundSum } from './money-told-twice.ts';
import { isRent, moneyWord, speaksOfSum, statesRial, type MoneyWord } from './money-words.ts';
import { eraTold, findYears, yearTold } from './money-year.ts';
import { toPieces, type Piece } from './number-pieces.ts';
import { findNumbers, isWholeMessage, type FoundNumber } from './numbers.ts';
import type { Reading } from './reading.ts';

/** A sum: whole rial; or gold coins or foreign money, which are never turned into rial here (`rial` is 0). */
export interface Money {
  rial: number;
  said: 'rial' | 'toman' | 'none' | 'coin' | 'currency';
  coins?: number;
  /** An ISO code for foreign money; `half-coin` or `quarter-coin` for coins that are not whole ones. */
  currency?: string;
  amount?: number;
}

export interface MoneyContext {
  /** The open question asks for a sum. */
  expected?: boolean;
  /** What the field takes for likely, in rial. */
  plausible?: readonly [minRial: number, maxRial: number];
  /** The Jalali year that is talked about. */
  year?: number;
}

function unitOf(
  pieces: readonly Piece[],
  number: FoundNumber,
): { word: MoneyWord; from: number; to: number } | undefined {
  const { from } = number;
  // «مبلغ ۵۰۰ (پانصد میلیون) ریال»: the unit stands behind the bracket.
  const isClosed = pieces[number.to]?.text === ')' && pieces[number.to + 1]?.kind === 'word';
  const to = isClosed && moneyWord(pieces[number.to + 1]?.text ?? '') ? number.to + 1 : number.to;
  const after = pieces[to];
  const word = after && (moneyWord(after.text) ?? (after.text === 'ت' ? 'spoken-toman' : undefined));
  if (word) return { word, from, to: to + 1 };
  const before = pieces[from - 1];
  const first = before && number.digits && number.value >= 1000 ? moneyWord(before.text) : undefined;
  const isFree =
    first !== undefined && pieces[from - 2]?.kind !== 'digits' && pieces[from - 2]?.kind !== 'scale';
  return isFree && pieces[from - 2]?.kind !== 'number' ? { word: first, from: from - 1, to } : undefined;
}

/** «رهن ۵۰۰ اجاره ۲۰»: rent and deposit are told without a unit. */
function isRentTold(pieces: readonly Piece[], { value, scale, from, to }: FoundNumber): boolean {
  const next = pieces[to];
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'and' ||
    isRent(next.text) ||
    looksVerbal(next.text);
  const isBeside = isRent(pieces[from - 1]?.text ?? '') || isRent(next?.text ?? '');
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

/** Whether a number without a unit is money all the same; `count` numbers are told in the message. */
function isSum(pieces: readonly Piece[], number: FoundNumber, expected: boolean, count: number): boolean {
  const { value, scale, from, to } = number;
  const next = pieces[to]?.text ?? '';
  // «۲۵ میلیون چک», «پنجاه میلیون تا عید» count nothing, and «صد و پنجاه تا» is the whole answer.
  const isUntil = next === 'تا' && isUncounted(pieces[to + 1]?.text ?? '');
  const isPaper =
    scale >= 1000 && (statesRial(next) || (scale >= 1e6 && (isUntil || !isCountedInMillions(next))));
  // «نه» and «یکی» answer a question for a sum, and are none.
  const isWord = number.parts === 1 && /^(?:نه|یکی)$/u.test(pieces[from]?.text ?? '');
  const isAnswer = expected && !isWord && isWholeMessage(pieces, number);
  if (isAnswer && next === 'تا') return true;
  if (value <= 0 || next === '%' || (isCounted(next) && !isPaper) || isNumbered(pieces[from - 1]?.text ?? ''))
    return false;
  if (scale >= 1e6) return true;
  if (isAnswer || (expected && !isWord && isOnlyNumber(pieces, number, count))) return true;
  if (isYear(number)) return false;
  if (isRentTold(pieces, number)) return true;
  const near = [...pieces.slice(Math.max(0, from - 4), from), ...pieces.slice(to, to + 3)];
  const isCued = (expected && !isWord) || near.some((piece) => speaksOfSum(piece.text));
  return (
    isCued &&
    (scale >= 1000 || (number.digits && value >= 1e4 && value % 1000 === 0 && number.confidence > 0.5))
  );
}

/** «پنجاه تومن دادم و بعد سی و پنج تا»: the second sum is counted as the first one was, unless things are counted. */
function countsOn(pieces: readonly Piece[], number: FoundNumber, last: FoundSum | undefined): boolean {
  const after = pieces[number.to + 1];
  const ends =
    after === undefined ||
    after.kind === 'mark' ||
    isUncounted(after.text) ||
    looksVerbal(after.text) ||
    speaksOfSum(after.text);
  const isSmall = number.scale === 1 && number.value < 1000;
  return last?.spoken === true && isSmall && pieces[number.to]?.text === 'تا' && ends;
}

function inRial(
  pieces: readonly Piece[],
  number: FoundNumber,
  context: SumContext,
  isMoney: boolean,
  last?: FoundSum,
): FoundSum | undefined {
  const unit = unitOf(pieces, number);
  const isFollowing = unit === undefined && countsOn(pieces, number, last);
  if (!unit && !isFollowing && !isMoney) return undefined;
  const { value, alternatives, scale, range } = number;
  // Nobody says two million and five hundred toman: «دو میلیون و پونصد» is two and a half million.
  const implied =
    !range && scale >= 1e6 && alternatives.length === 1 ? Math.max(value, ...alternatives) : value;
  const others = [value, ...alternatives].filter((each) => each !== implied);
  const meaning = sumMeaning({ value: implied, scale, unit: unit?.word }, context);
  const factor = (meaning.rials[0] ?? 0) / (implied || 1);
  const rials = [...meaning.rials, ...others.map((each) => Math.round(each * factor))];
  const said = unit === undefined ? 'none' : unit.word === 'rial' ? 'rial' : 'toman';
  const limit = range ? 0.6 : others.length > 0 ? 0.85 : isFollowing ? 0.5 : number.sureness;
  return {
    values: rials.map((rial) => ({ rial, said })),
    from: unit?.from ?? number.from,
    to: unit?.to ?? number.to,
    confidence: Math.min(meaning.confidence, limit),
    spoken: isFollowing || (said === 'toman' && scale === 1 && value < 1000),
  };
}

/**
 * Reads every sum of a folded text as whole rial, with its other meanings as alternatives: «صد تومن» by the field's
 * plausible range and the year talked about, a sum without a unit as toman or rial. A sum told in both units is one
 * reading. Source: `notes/persian.md` 3.2.
 */
export function readMoney(
  folded: Folded,
  { expected = false, plausible, year }: MoneyContext = {},
): Reading<Money>[] {
  const pieces = toPieces(folded);
  const units = pieces
    .filter((_, index) => pieces[index - 1]?.value !== 1)
    .map((piece) => moneyWord(piece.text))
    .filter((unit) => unit !== undefined);
  const onPaper = pieces.some((piece) => statesRial(piece.text));
  const mentions = new Set(units);
  const told = eraTold(folded.text);
  const numbers = findNumbers(pieces, expected);
  const years = findYears(pieces, numbers);
  const short = findShortSums(pieces, expected);
  const found: FoundSum[] = [];
  for (const number of [...numbers, ...short].sort(
    (one, other) => one.from - other.from || other.to - one.to,
  )) {
    if (number.from < (found.at(-1)?.to ?? 0)) continue;
    const old = yearTold(pieces, years, number.from) ?? told;
    const context: SumContext = {
      plausible,
      year: old !== undefined && (year === undefined || old < year) ? old : year,
      mentions,
      onPaper,
    };
    const isMoney = short.includes(number) || isSum(pieces, number, expected, numbers.length);
    const sum = inKind(pieces, number) ?? inRial(pieces, number, context, isMoney, found.at(-1));
    if (sum && number.value >= 0) found.push(sum);
  }
  return mergeTold(pieces, found).flatMap(({ values, from, to, confidence }) => {
    const [value, ...alternatives] = values;
    const span = rawSpan(folded, pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);
    return value ? [{ value, span, confidence, alternatives }] : [];
  });
}
