import { z } from 'zod';
import { filingKinds } from './title.ts';
import { sectionSchema } from './wire.ts';

/** A submitted filing as its owner sees it again. Times are ISO 8601. Source: the contract, section 3. */
export const trackingViewSchema = z.strictObject({
  trackingCode: z.string(),
  status: z.string(),
  statusText: z.string(),
  submittedAt: z.string(),
  kind: z.enum(filingKinds),
  titleId: z.string().nullable(),
  title: z.string(),
  sections: z.array(sectionSchema),
  filing: z.record(z.string(), z.unknown()),
  /** Oldest first. */
  history: z.array(z.strictObject({ at: z.string(), status: z.string(), text: z.string() })),
  next: z.array(z.string()),
});
export type TrackingView = z.infer<typeof trackingViewSchema>;
