import { describe, expect, test } from 'vitest';
import type { ServerFrame } from '../../schemas/wire.ts';
import { nextId, openTestService, send } from './test-service.ts';

const { conversations } = await openTestService();

const say1 = (id: string, text: string): Promise<ServerFrame[]> => send(conversations, id, text);

describe('what was taken back', () => {
  test('a story that was undone is neither searched nor filed', async () => {
    const { conversationId } = await conversations.open('web');
    await say1(conversationId, 'دیروز احمد قاسمی جلوی همه به من فحش داد و آبرویم را برد، خیلی ناراحتم کرد');
    await conversations.act(conversationId, { type: 'undo', id: nextId() });
    await say1(conversationId, 'سه ماه پیش به بهرام کاویانی سی میلیون تومان قرض دادم و هنوز پس نداده است');
    await conversations.act(conversationId, { type: 'choose', id: nextId(), optionId: 'loan' });
    const [review] = await conversations.act(conversationId, { type: 'review', id: nextId() });
    expect(JSON.stringify(review)).not.toContain('قاسمی');
    expect(JSON.stringify(review)).toContain('قرض دادم');
  });

  test('an account the person shortened stays as they left it when the title is chosen anew', async () => {
    const { conversationId } = await conversations.open('web');
    await say1(conversationId, 'سه ماه پیش به دوستم سی میلیون تومان قرض دادم و هنوز پس نداده است');
    await conversations.act(conversationId, { type: 'choose', id: nextId(), optionId: 'loan' });
    await conversations.act(conversationId, {
      type: 'edit',
      id: nextId(),
      path: 'statement',
      text: 'پولم را به او قرض دادم و پس نداد',
    });
    await conversations.act(conversationId, { type: 'edit', id: nextId(), path: 'titleId', text: 'سرقت' });
    await conversations.act(conversationId, { type: 'choose', id: nextId(), optionId: 'complaint' });
    await conversations.act(conversationId, { type: 'choose', id: nextId(), optionId: 'theft' });
    const [review] = await conversations.act(conversationId, { type: 'review', id: nextId() });
    expect(review).toMatchObject({
      filing: { titleId: 'theft', statement: 'پولم را به او قرض دادم و پس نداد' },
    });
  });
});

test.each([
  'defendants.49.firstName',
  'defendants.00.firstName',
  'defendants.05.firstName',
  'defendants.-1.firstName',
])('a place among the parties that is not there (%s) takes no value', async (path) => {
  const { conversationId } = await conversations.open('web');
  await say1(conversationId, 'سه ماه پیش به دوستم سی میلیون تومان قرض دادم و هنوز پس نداده است');
  await conversations.act(conversationId, { type: 'choose', id: nextId(), optionId: 'loan' });
  const answer = await conversations.act(conversationId, { type: 'edit', id: nextId(), path, text: 'علی' });
  expect(answer.map((frame) => frame.type)).toEqual(['reply']);
});
