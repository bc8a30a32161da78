import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, problemWithDigitCount } from './digit-checks.ts';

/** The sixteen digits printed on a cheque; no public check sum. Source: `domain/law.md` 1.8.7. */
export function problemWithSayadId(value: string): Problem | null {
  const miscounted = problemWithDigitCount('sayad-id', value, 16);
  if (miscounted) return miscounted;
  return isRepeated(value) ? { code: 'sayad-id-repeated' } : null;
}

export const sayadIdSchema = checkedText(problemWithSayadId);
