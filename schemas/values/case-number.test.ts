import { expect, test } from 'vitest';
import { caseNumberSchema, problemWithCaseNumber } from './case-number.ts';

test('sixteen or eighteen digits', () => {
  expect(caseNumberSchema.safeParse('9009982619700000').success).toBe(true);
  expect(caseNumberSchema.safeParse('140012390001234567').success).toBe(true);
  expect(problemWithCaseNumber('14001239000123456')).toEqual({
    code: 'case-number-length',
    facts: { digits: 17 },
  });
});
