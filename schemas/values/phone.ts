import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { problemWithDigitCount } from './digit-checks.ts';

/** A landline with its area code: eleven ASCII digits from `01` to `08`. */
export function problemWithPhone(value: string): Problem | null {
  if (/^[0-9]{11}$/.test(value) && !/^0[1-8]/.test(value)) return { code: 'phone-area-code' };
  // Eight digits or fewer, from 2 to 9, are a local number: only its area code is missing.
  if (/^[2-9][0-9]{3,7}$/.test(value)) return { code: 'phone-area-code' };
  return problemWithDigitCount('phone', value, 11);
}

export const phoneSchema = checkedText(problemWithPhone);
