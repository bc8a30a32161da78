import { expect, test } from 'vitest';
import { pathExists } from '../../schemas/filings/index.ts';
import { KnowledgeError } from './knowledge-file.ts';
import { smallKnowledge, writeKnowledge } from './knowledge-fixture.ts';
import { readKnowledge, type KnowledgeFiles } from './read-knowledge.ts';

async function read(changes: Record<string, string> = {}): Promise<KnowledgeFiles> {
  const { folder, remove } = await writeKnowledge({ ...smallKnowledge, ...changes });
  try {
    return await readKnowledge(folder, pathExists);
  } finally {
    await remove();
  }
}

const theft = 'titles/complaint/theft.md';
async function readWithTheft(from: string, to: string): Promise<KnowledgeFiles> {
  const content = smallKnowledge[theft]?.replace(from, to) ?? '';
  expect(content).not.toBe(smallKnowledge[theft]);
  return read({ [theft]: content });
}

test('every part of the folder is read', async () => {
  const files = await read();
  expect(files.titles.map((title) => title.id)).toEqual(['insult', 'theft']);
  expect(files.laws[0]).toMatchObject({
    id: 'penal-656',
    year: '1375',
    article: '656',
    text: 'هر کس مال دیگری را پنهانی ببرد سارق است.',
  });
  expect(files.help[0]).toMatchObject({ id: 'why-address', questions: ['چرا آدرس می‌خواهید؟'], version: 3 });
  expect(Object.keys(files.elsewhere.titles)).toEqual(['mahr-claim']);
  expect([...files.tables.keys()]).toEqual(['discriminators', 'fees']);
});

test('phrasings are taken out of the body, what stands after them stays', async () => {
  const title = (await read()).titles.find((each) => each.id === 'theft');
  expect(title?.phrasings).toEqual(['گوشیمو دزدیدن', 'دزد به خونه‌م زد', 'کیفمو از دستم قاپیدن']);
  expect(title?.body).toBe('## این یعنی چه\n\nتوضیح سرقت.\n\n## بعد از ثبت\n\nمنتظر می‌مانید.');
});

test('the version changes with any file and with nothing else', async () => {
  const [one, again, other] = [
    await read(),
    await read(),
    await read({ 'tables/fees.yaml': 'complaint: 2\n' }),
  ];
  expect(again.version).toBe(one.version);
  expect(other.version).not.toBe(one.version);
});

test.each([
  ['a field of the wrong type', 'version: 2', 'version: two', 'version'],
  ['a field nobody knows', 'fits:', 'colour: red\nfits:', ''],
  ['a slot of no type', 'type: money', 'type: gold', 'slots.0.type'],
  ['an id that is not its place', 'id: theft', 'id: robbery', 'id'],
  [
    'a condition on a field that is not there',
    '    why: برای',
    '    when: { path: details.colour, is: red }\n    why: برای',
    'slots.amount.when',
  ],
  [
    'a mirror that is not there',
    '    why: برای',
    '    mirrors: plaintiff.firstName\n    why: برای',
    'slots.amount.mirrors',
  ],
  [
    'an override of a field that is not there',
    'slots:\n',
    'overrides:\n  relief: { need: never }\nslots:\n',
    'overrides.relief',
  ],
])('%s is refused, with the file and the field', async (_, from, to, field) => {
  const error = await readWithTheft(from, to).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(error).toMatchObject({ file: theft, field });
});

test('broken YAML, a missing head and a wrong table name their file', async () => {
  await expect(read({ 'tables/fees.yaml': 'a: [1\n' })).rejects.toMatchObject({ file: 'tables/fees.yaml' });
  await expect(read({ 'law/penal-656.md': 'متن' })).rejects.toMatchObject({ file: 'law/penal-656.md' });
  await expect(read({ 'tables/elsewhere.yaml': 'status: draft\n' })).rejects.toMatchObject({
    file: 'tables/elsewhere.yaml',
    field: 'nothing',
  });
});

test('the real knowledge is right', async () => {
  const files = await readKnowledge('knowledge', pathExists);
  expect(files.titles.length).toBeGreaterThanOrEqual(16);
  const short = files.titles.filter((title) => title.phrasings.length < 20);
  expect(short.map((title) => title.id)).toEqual([]);
  const known = new Set([...files.titles.map((title) => title.id), ...Object.keys(files.elsewhere.titles)]);
  const unknown = files.titles
    .flatMap((title) => title.elsewhere)
    .filter(({ titleId }) => !known.has(titleId));
  expect(unknown).toEqual([]);
});
