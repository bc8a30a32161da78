import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

/** A dump of an empty migrated database, kept between runs until the migrations or the database change. */
async function migratedTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const migrations = new URL('./migrations/', import.meta.url);
  const names = (await readdir(migrations)).toSorted();
  const sources = [
    ...names.map((name) => new URL(name, migrations)),
    new URL('../package.json', import.meta.resolve('@electric-sql/pglite')),
    new URL('../package.json', import.meta.resolve('@electric-sql/pglite-pgvector')),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  const file = join(tmpdir(), `dadnevis-template-${hash.digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(file)) {
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, await dumpOfMigrated());
    await rename(draft, file);
  }
  return new Uint8Array(await readFile(file));
}

async function dumpOfMigrated(): Promise<Uint8Array<ArrayBuffer>> {
  const embedded = await startEmbedded(null);
  const client = new pg.Client(embedded.connection);
  await client.connect();
  await migrate(client);
  await client.end();
  const dump = await embedded.dump();
  await embedded.stop();
  return dump;
}

/** An empty embedded database for a test: in memory, or in `dataDir`. Takes half a second. */
export async function openTestDatabase(dataDir: string | null = null): Promise<Database> {
  return openDatabase({ databaseUrl: null, dataDir, template: await migratedTemplate() });
}

/** A new empty database on a server (`properties`: SQL after its name), by its address and with what drops it. */
export async function createServerDatabase(
  serverUrl: string,
  properties = '',
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`create database ${name} ${properties}`);
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
}
