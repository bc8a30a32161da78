import { expect, test } from 'vitest';
import { bankCardSchema, problemWithBankCard } from './bank-card.ts';

test('a right card passes', () => {
  expect(bankCardSchema.safeParse('6037991234567893').success).toBe(true);
});

test('what is wrong is told', () => {
  expect(problemWithBankCard('6037991234567890')).toEqual({ code: 'bank-card-check' });
  expect(problemWithBankCard('0000000000000000')).toEqual({ code: 'bank-card-check' });
  expect(problemWithBankCard('603799123456789')).toEqual({ code: 'bank-card-length', facts: { digits: 15 } });
});
