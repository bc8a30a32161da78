import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldView } from '../../schemas/wire.ts';
import { longestMessage } from './composer.tsx';
import { Isolate } from './isolate.tsx';
import { words } from './words.ts';

export const fieldId = (path: string) => `field-${path}`;

const latinOrDigits = /^[\x20-\x7e۰-۹]+$/;

interface FieldProps {
  field: FieldView;
  changed: boolean;
  /** A change of it was sent and is not answered yet. */
  saving: boolean;
  /** Undefined where nothing may be changed any more. */
  onEdit?: (text: string) => void;
}

/** One value of the filing with where it comes from, and its change in place. */
export function Field({ field, changed, saving, onEdit }: FieldProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const given = field.status === 'said' || field.status === 'confirmed';
  const missing = field.status === 'missing';
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const save = (text: string) => {
    if (text !== '' && text !== field.display) onEdit?.(text);
    close();
  };
  return (
    <div class={`field ${field.status} ${changed && !missing ? 'changed' : ''}`} id={fieldId(field.path)}>
      {/* The spaces keep the letters of neighbours from joining. */}
      <dt>
        {field.label} {changed && !missing && <span class="badge">{words.changed}</span>}
      </dt>
      <dd>
        {editing ? (
          <FieldEditor field={field} onSave={save} onCancel={close} />
        ) : (
          <>
            <span class="value">{field.display === '' ? '—' : <Isolate text={field.display} />}</span>{' '}
            {!missing && (onEdit || !given) && <span class="origin">{words.statuses[field.status]}</span>}
            {onEdit && (
              <button type="button" class="edit" ref={button} onClick={() => setEditing(true)}>
                {saving ? words.saving : missing ? words.fill : words.edit}
                <span class="hidden"> {field.label}</span>
              </button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}

interface FieldEditorProps {
  field: FieldView;
  onSave(text: string): void;
  onCancel(): void;
}

function FieldEditor({ field, onSave, onCancel }: FieldEditorProps) {
  const [text, setText] = useState(field.display);
  const form = useRef<HTMLFormElement>(null);
  // Before the next key press, which must not go astray.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const long = field.display.length > 60;
  const shared = {
    value: text,
    'aria-label': words.newValue(field.label),
    maxLength: longestMessage,
    autocomplete: 'off' as const,
    dir: latinOrDigits.test(text) ? ('ltr' as const) : ('rtl' as const),
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setText(event.currentTarget.value),
  };
  return (
    <form
      class="field-editor"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {long ? <textarea rows={5} {...shared} /> : <input type="text" {...shared} />}
      {field.quote && (
        <p class="origin">
          {words.quote}: «<Isolate text={field.quote} />»
        </p>
      )}
      <button type="submit" class="primary">
        {words.save}
      </button>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}
