import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { builtWebClient } from './web-client.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

// Once for all, so that no start below waits for it.
beforeAll(() => builtWebClient());

interface Run {
  child: ChildProcess;
  out(): string;
  err(): string;
}

/** The program as `npm start` runs it, ended with the test. */
function run(env: Record<string, string>): Run {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [main], { env: { PATH, HOME, PORT: '0', ...env } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  return { child, out: () => texts.out, err: () => texts.err };
}

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dn-main-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function exitCode({ child }: Run): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

/** A first start makes a database and learns the knowledge: twenty seconds on a busy machine. */
const firstStartMs = 120_000;

test(
  'it starts with nothing but itself, says so in one line, serves, and stops when told',
  { timeout: firstStartMs },
  async () => {
    const DATA_DIR = await dataFolder();
    const first = run({ DATA_DIR });
    while (!first.out().includes('\n')) {
      if (first.child.exitCode !== null) throw new Error(first.err());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(first.out())?.[0] ?? '';
    const ready = (await (await fetch(`${address}/readyz`)).json()) as { titles: number };
    expect(ready).toMatchObject({ status: 'ready', engine: 'rules', database: 'embedded' });
    expect(ready.titles).toBeGreaterThan(0);
    expect(await (await fetch(address)).text()).toContain('/assets/');

    const second = run({ DATA_DIR });
    expect(await exitCode(second)).toBe(1);
    expect(second.err()).toContain(`${first.child.pid}`);
    expect(second.err().trim()).not.toContain('\n');

    const stopped = exitCode(first);
    first.child.kill('SIGTERM');
    expect(await stopped).toBe(0);
    expect(first.out().trim()).not.toContain('\n');
    expect(first.err()).toBe('');
  },
);

test('a variable that cannot be used ends it with one sentence', async () => {
  const refused = run({ DATA_DIR: await dataFolder(), PORT: 'http' });
  expect(await exitCode(refused)).toBe(1);
  expect(refused.err()).toContain('PORT');
  expect(refused.err().trim()).not.toContain('\n');
  expect(refused.out()).toBe('');
});
