import type { ComponentChildren } from 'preact';
import type { FieldView, ReviewFrame } from '../../schemas/wire.ts';
import { fieldId } from './field.tsx';
import { Fields } from './fields.tsx';
import { Isolate } from './isolate.tsx';
import { show } from './route.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';

function goToField(path: string): void {
  const field = document.getElementById(fieldId(path));
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
}

interface ReviewBodyProps {
  review: ReviewFrame;
  session: Session;
  onEdit(field: FieldView, text: string): void;
  children: ComponentChildren;
}

/** What is missing, every value by section, and the warnings; the confirmation stands below as `children`. */
export function ReviewBody({ review, session, onEdit, children }: ReviewBodyProps) {
  const shown = new Map(
    review.sections.flatMap((section) => section.fields).map((field) => [field.path, field.label]),
  );
  return (
    <>
      {review.missing.length > 0 && (
        <section class="callout">
          <h2>{words.missingTitle}</h2>
          <ul class="links">
            {review.missing.map((path) => (
              <li key={path}>
                <button
                  type="button"
                  class="link"
                  onClick={() => (shown.has(path) ? goToField(path) : show('chat'))}
                >
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
          <Fields fields={section.fields} session={session} onEdit={onEdit} />
        </section>
      ))}
      {review.warnings.length > 0 && (
        <section class="callout">
          <h2>{words.warningsTitle}</h2>
          <ul>
            {review.warnings.map((warning) => (
              <li key={warning.code}>
                <Isolate text={warning.text} />
                {warning.source && (
                  <span class="origin">
                    {words.source}: <Isolate text={warning.source} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </>
  );
}
