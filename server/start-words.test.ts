import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { readSentences } from './read-sentences.ts';
import { KnowledgeError } from './retrieval/knowledge-file.ts';
import { failureLine, readyLine } from './start-words.ts';
import { DatabaseUnsuitable } from './storage/database.ts';
import { DataFolderInUse } from './storage/lock.ts';
import { WrongMasterKey } from './storage/master-key.ts';

const say = readSentences(fileURLToPath(new URL('../prompts/replies', import.meta.url)));
const config = readConfig({});

test('ready is one line with the address, the engine and the database', () => {
  const line = readyLine('http://127.0.0.1:3000', config, 'rules', 'embedded', say);
  expect(line).toMatch(
    /^دادنویس آماده است: http:\/\/127\.0\.0\.1:3000 — موتور: قواعد، پایگاه داده: درونی \(\.\/data\).*برق/u,
  );
  expect(line).not.toContain('\n');
  const model = readConfig({ LLM_BASE_URL: 'http://localhost:1/v1', LLM_MODEL: 'qwen' });
  expect(readyLine('http://a', model, 'model', 'server', say)).toMatch(/qwen.*PostgreSQL/u);
});

const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
// What Node gives when every address of a host refuses.
const refused = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });

test.each([
  [new DataFolderInUse(4321), /4321.*\.\/data/u],
  [new WrongMasterKey('x'), /MASTER_KEY/u],
  [new DatabaseUnsuitable('no-pgvector', 'x'), /pgvector/u],
  [new DatabaseUnsuitable('blind-to-persian', 'x'), /C\.UTF-8/u],
  [new KnowledgeError('titles/a.md', 'id', 'is there twice'), /titles\/a\.md: id: is there twice/u],
  [taken, /3000/u],
  [refused, /DATABASE_URL/u],
  [new Error('something\nelse'), /something$/u],
  ['a word', /a word/u],
])('%s is told in one Persian sentence', (error, expected) => {
  const line = failureLine(error, config, say);
  expect(line).toMatch(/[آ-ی]/u);
  expect(line).toMatch(expected);
  expect(line).not.toContain('\n');
});

test('a wrong variable is told in its own words', () => {
  const error = new ConfigError('PORT', { fa: 'الف', en: 'a' });
  expect(failureLine(error, null, say)).toBe(error.message);
});
