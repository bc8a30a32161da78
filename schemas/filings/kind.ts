import type { z } from 'zod';
import type { FilingKindId } from '../title.ts';
import type { Problem } from '../problem.ts';

/**
 * One turn of the interview: fields of one natural group, asked together, most wanted first. `question` is said when
 * several of them are missing; one alone is asked by its own question. `*` stands for the index of a party.
 */
export interface Step {
  paths: readonly string[];
  question?: string;
  questionActing?: string;
}

/** Where the title's own slots are asked. */
export const titleSlots = 'title-slots';

export interface Section {
  id: string;
  title: string;
  /** Path prefixes. */
  paths: readonly string[];
}

export interface RuleContext {
  get: (path: string) => unknown;
  /** Jalali date in Tehran. */
  today: string;
}

/**
 * A cross-field rule. error: the filing cannot be submitted as it is. warning: shown, the person decides.
 * The sentence of `code` stands in `prompts/replies/problems.fa.yaml`.
 */
export interface Rule {
  code: string;
  severity: 'error' | 'warning';
  /** The article or source the rule comes from. */
  source: string;
  check: (context: RuleContext) => (Problem & { path: string }) | null;
}

export interface FilingKind {
  id: FilingKindId;
  label: string;
  schema: z.ZodObject;
  ownSide: string;
  /** Path of the list of the other side; absent where there is none. */
  otherSide?: string;
  /** The field that holds the person's account of what happened. */
  story?: string;
  /** Where the words of the chosen title stand (`relief`, `subject`). */
  titleWords?: 'relief' | 'subject';
  /** The date and place «what happened» is about, for dates and places told without a cue. */
  mainDate?: string;
  mainPlace?: string;
  mainMoney?: string;
  interview: readonly (Step | typeof titleSlots)[];
  sections: readonly Section[];
  rules: readonly Rule[];
}
