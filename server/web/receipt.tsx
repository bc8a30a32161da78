import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Isolate } from './isolate.tsx';
import { moment } from './moment.ts';
import { keepReceipt } from './receipt-kept.ts';
import { show } from './route.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';

interface ReceiptProps {
  submitted: NonNullable<Session['submitted']>;
  credentials: NonNullable<Session['credentials']>;
  /** What else can be done with this conversation. */
  children: ComponentChildren;
}

/** What the person takes away: the code, the secret and what happens next. It prints alone. */
export function Receipt({ submitted, credentials, children }: ReceiptProps) {
  const { trackingCode, submittedAt, next } = submitted;
  const [copied, setCopied] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    keepReceipt({ trackingCode, secret: credentials.secret });
    heading.current?.focus();
  }, [trackingCode, credentials.secret]);
  const copy = async () => {
    const text = [`${words.trackingCode}: ${trackingCode}`, ...next.slice(0, 1)].join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setCopied(words.copied);
    } catch {
      setCopied(words.copyFailed);
    }
  };
  return (
    <div class="page receipt">
      <h1 ref={heading} tabIndex={-1}>
        {words.receipt}
      </h1>
      <dl class="codes card">
        <div>
          <dt>{words.trackingCode}</dt>
          <dd class="code">
            <bdi dir="ltr">{trackingCode}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.submittedAt}</dt>
          <dd>
            <time dateTime={submittedAt}>{moment(submittedAt)}</time>
          </dd>
        </div>
      </dl>
      {/* The first line holds the secret of the receipt; it is shown nowhere else and never again. */}
      {next.length > 0 && (
        <p class="note">
          <Isolate text={next[0] ?? ''} />
        </p>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <a class="button" href="/tracking">
          {words.track}
        </a>
        <button type="button" class="quiet" onClick={() => show('chat')}>
          {words.backToChat}
        </button>
      </div>
      <p class="note" role="status">
        {copied}
      </p>
      {next.length > 1 && (
        <section>
          <h2>{words.next}</h2>
          <ol class="next">
            {next.slice(1).map((line) => (
              <li key={line}>
                <Isolate text={line} calls />
              </li>
            ))}
          </ol>
        </section>
      )}
      <div class="actions">{children}</div>
    </div>
  );
}
