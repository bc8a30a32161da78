import { expect, test } from 'vitest';
import type { ServerFrame } from '../../schemas/wire.ts';
import type { Session } from './session.ts';
import { createStore, type SocketListener } from './store.ts';

interface Line {
  listener: SocketListener;
  sent: { type: string; id?: string; resume?: unknown }[];
  closed: boolean;
  give(frame: ServerFrame): void;
}

function bench(kept: Session | null = null) {
  const lines: Line[] = [];
  const tasks: { milliseconds: number; task: () => void; off: boolean }[] = [];
  let saved = kept;
  let ids = 0;
  const store = createStore({
    openSocket(listener) {
      const line: Line = {
        listener,
        sent: [],
        closed: false,
        give: (frame) => listener.received(JSON.stringify(frame)),
      };
      lines.push(line);
      return { send: (text) => line.sent.push(JSON.parse(text)), close: () => (line.closed = true) };
    },
    load: () => saved,
    save: (session) => (saved = structuredClone(session)),
    later(milliseconds, task) {
      const entry = { milliseconds, task, off: false };
      tasks.push(entry);
      return () => (entry.off = true);
    },
    newId: () => `id-${++ids}`,
    chance: () => 1,
  });
  const runTimers = (within = 60_000) =>
    tasks.splice(0).forEach((entry) => entry.off || entry.milliseconds > within || entry.task());
  const line = (at: number) => lines[at] ?? expect.unreachable('no such line');
  return { store, lines, line, runTimers, saved: () => saved };
}

const started: ServerFrame = {
  type: 'started',
  conversationId: 'c',
  secret: 's',
  seq: 1,
  resumed: false,
  engine: 'rules',
};
const resumed: ServerFrame = { ...started, resumed: true };
const reply = (seq: number, replyTo: string | null): ServerFrame => ({
  type: 'reply',
  seq,
  replyTo,
  text: 'پاسخ',
  asks: [],
  options: [],
  citations: [],
});

test('what is said while the line is down is sent once it is up, and again with the same id when the answer was lost', () => {
  const { store, line, lines, runTimers } = bench();
  store.begin();
  store.send({ type: 'message', text: 'سلام' }, 'سلام');
  line(0).listener.opened();
  line(0).give(started);
  line(0).give(reply(1, null));
  expect(line(0).sent.map((frame) => frame.type)).toEqual(['start', 'message']);
  line(0).listener.closed();
  expect(store.current().phase).toBe('waiting');
  runTimers();
  line(1).listener.opened();
  expect(line(1).sent[0]?.resume).toEqual({ conversationId: 'c', secret: 's', lastSeq: 1 });
  line(1).give(resumed);
  expect(line(1).sent[1]).toEqual(line(0).sent[1]);
  line(1).give(reply(2, 'id-1'));
  expect(store.current().session.outbox).toEqual([]);
  expect(lines).toHaveLength(2);
});

test('the conversation goes on from storage in a new page', () => {
  const first = bench();
  first.store.begin();
  first.line(0).listener.opened();
  first.line(0).give(started);
  first.line(0).give(reply(1, null));
  first.store.send({ type: 'message', text: 'سلام' }, 'سلام');
  const second = bench(first.saved());
  second.store.begin();
  second.line(0).listener.opened();
  second.line(0).give(resumed);
  expect(second.line(0).sent.map((frame) => frame.type)).toEqual(['start', 'message']);
  expect(second.store.current().session.entries).toHaveLength(2);
});

test('a jump in the numbers is fetched by resuming, once', () => {
  const { store, line, lines } = bench();
  store.begin();
  line(0).listener.opened();
  line(0).give(started);
  line(0).give(reply(1, null));
  line(0).give(reply(3, 'elsewhere'));
  expect(lines).toHaveLength(2);
  line(1).listener.opened();
  line(1).give(resumed);
  line(1).give(reply(3, 'elsewhere'));
  expect(lines).toHaveLength(2);
  expect(store.current().session.lastSeq).toBe(3);
});

test('a line that stays silent after a message is given up', () => {
  const { store, line, runTimers } = bench();
  store.begin();
  line(0).listener.opened();
  line(0).give(started);
  store.send({ type: 'message', text: 'سلام' }, 'سلام');
  runTimers();
  expect(line(0).closed).toBe(true);
});

test('what was refused for haste is sent again after a breath', () => {
  const { store, line, runTimers } = bench();
  store.begin();
  line(0).listener.opened();
  line(0).give(started);
  store.send({ type: 'message', text: 'سلام' }, 'سلام');
  line(0).give({ type: 'error', replyTo: 'id-1', code: 'too-fast', text: 'کمی صبر کنید' });
  store.wake(false);
  runTimers(2_000);
  expect(line(0).sent.filter((frame) => frame.id === 'id-1')).toHaveLength(2);
});

test('pieces of a reply are joined and give way to the whole', () => {
  const { store, line } = bench();
  store.begin();
  line(0).listener.opened();
  line(0).give(started);
  line(0).give({ type: 'text-delta', replyTo: null, text: 'سلام ' });
  line(0).give({ type: 'text-delta', replyTo: null, text: 'و درود' });
  expect(store.current().arriving?.text).toBe('سلام و درود');
  line(0).give(reply(1, null));
  expect(store.current().arriving).toBeNull();
});

test('after an erased conversation the line is closed until a new one is begun', () => {
  const { store, line, lines, saved } = bench();
  store.begin();
  line(0).listener.opened();
  line(0).give(started);
  line(0).give({ type: 'erased', replyTo: 'x' });
  expect(store.current()).toMatchObject({ phase: 'stopped', session: { erased: true, credentials: null } });
  expect(saved()?.credentials).toBeNull();
  store.renew();
  expect(lines).toHaveLength(2);
});
