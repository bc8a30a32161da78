import type { ActFrame } from '../../schemas/wire.ts';
import type { TitleLookup } from '../dialogue/library.ts';
import type { Sentences } from '../dialogue/sentences.ts';
import type { Passage } from '../dialogue/acknowledge.ts';
import type { Gazetteer } from '../persian/places.ts';

export interface Found {
  candidates: readonly { titleId: string; score: number }[];
  confidence: number;
  elsewhere: { titleId: string; title: string } | null;
}

/** What a turn needs from outside the pure rooms. */
export interface TurnTools {
  lookup: TitleLookup & { version: string };
  gazetteer: Gazetteer;
  say: Sentences;
  findTitles: (story: string) => Promise<Found>;
  /** The published passage that answers a question, or null. */
  answer: (question: string) => Promise<Passage | null>;
}

/** An act that talks: what is answered by exactly one reply, or by the review. */
export type TalkFrame = Extract<ActFrame, { type: 'message' | 'choose' | 'edit' | 'undo' | 'review' }>;
