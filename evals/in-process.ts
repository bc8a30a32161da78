import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../server/app.ts';
import { compose } from '../server/compose.ts';
import { readConfig } from '../server/config.ts';
import { readSentences } from '../server/read-sentences.ts';
import { scenarioInstant } from './scenario.ts';

export interface RunningServer {
  /** `ws://host:port/api/chat` */
  url: string;
  close(): Promise<void>;
}

/**
 * The whole server in this process on a free port, over an embedded database in a folder of its own that is removed
 * afterwards. Its day is the scenarios' day, and what the environment sets (a model, a database) does not reach it.
 */
export async function startServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dadnevis-evals-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const config = readConfig({
      DATA_DIR: folder,
      PORT: '0',
      LOG_LEVEL: 'error',
      FRAME_BURST: '1000',
      FRAMES_PER_SECOND: '1000',
    });
    const sentences = readSentences(join(import.meta.dirname, '../prompts/replies'));
    const { parts, close } = await compose(config, {
      sentences,
      webClient: null,
      now: () => scenarioInstant,
    });
    const app = buildApp(parts);
    const address = await app.listen({ host: config.host, port: config.port });
    return {
      url: chatUrl(address),
      close: async () => {
        await app.close();
        await close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The chat's address of a server given as `http(s)://…` or `ws(s)://…`, with or without the path. */
export function chatUrl(server: string): string {
  const url = new URL('/api/chat', server);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
}
