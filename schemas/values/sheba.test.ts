import { expect, test } from 'vitest';
import { problemWithSheba, shebaSchema } from './sheba.ts';

test('a right number passes', () => {
  expect(shebaSchema.safeParse('IR062960000000100324200001').success).toBe(true);
});

test('what is wrong is told', () => {
  expect(problemWithSheba('IR062960000000100324200002')).toEqual({ code: 'sheba-check' });
  expect(problemWithSheba('IR06296000000010032420000')).toEqual({
    code: 'sheba-length',
    facts: { digits: 23 },
  });
  expect(problemWithSheba('062960000000100324200001')).toEqual({ code: 'sheba-country' });
});
