import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConversationStore } from './conversation-store.ts';
import { openDatabase } from './database.ts';
import { DataFolderInUse } from './lock.ts';
import { newKey } from './sealing.ts';
import { hashSecret } from './secrets.ts';
import { sampleTurn } from './sample-turn.ts';
import { storageContract } from './storage-contract.ts';
import { createServerDatabase, openTestDatabase } from './test-database.ts';

const serverUrl = process.env['TEST_DATABASE_URL'];
if (!serverUrl)
  console.warn('TEST_DATABASE_URL is not set: the storage tests run on the embedded database ONLY');

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dn-data-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('embedded database in memory', () => storageContract(() => openTestDatabase()));

describe('embedded database in a folder', () => {
  test('no acknowledged turn is lost when the process is killed', async () => {
    const folder = await temporaryFolder();
    const master = newKey();
    const id = randomUUID();
    const first = await openTestDatabase(folder);
    const turn = sampleTurn(1);
    await new ConversationStore(first.pool, master).create({
      id,
      secretHash: hashSecret('s'),
      channel: 'web',
      at: turn.at,
      turn,
    });
    await first.close();

    let acknowledged = 1;
    for (const enough of [20, 45, 3]) {
      const script = fileURLToPath(new URL('./append-until-killed.ts', import.meta.url));
      const child = spawn(process.execPath, [script, folder, id, master.export().toString('base64')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const began = acknowledged;
      child.stdout.setEncoding('utf8').on('data', (lines: string) => {
        acknowledged = Number(lines.trim().split('\n').at(-1));
        if (acknowledged >= began + enough) child.kill('SIGKILL');
      });
      await once(child, 'close');
      expect(acknowledged).toBeGreaterThanOrEqual(began + enough);
    }

    const { pool, close } = await openDatabase({ databaseUrl: null, dataDir: folder });
    onTestFinished(close);
    const store = new ConversationStore(pool, master);
    const loaded = await store.load(id);
    expect(loaded?.head.lastTurn).toBeGreaterThanOrEqual(acknowledged);
    expect(loaded?.turns.map((stored) => stored.turn)).toEqual(
      Array.from({ length: loaded?.head.lastTurn ?? 0 }, (_, n) => n + 1),
    );
    expect(await store.framesAfter(id, 0)).toHaveLength(loaded?.head.lastSeq ?? 0);
  });

  test('a second process is refused, and the folder is free again after closing', async () => {
    const folder = await temporaryFolder();
    const database = await openTestDatabase(folder);
    await expect(openTestDatabase(folder)).rejects.toThrow(DataFolderInUse);
    await database.close();
    await (await openTestDatabase(folder)).close();
    expect((await readdir(folder)).toSorted()).toEqual(['database', 'lock.2']);
  });

  test('a first start that was killed half-way is begun again', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'database.unfinished'));
    await writeFile(join(folder, 'database.unfinished', 'PG_VERSION'), '18\n');
    await (await openTestDatabase(folder)).close();
    expect(await readdir(folder)).not.toContain('database.unfinished');
  });

  test('without a template it makes itself', async () => {
    const database = await openDatabase({ databaseUrl: null, dataDir: null });
    onTestFinished(database.close);
    expect((await database.pool.query('select from conversations')).rowCount).toBe(0);
  });
});

describe('PostgreSQL server', () => {
  if (!serverUrl) {
    test.skip('skipped: no TEST_DATABASE_URL');
    return;
  }
  storageContract(async () => {
    const { url, drop } = await createServerDatabase(serverUrl);
    const database = await openDatabase({ databaseUrl: url, dataDir: null });
    return { ...database, close: () => database.close().finally(drop) };
  });

  test('processes that start together on an empty database migrate it once', async () => {
    const { url, drop } = await createServerDatabase(serverUrl);
    onTestFinished(drop);
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url, dataDir: null })));
    const applied = await opened[0]?.pool.query('select name from migrations order by id');
    expect(applied?.rows).toEqual([{ name: '0001_conversations' }, { name: '0002_knowledge' }]);
    await Promise.all(opened.map((database) => database.close()));
  });

  test('a database whose locale does not know Persian letters is refused', async () => {
    const { url, drop } = await createServerDatabase(
      serverUrl,
      `template template0 lc_ctype 'C' lc_collate 'C'`,
    );
    onTestFinished(drop);
    await expect(openDatabase({ databaseUrl: url, dataDir: null })).rejects.toMatchObject({
      code: 'blind-to-persian',
    });
  });

  test('a statement that never ends is ended', async () => {
    const database = await openDatabase({ databaseUrl: serverUrl, dataDir: null });
    onTestFinished(database.close);
    const { rows } = await database.pool.query(`select current_setting('statement_timeout') as timeout`);
    expect(rows).toEqual([{ timeout: '10s' }]);
  });
});
