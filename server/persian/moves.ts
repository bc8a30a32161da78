import type { SaidMove } from './move-words.ts';
import type { Asking } from './questions.ts';
import type { Span } from './reading.ts';

export type Move = SaidMove | Asking;

/** One dialogue move in a message: its own words, and the words of the message that are left for other readers. */
export interface Answer {
  move: Move;
  /** 0 to 1. */
  confidence: number;
  span: Span;
  rest?: Span;
}

export interface AnswerContext {
  /**
   * What is asked: a yes or a no, a value, one of several choices, the whole story or more of a list (`open`), or
   * whether the filing is right as it is shown (`review`).
   */
  asks?: 'yes-no' | 'value' | 'choice' | 'open' | 'review';
  /** The question as it was put: its verb and its polarity decide what «چرا» or a verb alone answers. */
  question?: string;
  /** The polarity, where the question is not at hand. «مدرکی ندارید؟» is negative. */
  polarity?: 'positive' | 'negative';
}
