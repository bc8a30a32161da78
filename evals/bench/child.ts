import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a process has used: processor time since its start, bytes it holds after a collection. */
export interface Reading {
  cpuMicroseconds: number;
  rss: number;
  /** Of the main thread: objects and buffers. */
  heap: number;
}

export interface MeasuredServer {
  /** `http://host:port` */
  address: string;
  read(): Promise<Reading>;
  stop(): Promise<void>;
}

const gauge = new URL('gauge.ts', import.meta.url).href;
const longestStartMs = 120_000;

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server has no output');
  const deadline = setTimeout(() => child.kill(), longestStartMs);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /https?:\/\/[^\s/]+:\d+/u.exec(line)?.[0];
      if (address !== undefined) return address;
    }
  } finally {
    clearTimeout(deadline);
  }
  throw new Error('the server ended before it was ready');
}

/** Starts a server of this project (`server/main.ts`) as a process of its own that can be measured. Throws when it does not start. */
export async function startMeasured(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<MeasuredServer> {
  const script = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', '--import', gauge, script], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const address = await addressOf(child);
  // Nobody reads on: a full pipe would stop the server.
  child.stdout?.resume();
  return {
    address,
    read: async () => {
      const answer = once(child, 'message');
      child.send('read');
      const [reading] = (await answer) as [Reading];
      return reading;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
