import type { Section } from '../../schemas/wire.ts';
import { words } from './words.ts';

/** A submitted filing as `GET /api/filings/:trackingCode` answers it. Times are ISO. */
export interface Filed {
  trackingCode: string;
  status: string;
  statusText: string;
  submittedAt: string;
  kind: string;
  titleId: string | null;
  title: string;
  sections: Section[];
  history: { at: string; status: string; text: string }[];
  next: string[];
}

/** Fetches a submitted filing. Throws an `Error` whose message is a Persian sentence to show. */
export async function fetchFiled(trackingCode: string, secret: string): Promise<Filed> {
  const headers = { Authorization: `Bearer ${secret}`, Accept: 'application/json' };
  let response: Response;
  try {
    response = await fetch(`/api/filings/${encodeURIComponent(trackingCode)}`, { headers });
  } catch {
    throw new Error(words.trackingFailed);
  }
  if (response.ok) return (await response.json()) as Filed;
  const problem = (await response.json().catch(() => ({}))) as { title?: string };
  throw new Error(problem.title ?? words.trackingFailed);
}
