import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));

/** A first start makes a database and builds this client: a minute on a busy machine. */
export const startMs = 180_000;

/** The program as `npm start` runs it, on a data folder of its own. */
export class ServerProcess {
  readonly #folder: string;
  #child: ChildProcess | null = null;
  /** Where it listens, without a slash at the end; the same after every new start. */
  address = '';

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts one on a new folder and a free port. Rejects with what the program said when it ends instead. */
  static async begin(): Promise<ServerProcess> {
    const server = new ServerProcess(await mkdtemp(join(tmpdir(), 'dn-page-')));
    await server.start();
    return server;
  }

  /** Starts it again on the folder and the port it had. */
  async start(): Promise<void> {
    const { PATH, HOME } = process.env;
    const PORT = this.address === '' ? '0' : new URL(this.address).port;
    const child = spawn(process.execPath, [main], { env: { PATH, HOME, PORT, DATA_DIR: this.#folder } });
    this.#child = child;
    let said = '';
    let complained = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
    await new Promise<void>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('\n')) resolve();
      });
      child.once('close', () => reject(new Error(`the server ended: ${complained}`)));
    });
    this.address = /http:\/\/[\d.]+:\d+/u.exec(said)?.[0] ?? '';
  }

  /** `kill -9`: it gets no chance to finish anything. */
  async kill(): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null) return;
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }

  /** Ends it and removes its folder. */
  async end(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
