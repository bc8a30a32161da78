import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { once } from './once.ts';

test('reads each text once, also when there is nothing in it', () => {
  let times = 0;
  const read = once(({ text }: { text: string }) => {
    times += 1;
    return text === '' ? undefined : text.length;
  });
  const [one, none] = [fold('سلام'), fold('')];
  expect([read(one), read(one), read(none), read(none)]).toEqual([4, 4, undefined, undefined]);
  expect(times).toBe(2);
});
