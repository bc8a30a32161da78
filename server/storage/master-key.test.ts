import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { masterKey, WrongMasterKey } from './master-key.ts';
import { newKey } from './sealing.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dn-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('the configured key goes before any file', async () => {
  const dataDir = await temporaryFolder();
  const key = newKey();
  expect(await masterKey({ masterKey: key, dataDir })).toBe(key);
  expect(await readdir(dataDir)).toEqual([]);
});

test('a key file is made once, for its owner alone, whoever else starts at the same time', async () => {
  const dataDir = join(await temporaryFolder(), 'new');
  const keys = await Promise.all(Array.from({ length: 10 }, () => masterKey({ masterKey: null, dataDir })));
  expect(new Set(keys.map((key) => key.export().toString('hex'))).size).toBe(1);
  expect(await readdir(dataDir)).toEqual(['master.key']);
  expect((await stat(join(dataDir, 'master.key'))).mode & 0o777).toBe(0o600);
});

test('a file that is not a key is refused, never replaced', async () => {
  const dataDir = await temporaryFolder();
  await writeFile(join(dataDir, 'master.key'), 'something else\n');
  await expect(masterKey({ masterKey: null, dataDir })).rejects.toThrow(WrongMasterKey);
});
