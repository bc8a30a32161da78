import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolderInUse, lockDataFolder } from './lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dn-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Another process that holds the lock until it is killed. */
async function holder() {
  const script = `import { lockDataFolder } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
    await lockDataFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('a folder is held by one at a time and can be given back', async () => {
  const release = await lockDataFolder(folder);
  await expect(lockDataFolder(folder)).rejects.toThrow(DataFolderInUse);
  await release();
  await (
    await lockDataFolder(folder)
  )();
  expect(await readdir(folder)).toEqual(['lock.2']);
});

test('a folder that is not there yet is made', async () => {
  await lockDataFolder(join(folder, 'a', 'b'));
  expect(await readdir(join(folder, 'a', 'b'))).toEqual(['lock.1']);
});

test('a live process refuses, a killed one is taken over', async () => {
  const child = await holder();
  await expect(lockDataFolder(folder)).rejects.toMatchObject({ code: 'data-folder-in-use', pid: child.pid });
  child.kill('SIGKILL');
  await once(child, 'exit');
  await lockDataFolder(folder);
});

test('of many that find a stale lock at once, one gets it', async () => {
  await writeFile(join(folder, 'lock.7'), JSON.stringify({ pid: process.pid, startedAt: 'another time' }));
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataFolder(folder)));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
});

test('a lock cut off by a power failure holds nobody up', async () => {
  await writeFile(join(folder, 'lock.1'), '\0\0\0');
  await lockDataFolder(folder);
  expect(await readdir(folder)).toEqual(['lock.2']);
});
