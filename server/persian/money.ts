import { isCounted, isNumbered } from './counted-words.ts';
import { rawSpan, type Folded } from './fold.ts';
import { sumMeaning, type SumContext } from './money-meaning.ts';
import { mergeTold, type FoundSum } from './money-told-twice.ts';
import { currencyWord, moneyWord, speaksOfSum, statesRial, type MoneyWord } from './money-words.ts';
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

const counters = /^(?:تا|عدد|دونه|دانه|قطعه|تمام)$/u;
const coin = /^سکه/u;
const smallCoins: Record<string, string> = { half: 'half-coin', quarter: 'quarter-coin' };

function unitOf(
  pieces: readonly Piece[],
  number: FoundNumber,
): { word: MoneyWord; from: number; to: number } | undefined {
  const { from, to } = number;
  const after = pieces[to];
  const word = after && (moneyWord(after.text) ?? (after.text === 'ت' ? 'spoken-toman' : undefined));
  if (word) return { word, from, to: to + 1 };
  const before = pieces[from - 1];
  const first = before && number.digits && number.value >= 1000 ? moneyWord(before.text) : undefined;
  const isFree =
    first !== undefined && pieces[from - 2]?.kind !== 'digits' && pieces[from - 2]?.kind !== 'scale';
  return isFree && pieces[from - 2]?.kind !== 'number' ? { word: first, from: from - 1, to } : undefined;
}

/** Gold coins and foreign money. */
function inKind(pieces: readonly Piece[], number: FoundNumber): FoundSum | undefined {
  const { value, alternatives, from, sureness } = number;
  let to = number.to;
  while (counters.test(pieces[to]?.text ?? '')) to += 1;
  const small = smallCoins[pieces[to]?.kind ?? ''];
  const coinAt = small ? to + 1 : to;
  if (coin.test(pieces[coinAt]?.text ?? '')) {
    // «نیم سکه» is one coin of its own kind, not half of another.
    const itself = number.parts === 1 ? smallCoins[pieces[from]?.kind ?? ''] : undefined;
    const currency = itself ?? small;
    const coins = (count: number): Money => ({
      rial: 0,
      said: 'coin',
      coins: count,
      ...(currency ? { currency } : {}),
    });
    return {
      values: [itself ? 1 : value, ...alternatives].map(coins),
      from,
      to: coinAt + 1,
      confidence: Math.min(sureness, 0.95),
    };
  }
  const named = currencyWord(pieces[number.to]?.text ?? '');
  const signed = currencyWord(pieces[from - 1]?.text ?? '');
  const currency = named ?? signed;
  if (currency === undefined) return undefined;
  const amounts = [value, ...alternatives].map((amount): Money => ({
    rial: 0,
    said: 'currency',
    currency,
    amount,
  }));
  return {
    values: amounts,
    from: named ? from : from - 1,
    to: named ? number.to + 1 : number.to,
    confidence: Math.min(sureness, 0.95),
  };
}

/** Whether a number without a unit is money all the same. */
function isSum(pieces: readonly Piece[], number: FoundNumber, expected: boolean): boolean {
  const { value, scale, from, to } = number;
  const next = pieces[to]?.text ?? '';
  // «۲۵ میلیون چک» counts no cheques, and «صد و پنجاه تا» is the whole answer.
  const isPaper = scale >= 1000 && statesRial(next);
  const isAnswer = expected && isWholeMessage(pieces, number);
  if (isAnswer && next === 'تا') return true;
  if (value <= 0 || next === '%' || (isCounted(next) && !isPaper) || isNumbered(pieces[from - 1]?.text ?? ''))
    return false;
  if (scale >= 1e6) return true;
  if (isAnswer) return true;
  const near = [...pieces.slice(Math.max(0, from - 4), from), ...pieces.slice(to, to + 3)];
  const isCued = expected || near.some((piece) => speaksOfSum(piece.text));
  return (
    isCued &&
    (scale >= 1000 || (number.digits && value >= 1e4 && value % 1000 === 0 && number.confidence > 0.5))
  );
}

const enough = /^(?:[,.;:!?)"]|و|دیگه|هم|که|رو)$/u;

/** «پنجاه تومن دادم و بعد سی و پنج تا»: the second sum is counted as the first one was. */
function countsOn(pieces: readonly Piece[], number: FoundNumber, last: FoundSum | undefined): boolean {
  const after = pieces[number.to + 1];
  const ends = after === undefined || enough.test(after.text) || speaksOfSum(after.text);
  return (
    last?.spoken === true &&
    pieces[number.to]?.text === 'تا' &&
    number.scale === 1 &&
    number.value < 1000 &&
    ends
  );
}

/** «یه ریال خرج نکرد», «یه تومنم نداد»: not a penny, and no sum. */
function saysNothing(pieces: readonly Piece[], { value, from, to }: FoundNumber, unit: MoneyWord): boolean {
  if (value !== 1 || pieces[from]?.kind !== 'number') return false;
  return unit === 'rial' || /م$/u.test(pieces[to]?.text ?? '') || pieces[to + 1]?.text === 'هم';
}

function inRial(
  pieces: readonly Piece[],
  number: FoundNumber,
  context: SumContext,
  expected: boolean,
  last?: FoundSum,
): FoundSum | undefined {
  const unit = unitOf(pieces, number);
  const isFollowing = unit === undefined && countsOn(pieces, number, last);
  if (!unit && !isFollowing && !isSum(pieces, number, expected)) return undefined;
  const { value, alternatives, scale, range } = number;
  if (unit && saysNothing(pieces, number, unit.word)) return undefined;
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
  const context: SumContext = { plausible, year, mentions: new Set(units), onPaper };
  const found: FoundSum[] = [];
  for (const number of findNumbers(pieces, expected)) {
    if (number.from < (found.at(-1)?.to ?? 0)) continue;
    const sum = inKind(pieces, number) ?? inRial(pieces, number, context, expected, found.at(-1));
    if (sum && number.value >= 0) found.push(sum);
  }
  return mergeTold(pieces, found).flatMap(({ values, from, to, confidence }) => {
    const [value, ...alternatives] = values;
    const span = rawSpan(folded, pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);
    return value ? [{ value, span, confidence, alternatives }] : [];
  });
}
