import { useState } from 'preact/hooks';
import type { ReviewFrame } from '../../schemas/wire.ts';
import { Isolate } from './isolate.tsx';
import { show } from './route.ts';
import { isReviewStale } from './session.ts';
import type { Snapshot } from './store.ts';
import { words } from './words.ts';

function kindName({ filing }: ReviewFrame): string {
  const kind = filing['kind'];
  const known = Object.entries(words.kinds).find(([id]) => id === kind);
  return known?.[1] ?? words.anyKind;
}

interface ConfirmProps {
  review: ReviewFrame;
  snapshot: Snapshot;
  onConfirm(): void;
}

/** The declaration and the one button that submits. Mount with the review's number as `key`: each review is declared anew. */
export function Confirm({ review, snapshot, onConfirm }: ConfirmProps) {
  const { session, phase } = snapshot;
  const [declared, setDeclared] = useState(false);
  const sending = session.outbox.some((frame) => frame.type === 'confirm');
  const busy = session.outbox.length > 0;
  const stale = isReviewStale(session);
  const obstacle = !review.complete
    ? review.missing.length > 0
      ? words.confirmNeedsAll
      : words.confirmNeedsAnswer
    : !declared
      ? words.confirmNeedsTick
      : phase !== 'ready'
        ? words.confirmNeedsLine
        : null;
  if (session.submitted) {
    return (
      <p class="ready">
        {words.submittedReady}{' '}
        <button type="button" onClick={() => show('receipt')}>
          {words.openReceipt}
        </button>
      </p>
    );
  }
  return (
    <section class="card confirm">
      <h2>{words.declarationTitle}</h2>
      <p class="text">
        <Isolate text={review.declaration} />
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={declared}
          onChange={(event) => setDeclared(event.currentTarget.checked)}
        />
        <span>{words.declare}</span>
      </label>
      {session.trouble && (
        <p class="refused" role="alert">
          <Isolate text={session.trouble} />
        </p>
      )}
      <button
        type="button"
        class="primary final"
        disabled={obstacle !== null || busy || stale}
        aria-describedby="confirm-obstacle"
        onClick={onConfirm}
      >
        {sending ? words.confirming : words.confirm(kindName(review))}
      </button>
      <p id="confirm-obstacle" class="note" role="status">
        {sending ? '' : obstacle}
      </p>
    </section>
  );
}
