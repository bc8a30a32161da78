import { expect, test } from 'vitest';
import { legalIdSchema, problemWithLegalId } from './legal-id.ts';

test('a right identity passes', () => {
  expect(legalIdSchema.safeParse('10380284790').success).toBe(true);
});

test('what is wrong is told', () => {
  expect(problemWithLegalId('10380284791')).toEqual({ code: 'legal-id-check' });
  expect(problemWithLegalId('1038028479')).toEqual({ code: 'legal-id-length', facts: { digits: 10 } });
  expect(problemWithLegalId('00000000000')).toEqual({ code: 'legal-id-repeated' });
  expect(problemWithLegalId('10300000047')).toEqual({ code: 'legal-id-repeated' });
});
