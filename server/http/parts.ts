import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { Conversations, Tracking } from '../conversations/conversations.ts';
import type { TitleLookup } from '../dialogue/library.ts';
import type { Sentences } from '../dialogue/sentences.ts';
import type { Search } from '../retrieval/search.ts';
import type { Metrics } from './metrics.ts';

/** Everything the outside is served from, ready to use. */
export interface Parts {
  config: Pick<Config, 'allowedOrigins' | 'frameLimit'>;
  engine: 'rules' | 'model';
  /** Of this program. */
  version: string;
  conversations: Conversations;
  tracking: Tracking;
  search: Search;
  library: TitleLookup;
  database: {
    kind: 'embedded' | 'server';
    /** Rejects when the database cannot be reached or its shape is not the newest. */
    check(): Promise<void>;
  };
  sentences: Sentences;
  metrics: Metrics;
  log: FastifyBaseLogger;
  /** Folder of the built browser client; null: none is served. */
  webClient: string | null;
}

/** The server with zod as its schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
