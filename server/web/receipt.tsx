import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Isolate } from './isolate.tsx';
import { moment } from './moment.ts';
import { keepReceipt, secretIn } from './receipt-kept.ts';
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
  const { trackingCode, submittedAt } = submitted;
  // The first line holds the secret of the receipt; it is shown nowhere else and never again.
  const [secretLine = '', ...next] = submitted.next;
  const secret = secretIn(secretLine) ?? credentials.secret;
  const [copied, setCopied] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    keepReceipt({ trackingCode, secret });
    heading.current?.focus();
  }, [trackingCode, secret]);
  const copy = async () => {
    const text = [`${words.trackingCode}: ${trackingCode}`, secretLine].join('\n');
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
            {/* In fours, to be read and told; without spaces, to be copied. */}
            <bdi dir="ltr">
              {trackingCode.match(/.{1,4}/gu)?.map((four, index) => (
                <span key={index}>{four}</span>
              ))}
            </bdi>
          </dd>
        </div>
        <div>
          <dt>{words.secret}</dt>
          <dd class="secret">
            <Isolate text={secretLine.replace(`${words.secret}: `, '')} />
          </dd>
        </div>
        <div>
          <dt>{words.submittedAt}</dt>
          <dd>
            <time dateTime={submittedAt}>{moment(submittedAt)}</time>
          </dd>
        </div>
      </dl>
      <p>{words.keepBoth}</p>
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
      {next.length > 0 && (
        <section>
          <h2>{words.next}</h2>
          <ol class="next">
            {next.map((line) => (
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
