import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exposition } from './metrics.ts';
import { connect, connectAndStart, start, testApp, testParts } from './test-app.ts';
import { TestConversations } from './test-conversations.ts';

const message = (id: string, text = id) => ({ type: 'message', id, text });
const reply = (seq: number, replyTo: string | null, text = replyTo) => ({
  type: 'reply',
  seq,
  replyTo,
  text,
  asks: [],
  options: [],
  citations: [],
});
const refusal = (code: string, replyTo?: string) => ({
  type: 'error',
  code,
  text: expect.stringMatching(/[آ-ی]/u),
  ...(replyTo !== undefined && { replyTo }),
});

test('a conversation is started, greeted and gone on with', async () => {
  const client = (await connect(testApp(testParts()))).send(start).send(message('m1'));
  expect(await client.next(3)).toEqual([
    { type: 'started', conversationId: 'c1', secret: 's-c1', seq: 0, resumed: false, engine: 'rules' },
    reply(1, null, 'سلام'),
    reply(2, 'm1'),
  ]);
});

test('frames are done in the order they came, and the same id gives the same answer once', async () => {
  const conversations = new TestConversations();
  const client = await connectAndStart(testApp(testParts({ conversations })));
  for (const each of ['wait', 'b', 'c', 'b']) client.send(message(each));
  conversations.gate.resolve();
  expect(await client.next(4)).toEqual([reply(2, 'wait'), reply(3, 'b'), reply(4, 'c'), reply(3, 'b')]);
  expect(conversations.applied).toEqual(['wait', 'b', 'c']);
});

test('bad frames are answered one by one and end nothing', async () => {
  const client = await connect(testApp(testParts()));
  client.send(message('early')).send('{').send(start);
  expect(await client.next(2)).toEqual([refusal('bad-frame', 'early'), refusal('bad-frame')]);
  await client.next(2);
  client
    .send(start)
    .send({ type: 'dance', id: 'd' })
    .send(Buffer.from('{}'))
    .send({ ...message('e'), text: '' });
  client
    .send(message('l', 'x'.repeat(40_000)))
    .send(message('xl', 'x'.repeat(1_000_000)))
    .send(message('m'));
  expect(await client.next(7)).toEqual([
    refusal('bad-frame'),
    refusal('bad-frame', 'd'),
    refusal('bad-frame'),
    refusal('bad-frame', 'e'),
    refusal('too-large', 'l'),
    refusal('too-large', 'xl'),
    reply(2, 'm'),
  ]);
});

test('what goes wrong is told by code, without details', async () => {
  const parts = testParts();
  const client = await connectAndStart(testApp(parts));
  client.send(message('a', 'fail')).send(message('b', 'refuse')).send(message('c'));
  const answers = await client.next(3);
  expect(answers).toEqual([refusal('internal', 'a'), refusal('not-complete', 'b'), reply(2, 'c')]);
  expect(JSON.stringify(answers)).not.toContain('Maryam');
  const counted = exposition(parts.metrics);
  expect(counted).toContain('dadnevis_errors_total{code="internal"} 1');
  expect(counted).toContain('dadnevis_turns_total{type="message"} 1');
  expect(counted).toContain('dadnevis_open_sockets 1');
});

test('resuming gives every later frame, to who has the secret', async () => {
  const app = testApp(testParts());
  const first = await connectAndStart(app);
  await first.send(message('m1')).send(message('m2')).next(2);
  first.socket.terminate();

  const resume = { conversationId: 'c1', secret: 's-c1', lastSeq: 1 };
  const second = await connect(app);
  second.send({ ...start, resume: { ...resume, conversationId: 'c9' } });
  second.send({ ...start, resume: { ...resume, secret: 'guess' } });
  second
    .send({ ...start, resume })
    .send(message('m2'))
    .send(message('m3'));
  expect(await second.next(7)).toEqual([
    refusal('not-found'),
    refusal('wrong-secret'),
    { type: 'started', conversationId: 'c1', secret: 's-c1', seq: 1, resumed: true, engine: 'rules' },
    reply(2, 'm1'),
    reply(3, 'm2'),
    reply(3, 'm2'),
    reply(4, 'm3'),
  ]);
});

