import { useEffect, useRef } from 'preact/hooks';
import type { DraftFrame, FieldView } from '../../schemas/wire.ts';
import { Fields } from './fields.tsx';
import { show } from './route.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';

interface SummaryProps {
  session: Session;
  /** It is the whole page now (on a narrow screen), and takes the focus. */
  opened: boolean;
  onEdit(field: FieldView, text: string): void;
}

/** What the program has understood so far, beside the conversation. */
export function Summary({ session, opened, onEdit }: SummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened]);
  const { draft } = session;
  const box = useRef<HTMLElement>(null);
  // What was just understood comes into sight, unless somebody is at work in here.
  useEffect(() => {
    const element = box.current;
    const changed = element?.querySelector<HTMLElement>('.changed');
    if (!element || !changed || opened || element.contains(document.activeElement)) return;
    element.scrollTop = changed.offsetTop - element.clientHeight / 3;
  }, [draft?.seq]);
  const Heading = opened ? 'h1' : 'h2';
  return (
    <section class="summary" aria-label={words.summary} ref={box}>
      <button type="button" class="quiet back" onClick={() => show('chat')}>
        {words.backToChat}
      </button>
      <Heading ref={heading} tabIndex={-1}>
        {words.summary}
      </Heading>
      {draft ? <Draft draft={draft} session={session} onEdit={onEdit} /> : <p>{words.summaryEmpty}</p>}
    </section>
  );
}

function Draft({
  draft,
  session,
  onEdit,
}: {
  draft: DraftFrame;
  session: Session;
  onEdit: SummaryProps['onEdit'];
}) {
  const { done, total } = draft.progress;
  const given = draft.fields.filter((field) => field.status !== 'missing');
  const missing = draft.fields.filter((field) => field.status === 'missing');
  return (
    <>
      {draft.kind && <p class="kind">{words.kinds[draft.kind]}</p>}
      {total > 0 && (
        <p class="progress">
          <progress value={done} max={total} aria-label={words.progressLabel} />
          <span>{words.progress(done, total)}</span>
        </p>
      )}
      {given.length > 0 ? (
        <Fields fields={given} session={session} onEdit={onEdit} />
      ) : (
        <p>{words.summaryEmpty}</p>
      )}
      {missing.length > 0 && (
        <details class="missing">
          <summary>{words.notYet(missing.length)}</summary>
          <Fields fields={missing} session={session} onEdit={onEdit} />
        </details>
      )}
      {given.length > 0 && !session.submitted && (
        <button type="button" class="wide" onClick={() => show('review')}>
          {words.openReview}
        </button>
      )}
    </>
  );
}
