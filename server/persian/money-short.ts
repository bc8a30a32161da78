import { isCounted, isNumbered } from './counted-words.ts';
import { moneyWord, speaksOfSum } from './money-words.ts';
import { readGroup } from './number-group.ts';
import { isNumeric, type Piece } from './number-piece.ts';
import type { FoundNumber } from './numbers.ts';

const farthestCue = 4;
const paying =
  /^(?:می(?:گیر|گرف|د(?:م|ه|ی|ن|اد)|خر|فروش)|خرید|فروخ|ماهی|ماهیانه|ماهانه|روزی|هفتهای|نفری|گذاشت|واریز|کشید|ریخت)/u;

function isCued(pieces: readonly Piece[], from: number, to: number): boolean {
  const near = [
    ...pieces.slice(Math.max(0, from - farthestCue), from),
    ...pieces.slice(to, to + farthestCue),
  ];
  return near.some(({ text }) => moneyWord(text) !== undefined || speaksOfSum(text) || paying.test(text));
}

/**
 * Sums said without their scales: «شونزده و هشتصد» is sixteen million and eight hundred thousand, and comes back as 16.8.
 * Only where sums are spoken of: elsewhere they are two numbers.
 */
export function findShortSums(pieces: readonly Piece[], expected: boolean): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    if (!isNumeric(pieces[at]) || isNumeric(pieces[at - 1]) || isNumbered(pieces[at - 1]?.text ?? ''))
      continue;
    const whole = readGroup(pieces, at);
    if (!whole || pieces[whole.to]?.kind !== 'and') continue;
    const rest = readGroup(pieces, whole.to + 1);
    if (!rest || rest.value < 100 || rest.value >= 1000 || rest.value % 50 !== 0) continue;
    if (whole.value < 1 || whole.value >= 1000 || !Number.isInteger(whole.value)) continue;
    const after = pieces[rest.to];
    if (isNumeric(after) || after?.kind === 'and' || isCounted(after?.text ?? '') || after?.text === '%')
      continue;
    if (!expected && !isCued(pieces, at, rest.to)) continue;
    found.push({
      value: whole.value + rest.value / 1000,
      alternatives: [],
      from: at,
      to: rest.to,
      parts: whole.parts + rest.parts,
      scale: 1,
      digits: whole.digits,
      confidence: 0.8,
      sureness: 0.8,
      range: false,
      ordinal: false,
    });
    at = rest.to;
  }
  return found;
}
