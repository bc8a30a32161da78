import type { FieldView } from '../../schemas/wire.ts';
import { Field } from './field.tsx';
import type { Session } from './session.ts';

interface FieldsProps {
  fields: readonly FieldView[];
  session: Session;
  onEdit(field: FieldView, text: string): void;
}

/** Fields of the filing that is being made, each changeable in place until it is submitted. */
export function Fields({ fields, session, onEdit }: FieldsProps) {
  const saving = new Set(session.outbox.map((frame) => (frame.type === 'edit' ? frame.path : null)));
  const changed = new Set(session.draft?.changed);
  return (
    <dl class="fields">
      {fields.map((field) => (
        <Field
          key={field.path}
          field={field}
          changed={changed.has(field.path)}
          saving={saving.has(field.path)}
          {...(!session.submitted && { onEdit: (text: string) => onEdit(field, text) })}
        />
      ))}
    </dl>
  );
}
