import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import type { ClientFrame, ServerFrame } from '../../schemas/wire.ts';
import { serverFrameSchema } from '../../schemas/wire.ts';
import { buildApp } from '../app.ts';
import { makeLog } from '../log.ts';
import { readSentences } from '../read-sentences.ts';
import { makeMetrics } from './metrics.ts';
import type { App, Parts } from './parts.ts';
import { TestConversations } from './test-conversations.ts';

const sentences = readSentences(fileURLToPath(new URL('../../prompts/replies', import.meta.url)));

/** The parts of a server for tests: conversations in memory, nothing to find. */
export function testParts(own: Partial<Parts> = {}): Parts {
  return {
    config: { allowedOrigins: [], frameLimit: { burst: 1_000, perSecond: 1_000 } },
    engine: 'rules',
    version: '0.0.0',
    conversations: new TestConversations(),
    tracking: { view: async () => null },
    search: async () => [],
    library: { titles: [], discriminators: [], title: () => undefined },
    database: { kind: 'embedded', check: async () => undefined },
    sentences,
    metrics: makeMetrics(),
    log: makeLog('silent'),
    webClient: null,
    ...own,
  };
}

/** The real server over `parts`, closed when the test ends. */
export function testApp(parts: Parts): App {
  const app = buildApp(parts);
  onTestFinished(() => app.close());
  return app;
}

/** A client of the chat that keeps what it is sent. */
export class TestClient {
  readonly socket: WebSocket;
  readonly #received: ServerFrame[] = [];
  #waiting: (() => void) | null = null;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => {
      this.#received.push(serverFrameSchema.parse(JSON.parse(String(data))));
      this.#waiting?.();
    });
  }

  /** Sends a frame, or anything else as it is. */
  send(frame: ClientFrame | object | string | Buffer): this {
    this.socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame));
    return this;
  }

  /** The next `count` frames, in order. */
  async next(count: number): Promise<ServerFrame[]> {
    while (this.#received.length < count)
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    return this.#received.splice(0, count);
  }
}

/** Opens a chat socket on a listening server. Rejects when the server refuses it. */
export async function connect(
  app: App,
  headers: Record<string, string> = {},
  options: ClientOptions = {},
): Promise<TestClient> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/chat`, { ...options, headers });
  onTestFinished(() => socket.terminate());
  const client = new TestClient(socket);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return client;
}

export const start = { type: 'start', protocol: 1, channel: 'web' } as const;

/** A chat socket with a conversation of its own, greeted already. */
export async function connectAndStart(app: App): Promise<TestClient> {
  const client = (await connect(app)).send(start);
  await client.next(2);
  return client;
}
