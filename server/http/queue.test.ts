import { expect, test } from 'vitest';
import { Queue, type QueueRules } from './queue.ts';

interface Work {
  name: string;
  done: PromiseWithResolvers<void>;
}
const work = (name: string): Work => ({ name, done: Promise.withResolvers<void>() });
const settled = () => new Promise((resolve) => setImmediate(resolve));

function rulesOf(began: string[], most: number, mostOfAll: number): QueueRules<string, Work> {
  return {
    work: (owner, item) => {
      began.push(owner + item.name);
      return item.done.promise;
    },
    most,
    mostOfAll,
    waiting: 0,
  };
}

test('one at a time and in order, whenever each is done', async () => {
  const began: string[] = [];
  const queue = new Queue(rulesOf(began, 10, 10), 'a');
  const [one, two, three] = [work('1'), work('2'), work('3')];
  expect(queue.isIdle).toBe(true);
  expect([one, two, three].map((each) => queue.add(each))).toEqual([true, true, true]);
  three.done.resolve();
  await settled();
  expect(began).toEqual(['a1']);
  one.done.resolve();
  await settled();
  expect(began).toEqual(['a1', 'a2']);
  two.done.resolve();
  await settled();
  expect(began).toEqual(['a1', 'a2', 'a3']);
  expect(queue.isIdle).toBe(true);
});

test('what does not fit in a queue, or in all together, is refused and not done', async () => {
  const began: string[] = [];
  const rules = rulesOf(began, 2, 3);
  const [a, b] = [new Queue(rules, 'a'), new Queue(rules, 'b')];
  const first = [work('1'), work('2'), work('3'), work('4')];
  expect(first.map((each) => a.add(each))).toEqual([true, true, true, false]);
  const second = [work('1'), work('2'), work('3')];
  expect(second.map((each) => b.add(each))).toEqual([true, true, false]);
  for (const each of [...first, ...second]) each.done.resolve();
  await settled();
  expect(began.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
  expect(rules.waiting).toBe(0);
});
