import { isEveryday } from './common-words.ts';
import { isCounted, isCountedInMillions } from './counted-words.ts';
import { key, rawSpan, type Folded } from './fold.ts';
import { loneSure } from './lone-number.ts';
import { moneyWord } from './money-words.ts';
import type { Numeral } from './number-grammar.ts';
import { hidesNumber, isNearNumber } from './number-near.ts';
import { isIdiom } from './number-idioms.ts';
import { isNumeric } from './number-piece.ts';
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
const landmark = /^(?:پل|شنبه|در|ستون|حوض|چنار)$/u;

/** Whether a message says nothing but this number, with what it counts and words such as «حدودا». */
export function isWholeMessage(pieces: readonly Piece[], found: Numeral): boolean {
  return pieces.every((piece, index) => {
    if (index >= found.from && index < found.to) return true;
    if (piece.kind === 'mark' || around.has(piece.text)) return true;
    return isCounted(piece.text) || moneyWord(piece.text) !== undefined;
  });
}

const longestOne = 12;
const justOne = /^یکی(?:ه|یه|ست|س|م)?$/u;
const besideOne = /^(?:دار(?:م|یم|ه|د|ن|ند)|بود(?:ه)?|داشت(?:م|یم)?|هم|بیشتر|شاید|والا|راستش|همش|همین)$/u;
const notMore = /^(?:ندار(?:م|یم|ه|د)|نیست|نبود|نداشت(?:م|یم)?)$/u;

/** «یکی»: one, where a number is asked for and nothing else is said; elsewhere it is «someone». */
function answersOne(pieces: readonly Piece[], at: number): Numeral | undefined {
  if (pieces.length > longestOne || !justOne.test(pieces[at]?.text ?? '')) return undefined;
  const isMore = pieces.some(({ text }) => text === 'بیشتر');
  const isOne = pieces.every(
    ({ kind, text }, index) =>
      index === at ||
      kind === 'mark' ||
      around.has(text) ||
      isCounted(text) ||
      besideOne.test(text) ||
      (isMore && notMore.test(text)),
  );
  if (!isOne) return undefined;
  const shape = { from: at, to: at + 1, parts: 1, scale: 1, digits: false, range: false, ordinal: false };
  return { ...shape, value: 1, alternatives: [], confidence: 0.93 };
}

/** «هشتد و هشت میلیون»: of a number whose beginning could not be read the end is no number. */
function isTail(pieces: readonly Piece[], { from, digits }: Numeral): boolean {
  const isAdded = pieces[from - 1]?.kind === 'and';
  const before = pieces[isAdded ? from - 2 : from - 1];
  if (before?.kind !== 'word' || digits) return false;
  return hidesNumber(before.text) || (isAdded && isNearNumber(before.text) && !isEveryday(before.text));
}

function sureness(pieces: readonly Piece[], found: Numeral, expected: boolean): number {
  const last = pieces[found.from - 1]?.text ?? '';
  const next = pieces[found.to]?.text ?? '';
  const first = pieces[found.from];
  if (isTail(pieces, found)) return 0;
  if (found.ordinal || vague.test(last) || (landmark.test(next) && !found.digits)) return 0;
  if (found.digits) return found.confidence;
  if (!expected && isIdiom(pieces, found.from, found.to)) return 0;
  if (found.parts > 1) return found.confidence;
  const whole = expected && isWholeMessage(pieces, found);
  // «دوباره», «پنجه»: «is» at the end of a lone word makes it another word.
  if (first?.copula && !whole) return 0;
  return Math.min(found.confidence, loneSure(pieces, found, { expected, whole }));
}

/** «دو میلیون و ۵۰۰ گرفت» is two and a half million, but said alone or with what is counted it is what it says. */
function asMeant(pieces: readonly Piece[], found: Numeral, expected: boolean): Numeral {
  const { value, alternatives, implied, to } = found;
  if (implied === undefined || found.range || expected) return found;
  if (isCountedInMillions(pieces[to]?.text ?? '') || isWholeMessage(pieces, found)) return found;
  const others = [value, ...alternatives].filter((each) => each !== implied);
  return { ...found, value: implied, alternatives: others };
}

/** All numbers among pieces, in order. */
export function findNumbers(pieces: readonly Piece[], expected: boolean): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < pieces.length;) {
    const one = expected ? answersOne(pieces, at) : undefined;
    if (one) return [{ ...one, sureness: one.confidence }];
    const numeral = readNumeralOrRange(pieces, at);
    const sure = numeral ? sureness(pieces, numeral, expected) : 0;
    if (numeral && sure > 0) found.push({ ...asMeant(pieces, numeral, expected), sureness: sure });
    at = numeral ? numeral.to : at + 1;
  }
  return found;
}

const halves = /^نیم(?:ه|شه|مه|ش|شون)$/u;
const midst = /^(?:شب|راه|اول|دوم|شعبان|ماه|ها|ی|تمام|کاره)/u;

/** «یه سال و نیم»: the half belongs to the number before the unit. */
function withHalf(pieces: readonly Piece[], found: FoundNumber): FoundNumber {
  const { value, to, scale, range } = found;
  const isUnit = scale === 1 && !range && Number.isInteger(value) && isCounted(pieces[to]?.text ?? '');
  if (!isUnit || pieces[to + 1]?.kind !== 'and') return found;
  const after = pieces[to + 3];
  // «دو ماه و نیمه که …»
  const half = pieces[to + 2];
  const isHalf = half?.kind === 'half' || (halves.test(half?.text ?? '') && !midst.test(after?.text ?? ''));
  const isQuarter = half?.kind === 'quarter' && pieces[to]?.text.startsWith('ساعت') === true;
  if (!isHalf && !isQuarter) return found;
  if (after && (isNumeric(after) || isCounted(after.text))) return found;
  return {
    ...found,
    value: value + (isHalf ? 0.5 : 0.25),
    alternatives: [value, ...found.alternatives],
    to: to + 3,
  };
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
  return findNumbers(pieces, expected).map((found) => {
    const { value, alternatives, from, to, sureness: confidence } = withHalf(pieces, found);
    const span = rawSpan(folded, pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);
    return { value, span, confidence, alternatives };
  });
}
