import { expect, test } from 'vitest';
import { routerFromBytes, routerToBytes } from './router-bytes.ts';
import { makeRouter, type Example } from './router.ts';
import { trainRouter } from './train-router.ts';

const examples: Example[] = [
  ...['گوشیمو دزدیدن', 'دزد اومد خونه همسایه', 'کیفمو قاپیدن', 'موتورمو دزدیدن بردن'].map((text) => ({
    label: 'theft',
    text,
  })),
  ...['همسایه بهم فحش داد', 'فحاشی کرد', 'ناسزا گفت', 'جلوی همه فحش ناموسی داد'].map((text) => ({
    label: 'insult',
    text,
  })),
  ...['سلام', 'هوا سرده', 'خوبی'].map((text) => ({ label: 'nothing', text })),
];

test('an unseen and misspelt story goes where its words point', () => {
  const router = makeRouter(trainRouter(examples, 1), ['nothing']);
  const [first, ...others] = router.route('دوچرخه‌مو دزدیددن');
  expect(first?.titleId).toBe('theft');
  expect([first, ...others].reduce((sum, each) => sum + (each?.probability ?? 0), 0)).toBeCloseTo(1, 5);
  expect(router.route('سلاام')[0]?.titleId).toBe('nothing');
});

test('a message of unknown words says nothing for anyone', () => {
  const probabilities = makeRouter(trainRouter(examples, 1), ['nothing'])
    .route('qwxz')
    .map((each) => each.probability);
  expect(Math.max(...probabilities)).toBeCloseTo(1 / 3, 5);
});

test('a word tells when it points to one title', () => {
  const router = makeRouter(trainRouter(examples, 1), ['nothing']);
  expect(router.tells('دزدیدن')).toBeGreaterThan(router.tells('همسایه'));
  expect(router.tells('دزدیدن')).toBeGreaterThan(router.tells('سلام'));
});

test('the same seed gives the same weights, and bytes bring them back', () => {
  const trained = trainRouter(examples, 7);
  expect(trainRouter(examples, 7)).toEqual(trained);
  expect(trainRouter(examples, 8)).not.toEqual(trained);
  expect(routerFromBytes(routerToBytes(trained))).toEqual(trained);
});

test('bytes of another form are not read', () => {
  const bytes = routerToBytes(trainRouter(examples, 7));
  bytes.write('"form":9', bytes.indexOf('"form":1'));
  expect(routerFromBytes(bytes)).toBeNull();
});
