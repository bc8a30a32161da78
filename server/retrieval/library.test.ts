import { expect, test } from 'vitest';
import { pathExists } from '../../schemas/filings/index.ts';
import { smallKnowledge, writeKnowledge } from './knowledge-fixture.ts';
import { makeLibrary } from './library.ts';
import { readKnowledge, type KnowledgeFiles } from './read-knowledge.ts';

async function files(): Promise<KnowledgeFiles> {
  const { folder, remove } = await writeKnowledge(smallKnowledge);
  const read = await readKnowledge(folder, pathExists);
  await remove();
  return read;
}

test('entries are found by id', async () => {
  const library = makeLibrary(await files());
  expect(library.title('theft')?.title).toBe('سرقت');
  expect(library.title('theft', 1)?.version).toBe(2);
  expect(library.law('penal-656')?.law).toBe('قانون مجازات');
  expect(library.help('why-address')?.title).toBe('چرا نشانی');
  expect(library.title('fraud')).toBeUndefined();
});

test('a draft is not offered, and a question keeps only what is offered', async () => {
  const read = await files();
  expect(makeLibrary(read).discriminators).toMatchObject([
    { between: ['theft', 'insult'], options: [{ titleId: 'theft' }, { titleId: 'insult' }] },
  ]);
  const titles = read.titles.map((title) =>
    title.id === 'insult' ? { ...title, status: 'draft' as const } : title,
  );
  const library = makeLibrary({ ...read, titles });
  expect(library.titles.map((title) => title.id)).toEqual(['theft']);
  expect(library.title('insult')).toBeUndefined();
  expect(library.discriminators).toEqual([]);
});

test('a table of questions that is not right is refused', async () => {
  const read = await files();
  expect(() => makeLibrary({ ...read, tables: new Map([['discriminators', [{ id: 'x' }]]]) })).toThrow(
    /tables\/discriminators\.yaml: 0\.between/u,
  );
});
