import { rawSpan, type Folded } from './fold.ts';
import { isUncounted, looksVerbal } from './function-words.ts';
import { inKind } from './money-in-kind.ts';
import { sumMeaning, type SumContext } from './money-meaning.ts';
import { findRests } from './money-rest.ts';
import { findShortSums } from './money-short.ts';
import { mergeTold, type FoundSum } from './money-told-twice.ts';
import { isSum } from './money-unitless.ts';
import { moneyWord, speaksOfSum, statesRial, type MoneyWord } from './money-words.ts';
import { eraTold, findYears, yearTold } from './money-year.ts';
import { toPieces, type Piece } from './number-pieces.ts';
import { findNumbers, type FoundNumber } from './numbers.ts';
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
  const literal = pieces.some(
    ({ kind, value }, at) =>
      kind === 'digits' &&
      value >= 1000 &&
      value < 1e5 &&
      moneyWord(pieces[at + 1]?.text ?? '') !== undefined,
  );
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
      literal,
    };
    const isMoney = short.includes(number) || isSum(pieces, number, expected, numbers.length);
    const sum = inKind(pieces, number) ?? inRial(pieces, number, context, isMoney, found.at(-1));
    if (sum && number.value >= 0) found.push(sum);
  }
  const rests = found.length > 0 ? findRests(pieces, found) : [];
  const all = rests.length > 0 ? [...found, ...rests].sort((one, other) => one.from - other.from) : found;
  return mergeTold(pieces, all).flatMap(({ values, from, to, confidence }) => {
    const [value, ...alternatives] = values;
    const span = rawSpan(folded, pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);
    return value ? [{ value, span, confidence, alternatives }] : [];
  });
}
