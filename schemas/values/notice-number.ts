import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { problemWithDigitCount } from './digit-checks.ts';

/** A notice of the court: 16 digits in older ones, 18 since about 1400; no check sum. Source: `domain/law.md` 1.8.9. */
export function problemWithNoticeNumber(value: string): Problem | null {
  return problemWithDigitCount('notice-number', value, 16, 18);
}

export const noticeNumberSchema = checkedText(problemWithNoticeNumber);
