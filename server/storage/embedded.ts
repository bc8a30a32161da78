import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type pg from 'pg';
import type { EmbeddedAnswer, EmbeddedRequest, EmbeddedStart } from './embedded-worker.ts';

export interface Embedded {
  /** How an ordinary pool reaches it. */
  connection: pg.PoolConfig;
  /** The whole database as an uncompressed tar, to start others from. */
  dump(): Promise<Uint8Array<ArrayBuffer>>;
  /** Closes the database cleanly; every connection must have ended. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL in a worker thread.
 * `dataDir` is a folder of the file system, or null for a database in memory; `template` is a `dump()` to begin from.
 * A folder is used by one process at a time: the caller holds its lock. What is acknowledged survives a killed
 * process, not a power cut, because nothing is fsynced.
 */
export async function startEmbedded(
  dataDir: string | null,
  template: Uint8Array<ArrayBuffer> | null = null,
): Promise<Embedded> {
  if (dataDir && !existsSync(dataDir)) await createWhole(dataDir, template);
  return startThread(dataDir, dataDir ? null : template);
}

/** A first start that is killed half-way must not leave a folder that never opens again. */
async function createWhole(dataDir: string, template: Uint8Array<ArrayBuffer> | null): Promise<void> {
  const unfinished = `${dataDir}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const embedded = await startThread(unfinished, template);
  await embedded.stop();
  await rename(unfinished, dataDir);
}

async function startThread(
  dataDir: string | null,
  template: Uint8Array<ArrayBuffer> | null,
): Promise<Embedded> {
  // Not under dataDir: the path of a unix socket may be about a hundred bytes long at most.
  const socketDir = await mkdtemp(join(tmpdir(), 'dn-'));
  const workerData: EmbeddedStart = { dataDir, socketPath: join(socketDir, '.s.PGSQL.5432'), template };
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData });

  async function answerOf<T extends EmbeddedAnswer['type']>(
    request: EmbeddedRequest | null,
  ): Promise<Extract<EmbeddedAnswer, { type: T }>> {
    // `once` rejects when the thread fails, with what it failed of.
    const answered = once(worker, 'message');
    if (request) worker.postMessage(request);
    const [answer] = (await answered) as [Extract<EmbeddedAnswer, { type: T }>];
    return answer;
  }

  try {
    await answerOf<'ready'>(null);
  } catch (error) {
    await rm(socketDir, { recursive: true, force: true });
    throw error;
  }
  return {
    connection: {
      host: socketDir,
      user: 'postgres',
      database: 'postgres',
      password: 'x',
      // One connection that stays: the embedded database serves one session, and a transaction must not meet another.
      max: 1,
      idleTimeoutMillis: 0,
    },
    dump: async () => (await answerOf<'dumped'>('dump')).dump,
    stop: async () => {
      const exited = once(worker, 'exit');
      await answerOf<'stopped'>('stop');
      await exited;
      await rm(socketDir, { recursive: true, force: true });
    },
  };
}
