import { expect, test } from 'vitest';
import { nextId, openTestService, send } from './test-service.ts';

const { conversations } = await openTestService();

const typed = 'se mah pish be dostam si milion toman gharz dadam va pas nadade';

/** A conversation in which the Latin message was offered back in Persian letters. */
async function offered(): Promise<string> {
  const { conversationId } = await conversations.open('web');
  const [reply] = await send(conversations, conversationId, typed);
  expect(reply).toMatchObject({ type: 'reply', options: [{ id: 'yes' }, { id: 'no' }] });
  expect(JSON.stringify(reply)).toContain('قرض دادم');
  return conversationId;
}

/** What the filing tells once the title is chosen. */
async function statementOf(conversationId: string): Promise<string> {
  await conversations.act(conversationId, { type: 'choose', id: nextId(), optionId: 'loan' });
  const [review] = await conversations.act(conversationId, { type: 'review', id: nextId() });
  return JSON.stringify(review);
}

test.each([
  ['the yes', { type: 'choose' as const, optionId: 'yes' }],
  ['«آره»', { type: 'message' as const, text: 'آره' }],
  ['«are»', { type: 'message' as const, text: 'are' }],
])('Persian told in Latin letters counts in Persian letters after %s', async (_, frame) => {
  const conversationId = await offered();
  await conversations.act(conversationId, { id: nextId(), ...frame });
  const statement = await statementOf(conversationId);
  expect(statement).toContain('قرض دادم');
  expect(statement).not.toContain('gharz');
});

test.each([
  ['after the no', { type: 'choose' as const, optionId: 'no' }],
  ['typed once more', { type: 'message' as const, text: typed }],
])('the Latin letters stay as they are %s', async (_, frame) => {
  const conversationId = await offered();
  await conversations.act(conversationId, { id: nextId(), ...frame });
  expect(await statementOf(conversationId)).toContain('gharz dadam');
});

test('what is told instead counts in the place of the offer', async () => {
  const conversationId = await offered();
  await send(
    conversations,
    conversationId,
    'سه ماه پیش به بهرام سی میلیون تومان قرض دادم و هنوز پس نداده است',
  );
  const statement = await statementOf(conversationId);
  expect(statement).toContain('به بهرام');
  expect(statement).not.toContain('gharz');
});

test('a name, an address of mail and a word of English are no slip', async () => {
  for (const text of ['maryam@example.com', 'OK', 'iPhone 13 Pro Max']) {
    const { conversationId } = await conversations.open('web');
    const [reply] = await send(conversations, conversationId, text);
    expect(JSON.stringify(reply)).not.toContain('منظورتان');
  }
});
