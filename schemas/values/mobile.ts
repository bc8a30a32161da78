import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { problemWithDigitCount } from './digit-checks.ts';

/**
 * A mobile number as it is kept: eleven ASCII digits from `09`. No operator has `098`: that is the country code with one
 * zero and too few digits. Source: `domain/law.md` 1.8.2.
 */
export function problemWithMobile(value: string): Problem | null {
  if (/^[0-9]+$/.test(value) && !/^09(?!8)/.test(value) && value.length === 11)
    return { code: 'mobile-prefix' };
  return problemWithDigitCount('mobile', value, 11);
}

export const mobileSchema = checkedText(problemWithMobile);
