import { useEffect, useRef } from 'preact/hooks';
import type { FieldView } from '../../schemas/wire.ts';
import { Answers } from './chat.tsx';
import { Confirm } from './confirm.tsx';
import { Isolate } from './isolate.tsx';
import { ReviewBody } from './review-body.tsx';
import { show } from './route.ts';
import { isReviewStale, lastReply } from './session.ts';
import type { Snapshot, Store } from './store.ts';
import { words } from './words.ts';

interface ReviewProps {
  store: Store;
  snapshot: Snapshot;
  onEdit(field: FieldView, text: string): void;
}

/** Asks for a review once for every change of the filing since the last one. */
function useFreshReview({ session }: Snapshot, store: Store): void {
  const askedFor = useRef(-1);
  const draftSeq = session.draft?.seq ?? 0;
  const stale = isReviewStale(session);
  const quiet = session.outbox.length === 0;
  useEffect(() => {
    if (!stale || !quiet || askedFor.current === draftSeq || session.credentials === null) return;
    askedFor.current = draftSeq;
    store.send({ type: 'review' }, null);
  }, [stale, quiet, draftSeq, session.credentials, store]);
}

/** Everything that would be submitted, each value changeable in place, and the final confirmation. */
export function Review({ store, snapshot, onEdit }: ReviewProps) {
  const { session } = snapshot;
  const { review } = session;
  useFreshReview(snapshot, store);
  const heading = useRef<HTMLHeadingElement>(null);
  // Also when the review was renewed: what has to be read again begins on top.
  useEffect(() => heading.current?.focus(), [session.reviewRenewed]);
  const reply = lastReply(session);
  const before = useRef(reply?.seq ?? 0);
  // Nothing is missing and still it is not complete: something waits to be affirmed.
  const open = review !== null && !review.complete && review.missing.length === 0;
  const shown = reply !== null && (open || reply.seq > before.current) ? reply : null;
  return (
    <div class="page review">
      <button type="button" class="quiet back" onClick={() => show('chat')}>
        {words.backToChat}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {words.review}
      </h1>
      <p class="lead">{words.reviewLead}</p>
      {shown && (
        <div class="answer">
          <p class="text" role="status">
            <Isolate text={shown.text} />
          </p>
          <Answers store={store} snapshot={snapshot} />
        </div>
      )}
      {session.reviewRenewed && (
        <p class="callout" role="alert">
          {words.reviewRenewed}
        </p>
      )}
      {review ? (
        <ReviewBody review={review} session={session} onEdit={onEdit}>
          <Confirm
            key={review.seq}
            review={review}
            snapshot={snapshot}
            onConfirm={() => store.send({ type: 'confirm', digest: review.digest }, null)}
          />
        </ReviewBody>
      ) : (
        <p role="status">{session.trouble ?? words.reviewLoading}</p>
      )}
    </div>
  );
}
