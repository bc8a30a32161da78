import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';
import { isRepeated, problemWithDigitCount } from './digit-checks.ts';

/**
 * Ten ASCII digits whose last one checks the others. Passing does not prove that the person exists.
 * Source: the civil registry's check sum, `domain/law.md` 1.8.1.
 */
export function problemWithNationalCode(value: string): Problem | null {
  const miscounted = problemWithDigitCount('national-code', value, 10);
  if (miscounted) return miscounted;
  if (isRepeated(value)) return { code: 'national-code-repeated' };
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(value[place]) * (10 - place);
  const rest = sum % 11;
  return Number(value[9]) === (rest < 2 ? rest : 11 - rest) ? null : { code: 'national-code-check' };
}

export const nationalCodeSchema = checkedText(problemWithNationalCode);
