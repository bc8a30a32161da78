import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { problemWithDigitCount } from './digit-checks.ts';

/** A court case: 16 digits in older ones, 18 since about 1400; no check sum. Source: `domain/law.md` 1.8.9. */
export function problemWithCaseNumber(value: string): Problem | null {
  return problemWithDigitCount('case-number', value, 16, 18);
}

export const caseNumberSchema = checkedText(problemWithCaseNumber);
