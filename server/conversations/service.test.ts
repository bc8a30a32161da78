import { describe, expect, test } from 'vitest';
import {
  durableFrameSchema,
  type ActFrame,
  type ReplyFrame,
  type ReviewFrame,
  type ServerFrame,
} from '../../schemas/wire.ts';
import { makeTracking } from '../submission/tracking.ts';
import { Refused } from './conversations.ts';
import { nextId, openTestService, say, send } from './test-service.ts';

const { conversations, filings, store, another } = await openTestService();

const isReply = (frame: ServerFrame): frame is ReplyFrame => frame.type === 'reply';

const say1 = (id: string, text: string): Promise<ServerFrame[]> => send(conversations, id, text);

/** A filing that lacks nothing: answers go in by the fields' own names. */
async function completed(id: string): Promise<ReviewFrame> {
  await say1(id, 'پارسال مهر به دوستم سی میلیون تومان قرض دادم و هنوز پس نداده و جوابم را نمی‌دهد');
  await conversations.act(id, { type: 'choose', id: nextId(), optionId: 'loan' });
  const answers: [string, string][] = [
    ['plaintiff.capacity', 'خودم'],
    ['details.amountRial', 'سی میلیون تومان'],
    ['details.loanDate', 'مهر ۱۴۰۴'],
    ['details.documentType', 'رسید عادی'],
    ['prayer', 'پولم را پس بدهد'],
    ['defendants.0.firstName', 'بهرام'],
    ['defendants.0.lastName', 'کاویانی'],
    ['defendants.0.address.city', 'نمی‌دانم'],
    ['defendants.0.address.province', 'نمی‌دانم'],
    ['defendants.0.address.line', 'نمی‌دانم'],
    ['plaintiff.firstName', 'نرگس'],
    ['plaintiff.lastName', 'توکلی'],
    ['plaintiff.fatherName', 'جواد'],
    ['plaintiff.nationalCode', '۰۰۱۲۳۴۵۶۷۹'],
    ['plaintiff.birthDate', '۱۳۶۵/۳/۱۲'],
    ['plaintiff.mobile', '۰۹۱۲۱۲۳۴۵۶۷'],
    ['plaintiff.address.city', 'شیراز'],
    ['plaintiff.address.province', 'فارس'],
    ['plaintiff.address.line', 'خیابان زند، پلاک ۸'],
    ['plaintiff.postalCode', '۷۱۳۴۵۶۷۸۹۱'],
  ];
  for (const [path, text] of answers) await conversations.act(id, { type: 'edit', id: nextId(), path, text });
  const review = (await conversations.act(id, { type: 'review', id: nextId() })).find(
    (frame) => frame.type === 'review',
  );
  if (review?.type !== 'review') throw new Error('no review');
  return review;
}

describe('a turn', () => {
  test('the same frame id is answered with the same frames and applied once', async () => {
    const { conversationId } = await conversations.open('web');
    const frame: ActFrame = { type: 'message', id: 'once', text: 'به دوستم پول قرض دادم و پس نمی‌دهد' };
    const first = await conversations.act(conversationId, frame);
    expect(await conversations.act(conversationId, frame)).toEqual(first);
    expect((await store.load(conversationId))?.turns).toHaveLength(2);
  });

  test('frames of one conversation at once are taken one after the other, without gaps', async () => {
    const { conversationId, secret } = await conversations.open('web');
    await Promise.all(
      ['سلام', 'خوبی', 'ممنون', 'چرا می‌پرسی؟', 'ثنا چیه؟'].map((text) => say1(conversationId, text)),
    );
    const { frames: all } = await conversations.resume({ conversationId, secret, lastSeq: 0 });
    expect(all.map((frame) => frame.seq)).toEqual(all.map((_, at) => at + 1));
    for (const frame of all) expect(durableFrameSchema.safeParse(frame).success).toBe(true);
  });

  test('two processes on one conversation: both acts are taken, none twice', async () => {
    const { conversationId } = await conversations.open('web');
    const other = another();
    await Promise.all([
      conversations.act(conversationId, { type: 'message', id: 'p1', text: 'سلام' }),
      other.act(conversationId, { type: 'message', id: 'p2', text: 'ممنون' }),
    ]);
    expect((await store.load(conversationId))?.turns.map((turn) => turn.frameId).toSorted()).toEqual(
      [null, 'p1', 'p2'].toSorted(),
    );
  });

  test('a password or a code is masked before it is stored, and the person is told', async () => {
    const { conversationId } = await conversations.open('web');
    const answer = await say1(conversationId, 'رمز ثنای من ۸۴۷۲۶۱ هست');
    expect(answer.find(isReply)?.text).toContain(say.text('talk', 'masked'));
    expect(JSON.stringify(await store.load(conversationId))).not.toContain('۸۴۷۲۶۱');
  });

  test('a danger is answered before anything else, and the interview goes on', async () => {
    const { conversationId } = await conversations.open('web');
    const reply = (await say1(conversationId, 'الان با چاقو پشت در وایساده می‌خواد منو بکشه')).find(isReply);
    expect(reply?.notice).toBe('emergency');
    expect(reply?.text.startsWith(say.text('safety', 'danger-now'))).toBe(true);
    expect(reply?.asks.length).toBeGreaterThan(0);
  });
});

