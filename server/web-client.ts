import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const client = join(root, 'server', 'web');
const built = join(client, 'dist');

async function changedAt(file: string): Promise<number> {
  return (await stat(file)).mtimeMs;
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(built + sep));
  return Math.max(0, ...(await Promise.all(sources.map(changedAt))));
}

/**
 * The folder of the built browser client. Builds it, in a few seconds and silently, when it is not there or older than
 * what it is made of. Rejects when it cannot be built.
 */
export async function builtWebClient(): Promise<string> {
  const builtAt = await changedAt(join(built, 'index.html')).catch(() => 0);
  const newest = await Promise.all([
    newestIn(client),
    newestIn(join(root, 'schemas')),
    changedAt(join(root, 'package-lock.json')),
  ]);
  if (builtAt > 0 && builtAt >= Math.max(...newest)) return built;
  // Only now: a start that has nothing to build need not wait for the builder.
  const { build } = await import('vite');
  await build({ root: client, logLevel: 'silent' });
  return built;
}
