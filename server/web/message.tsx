import type { Citation, ReplyFrame } from '../../schemas/wire.ts';
import { Isolate } from './isolate.tsx';
import type { PersonEntry } from './session.ts';
import { words } from './words.ts';

function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <details class="citations">
      <summary>
        {words.source}: <Isolate text={citations.map((citation) => citation.title).join('، ')} />
      </summary>
      <ul>
        {citations.map((citation) => (
          <li key={citation.id}>
            <Isolate text={`${citation.title} — ${citation.source} (${words.version(citation.version)})`} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface AssistantMessageProps {
  reply: ReplyFrame;
  /** The latest one: an emergency is then announced at once, older ones stay silent when the page is loaded again. */
  latest: boolean;
}

export function AssistantMessage({ reply, latest }: AssistantMessageProps) {
  const { notice } = reply;
  const urgent = notice === 'emergency';
  return (
    <div
      class={`bubble assistant ${notice ?? ''}`}
      data-seq={reply.seq}
      {...(urgent && latest && { role: 'alert' as const })}
    >
      {notice ? (
        <strong class="notice">{words.notices[notice]}</strong>
      ) : (
        <span class="hidden">{words.assistant}: </span>
      )}
      <p class="text">
        <Isolate text={reply.text} calls={urgent || notice === 'handover'} />
      </p>
      {reply.citations.length > 0 && <Citations citations={reply.citations} />}
    </div>
  );
}

interface PersonMessageProps {
  entry: PersonEntry;
  /** Not answered yet while the line is down. */
  waiting: boolean;
  onAgain(): void;
}

export function PersonMessage({ entry, waiting, onAgain }: PersonMessageProps) {
  return (
    <div class="bubble person">
      <span class="hidden">{words.me}: </span>
      <p class="text">
        <Isolate text={entry.text} />
      </p>
      {waiting && <p class="note">{words.waitingToSend}</p>}
      {entry.refused && (
        <p class="refused" role="alert">
          <Isolate text={entry.refused.text} />
          {entry.refused.again && (
            <button type="button" onClick={onAgain}>
              {words.sendAgain}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** The reply as far as it has come. The finished one is announced, this one is not. */
export function ArrivingMessage({ text }: { text: string }) {
  return (
    <div class="bubble assistant" aria-hidden="true">
      <p class="text">
        <Isolate text={text} />
      </p>
    </div>
  );
}
