import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pathExists } from '../schemas/filings/index.ts';
import { jalaliOf } from '../schemas/values/jalali-date.ts';
import type { Config } from './config.ts';
import { makeConversations } from './conversations/service.ts';
import type { Sentences } from './dialogue/sentences.ts';
import { makeMetrics } from './http/metrics.ts';
import type { Parts } from './http/parts.ts';
import { makeLog } from './log.ts';
import { readPlaces } from './read-places.ts';
import { makeAnswer } from './retrieval/answer.ts';
import { localEmbedder } from './retrieval/embed.ts';
import { nothing, vague } from './retrieval/examples.ts';
import { makeFindTitles } from './retrieval/find-titles.ts';
import { publishKnowledge } from './retrieval/index-knowledge.ts';
import { makeLibrary } from './retrieval/library.ts';
import { readKnowledge, type KnowledgeFiles } from './retrieval/read-knowledge.ts';
import { makeRouter } from './retrieval/router.ts';
import { makeSearch } from './retrieval/search.ts';
import { ConversationStore } from './storage/conversation-store.ts';
import { openDatabase, type Database } from './storage/database.ts';
import { FilingStore } from './storage/filing-store.ts';
import { checkMasterKey, masterKey } from './storage/master-key.ts';
import { makeTracking } from './submission/tracking.ts';

const root = new URL('..', import.meta.url);

/** What a server is made of from outside the configuration. */
export interface Surroundings {
  sentences: Sentences;
  /** Folder of the built browser client; null: none is served. */
  webClient: string | null;
  now: () => Date;
}

export interface Composed {
  parts: Parts;
  /** Lets the database go. Call it when the server over the parts has closed. */
  close(): Promise<void>;
}

async function versionOfProgram(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  return version;
}

async function publish(files: KnowledgeFiles, { pool }: Database, now: () => Date) {
  const published = await publishKnowledge(pool, files, localEmbedder);
  const library = makeLibrary(files);
  const search = makeSearch(pool, localEmbedder, published.versionId);
  const router = makeRouter(published.router, [nothing, vague]);
  const elsewhere = Object.entries(files.elsewhere.titles).map(([id, known]) => [id, known.title] as const);
  return {
    library,
    search,
    findTitles: makeFindTitles(library, router, search, new Map(elsewhere)),
    answer: makeAnswer(search, library, () => jalaliOf(now())),
  };
}

/**
 * Opens everything the configuration names and puts it together. Throws what could not be opened: KnowledgeError,
 * DataFolderInUse, DatabaseUnsuitable, WrongMasterKey, or what the database says.
 */
export async function compose(
  config: Config,
  { sentences, webClient, now }: Surroundings,
): Promise<Composed> {
  const files = await readKnowledge(fileURLToPath(new URL('knowledge', root)), pathExists);
  const version = await versionOfProgram();
  const database = await openDatabase(config);
  try {
    const { pool, kind } = database;
    // After the database, which locks the folder the key may be made in.
    const master = await masterKey(config);
    await checkMasterKey(pool, master);
    const { library, search, findTitles, answer } = await publish(files, database, now);
    const store = new ConversationStore(pool, master);
    const filings = new FilingStore(pool, master);
    const gazetteer = readPlaces(files.tables);
    const conversations = makeConversations({
      store,
      now,
      lookup: library,
      gazetteer,
      say: sentences,
      findTitles,
      answer,
    });
    const parts: Parts = {
      config,
      engine: 'rules',
      version,
      conversations,
      tracking: makeTracking({ filings, store, say: sentences }),
      search,
      library,
      database: {
        kind,
        check: async () => {
          await pool.query('select from migrations limit 1');
        },
      },
      sentences,
      metrics: makeMetrics(),
      log: makeLog(config.logLevel),
      webClient,
    };
    return { parts, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}
