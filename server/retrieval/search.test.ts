import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathExists } from '../../schemas/filings/index.ts';
import { openDatabase, type Database } from '../storage/database.ts';
import { localEmbedder, type Embedder } from './embed.ts';
import { publishKnowledge } from './index-knowledge.ts';
import { smallKnowledge, writeKnowledge } from './knowledge-fixture.ts';
import { readKnowledge } from './read-knowledge.ts';
import { makeSearch, type Search } from './search.ts';

let database: Database;
let folder: string;
let remove: () => Promise<void>;
let search: Search;

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: null });
  ({ folder, remove } = await writeKnowledge(smallKnowledge));
  const published = await publishKnowledge(
    database.pool,
    await readKnowledge(folder, pathExists),
    localEmbedder,
  );
  search = makeSearch(database.pool, localEmbedder, published.versionId);
}, 60_000);

afterAll(async () => {
  await database.close();
  await remove();
});

async function countOf(table: 'passages' | 'knowledge_versions'): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int as count from ${table}`,
  );
  return rows[0]?.count ?? 0;
}

test('a story finds its title once, described and not quoted from others', async () => {
  const results = await search({ text: 'گوشی منو دزدیدن بردن' });
  expect(results.filter((result) => result.id === 'theft')).toHaveLength(1);
  expect(results[0]).toMatchObject({
    id: 'theft',
    type: 'title',
    kind: 'complaint',
    version: 2,
    title: 'سرقت',
    status: 'verified',
  });
  expect(results[0]?.source).toContain('قانون نمونه');
  expect(results[0]?.excerpt).toContain('این یک نمونه از سرقت است.');
  expect(results[0]?.score).toBeCloseTo(1, 5);
  expect(results[0]?.legs.lexical).toBeGreaterThan(0);
  expect(results[0]?.legs.vector).toBeGreaterThan(0);
});

test('filters work inside: what they leave is all there', async () => {
  expect((await search({ text: 'سرقت', type: 'law' })).map((result) => result.id)).toEqual(['penal-656']);
  expect((await search({ text: 'چرا آدرس می‌خواین', type: 'help', limit: 1 }))[0]).toMatchObject({
    id: 'why-address',
    version: 3,
  });
  expect(await search({ text: 'سرقت', kind: 'petition' })).toEqual([]);
  const kinds = (await search({ text: 'سرقت', kind: 'complaint' })).map((result) => result.kind);
  expect(new Set(kinds)).toEqual(new Set(['complaint']));
});

test('a text with nothing in common finds nothing', async () => {
  expect(await search({ text: '؟؟؟' })).toEqual([]);
});

test('publishing the same files again writes nothing', async () => {
  const files = await readKnowledge(folder, pathExists);
  const before = await countOf('passages');
  expect(await publishKnowledge(database.pool, files, localEmbedder)).toMatchObject({ isNew: false });
  expect(await countOf('passages')).toBe(before);
});

test('new files become the active version, and going back makes no copy', async () => {
  const files = await readKnowledge(folder, pathExists);
  const old = await publishKnowledge(database.pool, files, localEmbedder);
  const changed = { ...files, version: 'other', help: [] };
  const fresh = await publishKnowledge(database.pool, changed, localEmbedder);
  expect(fresh.isNew).toBe(true);
  expect(
    await makeSearch(database.pool, localEmbedder, fresh.versionId)({ text: 'چرا آدرس', type: 'help' }),
  ).toEqual([]);
  expect((await search({ text: 'چرا آدرس', type: 'help' })).length).toBe(1);
  const versions = await countOf('knowledge_versions');
  expect(await publishKnowledge(database.pool, files, localEmbedder)).toMatchObject({
    versionId: old.versionId,
  });
  expect(await countOf('knowledge_versions')).toBe(versions);
  const { rows } = await database.pool.query('select id from knowledge_versions where active');
  expect(rows).toEqual([{ id: old.versionId }]);
});

test('another embedding is another index; shorter vectors are filled up', async () => {
  const files = await readKnowledge(folder, pathExists);
  const other: Embedder = {
    model: 'two',
    dimensions: 2,
    embed: async (texts) => texts.map(() => [0.6, 0.8]),
  };
  const published = await publishKnowledge(database.pool, files, other);
  expect(published.isNew).toBe(true);
  const results = await makeSearch(database.pool, other, published.versionId)({ text: 'سرقت', type: 'law' });
  expect(results[0]?.legs.vector).toBeCloseTo(1, 4);
});

test('when publishing fails nothing of it stays', async () => {
  const files = await readKnowledge(folder, pathExists);
  const versions = await countOf('knowledge_versions');
  const broken: Embedder = {
    model: 'broken',
    dimensions: 2,
    embed: async (texts) => texts.map(() => [Number.NaN]),
  };
  await expect(publishKnowledge(database.pool, files, broken)).rejects.toThrow(/vector/u);
  expect(await countOf('knowledge_versions')).toBe(versions);
});
