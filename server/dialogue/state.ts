import type { Command, Quote } from '../../schemas/command.ts';
import type { Question, Refusal } from '../../schemas/event.ts';
import type { SafetyTopic } from '../../schemas/safety-topic.ts';
import type { FilingKindId, Title } from '../../schemas/title.ts';
import type { TitleLookup } from './library.ts';

/**
 * What is known of one field. `none`: the person said there is nothing of the kind («ندارم»).
 * `skipped`: passed over for now; a required one comes back before the review.
 */
export interface FieldState {
  status: 'said' | 'confirmed' | 'unknown' | 'declined' | 'skipped' | 'none';
  value?: unknown;
  quote?: Quote;
  confidence: number;
  /** Other meanings of the same words, most likely first. */
  alternatives: readonly unknown[];
  /** A yes/no question about the reading is owed. */
  toReadBack: boolean;
  aboutSpeaker: boolean;
  turn: number;
}

export interface Said {
  turn: number;
  via: 'message' | 'choose' | 'edit' | 'undo' | 'review' | 'confirm';
  text: string;
  /** What was open when it was said: words that answer a question are not read again as a story. */
  answered: Question['about'] | null;
  /** Taken back later: it stays said, and counts for nothing. */
  undone: boolean;
}

/** Before and while the title is sought, people tell freely: what is open asks for nothing else. */
export function invitesStory(about: Question['about'] | null | undefined): boolean {
  return about === null || about === undefined || about === 'story' || about === 'title' || about === 'kind';
}

/** What was told freely before or while the title was sought: the story, and no answer to another question. */
export function isStory(said: Said): boolean {
  return said.via === 'message' && invitesStory(said.answered) && !said.undone;
}

/** The fields a question asks for; none when it is about something else. */
export function askedPaths(question: Question | null): readonly string[] {
  return question?.about === 'fields' ? question.paths : [];
}

/** All that a conversation is, computed from its events. Nothing of it is stored. */
export interface State {
  turn: number;
  today: string;
  said: readonly Said[];
  kind: FilingKindId | null;
  titleId: string | null;
  titleVersion: number | null;
  titleQuote: Quote | null;
  rejectedTitles: readonly string[];
  candidates: readonly { titleId: string; score: number }[];
  confidence: number;
  fields: ReadonlyMap<string, FieldState>;
  /** How many parties the other side has so far; the interview goes through them one by one. */
  parties: number;
  partiesClosed: boolean;
  question: Question | null;
  /** What was open before the person was asked whether they meant Persian words by their Latin letters. */
  beforeSlip: Question | null;
  /** How often each field was asked without an answer that helped. */
  fruitless: ReadonlyMap<string, number>;
  noticed: readonly SafetyTopic[];
  reviewedDigest: string | null;
  submitted: { trackingCode: string; submittedAt: string; digest: string } | null;
  /** Of the last turn only. */
  last: {
    commands: readonly Command[];
    changed: readonly string[];
    refusals: readonly Refusal[];
    undid: boolean;
  };
}

export function emptyState(today: string): State {
  return {
    turn: 0,
    today,
    said: [],
    kind: null,
    titleId: null,
    titleVersion: null,
    titleQuote: null,
    rejectedTitles: [],
    candidates: [],
    confidence: 0,
    fields: new Map(),
    parties: 1,
    partiesClosed: false,
    question: null,
    beforeSlip: null,
    fruitless: new Map(),
    noticed: [],
    reviewedDigest: null,
    submitted: null,
    last: { commands: [], changed: [], refusals: [], undid: false },
  };
}

/** The chosen title in the version the conversation began with. */
export function titleOf(state: State, lookup: TitleLookup): Title | undefined {
  return state.titleId ? lookup.title(state.titleId, state.titleVersion ?? undefined) : undefined;
}

/** Whether a field holds what the person said. */
export function isTold(field: FieldState | undefined): field is FieldState {
  return field?.status === 'said' || field?.status === 'confirmed';
}

/** The value of a field, for conditions and rules; undefined when it is not known. */
export function valueAt(state: State, path: string): unknown {
  const field = state.fields.get(path);
  return isTold(field) ? field.value : undefined;
}
