import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { problemWithDigitCount } from './digit-checks.ts';

/** The number of the identity book (شماره شناسنامه): one to ten ASCII digits, not only zeros. */
export function problemWithIdBookNumber(value: string): Problem | null {
  if (/^0+$/.test(value)) return { code: 'id-book-number-zero' };
  return problemWithDigitCount('id-book-number', value, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
}

export const idBookNumberSchema = checkedText(problemWithIdBookNumber);
