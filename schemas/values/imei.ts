import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, passesLuhn, problemWithDigitCount } from './digit-checks.ts';

/** A telephone's fifteen digits (`*#06#`), which pass Luhn. Source: `domain/law.md` 1.8.11. */
export function problemWithImei(value: string): Problem | null {
  const miscounted = problemWithDigitCount('imei', value, 15);
  if (miscounted) return miscounted;
  return isRepeated(value) || !passesLuhn(value) ? { code: 'imei-check' } : null;
}

export const imeiSchema = checkedText(problemWithImei);
