import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Another live process works in the data folder: two of them would lose data without an error. */
export class DataFolderInUse extends Error {
  readonly code = 'data-folder-in-use';
  readonly pid: number;
  constructor(pid: number) {
    super(`the data folder is used by process ${pid}`);
    this.pid = pid;
  }
}

const holderSchema = z.object({ pid: z.number().int(), startedAt: z.string().nullable() });
type Holder = z.infer<typeof holderSchema>;

/** Ticks since boot at which a process started, so that a reused pid is not taken for it; null where /proc is not. */
function startOf(pid: number): string | null {
  try {
    // The name in parentheses may hold spaces; the state is the field after it, the start the 20th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    const ended = fields[0] === 'Z' || fields[0] === 'X';
    return ended ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.startedAt !== null) return startOf(holder.pid) === holder.startedAt;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function read(file: string): Promise<Holder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Given back by its holder, or cut off by a power failure: a live holder's file is always whole.
    return null;
  }
}

async function generations(dataDir: string): Promise<number[]> {
  const names = await readdir(dataDir);
  const found = names.flatMap((name) => /^lock\.(\d+)$/u.exec(name)?.[1] ?? []);
  return found.map(Number).sort((a, b) => b - a);
}

/**
 * Takes the data folder for this process and returns the function that gives it back.
 * Throws DataFolderInUse when a live process holds it; what a killed process held is taken over.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  // A lock file is never removed and made again under the same name, or two processes that both found it stale
  // could each remove the other's: every holder makes the next generation, which only one can.
  const newest = (await generations(dataDir))[0] ?? 0;
  const holder = await read(join(dataDir, `lock.${newest}`));
  if (holder && isAlive(holder)) throw new DataFolderInUse(holder.pid);

  const mine = join(dataDir, `lock.${newest + 1}`);
  const me: Holder = { pid: process.pid, startedAt: startOf(process.pid) };
  const draft = join(dataDir, `.lock-${process.pid}-${crypto.randomUUID()}`);
  await writeFile(draft, JSON.stringify(me), { flag: 'wx', mode: 0o600 });
  try {
    // A link appears at once and whole, or not at all.
    await link(draft, mine);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return lockDataFolder(dataDir);
  } finally {
    await rm(draft, { force: true });
  }
  const [latest, ...older] = await generations(dataDir);
  if (latest !== newest + 1) {
    await rm(mine);
    return lockDataFolder(dataDir);
  }
  await Promise.all(older.map((generation) => rm(join(dataDir, `lock.${generation}`), { force: true })));
  return () => writeFile(mine, '');
}
