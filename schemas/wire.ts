import { z } from 'zod';
import { filingKinds } from './title.ts';

/** The chat over WebSocket, both directions. Source: the contract, section 1. */
export const maxMessageLength = 8_000;
export const maxFrameBytes = 32 * 1024;

// PostgreSQL keeps no NUL in text and no larger number in an integer.
const frameId = z
  .string()
  .min(1)
  .max(100)
  .refine((id) => !id.includes(String.fromCodePoint(0)));
const mostSeq = 2_147_483_647;
const fieldPath = z.string().min(1).max(200);
const userText = z.string().min(1).max(maxMessageLength);

export const clientFrameSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    protocol: z.literal(1),
    channel: z.enum(['web', 'kiosk']),
    resume: z
      .strictObject({
        conversationId: z.string().min(1).max(100),
        secret: z.string().min(1).max(200),
        lastSeq: z.int().min(0).max(mostSeq),
      })
      .optional(),
  }),
  z.strictObject({ type: z.literal('message'), id: frameId, text: userText }),
  z.strictObject({ type: z.literal('choose'), id: frameId, optionId: z.string().min(1).max(200) }),
  z.strictObject({ type: z.literal('edit'), id: frameId, path: fieldPath, text: userText }),
  z.strictObject({ type: z.literal('undo'), id: frameId }),
  z.strictObject({ type: z.literal('review'), id: frameId }),
  z.strictObject({ type: z.literal('confirm'), id: frameId, digest: z.string().min(1).max(200) }),
  z.strictObject({ type: z.literal('erase'), id: frameId }),
]);
export type ClientFrame = z.infer<typeof clientFrameSchema>;
/** A frame of a person's act, answered once however often it is sent. */
export type ActFrame = Exclude<ClientFrame, { type: 'start' }>;

const seq = z.int().positive();
const replyTo = z.string().nullable();
const filing = z.record(z.string(), z.unknown());

export const fieldStatus = z.enum(['said', 'confirmed', 'unknown', 'declined', 'missing']);
export type FieldStatus = z.infer<typeof fieldStatus>;

export const fieldViewSchema = z.strictObject({
  path: z.string(),
  label: z.string(),
  value: z.unknown(),
  display: z.string(),
  status: fieldStatus,
  quote: z.string().optional(),
});
export type FieldView = z.infer<typeof fieldViewSchema>;

export const optionSchema = z.strictObject({ id: z.string(), label: z.string() });
export const citationSchema = z.strictObject({
  id: z.string(),
  type: z.enum(['title', 'law', 'help']),
  version: z.int(),
  title: z.string(),
  source: z.string(),
});
export const sectionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  fields: z.array(fieldViewSchema),
});
export const warningSchema = z.strictObject({
  code: z.string(),
  text: z.string(),
  source: z.string().optional(),
});

export const errorCodes = [
  'bad-frame',
  'too-large',
  'too-fast',
  'not-found',
  'wrong-secret',
  'not-complete',
  'stale-digest',
  'already-submitted',
  'overloaded',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

const replyFrame = z.strictObject({
  type: z.literal('reply'),
  seq,
  replyTo,
  text: z.string().min(1),
  asks: z.array(z.string()),
  options: z.array(optionSchema),
  citations: z.array(citationSchema),
  notice: z.enum(['emergency', 'handover', 'warning']).optional(),
});
const draftFrame = z.strictObject({
  type: z.literal('draft'),
  seq,
  replyTo,
  kind: z.enum(filingKinds).nullable(),
  titleId: z.string().nullable(),
  filing,
  fields: z.array(fieldViewSchema),
  changed: z.array(z.string()),
  progress: z.strictObject({ done: z.int().min(0), total: z.int().min(0) }),
});
const reviewFrame = z.strictObject({
  type: z.literal('review'),
  seq,
  replyTo,
  sections: z.array(sectionSchema),
  filing,
  digest: z.string(),
  complete: z.boolean(),
  missing: z.array(z.string()),
  warnings: z.array(warningSchema),
  declaration: z.string(),
});
const submittedFrame = z.strictObject({
  type: z.literal('submitted'),
  seq,
  replyTo,
  trackingCode: z.string(),
  submittedAt: z.string(),
  next: z.array(z.string()),
});
const errorFrame = z.strictObject({
  type: z.literal('error'),
  replyTo: z.string().optional(),
  code: z.enum(errorCodes),
  text: z.string(),
});

/** Numbered without gaps in one conversation, kept, and sent again after a reconnect. */
export const durableFrameSchema = z.discriminatedUnion('type', [
  replyFrame,
  draftFrame,
  reviewFrame,
  submittedFrame,
]);
export const serverFrameSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('started'),
    conversationId: z.string(),
    secret: z.string(),
    seq: z.int().min(0),
    resumed: z.boolean(),
    engine: z.enum(['rules', 'model']),
  }),
  z.strictObject({ type: z.literal('text-delta'), replyTo, text: z.string() }),
  replyFrame,
  draftFrame,
  reviewFrame,
  submittedFrame,
  z.strictObject({ type: z.literal('erased'), replyTo }),
  errorFrame,
]);
export type ServerFrame = z.infer<typeof serverFrameSchema>;
export type DurableFrame = z.infer<typeof durableFrameSchema>;
export type ReplyFrame = z.infer<typeof replyFrame>;
export type DraftFrame = z.infer<typeof draftFrame>;
export type ReviewFrame = z.infer<typeof reviewFrame>;
export type SubmittedFrame = z.infer<typeof submittedFrame>;
export type ErrorFrame = z.infer<typeof errorFrame>;
export type Option = z.infer<typeof optionSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Warning = z.infer<typeof warningSchema>;
