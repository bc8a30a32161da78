import { useState } from 'preact/hooks';
import { asciiDigits } from './digits.ts';
import { Field } from './field.tsx';
import { fetchFiled, type Filed } from './filed.ts';
import { Header } from './header.tsx';
import { Isolate } from './isolate.tsx';
import { moment } from './moment.ts';
import { keptReceipt } from './receipt-kept.ts';
import { words } from './words.ts';

/** A submitted filing, seen again with its code and secret. */
export function TrackingPage() {
  const [filed, setFiled] = useState<Filed | null>(null);
  return (
    <div class="shell" data-view="tracking">
      <Header />
      <main class="page tracking">
        <a class="back" href="/">
          {words.chatLink}
        </a>
        <h1>{words.tracking}</h1>
        {filed ? (
          <FiledView filed={filed} onBack={() => setFiled(null)} />
        ) : (
          <TrackingForm onFiled={setFiled} />
        )}
      </main>
    </div>
  );
}

function TrackingForm({ onFiled }: { onFiled(filed: Filed): void }) {
  const kept = keptReceipt();
  const [code, setCode] = useState(kept?.trackingCode ?? '');
  const [secret, setSecret] = useState(kept?.secret ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const see = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      onFiled(await fetchFiled(asciiDigits(code.trim()), secret.trim()));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : words.trackingFailed);
      setBusy(false);
    }
  };
  return (
    <form
      class="card tracking-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void see();
      }}
    >
      <p>{words.trackingLead}</p>
      <label for="tracking-code">{words.trackingCode}</label>
      <input
        id="tracking-code"
        dir="ltr"
        autocomplete="off"
        required
        value={code}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <label for="tracking-secret">{words.secret}</label>
      <input
        id="tracking-secret"
        dir="ltr"
        autocomplete="off"
        required
        value={secret}
        onInput={(event) => setSecret(event.currentTarget.value)}
      />
      {failure && (
        <p class="refused" role="alert">
          <Isolate text={failure} />
        </p>
      )}
      <button type="submit" class="primary" aria-disabled={busy}>
        {busy ? words.seeing : words.see}
      </button>
    </form>
  );
}

function FiledView({ filed, onBack }: { filed: Filed; onBack(): void }) {
  const given = filed.sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => field.status !== 'missing') }))
    .filter((section) => section.fields.length > 0);
  return (
    <>
      <section class="card" role="status">
        <h2>{filed.title}</h2>
        <p class="state">
          <span class="origin">{words.state}:</span>{' '}
          <strong>
            <Isolate text={filed.statusText} />
          </strong>
        </p>
        <p class="origin">
          {words.trackingCode}: <bdi dir="ltr">{filed.trackingCode}</bdi>
        </p>
      </section>
      <section class="card">
        <h2>{words.history}</h2>
        <ol class="history">
          {filed.history.map((event) => (
            <li key={event.at + event.status}>
              <time dateTime={event.at}>{moment(event.at)}</time>
              <span>
                <Isolate text={event.text} />
              </span>
            </li>
          ))}
        </ol>
      </section>
      {filed.next.length > 0 && (
        <section class="card">
          <h2>{words.next}</h2>
          <ol class="next">
            {filed.next.map((line) => (
              <li key={line}>
                <Isolate text={line} calls />
              </li>
            ))}
          </ol>
        </section>
      )}
      {given.map((section) => (
        <section key={section.id} class="card">
          <h2>{section.title}</h2>
          <dl class="fields">
            {section.fields.map((field) => (
              <Field key={field.path} field={field} changed={false} saving={false} />
            ))}
          </dl>
        </section>
      ))}
      <div class="actions">
        <button type="button" onClick={onBack}>
          {words.trackAnother}
        </button>
      </div>
    </>
  );
}
