import type { DraftFrame, ReplyFrame, ReviewFrame, SubmittedFrame } from '../../schemas/wire.ts';
import type { Act } from '../talk.ts';

/** What a person sees: the last of each frame. */
export interface View {
  reply: ReplyFrame | undefined;
  draft: DraftFrame | undefined;
  review: ReviewFrame | undefined;
  submitted: SubmittedFrame | undefined;
}

/** One thing the person does, and what they have told by it. */
export type Step =
  | {
      do: 'act';
      act: Act;
      /** Paths this act tells rightly, or says that they do not know or will not say. */
      tells: string[];
      /** Paths it takes back: to be asked again is right after this. */
      untells: string[];
      /** Nothing was answered: what was asked stays open. */
      aside?: true;
      /** Asked, but the scenario foresaw nothing to say to it. */
      unforeseen?: string;
    }
  | { do: 'reconnect' }
  | { do: 'give-up'; why: string };

/** Whoever sits in front of the chat. */
export interface User {
  next(view: View): Step;
  /** What was planned and never had its moment: says that the talk did not go the way the scenario meant. */
  leftUndone(): string[];
}
