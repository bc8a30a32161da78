import { z } from 'zod';
import type { Problem } from '../problem.ts';

/** Above this a JSON number is no longer exact: about nine million billion rial. */
export const highestMoney = Number.MAX_SAFE_INTEGER;

/** A sum in rial: a whole number above zero that a JSON number holds exactly. */
export function problemWithMoney(value: number): Problem | null {
  if (!(value > 0)) return { code: 'money-not-positive' };
  if (value > highestMoney) return { code: 'money-too-large' };
  return Number.isInteger(value) ? null : { code: 'money-not-whole' };
}

export const moneySchema = z.number().superRefine((value, context) => {
  const problem = problemWithMoney(value);
  if (problem) context.addIssue({ code: 'custom', message: problem.code });
});
