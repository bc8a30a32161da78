import { expect, test } from 'vitest';
import { idBookNumberSchema, problemWithIdBookNumber } from './id-book-number.ts';

test('one to ten digits', () => {
  expect(idBookNumberSchema.safeParse('7').success).toBe(true);
  expect(idBookNumberSchema.safeParse('0012345679').success).toBe(true);
  expect(problemWithIdBookNumber('12345678901')).toEqual({
    code: 'id-book-number-length',
    facts: { digits: 11 },
  });
  expect(problemWithIdBookNumber('000')).toEqual({ code: 'id-book-number-zero' });
});
