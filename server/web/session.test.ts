import { expect, test } from 'vitest';
import type { DraftFrame, ReplyFrame } from '../../schemas/wire.ts';
import { act, actAgain, blankSession, lastReply, leavesGap, receive, type Session } from './session.ts';

const reply = (seq: number, replyTo: string | null, text = `پاسخ ${seq}`): ReplyFrame => ({
  type: 'reply',
  seq,
  replyTo,
  text,
  asks: [],
  options: [],
  citations: [],
});
const draft = (seq: number): DraftFrame => ({
  type: 'draft',
  seq,
  replyTo: 'a',
  kind: null,
  titleId: null,
  filing: {},
  fields: [],
  changed: [],
  progress: { done: 0, total: 4 },
});
const say = (session: Session, id: string) => act(session, { type: 'message', id, text: id }, id);
const shown = (session: Session) =>
  session.entries.map((entry) => (entry.by === 'person' ? entry.text : entry.reply.text));

test('an answered act leaves the outbox and its answer stands right below it', () => {
  const asked = say(say(receive(blankSession, reply(1, null)), 'الف'), 'ب');
  const answered = receive(asked, reply(2, 'الف'));
  expect(shown(answered)).toEqual(['پاسخ 1', 'الف', 'پاسخ 2', 'ب']);
  expect(answered.outbox.map((frame) => frame.id)).toEqual(['ب']);
});

test('a frame received twice is shown once', () => {
  const once = receive(say(blankSession, 'الف'), reply(1, 'الف'));
  expect(receive(once, reply(1, 'الف')).entries).toEqual(once.entries);
});

test('a repeated answer to an act that was sent again empties the outbox', () => {
  const session = { ...say(blankSession, 'الف'), lastSeq: 3 };
  expect(receive(session, reply(2, 'الف')).outbox).toEqual([]);
});

test('a draft answers nothing by itself', () => {
  const session = receive(say(blankSession, 'a'), draft(1));
  expect(session.outbox).toHaveLength(1);
  expect(session.draft?.progress.total).toBe(4);
});

test('only a jump in the numbers is a gap', () => {
  const session = { ...blankSession, lastSeq: 4 };
  expect(leavesGap(session, reply(5, null))).toBe(false);
  expect(leavesGap(session, reply(3, null))).toBe(false);
  expect(leavesGap(session, reply(6, null))).toBe(true);
  expect(leavesGap(blankSession, reply(7, null))).toBe(false);
});

test('the latest reply is the one with the open question, wherever it stands', () => {
  const queued = say(say(blankSession, 'الف'), 'ب');
  const session = receive(receive(queued, reply(1, 'ب')), reply(2, 'الف'));
  expect(lastReply(session)?.seq).toBe(2);
});

test('what is typed before the first greeting survives it', () => {
  const started = receive(say(blankSession, 'الف'), {
    type: 'started',
    conversationId: 'c',
    secret: 's',
    seq: 0,
    resumed: false,
    engine: 'rules',
  });
  expect(shown(started)).toEqual(['الف']);
  expect(started.outbox).toHaveLength(1);
  expect(started.credentials).toEqual({ conversationId: 'c', secret: 's' });
});

test('a busy server keeps the act waiting; a refused one says why and can be sent again under its id', () => {
  const session = say(blankSession, 'الف');
  const slowed = receive(session, { type: 'error', replyTo: 'الف', code: 'too-fast', text: 'کمی صبر کنید' });
  expect(slowed).toMatchObject({ outbox: session.outbox, trouble: 'کمی صبر کنید' });
  expect(receive(slowed, reply(1, 'الف')).trouble).toBeNull();
  const refused = receive(session, { type: 'error', replyTo: 'الف', code: 'internal', text: 'نشد' });
  expect(refused.outbox).toEqual([]);
  expect(refused.entries[0]).toMatchObject({ refused: { text: 'نشد', again: true } });
  const again = actAgain(refused, 'الف');
  expect(again.outbox.map((frame) => frame.id)).toEqual(['الف']);
  expect(again.entries[0]).not.toHaveProperty('refused');
});

test('a frame the server cannot read does not block those behind it', () => {
  const session = say(say(blankSession, 'الف'), 'ب');
  const refused = receive(session, { type: 'error', code: 'bad-frame', text: 'خوانده نشد' });
  expect(refused.outbox.map((frame) => frame.id)).toEqual(['ب']);
});

test('a stale confirmation marks the review as renewed and leaves no trouble', () => {
  const session = act(blankSession, { type: 'confirm', id: 'k', digest: 'd' }, null);
  const stale = receive(session, { type: 'error', replyTo: 'k', code: 'stale-digest', text: 'عوض شده' });
  expect(stale).toMatchObject({ reviewRenewed: true, trouble: null, outbox: [] });
  const incomplete = receive(session, {
    type: 'error',
    replyTo: 'k',
    code: 'not-complete',
    text: 'کامل نیست',
  });
  expect(incomplete.trouble).toBe('کامل نیست');
});

test('an unknown conversation is marked gone and keeps what was typed', () => {
  const session = receive(say(blankSession, 'الف'), { type: 'error', code: 'not-found', text: 'پیدا نشد' });
  expect(session.gone).toBe('پیدا نشد');
  expect(session.outbox).toHaveLength(1);
});

test('erasing leaves nothing behind', () => {
  const session = receive(say(blankSession, 'الف'), { type: 'erased', replyTo: 'e' });
  expect(session).toEqual({ ...blankSession, erased: true });
});
