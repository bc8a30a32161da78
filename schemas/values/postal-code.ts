import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, problemWithDigitCount } from './digit-checks.ts';

/** Ten ASCII digits, not all equal, the first neither 0 nor 2. Source: `domain/law.md` 1.8.3. */
export function problemWithPostalCode(value: string): Problem | null {
  const miscounted = problemWithDigitCount('postal-code', value, 10);
  if (miscounted) return miscounted;
  if (isRepeated(value)) return { code: 'postal-code-repeated' };
  return /^[02]/.test(value) ? { code: 'postal-code-prefix' } : null;
}

export const postalCodeSchema = checkedText(problemWithPostalCode);

/**
 * Whether a valid code breaks the older rule of the post for the district's five digits: no 0 and no 2 in them, the
 * first four not equal. Newer codes may, so it is asked and never refused. The rules once told for the other five are
 * broken by codes in use every day and tell nothing.
 */
export function postalCodeLooksOdd(value: string): boolean {
  return !/^(?!(\d)\1{3})[13-9]{5}\d{5}$/.test(value);
}
