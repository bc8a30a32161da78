import { z } from 'zod';
import { safetyTopics } from './safety-topic.ts';
import { filingKinds } from './title.ts';

/** The user's own words a value came from: which turn, where in it. A choice quotes the label that was chosen. */
export const quoteSchema = z.strictObject({
  turn: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  chosen: z.boolean().optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

const value = z.unknown();

/**
 * What understanding yields, rules and model alike: a closed union. Only `dialogue/apply` acts on it.
 * A command never submits: confirming is an act of the person's own, a frame of its own.
 */
export const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('set-field'),
    path: z.string(),
    value,
    quote: quoteSchema,
    confidence: z.number().min(0).max(1),
    alternatives: z.array(value),
    /** Said in the first person: it is about who writes, and moves with the capacity they act in. */
    aboutSpeaker: z.boolean().optional(),
    /** The words are added to a text or a list that is already there. */
    adds: z.boolean().optional(),
    /** Replaces what stands there, on purpose. */
    corrects: z.boolean().optional(),
  }),
  z.strictObject({ do: z.literal('choose-title'), titleId: z.string(), quote: quoteSchema }),
  z.strictObject({ do: z.literal('reject-titles'), quote: quoteSchema }),
  z.strictObject({ do: z.literal('choose-kind'), kind: z.enum(filingKinds), quote: quoteSchema }),
  z.strictObject({ do: z.literal('reopen-title') }),
  z.strictObject({ do: z.literal('affirm') }),
  z.strictObject({ do: z.literal('deny') }),
  z.strictObject({ do: z.literal('unknown'), paths: z.array(z.string()) }),
  z.strictObject({ do: z.literal('decline'), paths: z.array(z.string()) }),
  z.strictObject({
    do: z.literal('skip'),
    paths: z.array(z.string()),
    /** The person will tell it later: what is still missing is asked for again before the review. */
    later: z.boolean().optional(),
  }),
  z.strictObject({ do: z.literal('nothing-more'), paths: z.array(z.string()) }),
  z.strictObject({ do: z.literal('clear-field'), path: z.string() }),
  z.strictObject({ do: z.literal('add-party'), quote: quoteSchema }),
  /** Somebody of the other side is not one: their fields go, those behind them move up. */
  z.strictObject({ do: z.literal('remove-party'), index: z.int().min(0) }),
  z.strictObject({ do: z.literal('undo') }),
  z.strictObject({ do: z.literal('ask-why') }),
  z.strictObject({ do: z.literal('ask-help'), question: z.string() }),
  z.strictObject({ do: z.literal('ask-advice') }),
  z.strictObject({ do: z.literal('show-review') }),
  z.strictObject({ do: z.literal('greet') }),
  z.strictObject({ do: z.literal('thanks') }),
  /** Says how the person feels, and nothing of the matter. */
  z.strictObject({ do: z.literal('feeling') }),
  /** Insults the assistant, and says nothing of the matter. */
  z.strictObject({ do: z.literal('abuse') }),
  z.strictObject({ do: z.literal('stop') }),
  z.strictObject({ do: z.literal('human') }),
  z.strictObject({ do: z.literal('safety'), topic: z.enum(safetyTopics) }),
  /** The words were meant for a field but cannot be its value: why, as a problem of `prompts/replies/problems`. */
  z.strictObject({
    do: z.literal('bad-value'),
    path: z.string(),
    code: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
  /** The words are Latin letters for Persian ones: what they seem to say is offered, and nothing is taken from them. */
  z.strictObject({
    do: z.literal('offer-meant'),
    kind: z.enum(['keyboard', 'finglish']),
    meant: z.string().min(1),
  }),
  z.strictObject({ do: z.literal('not-understood') }),
]);
export type Command = z.infer<typeof commandSchema>;
export type SetField = Extract<Command, { do: 'set-field' }>;
