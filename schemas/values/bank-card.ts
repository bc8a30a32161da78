import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, passesLuhn, problemWithDigitCount } from './digit-checks.ts';

/** Sixteen ASCII digits that pass Luhn. Source: `domain/law.md` 1.8.6. */
export function problemWithBankCard(value: string): Problem | null {
  const miscounted = problemWithDigitCount('bank-card', value, 16);
  if (miscounted) return miscounted;
  return isRepeated(value) || !passesLuhn(value) ? { code: 'bank-card-check' } : null;
}

export const bankCardSchema = checkedText(problemWithBankCard);
