import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FieldView, ReviewFrame } from '../../schemas/wire.ts';
import { Answers } from './chat.tsx';
import { Confirm } from './confirm.tsx';
import { Field, fieldId } from './field.tsx';
import { Isolate } from './isolate.tsx';
import { show } from './route.ts';
import { lastReply } from './session.ts';
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
  const stale = session.review === null || session.review.seq < draftSeq;
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
  useEffect(() => heading.current?.focus(), []);
  const reply = lastReply(session);
  const before = useRef(reply?.seq ?? 0);
  const newer = reply !== null && reply.seq > before.current ? reply : null;
  return (
    <main class="page review">
      <button type="button" class="quiet back" onClick={() => show('chat')}>{words.backToChat}</button>
      <h1 ref={heading} tabIndex={-1}>{words.review}</h1>
      <p class="lead">{words.reviewLead}</p>
      {newer && (
        <div class="answer">
          <p class="text" role="status"><Isolate text={newer.text} /></p>
          <Answers store={store} snapshot={snapshot} />
        </div>
      )}
      {session.reviewRenewed && <p class="callout" role="alert">{words.reviewRenewed}</p>}
      {review ? (
        <ReviewBody review={review} snapshot={snapshot} onEdit={onEdit}>
          <Confirm
            key={review.digest}
            review={review}
            snapshot={snapshot}
            onConfirm={() => store.send({ type: 'confirm', digest: review.digest }, null)}
          />
        </ReviewBody>
      ) : (
        <p role="status">{words.reviewLoading}</p>
      )}
    </main>
  );
}

function goToField(path: string): void {
  const field = document.getElementById(fieldId(path));
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
}

interface ReviewBodyProps {
  review: ReviewFrame;
  snapshot: Snapshot;
  onEdit: ReviewProps['onEdit'];
  children: ComponentChildren;
}

function ReviewBody({ review, snapshot, onEdit, children }: ReviewBodyProps) {
  const { session } = snapshot;
  const saving = new Set(session.outbox.map((frame) => (frame.type === 'edit' ? frame.path : null)));
  const changed = new Set(session.draft?.changed);
  const shown = new Map(review.sections.flatMap((section) => section.fields).map((field) => [field.path, field.label]));
  return (
    <>
      {review.missing.length > 0 && (
        <section class="callout">
          <h2>{words.missingTitle}</h2>
          <ul class="links">
            {review.missing.map((path) => (
              <li key={path}>
                <button type="button" class="link" onClick={() => (shown.has(path) ? goToField(path) : show('chat'))}>
                  {shown.get(path) ?? words.missingElsewhere}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {review.sections.map((section) => (
        <section key={section.id} class="card">
          <h2>{section.title}</h2>
          <dl class="fields">
            {section.fields.map((field) => (
              <Field
                key={field.path}
                field={field}
                changed={changed.has(field.path)}
                saving={saving.has(field.path)}
                {...(!session.submitted && { onEdit: (text: string) => onEdit(field, text) })}
              />
            ))}
          </dl>
        </section>
      ))}
      {review.warnings.length > 0 && (
        <section class="callout">
          <h2>{words.warningsTitle}</h2>
          <ul>
            {review.warnings.map((warning) => (
              <li key={warning.code}>
                <Isolate text={warning.text} />
                {warning.source && <span class="origin">{words.source}: <Isolate text={warning.source} /></span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </>
  );
}
