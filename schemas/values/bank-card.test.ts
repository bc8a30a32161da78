import { expect, test } from 'vitest';
import { bankCardSchema, problemWithBankCard } from './bank-card.ts';

test('a right card passes', () => {
  expect(bankCardSchema.safeParse('6037991234567893').success).toBe(true);
});

test('a card of no bank in Iran is refused, whatever its check digit', () => {
  for (const card of ['4000000000000002', '2222444499996666', '4111111111111111'])
    expect(problemWithBankCard(card)).toEqual({ code: 'bank-card-prefix' });
  for (const card of ['5022291234567890', '9919751234567890'])
    expect(problemWithBankCard(card)).toEqual({ code: 'bank-card-check' });
});

test('what is wrong is told', () => {
  expect(problemWithBankCard('6037991234567890')).toEqual({ code: 'bank-card-check' });
  expect(problemWithBankCard('0000000000000000')).toEqual({ code: 'bank-card-check' });
  expect(problemWithBankCard('603799123456789')).toEqual({ code: 'bank-card-length', facts: { digits: 15 } });
});
