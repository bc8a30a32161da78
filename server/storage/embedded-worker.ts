import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What the thread is started with: where the data lives (null: memory), where to listen, what to begin from. */
export interface EmbeddedStart {
  dataDir: string | null;
  socketPath: string;
  template: Uint8Array<ArrayBuffer> | null;
}
export type EmbeddedRequest = 'dump' | 'stop';
export type EmbeddedAnswer =
  { type: 'ready' } | { type: 'dumped'; dump: Uint8Array<ArrayBuffer> } | { type: 'stopped' };

const port = parentPort;
if (!port) throw new Error('embedded-worker.ts runs in a worker thread only');
const start = workerData as EmbeddedStart;

// A thread of its own: the database computes for milliseconds at a time and would hold up every conversation.
const db = await PGlite.create({
  dataDir: start.dataDir ?? 'memory://',
  extensions: { vector, pg_trgm, unaccent },
  ...(start.template && { loadDataDir: new Blob([start.template]) }),
});
const server = new PGLiteSocketServer({ db, path: start.socketPath, maxConnections: 10 });
await server.start();

function tell(answer: EmbeddedAnswer): void {
  port?.postMessage(answer);
}

port.on('message', async (request: EmbeddedRequest) => {
  if (request === 'dump') {
    const dump = await db.dumpDataDir('none');
    tell({ type: 'dumped', dump: new Uint8Array(await dump.arrayBuffer()) });
    return;
  }
  await server.stop();
  await db.close();
  tell({ type: 'stopped' });
  port.close();
});
tell({ type: 'ready' });
