import { z } from 'zod';
import type { Problem } from '../problem.ts';

/**
 * A string type that refuses what `problemWith` names. The issue's message is the problem's code and its params are
 * the facts, so that a refusal at the door reads the same as one in the conversation.
 */
export function checkedText(problemWith: (value: string) => Problem | null) {
  return z.string().superRefine((value, context) => {
    const problem = problemWith(value);
    if (problem) context.addIssue({ code: 'custom', message: problem.code, params: problem.facts ?? {} });
  });
}
