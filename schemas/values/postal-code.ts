import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, problemWithDigitCount } from './digit-checks.ts';

/** Ten ASCII digits, not all equal. Source: `domain/law.md` 1.8.3. */
export function problemWithPostalCode(value: string): Problem | null {
  const miscounted = problemWithDigitCount('postal-code', value, 10);
  if (miscounted) return miscounted;
  return isRepeated(value) ? { code: 'postal-code-repeated' } : null;
}

export const postalCodeSchema = checkedText(problemWithPostalCode);

/** Whether a valid code breaks the older rules of the post; newer codes may, so it is asked and never refused. */
export function postalCodeLooksOdd(value: string): boolean {
  return !/^(?!(\d)\1{3})[13-9]{4}[1346-9][013-9]{5}$/.test(value);
}
