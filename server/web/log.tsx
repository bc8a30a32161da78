import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Intro } from './intro.tsx';
import { Isolate } from './isolate.tsx';
import { showLatest, useLatestInSight } from './latest-in-sight.ts';
import { ArrivingMessage, AssistantMessage, PersonMessage } from './message.tsx';
import { lastReply } from './session.ts';
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
  useLatestInSight(box);
  const latest = lastReply(session)?.seq;
  const waiting = new Set(session.outbox.map((frame) => frame.id));
  const count = session.entries.length;
  useEffect(() => {
    if (box.current) showLatest(box.current);
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
