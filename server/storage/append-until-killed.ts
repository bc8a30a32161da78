import { createSecretKey } from 'node:crypto';
import { ConversationStore } from './conversation-store.ts';
import { openDatabase } from './database.ts';
import { sampleTurn } from './sample-turn.ts';

// A process for the tests: goes on with a conversation and prints every turn that was acknowledged, until it is killed.
const [dataDir = '', id = '', master = ''] = process.argv.slice(2);
const { pool } = await openDatabase({ databaseUrl: null, dataDir });
const store = new ConversationStore(pool, createSecretKey(Buffer.from(master, 'base64')));
for (let last = (await store.head(id))?.lastTurn ?? 0; ; last += 1) {
  await store.append(id, last, sampleTurn(last + 1));
  process.stdout.write(`${last + 1}\n`);
}
