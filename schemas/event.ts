import { z } from 'zod';
import { commandSchema } from './command.ts';
import { safetyTopics } from './safety-topic.ts';

const problem = z.strictObject({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Refusal = z.infer<typeof problem> & { path: string };

/**
 * One move of the assistant, decided by pure code and kept, so that what was open when an answer came is a fact.
 * `ask`: fields of one natural group. `read-back`: a yes/no question about one value.
 */
export const questionSchema = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('story') }),
  z.strictObject({
    about: z.literal('title'),
    /** Candidates shown, with the id of the discriminating question when one fits. */
    offered: z.array(z.string()),
    discriminator: z.string().optional(),
  }),
  z.strictObject({ about: z.literal('kind') }),
  z.strictObject({
    about: z.literal('fields'),
    paths: z.array(z.string()).min(1),
  }),
  z.strictObject({ about: z.literal('read-back'), path: z.string(), value: z.unknown() }),
  z.strictObject({ about: z.literal('more-parties'), path: z.string() }),
  /** Typed in Latin letters: was this meant? `asks`: what was open before, and still is. */
  z.strictObject({
    about: z.literal('slip'),
    kind: z.enum(['keyboard', 'finglish']),
    meant: z.string().min(1),
    asks: z.array(z.string()),
  }),
  z.strictObject({ about: z.literal('review') }),
  z.strictObject({ about: z.literal('submitted') }),
]);
export type Question = z.infer<typeof questionSchema>;

/** Stored, appended and never changed. The draft, the open question and the progress are computed from these. */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened'), channel: z.enum(['web', 'kiosk']) }),
  z.strictObject({
    type: z.literal('said'),
    via: z.enum(['message', 'choose', 'edit', 'undo', 'review', 'confirm']),
    text: z.string(),
    optionId: z.string().optional(),
    path: z.string().optional(),
    masked: z.array(z.string()).optional(),
  }),
  z.strictObject({
    type: z.literal('understood'),
    engine: z.enum(['rules', 'model']),
    commands: z.array(commandSchema),
  }),
  z.strictObject({
    type: z.literal('found'),
    knowledgeVersion: z.string(),
    candidates: z.array(z.strictObject({ titleId: z.string(), score: z.number() })),
    /** How sure the judges are of the first one, 0 to 1. */
    confidence: z.number(),
  }),
  z.strictObject({ type: z.literal('noticed'), topics: z.array(z.enum(safetyTopics)) }),
  z.strictObject({ type: z.literal('asked'), question: questionSchema }),
  z.strictObject({ type: z.literal('reviewed'), digest: z.string() }),
  z.strictObject({
    type: z.literal('submitted'),
    digest: z.string(),
    trackingCode: z.string(),
    submittedAt: z.string(),
  }),
]);
export type Event = z.infer<typeof eventSchema>;

/** The events of one turn, with the day they happened (Jalali, Tehran), which readers and rules take as their clock. */
export interface Turn {
  turn: number;
  today: string;
  events: readonly Event[];
}
