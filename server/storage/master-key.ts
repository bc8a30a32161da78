import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/** The key at hand is not the one this installation was sealed with, or its file is not a key. */
export class WrongMasterKey extends Error {
  readonly code = 'wrong-master-key';
}

const fileName = 'master.key';

/**
 * The configured master key, or the one in the key file under `dataDir`, which is made (mode 0600) when there is none.
 * Throws WrongMasterKey when the file does not hold 32 bytes in base64.
 */
export async function masterKey(config: {
  masterKey: KeyObject | null;
  dataDir: string;
}): Promise<KeyObject> {
  if (config.masterKey) return config.masterKey;
  const file = join(config.dataDir, fileName);
  const text = await readFile(file, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await makeKeyFile(config.dataDir, file);
    return readFile(file, 'utf8');
  });
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32) throw new WrongMasterKey(`${fileName} does not hold a key`);
  return createSecretKey(bytes);
}

async function makeKeyFile(dataDir: string, file: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${file}.${crypto.randomUUID()}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64')}\n`);
    // What is sealed with a key that a power cut took away is lost for good.
    await handle.sync();
    // A link appears at once and whole; when another process was first, its key is the one.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await handle.close();
    await rm(draft);
  }
}

/**
 * Refuses a master key that is not the one this database began with: a process with another key would write
 * conversations that the others cannot open. Throws WrongMasterKey.
 */
export async function checkMasterKey(pool: pg.Pool, master: KeyObject): Promise<void> {
  const check = createHmac('sha256', master).update('installation').digest();
  await pool.query('insert into installation (key_check) values ($1) on conflict do nothing', [check]);
  const { rows } = await pool.query<{ key_check: Buffer }>('select key_check from installation');
  if (!rows[0]?.key_check.equals(check))
    throw new WrongMasterKey('the database was sealed with another master key');
}
