import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, problemWithDigitCount } from './digit-checks.ts';

const weights = [29, 27, 23, 19, 17];

/** A company's national identity: eleven ASCII digits with a check digit. Source: `domain/law.md` 1.8.4. */
export function problemWithLegalId(value: string): Problem | null {
  const miscounted = problemWithDigitCount('legal-id', value, 11);
  if (miscounted) return miscounted;
  if (isRepeated(value) || value.slice(3, 9) === '000000') return { code: 'legal-id-repeated' };
  const added = Number(value[9]) + 2;
  let sum = 0;
  for (let place = 0; place < 10; place += 1)
    sum += (added + Number(value[place])) * (weights[place % 5] ?? 0);
  return Number(value[10]) === (sum % 11) % 10 ? null : { code: 'legal-id-check' };
}

export const legalIdSchema = checkedText(problemWithLegalId);
