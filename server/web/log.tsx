import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Intro } from './intro.tsx';
import { Isolate } from './isolate.tsx';
import { ArrivingMessage, AssistantMessage, PersonMessage } from './message.tsx';
import { lastReply } from './session.ts';
import { useStaysAtEnd } from './stays-at-end.ts';
import type { Snapshot } from './store.ts';
import { words } from './words.ts';

const beforeTyping = 400;

/** Appears only when an answer is long in coming, so that quick answers do not flicker. */
function Typing() {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), beforeTyping);
    return () => clearTimeout(timer);
  }, []);
  return due ? <p class="typing">{words.typing}</p> : null;
}

interface LogProps {
  snapshot: Snapshot;
  onAgain(id: string): void;
  /** What stands below the last message: quick replies, the way to the review. */
  children: ComponentChildren;
}

/** The conversation. Screen readers hear of new messages through `Announce`, not through the log itself. */
export function Log({ snapshot, onAgain, children }: LogProps) {
  const { session, phase, arriving } = snapshot;
  const box = useRef<HTMLDivElement>(null);
  useStaysAtEnd(box);
  const latest = lastReply(session)?.seq;
  const waiting = new Set(session.outbox.map((frame) => frame.id));
  const count = session.entries.length;
  const spoken = session.entries.some((entry) => entry.by === 'person');
  useEffect(() => {
    const element = box.current;
    if (!element || !spoken) return;
    const reply = element.querySelector(`[data-seq="${latest}"]`);
    // A long answer is read from its beginning.
    if (reply && waiting.size === 0 && reply.clientHeight > element.clientHeight * 0.6)
      reply.scrollIntoView({ block: 'start' });
    else {
      element.scrollTop = element.scrollHeight;
      // On a low screen the whole page scrolls, and the input stands below the log.
      element.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    }
  }, [count, latest, arriving?.text, waiting.size, session.review?.seq, session.submitted?.seq]);
  return (
    <div class="log-box" ref={box} tabIndex={0} role="region" aria-label={words.log}>
      <Intro />
      <div class="log" role="log" aria-live="off" aria-label={words.log} aria-busy={arriving !== null}>
        {session.entries.map((entry) =>
          entry.by === 'person' ? (
            <PersonMessage
              key={entry.frame.id}
              entry={entry}
              waiting={phase !== 'ready' && waiting.has(entry.frame.id)}
              onAgain={() => onAgain(entry.frame.id)}
            />
          ) : (
            <AssistantMessage key={entry.reply.seq} reply={entry.reply} latest={entry.reply.seq === latest} />
          ),
        )}
        {arriving && <ArrivingMessage text={arriving.text} />}
      </div>
      {phase === 'ready' && waiting.size > 0 && !arriving && <Typing />}
      {session.trouble && (
        <p class="refused" role="alert">
          <Isolate text={session.trouble} />
        </p>
      )}
      {children}
    </div>
  );
}
