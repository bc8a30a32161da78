import { wordsToNumber } from '@persian-tools/persian-tools';
import { z } from 'zod';
import { fold } from '../../server/persian/fold.ts';
import { readMoney, type Money } from '../../server/persian/money.ts';
import type { Reading } from '../../server/persian/reading.ts';
import { caseSet, paired, touches, single, type CaseSet, type Verdict } from './verdict.ts';

const words = z.object({
  text: z.string(),
  amount: z.number(),
  unit_out: z.enum(['toman', 'rial']).optional(),
  register: z.string(),
  note: z.string().optional(),
});

/** Shop talk, where persian-tools has its phrases from: «صد تومن» is a thing's price there; on paper it is what it says. */
const shopPrices = [5_000, 5_000_000] as const;
const onPaper = [1, 4_999] as const;

function inRial({ amount, unit_out: unit }: z.infer<typeof words>): number {
  return unit === 'rial' ? amount : amount * 10;
}

function judgeWords(row: z.infer<typeof words>): Verdict | null {
  if (row.note?.includes('DISPUTED')) return null;
  const plausible = row.register === 'formal' ? onPaper : shopPrices;
  const readings = readMoney(fold(row.text), { expected: true, plausible });
  const [only] = readings;
  const found = only && readings.length === 1 ? only.value.rial : null;
  // «تومان» alone says no sum.
  const gold = row.amount === 0 && !/صفر|\d/u.test(fold(row.text).text) ? null : inRial(row);
  return single(gold, found);
}

function baselineWords(row: z.infer<typeof words>): Verdict | null {
  if (row.note?.includes('DISPUTED')) return null;
  const read = wordsToNumber(row.text);
  const found = typeof read === 'number' && Number.isFinite(read) && read !== 0 ? read * 10 : null;
  return single(inRial(row), found);
}

const sum = z.object({
  rial: z.number().optional(),
  coins: z.number().optional(),
  coin: z.enum(['whole', 'half', 'quarter']).optional(),
  currency: z.string().optional(),
  amount: z.number().optional(),
  to: z.number().optional(),
  or: z.array(z.number()).optional(),
  may: z.boolean().optional(),
  quote: z.string(),
});
const own = z.object({
  text: z.string(),
  expected: z.boolean().default(false),
  plausible: z.tuple([z.number(), z.number()]).optional(),
  year: z.number().optional(),
  sums: z.array(sum),
});

function sameSum(gold: z.infer<typeof sum>, { value, alternatives }: Reading<Money>): boolean {
  if (gold.coins !== undefined) {
    const kind = gold.coin === undefined || gold.coin === 'whole' ? undefined : `${gold.coin}-coin`;
    return value.coins === gold.coins && value.currency === kind;
  }
  if (gold.currency !== undefined) return value.currency === gold.currency && value.amount === gold.amount;
  const { to } = gold;
  const reaches = to === undefined || alternatives.some(({ rial }) => rial === to);
  // A sum that may mean several things is right when the likeliest comes first and the others are kept.
  const open = value.rial === gold.rial || (gold.or?.includes(value.rial) ?? false);
  const kept = gold.or === undefined || [value, ...alternatives].some(({ rial }) => rial === gold.rial);
  return open && kept && reaches;
}

function judgeOwn({ text, expected, plausible, year, sums }: z.infer<typeof own>): Verdict {
  const optional = sums.filter(({ may }) => may);
  const found = readMoney(fold(text), {
    expected,
    ...(plausible && { plausible }),
    ...(year !== undefined && { year }),
  }).filter(({ span }) => !optional.some(({ quote }) => touches(text, quote, span)));
  return paired(
    sums.filter(({ may }) => !may),
    found,
    (gold, reading) => touches(text, gold.quote, reading.span) && sameSum(gold, reading),
  );
}

export const moneySets: readonly CaseSet[] = [
  caseSet('money_words', words, judgeWords, baselineWords),
  caseSet('money', own, judgeOwn),
];
