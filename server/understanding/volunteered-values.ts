import type { Span } from '../persian/reading.ts';
import type { Candidate } from './cues.ts';

/** What may still be filled from a message, and what of the message was already used. */
export interface Openings {
  candidates: readonly Candidate[];
  used: readonly Span[];
  corrects: boolean;
}

/** How a value is put: told in passing, or in place of one that stood there. */
export const more = (openings: Openings): { corrects: true } | Record<string, never> =>
  openings.corrects ? { corrects: true } : {};

/** Given to a likely field without a cue, a reading is asked back as a yes/no question. */
export const likely = 0.8;

/** A date or sum that is told of something else needs a cue that much nearer, in letters. */
export const asideCost = 25;