test('all sockets of a conversation get its frames once, in order, and no others', async () => {
  const app = testApp(testParts());
  const [one, stranger] = [await connectAndStart(app), await connectAndStart(app)];
  const other = (await connect(app)).send({
    ...start,
    resume: { conversationId: 'c1', secret: 's-c1', lastSeq: 1 },
  });
  await other.next(1);
  for (const each of ['a', 'b', 'a']) one.send(message(each));
  for (const each of ['c', 'd']) other.send(message(each));
  const [seenByOne, seenByOther] = [await one.next(5), await other.next(4)];
  const seqs = (frames: object[]) => frames.flatMap((frame) => ('seq' in frame ? [frame.seq] : []));
  expect([...new Set(seqs(seenByOne))]).toEqual([2, 3, 4, 5]);
  expect(seqs(seenByOther)).toEqual([2, 3, 4, 5]);
  other.send({ type: 'erase', id: 'e' });
  expect(await other.next(1)).toEqual([{ type: 'erased', replyTo: 'e' }]);
  expect(await one.next(1)).toEqual([{ type: 'erased', replyTo: 'e' }]);
  one.send(message('late'));
  expect(await one.next(1)).toEqual([refusal('not-found', 'late')]);
  expect(await stranger.send(message('m')).next(1)).toEqual([reply(2, 'm')]);
});

test('what another process added meanwhile comes before the answer', async () => {
  const conversations = new TestConversations();
  const client = await connectAndStart(testApp(testParts({ conversations })));
  await conversations.act('c1', { type: 'message', id: 'elsewhere', text: 'elsewhere' });
  expect(await client.send(message('here')).next(2)).toEqual([reply(2, 'elsewhere'), reply(3, 'here')]);
});

test('over the limit is too fast, and can be sent again', async () => {
  const frameLimit = { burst: 4, perSecond: 20 };
  const client = await connectAndStart(testApp(testParts({ config: { allowedOrigins: [], frameLimit } })));
  for (const each of ['a', 'b', 'c', 'd', 'e']) client.send(message(each));
  const answers = await client.next(5);
  expect(answers).toContainEqual(refusal('too-fast', 'e'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await client.send(message('e')).next(1)).toEqual([reply(6, 'e')]);
});

test('more than can wait is overloaded, and the rest is done', async () => {
  const conversations = new TestConversations();
  const frameLimit = { burst: 3, perSecond: 1_000_000 };
  const parts = testParts({ conversations, config: { allowedOrigins: [], frameLimit } });
  const client = await connectAndStart(testApp(parts));
  for (const each of ['wait', 'b', 'c', 'd', 'e']) {
    client.send(message(each));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await client.next(1)).toEqual([refusal('overloaded', 'e')]);
  conversations.gate.resolve();
  expect(await client.next(4)).toEqual([reply(2, 'wait'), reply(3, 'b'), reply(4, 'c'), reply(5, 'd')]);
});

test('a page of another origin is refused before anything else', async () => {
  const config = { allowedOrigins: ['https://good.ir'], frameLimit: { burst: 9, perSecond: 9 } };
  const app = testApp(testParts({ config }));
  await expect(connect(app, { origin: 'https://evil.ir' })).rejects.toThrow('403');
  await expect(connect(app, { origin: 'https://good.ir' })).resolves.toBeDefined();
});

test('closing finishes the turn under way, then says that the server goes away', async () => {
  const conversations = new TestConversations();
  const app = testApp(testParts({ conversations }));
  const client = await connectAndStart(app);
  const closed = once(client.socket, 'close');
  client.send(message('wait'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closing = app.close();
  client.send(message('too late'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  conversations.gate.resolve();
  expect(await client.next(1)).toEqual([reply(2, 'wait')]);
  expect((await closed)[0]).toBe(1001);
  await closing;
  expect(conversations.applied).toEqual(['wait']);
});

test('a peer that no longer answers is let go, one that is merely silent stays', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const app = testApp(testParts());
  const silent = await connectAndStart(app);
  const dead = await connect(app, {}, { autoPong: false });
  const pinged = once(silent.socket, 'ping');
  const gone = once(dead.socket, 'close');
  vi.advanceTimersByTime(30_000);
  await pinged;
  // The answer has to arrive before the next beat.
  await silent.send(message('m')).next(1);
  vi.advanceTimersByTime(30_000);
  expect((await gone)[0]).toBe(1006);
  expect(await silent.send(message('n')).next(1)).toEqual([reply(3, 'n')]);
});
