import { relative } from 'node:path';
import { ConfigError, type Config } from './config.ts';
import type { Sentences } from './dialogue/sentences.ts';
import { KnowledgeError } from './retrieval/knowledge-file.ts';
import { DataFolderInUse } from './storage/lock.ts';

function shown(folder: string): string {
  const near = relative(process.cwd(), folder);
  return near.startsWith('..') ? folder : `./${near}`;
}

/** The one line that says the program is ready. `address` is an http address. */
export function readyLine(
  address: string,
  config: Config,
  engine: 'rules' | 'model',
  database: 'embedded' | 'server',
  say: Sentences,
): string {
  return say.text('start', 'ready', {
    address,
    engine: say.text('start', `engine-${engine}`, { model: config.model?.model ?? '' }),
    database: say.text('start', `database-${database}`, { folder: shown(config.dataDir) }),
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** One clear sentence about why the program cannot start. `config` is null while it is not read. */
export function failureLine(error: unknown, config: Config | null, say: Sentences): string {
  if (error instanceof ConfigError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const reason = (message || codeOf(error)).split('\n')[0] ?? '';
  if (error instanceof KnowledgeError) return say.text('start', 'knowledge', { reason });
  const code = codeOf(error);
  return say.text('start', code !== '' && say.has('start', code) ? code : 'failed', {
    reason,
    port: config?.port ?? '',
    folder: config ? shown(config.dataDir) : '',
    pid: error instanceof DataFolderInUse ? error.pid : '',
  });
}
