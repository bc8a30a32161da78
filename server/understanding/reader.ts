import type { Problem } from '../../schemas/problem.ts';
import type { Folded } from '../persian/fold.ts';
import type { Gazetteer } from '../persian/places.ts';
import type { Heard } from './hearing.ts';

/** A message as the reader of one field meets it. */
export interface Reader {
  folded: Folded;
  today: string;
  gazetteer: Gazetteer;
  /** The open question asks for this one field alone, so the whole message is about it. */
  alone: boolean;
}

/** Null: the message says nothing of the kind. A problem: it says something of the kind that cannot be. */
export type Outcome = { heard: Heard } | { problem: Problem } | null;

/** How far a bare number may stand behind the word that names it. */
export const cueReach = 14;
