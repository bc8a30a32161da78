import { beforeAll, expect, test } from 'vitest';
import { pathExists } from '../../schemas/filings/index.ts';
import { examplesOf, nothing, vague } from './examples.ts';
import { makeFindTitles, type FindTitles, type FoundTitles } from './find-titles.ts';
import { makeLibrary } from './library.ts';
import { readKnowledge } from './read-knowledge.ts';
import { makeRouter } from './router.ts';
import { trainRouter } from './train-router.ts';

let find: FindTitles;
const leftOut: { id: string; text: string }[] = [];

/** Every third phrasing is kept from training and judged; search stays silent, so this is the router's floor. */
beforeAll(async () => {
  const files = await readKnowledge('knowledge', pathExists);
  const isLeftOut = (at: number) => at % 3 === 1;
  const titles = files.titles.map((title) => ({
    ...title,
    phrasings: title.phrasings.filter((_, at) => !isLeftOut(at)),
  }));
  for (const title of files.titles)
    leftOut.push(...title.phrasings.filter((_, at) => isLeftOut(at)).map((text) => ({ id: title.id, text })));
  const learnt = { ...files, titles };
  const names = new Map(Object.entries(files.elsewhere.titles).map(([id, known]) => [id, known.title]));
  const router = makeRouter(trainRouter(examplesOf(learnt), 3), [nothing, vague]);
  find = makeFindTitles(makeLibrary(learnt), router, async () => [], names);
}, 60_000);

test('unseen stories find their title, and a confident answer is right', async () => {
  const judged: { id: string; found: FoundTitles }[] = [];
  for (const { id, text } of leftOut) judged.push({ id, found: await find(text) });
  const share = (right: typeof judged, all: typeof judged) => right.length / all.length;
  expect(
    share(
      judged.filter(({ id, found }) => found.candidates[0]?.titleId === id),
      judged,
    ),
  ).toBeGreaterThan(0.8);
  const amongThree = judged.filter(({ id, found }) =>
    found.candidates.slice(0, 3).some(({ titleId }) => titleId === id),
  );
  expect(share(amongThree, judged)).toBeGreaterThan(0.92);
  const sure = judged.filter(({ found }) => found.confidence >= 0.8);
  expect(share(sure, judged)).toBeGreaterThan(0.3);
  expect(
    share(
      sure.filter(({ id, found }) => found.candidates[0]?.titleId === id),
      sure,
    ),
  ).toBeGreaterThan(0.95);
});

test.each(['سلام وقت شما بخیر', 'هوا امروز خیلی سرده', 'هسیبخ شخحس', 'qwe rty', '؟', 'چطوری نون بپزم'])(
  'no filing: %s',
  async (text) => {
    expect((await find(text)).confidence).toBeLessThan(0.3);
  },
);

test('a vague story opens the question that tells its titles apart', async () => {
  const { candidates, confidence } = await find('پولمو خورده');
  expect(candidates.map(({ titleId }) => titleId)).toContain('promissory-note-or-receipt-claim');
  expect(candidates.map(({ titleId }) => titleId)).toContain('fraud');
  expect(confidence).toBeLessThan(0.6);
});

test('a story of a title that is not offered is known as that', async () => {
  const found = await find('می‌خوام از شوهرم طلاق بگیرم، خودش راضی نیست');
  expect(found.elsewhere?.titleId).toBe('divorce-by-wife');
  expect(found.elsewhere?.title).toContain('طلاق');
  expect(found.confidence).toBeLessThan(0.3);
});

test('a long story is found by its telling part', async () => {
  const background =
    'ما سی سال است در همین محله زندگی می‌کنیم و با همه رفت و آمد داریم و خیلی هم خوش می‌گذرد. ';
  const found = await find(
    `${background.repeat(20)} دیشب دزد آمد خانه‌مان را خالی کرد و همه طلاها و لپ‌تاپم را دزدید. ${background.repeat(20)}`,
  );
  expect(found.candidates[0]?.titleId).toBe('theft');
});

test('candidates are at most five, best first, with the confidence never above what is left for one', async () => {
  const { candidates } = await find('به رفیقم پول دادم پس نمی‌دهد');
  expect(candidates.length).toBe(5);
  expect(candidates).toEqual(candidates.toSorted((a, b) => b.score - a.score));
  expect(candidates.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
});
