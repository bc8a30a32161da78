import { z } from 'zod';
import { filingKinds } from './title.ts';
import { citationSchema } from './wire.ts';

const type = citationSchema.shape.type;

/** What `POST /api/search` takes. Source: the contract, section 3. */
export const searchRequestSchema = z.strictObject({
  query: z.string().trim().min(1).max(2_000),
  type: type.optional(),
  kind: z.enum(filingKinds).optional(),
  limit: z.int().min(1).max(50).optional(),
});

/** What it answers, best first. `legs` are null where a leg found nothing in common. */
export const searchResponseSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      type,
      version: z.int(),
      title: z.string(),
      kind: z.enum(filingKinds).optional(),
      /** 0 to 1; comparable within one answer only. */
      score: z.number(),
      legs: z.object({ lexical: z.number().nullable(), vector: z.number().nullable() }),
      excerpt: z.string(),
      source: z.string(),
    }),
  ),
});