describe('the confirm', () => {
  test('submits exactly the digest that was shown, once, and the tracking page shows it', async () => {
    const { conversationId, secret } = await conversations.open('web');
    const review = await completed(conversationId);
    expect(review.missing).toEqual([]);
    expect(review.complete).toBe(true);
    const [submitted] = await conversations.act(conversationId, {
      type: 'confirm',
      id: nextId(),
      digest: review.digest,
    });
    if (submitted?.type !== 'submitted') throw new Error('not submitted');
    const again = await conversations.act(conversationId, {
      type: 'confirm',
      id: 'again',
      digest: review.digest,
    });
    expect(again).toEqual([{ ...submitted, replyTo: 'again' }]);
    const tracking = makeTracking({ filings, store, say });
    const receipt = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(submitted.next.join(' '))?.[0] ?? '';
    expect(await tracking.view(submitted.trackingCode, receipt)).toMatchObject({
      filing: review.filing,
      titleId: 'loan',
    });
    expect(await tracking.view(submitted.trackingCode, secret)).toMatchObject({ filing: review.filing });
    expect(await tracking.view(submitted.trackingCode, 'guess')).toBeNull();
    await expect(
      conversations.act(conversationId, { type: 'edit', id: nextId(), path: 'prayer', text: 'چیز دیگر' }),
    ).rejects.toThrow(new Refused('already-submitted'));
  });

  test('after a change it is stale, with the fresh review; a digest that was never shown submits nothing', async () => {
    const { conversationId } = await conversations.open('web');
    const review = await completed(conversationId);
    await conversations.act(conversationId, {
      type: 'edit',
      id: nextId(),
      path: 'plaintiff.fatherName',
      text: 'حسین',
    });
    const stale = await conversations.act(conversationId, {
      type: 'confirm',
      id: nextId(),
      digest: review.digest,
    });
    expect(stale[0]).toMatchObject({ type: 'error', code: 'stale-digest' });
    const fresh = stale[1];
    expect(fresh).toMatchObject({ type: 'review', filing: { plaintiff: { fatherName: 'حسین' } } });
    const unseen = await conversations.act(conversationId, {
      type: 'confirm',
      id: nextId(),
      digest: 'a'.repeat(64),
    });
    expect(unseen[0]).toMatchObject({ code: 'stale-digest' });
    expect(await filings.ofConversation(conversationId)).toBeNull();
  });

  test('what is not complete is not submitted', async () => {
    const { conversationId } = await conversations.open('web');
    await say1(conversationId, 'به دوستم پول قرض دادم و پس نمی‌دهد');
    await conversations.act(conversationId, { type: 'choose', id: nextId(), optionId: 'loan' });
    const [review] = await conversations.act(conversationId, { type: 'review', id: nextId() });
    const digest = review?.type === 'review' ? review.digest : '';
    await expect(
      conversations.act(conversationId, { type: 'confirm', id: nextId(), digest }),
    ).rejects.toThrow(new Refused('not-complete'));
  });
});

describe('ending', () => {
  test('erased, a conversation is gone for its owner too', async () => {
    const { conversationId, secret } = await conversations.open('web');
    await say1(conversationId, 'به دوستم پول قرض دادم');
    expect(await conversations.act(conversationId, { type: 'erase', id: 'e' })).toEqual([
      { type: 'erased', replyTo: 'e' },
    ]);
    await expect(conversations.resume({ conversationId, secret, lastSeq: 0 })).rejects.toThrow(
      new Refused('not-found'),
    );
    await expect(say1(conversationId, 'هنوز هستی؟')).rejects.toThrow(new Refused('not-found'));
  });

  test.each(['no-such', '00000000-0000-4000-8000-000000000000'])(
    'an unknown conversation (%s) is not found',
    async (conversationId) => {
      await expect(conversations.resume({ conversationId, secret: 'x', lastSeq: 0 })).rejects.toThrow(
        new Refused('not-found'),
      );
    },
  );
});

test('a stale confirm sent again is answered the same', async () => {
  const { conversationId } = await conversations.open('web');
  const frame: ActFrame = { type: 'confirm', id: 'stale', digest: 'b'.repeat(64) };
  const first = await conversations.act(conversationId, frame);
  expect(first[0]).toMatchObject({ code: 'stale-digest' });
  expect(await conversations.act(conversationId, frame)).toEqual(first);
});
