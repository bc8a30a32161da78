import type { Snapshot } from './store.ts';
import { words } from './words.ts';

/** Whether the line to the server is up, and how much waits for it. */
export function StatusLine({ snapshot }: { snapshot: Snapshot }) {
  const { phase, session } = snapshot;
  const queued = session.outbox.length;
  const up = phase === 'ready';
  const trying = phase === 'idle' || phase === 'connecting' || phase === 'starting';
  const text = up
    ? words.status.ready
    : phase === 'stopped'
      ? words.status.stopped
      : trying
        ? words.status.connecting
        : words.status.waiting;
  return (
    <p class="status" role="status" data-phase={up ? 'up' : trying ? 'trying' : 'down'}>
      <span>{text}</span>
      {!up && queued > 0 && <span> {words.status.queued(queued)}</span>}
    </p>
  );
}
