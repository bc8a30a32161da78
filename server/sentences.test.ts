import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filingKinds } from '../schemas/title.ts';
import { safetyTopics } from '../schemas/safety-topic.ts';
import { errorCodes } from '../schemas/wire.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'prompts/replies');
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.split('.')[0] ?? name,
    parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>,
  ]),
);

function sources(directory: string): string[] {
  return readdirSync(join(root, directory), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
const code = [...sources('schemas'), ...sources('server').filter((file) => !file.includes('node_modules'))]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every code a value can be refused with has its sentence', () => {
  const named = [...code.matchAll(/code: '([a-z]+(?:-[a-zA-Z]+)+)'/g)].map((match) => match[1] ?? '');
  const lengths = [...code.matchAll(/problemWithDigitCount\('([a-z-]+)'/g)].map(
    (match) => `${match[1]}-length`,
  );
  const known = new Set([
    ...Object.keys(files['problems'] ?? {}),
    ...Object.keys(files['errors'] ?? {}),
    ...Object.keys(files['start'] ?? {}),
    'data-folder-in-use',
    'title-note',
  ]);
  expect([...new Set([...named, ...lengths])].filter((name) => !known.has(name))).toEqual([]);
});

test('kinds, dangers and errors have their sentences', () => {
  for (const kind of filingKinds) expect(files['ask']?.[`kind-${kind}`], kind).toBeTruthy();
  for (const topic of safetyTopics) expect(files['safety']?.[topic], topic).toBeTruthy();
  for (const error of errorCodes) expect(files['errors']?.[error], error).toBeTruthy();
});

test('no sentence is said by nobody', () => {
  const built = /^(?:kind-|slip-|looks-like-|status-|engine-|database-)|-length$/;
  const unused = Object.entries(files).flatMap(([group, sentences]) =>
    Object.keys(sentences)
      .filter((name) => !built.test(name) && !new RegExp(`['"\`]${name}['"\`]`).test(code))
      .map((name) => `${group}.${name}`),
  );
  expect(unused.filter((name) => !name.startsWith('safety.') && !name.startsWith('start.'))).toEqual([]);
});

test('people are addressed in Persian letters, with Persian digits', () => {
  for (const [group, sentences] of Object.entries(files)) {
    for (const [name, sentence] of Object.entries(sentences)) {
      const said = sentence
        .replace(/\{\w+\}/g, '')
        .replace(
          /\b(?:IMEI|IR|PostgreSQL|DATA_DIR|PORT|DATABASE_URL|MASTER_KEY|EACCES|HOST|pgvector|npm|ci|LC_CTYPE|C|UTF|MASTER|KEY)\b/g,
          '',
        );
      expect(said, `${group}.${name}`).not.toMatch(/[يك٠-٩]/);
      if (group !== 'start' && group !== 'errors') expect(said, `${group}.${name}`).not.toMatch(/[0-9]/);
    }
  }
});
