import type { ActFrame, ClientFrame, ServerFrame } from '../../schemas/wire.ts';
import { idle, step, type Connection, type ConnectionEvent, type Effect, type Phase } from './connection.ts';
import { act, actAgain, blankSession, leavesGap, receive, type Session } from './session.ts';

/** An act without its id, which the store gives it. */
export type Act = ActFrame extends infer Frame ? (Frame extends ActFrame ? Omit<Frame, 'id'> : never) : never;

export interface Snapshot {
  session: Session;
  phase: Phase;
  /** Pieces of the reply that is coming. */
  arriving: { replyTo: string | null; text: string } | null;
}

export interface Socket {
  send(text: string): void;
  close(): void;
}
export interface SocketListener {
  opened(): void;
  received(text: string): void;
  closed(): void;
}

/** Everything the store needs from the browser, so that it runs in tests as it is. */
export interface Surroundings {
  openSocket(listener: SocketListener): Socket;
  load(): Session | null;
  save(session: Session): void;
  /** Runs `task` after a while; returns what cancels it. */
  later(milliseconds: number, task: () => void): () => void;
  newId(): string;
  chance(): number;
}

export interface Store {
  current(): Snapshot;
  subscribe(listener: () => void): () => void;
  begin(): void;
  /** Closes the link; what waits stays for the next `begin`, which reads the storage afresh. */
  stop(): void;
  /** The network is back or the page is looked at again: connect now, and check that an open link is alive. */
  wake(stale: boolean): void;
  /** `text` is what the conversation shows of the act; null when it shows nothing. */
  send(wanted: Act, text: string | null): string;
  again(id: string): void;
  /** Leaves this conversation for a new one; nothing is deleted on the server. */
  renew(): void;
  /** Drops everything and stays silent. */
  forget(): void;
}

const silence = 20_000;
const breath = 2_000;

/** Joins the pure session and the pure connection to a socket, a storage and timers. */
export function createStore(surroundings: Surroundings): Store {
  let session = surroundings.load() ?? blankSession;
  let connection: Connection = idle;
  let arriving: Snapshot['arriving'] = null;
  let snapshot: Snapshot = { session, phase: connection.phase, arriving };
  let socket: Socket | null = null;
  let cancelPause = () => {};
  let cancelSilence = () => {};
  let gapSeen = false;
  const listeners = new Set<() => void>();

  function publish(): void {
    if (snapshot.session !== session) surroundings.save(session);
    snapshot = { session, phase: connection.phase, arriving };
    for (const listener of listeners) listener();
  }

  function listenForSilence(): void {
    cancelSilence();
    cancelSilence = () => {};
    if (session.outbox.length === 0) return;
    cancelSilence = surroundings.later(silence, () => happen({ type: 'lost', chance: 0 }));
  }

  function transmit(frames: readonly ClientFrame[]): void {
    for (const frame of frames) socket?.send(JSON.stringify(frame));
    listenForSilence();
  }

  function disconnect(): void {
    const old = socket;
    socket = null;
    arriving = null;
    cancelPause();
    cancelSilence();
    old?.close();
  }

  function connect(): void {
    const own = surroundings.openSocket({
      opened: () => own === socket && happen({ type: 'opened' }),
      received: (text) => own === socket && take(JSON.parse(text) as ServerFrame),
      closed: () => own === socket && happen({ type: 'lost', chance: surroundings.chance() }),
    });
    socket = own;
  }

  function start(): void {
    const { credentials, lastSeq } = session;
    const opening: ClientFrame = { type: 'start', protocol: 1, channel: 'web' };
    transmit([credentials ? { ...opening, resume: { ...credentials, lastSeq } } : opening]);
  }

  function perform(effect: Effect): void {
    if (effect.type === 'connect') connect();
    else if (effect.type === 'start') start();
    else if (effect.type === 'flush') transmit(session.outbox);
    else if (effect.type === 'disconnect') disconnect();
    else cancelPause = surroundings.later(effect.milliseconds, () => happen({ type: 'woken' }));
  }

  function happen(event: ConnectionEvent): void {
    const next = step(connection, event);
    connection = next.connection;
    next.effects.forEach(perform);
    publish();
  }

  function reconnect(): void {
    happen({ type: 'lost', chance: 0 });
    cancelPause();
    happen({ type: 'woken' });
  }

  function take(frame: ServerFrame): void {
    if (leavesGap(session, frame) && !gapSeen) {
      gapSeen = true;
      return reconnect();
    }
    if (frame.type !== 'started') gapSeen = leavesGap(session, frame);
    session = receive(session, frame);
    if (frame.type === 'text-delta')
      arriving = { replyTo: frame.replyTo, text: (arriving?.text ?? '') + frame.text };
    if (frame.type === 'reply') arriving = null;
    listenForSilence();
    if (frame.type === 'started') happen({ type: 'started' });
    if (frame.type === 'erased' || session.gone !== null) happen({ type: 'stop' });
    if (frame.type === 'error' && (frame.code === 'too-fast' || frame.code === 'overloaded')) {
      cancelPause();
      if (connection.phase !== 'ready') return happen({ type: 'lost', chance: 1 });
      cancelPause = surroundings.later(breath, () => transmit(session.outbox));
    }
    publish();
  }

  return {
    current: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin() {
      session = surroundings.load() ?? blankSession;
      happen({ type: 'begin' });
    },
    stop: () => happen({ type: 'stop' }),
    wake(stale) {
      if (stale && connection.phase === 'ready') return reconnect();
      if (connection.phase !== 'waiting') return;
      cancelPause();
      happen({ type: 'woken' });
    },
    send(wanted, text) {
      const frame: ActFrame = { ...wanted, id: surroundings.newId() };
      session = act(session, frame, text);
      if (connection.phase === 'ready') transmit([frame]);
      publish();
      return frame.id;
    },
    again(id) {
      const before = session.outbox.length;
      session = actAgain(session, id);
      if (connection.phase === 'ready') transmit(session.outbox.slice(before));
      publish();
    },
    renew() {
      happen({ type: 'stop' });
      session = blankSession;
      happen({ type: 'begin' });
    },
    forget() {
      happen({ type: 'stop' });
      session = blankSession;
      publish();
    },
  };
}
