import type { FoundSum } from './money-told-twice.ts';
import { currencyOf, currencyWord } from './money-words.ts';
import type { Money } from './money.ts';
import type { Piece } from './number-pieces.ts';
import type { FoundNumber } from './numbers.ts';

const counters = /^(?:تا|عدد|دونه|دانه|قطعه|تمام)$/u;
const coin = /^سکه/u;
const smallCoins: Record<string, string> = { half: 'half-coin', quarter: 'quarter-coin' };

/** A number of gold coins or of foreign money; undefined where it counts neither. */
export function inKind(pieces: readonly Piece[], number: FoundNumber): FoundSum | undefined {
  const { value, alternatives, from, sureness } = number;
  let to = number.to;
  while (counters.test(pieces[to]?.text ?? '')) to += 1;
  const small = smallCoins[pieces[to]?.kind ?? ''];
  const coinAt = small ? to + 1 : to;
  if (coin.test(pieces[coinAt]?.text ?? '')) {
    // «نیم سکه» is one coin of its own kind, not half of another; so is «یه ربع سکه».
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
  const place = currencyOf(pieces[number.to]?.text ?? '', pieces[number.to + 1]?.text ?? '');
  const named = place ?? currencyWord(pieces[number.to]?.text ?? '');
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
    to: number.to + (place === undefined ? 0 : 1) + (named === undefined ? 0 : 1),
    confidence: Math.min(sureness, 0.95),
  };
}
