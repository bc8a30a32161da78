import { createSecretKey, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { ServerFrame } from '../../schemas/wire.ts';
import { lookup } from '../dialogue/test-title.ts';
import { makeGazetteer } from '../persian/places.ts';
import { readSentences } from '../read-sentences.ts';
import { ConversationStore } from '../storage/conversation-store.ts';
import { FilingStore } from '../storage/filing-store.ts';
import { openTestDatabase } from '../storage/test-database.ts';
import type { Conversations } from './conversations.ts';
import { makeConversations } from './service.ts';

export const say = readSentences(fileURLToPath(new URL('../../prompts/replies', import.meta.url)));

export interface TestService {
  store: ConversationStore;
  filings: FilingStore;
  conversations: Conversations;
  /** Another process on the same database. */
  another(): Conversations;
}

/** Conversations over an embedded database in memory, one small title and a clock that stands still; for all tests of a file. */
export async function openTestService(): Promise<TestService> {
  const database = await openTestDatabase();
  afterAll(() => database.close());
  const master = createSecretKey(randomBytes(32));
  const store = new ConversationStore(database.pool, master);
  const make = (): Conversations =>
    makeConversations({
      store,
      say,
      lookup: { ...lookup, version: 'test' },
      gazetteer: makeGazetteer([{ province: 'فارس', cities: ['شیراز'] }]),
      now: () => new Date('2026-11-23T09:00:00Z'),
      findTitles: async () => ({
        candidates: [{ titleId: 'loan', score: 0.95 }],
        confidence: 0.95,
        elsewhere: null,
      }),
      answer: async () => null,
    });
  return {
    store,
    filings: new FilingStore(database.pool, master),
    conversations: make(),
    another: make,
  };
}

let frames = 0;
export const nextId = (): string => `f${(frames += 1)}`;

export function send(conversations: Conversations, id: string, text: string): Promise<ServerFrame[]> {
  return conversations.act(id, { type: 'message', id: nextId(), text });
}
