import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { problemWithDigitCount } from './digit-checks.ts';

/** `IR` and 24 ASCII digits, modulo 97 (ISO 13616). Source: `domain/law.md` 1.8.5. */
export function problemWithSheba(value: string): Problem | null {
  const digits = value.replace(/^IR/, '');
  const miscounted = problemWithDigitCount('sheba', digits, 24);
  if (miscounted) return miscounted;
  if (digits === value) return { code: 'sheba-country' };
  // «1827» is the country's two letters as the standard numbers them.
  const checked = BigInt(`${digits.slice(2)}1827${digits.slice(0, 2)}`);
  return checked % 97n === 1n ? null : { code: 'sheba-check' };
}

export const shebaSchema = checkedText(problemWithSheba);
