import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, passesLuhn, problemWithDigitCount } from './digit-checks.ts';

/** Sixteen ASCII digits that pass Luhn; banks in Iran issue cards from 5, 6 and 9 alone. Source: `domain/law.md` 1.8.6. */
export function problemWithBankCard(value: string): Problem | null {
  const miscounted = problemWithDigitCount('bank-card', value, 16);
  if (miscounted) return miscounted;
  if (!isRepeated(value) && !/^[569]/.test(value)) return { code: 'bank-card-prefix' };
  return isRepeated(value) || !passesLuhn(value) ? { code: 'bank-card-check' } : null;
}

export const bankCardSchema = checkedText(problemWithBankCard);
