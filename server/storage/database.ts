import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded, type Embedded } from './embedded.ts';
import { lockDataFolder } from './lock.ts';
import { migrate } from './migrate.ts';

export interface Database {
  pool: pg.Pool;
  kind: 'embedded' | 'server';
  /** Waits for the queries under way, then lets everything go. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** null: the embedded database. */
  databaseUrl: string | null;
  /** Folder of the embedded database; null: in memory. */
  dataDir: string | null;
  /** A dump of a migrated embedded database, to begin from when there is none yet. */
  template?: Uint8Array<ArrayBuffer>;
}

/** A database that cannot serve Persian search, by code. */
export class DatabaseUnsuitable extends Error {
  readonly code: 'no-pgvector' | 'blind-to-persian';
  constructor(code: DatabaseUnsuitable['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const mostConnections = 10;
const statementTimeoutMs = 10_000;

/**
 * Opens the database, brings it to the newest shape and checks that it is fit for use.
 * Throws DataFolderInUse, DatabaseUnsuitable, or what the database itself says.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl === null
    ? openEmbedded(options.dataDir, options.template ?? null)
    : openServer(options.databaseUrl);
}

async function openEmbedded(
  dataDir: string | null,
  template: Uint8Array<ArrayBuffer> | null,
): Promise<Database> {
  const release = dataDir === null ? async () => undefined : await lockDataFolder(dataDir);
  let embedded: Embedded | null = null;
  let pool: pg.Pool | null = null;
  const close = async () => {
    await pool?.end();
    await embedded?.stop();
    await release();
  };
  try {
    embedded = await startEmbedded(dataDir && join(dataDir, 'database'), template);
    pool = poolOf(embedded.connection);
    const client = await pool.connect();
    try {
      await prepare(client);
    } finally {
      client.release();
    }
    return { pool, kind: 'embedded', close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openServer(connectionString: string): Promise<Database> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await prepare(client);
  } finally {
    await client.end();
  }
  const pool = poolOf({ connectionString, max: mostConnections, statement_timeout: statementTimeoutMs });
  return { pool, kind: 'server', close: () => pool.end() };
}

function poolOf(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  // Without a listener a connection that breaks while idle ends the process; the pool opens another by itself.
  pool.on('error', () => undefined);
  return pool;
}

async function prepare(client: pg.ClientBase): Promise<void> {
  const vector = await client.query(`select from pg_available_extensions where name = 'vector'`);
  if (vector.rowCount === 0)
    throw new DatabaseUnsuitable('no-pgvector', 'the database server has no pgvector');
  await migrate(client);
  const trigrams = await client.query<{ seen: boolean }>(`select show_trgm('سلام') <> '{}' as seen`);
  if (!trigrams.rows[0]?.seen)
    throw new DatabaseUnsuitable(
      'blind-to-persian',
      'lc_ctype of the database does not know Persian letters: make it with C.UTF-8',
    );
}

/** Runs `work` on one connection in one transaction. Never use the pool itself inside: embedded it would wait forever. */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}
