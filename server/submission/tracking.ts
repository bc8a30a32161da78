import { filingKinds } from '../../schemas/title.ts';
import type { TrackingView } from '../../schemas/tracking.ts';
import type { Section } from '../../schemas/wire.ts';
import type { Tracking } from '../conversations/conversations.ts';
import type { Sentences } from '../dialogue/sentences.ts';
import type { ConversationStore } from '../storage/conversation-store.ts';
import type { FilingStore } from '../storage/filing-store.ts';
import { matches, readTrackingSecret } from '../storage/secrets.ts';

interface KeptFiling {
  filing: Record<string, unknown>;
  sections: Section[];
  title: string;
  next: string[];
}

export interface TrackingParts {
  filings: FilingStore;
  store: ConversationStore;
  say: Sentences;
}

/**
 * A submitted filing, for whoever has its code and its secret. The secret of the conversation it came from opens it
 * too, so that the same browser need not have it typed again.
 */
export function makeTracking({ filings, store, say }: TrackingParts): Tracking {
  const statusText = (status: string): string =>
    say.has('submitted', `status-${status}`) ? say.text('submitted', `status-${status}`) : status;

  async function view(trackingCode: string, secret: string): Promise<TrackingView | null> {
    const found = await filings.byTrackingCode(trackingCode);
    if (!found) return null;
    const ofReceipt = matches(readTrackingSecret(secret), found.secretHash);
    const head = ofReceipt ? null : await store.head(found.conversationId);
    if (!ofReceipt && !(head && matches(secret, head.secretHash))) return null;
    const kept = found.filing as KeptFiling;
    const kind = filingKinds.find((each) => each === found.kind);
    if (!kind) return null;
    return {
      trackingCode: found.trackingCode,
      status: found.status,
      statusText: statusText(found.status),
      submittedAt: found.submittedAt.toISOString(),
      kind,
      titleId: found.titleId,
      title: kept.title,
      sections: kept.sections,
      filing: kept.filing,
      history: found.history.map(({ at, status, note }) => ({
        at: at.toISOString(),
        status,
        text: note ?? statusText(status),
      })),
      next: kept.next,
    };
  }
  return { view };
}
