import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { slotReaders, slotTypes, type FieldInfo } from './field.ts';
import { safetyTopics } from './safety-topic.ts';
import { allWordings } from './wordings.ts';

export const filingKinds = [
  'complaint',
  'petition',
  'notice',
  'brief',
  'criminal-record-certificate',
  'sana-registration',
] as const;
export type FilingKindId = (typeof filingKinds)[number];

/** verified: a source was read. memory: general knowledge, a jurist has to confirm. disputed: sources disagree. */
export const lawStatus = z.enum(['verified', 'memory', 'disputed']);

const sourced = z.strictObject({ text: z.string().min(1), source: z.string().optional(), status: lawStatus });

export const slotSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.string().min(1),
  type: z.enum(slotTypes),
  need: z.enum(['required', 'wanted', 'optional']),
  question: z.string().min(1),
  why: z.string().min(1),
  hint: z.string().optional(),
  example: z.string().optional(),
  /** The choices of enum and enumList, in Persian; the value that is filed is the Persian word itself. */
  values: z.array(z.string()).min(2).optional(),
  /**
   * value → other everyday ways to say it. «…» stands for up to four words in between: «دادم … نگه داره»; braces hold
   * choices: «{با|به وسیله} {بیل|کلنگ}».
   */
  hears: z.record(z.string(), z.array(z.string())).optional(),
  /** value → words that lean to it when it is asked for and nothing of `hears` is said. */
  hints: z.record(z.string(), z.array(z.string())).optional(),
  /** Of several choices told together the one that stands first here is taken, and asked back: the gravest threat. */
  gravest: z.array(z.string()).optional(),
  hearsYes: z.array(z.string()).optional(),
  hearsNo: z.array(z.string()).optional(),
  when: conditionSchema.optional(),
  mayBeUnknown: z.boolean().optional(),
  mayDecline: z.boolean().optional(),
  sensitive: z.boolean().optional(),
  /** Words that point to the slot in a story. «…» stands for the value right beside them: «تا …», «… رهن», «از … تا». */
  cues: z.array(z.string()).optional(),
  /** For a text: what a story is searched for (`schemas/field.ts`): a bank, a hospital, a number behind its cue … */
  reads: z.enum(slotReaders).optional(),
  mirrors: z.string().optional(),
  raises: z.enum(safetyTopics).optional(),
});
export type Slot = z.infer<typeof slotSchema>;

export const titleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  kind: z.enum(filingKinds),
  version: z.int().positive(),
  status: z.enum(['draft', 'published']),
  /** The formal name of the title. */
  title: z.string().min(1),
  /** One plain line, first person, that a layperson recognises as their own case; shown as the option. */
  plain: z.string().min(1),
  /** Short everyday facts that make this title the right one. */
  fits: z.array(z.string()).min(1),
  /** When something else fits: the other title and the fact that decides. */
  elsewhere: z.array(z.strictObject({ titleId: z.string(), when: z.string().min(1) })),
  /** Petition: the relief as the court form words it. Notice: the subject. Choosing the title chooses these words. */
  relief: z.string().optional(),
  subject: z.string().optional(),
  /** Paths of the kind's own fields that this title does not need, or needs in another way. */
  overrides: z
    .record(
      z.string(),
      z.strictObject({
        need: z.enum(['required', 'wanted', 'optional', 'never']).optional(),
        question: z.string().optional(),
        why: z.string().optional(),
        hint: z.string().optional(),
        example: z.string().optional(),
        cues: z.array(z.string()).optional(),
        mirrors: z.string().optional(),
      }),
    )
    .optional(),
  /** What the parties of this matter are called, beside خواهان and خوانده: «موجر», «دارنده چک». */
  called: z.strictObject({ own: z.array(z.string()).min(1), other: z.array(z.string()).min(1) }).optional(),
  slots: z.array(slotSchema),
  evidence: z.array(z.string()),
  authority: sourced,
  venue: sourced,
  deadlines: z.array(sourced),
  forgivable: z.enum(['yes', 'no', 'mixed', 'n/a']),
  legalBasis: z.array(
    z.strictObject({
      law: z.string(),
      article: z.string(),
      status: lawStatus,
      source: z.string().optional(),
    }),
  ),
  /** Plain sentences shown beside the review («حتماً …»): information, never advice. */
  warnings: z.array(sourced).optional(),
  /** What the person can expect after submission. */
  next: z.array(z.string()).min(1),
  /** From the body of the file, heading «مردم چه می‌گویند». */
  phrasings: z.array(z.string()),
  /** The rest of the body: the plain explanation. */
  body: z.string(),
});
export type Title = z.infer<typeof titleSchema>;
export type TitleOverride = NonNullable<Title['overrides']>[string];

/** A slot as the interview sees it. Source: the title's file. */
export function slotInfo(slot: Slot): FieldInfo {
  return {
    label: slot.label,
    question: slot.question,
    why: slot.why,
    type: slot.type,
    need: slot.need,
    ...(slot.hint && { hint: slot.hint }),
    ...(slot.example && { example: slot.example }),
    ...(slot.values && {
      choices: slot.values.map((value) => ({
        value,
        label: value,
        hears: allWordings(slot.hears?.[value] ?? []),
        ...(slot.hints?.[value] && { hints: slot.hints[value] }),
      })),
    }),
    ...(slot.gravest && { gravest: slot.gravest }),
    ...(slot.when && { askedWhen: slot.when }),
    ...(slot.mayBeUnknown && { mayBeUnknown: true }),
    ...(slot.mayDecline && { mayDecline: true }),
    ...(slot.sensitive && { sensitivity: 'sensitive' as const }),
    ...(slot.cues && { cues: allWordings(slot.cues) }),
    ...(slot.reads && { reads: slot.reads }),
    ...(slot.hearsYes && { hearsYes: allWordings(slot.hearsYes) }),
    ...(slot.hearsNo && { hearsNo: allWordings(slot.hearsNo) }),
    ...(slot.mirrors && { mirrors: slot.mirrors }),
    ...(slot.raises && { raises: slot.raises }),
  };
}
