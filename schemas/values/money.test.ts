import { expect, test } from 'vitest';
import { moneySchema, problemWithMoney } from './money.ts';

test('whole rials above zero', () => {
  expect(moneySchema.safeParse(2_000_000_000).success).toBe(true);
  expect(moneySchema.safeParse('2000').success).toBe(false);
});

test('what is wrong is told', () => {
  expect(problemWithMoney(0)).toEqual({ code: 'money-not-positive' });
  expect(problemWithMoney(Number.NaN)).toEqual({ code: 'money-not-positive' });
  expect(problemWithMoney(1.5)).toEqual({ code: 'money-not-whole' });
  expect(problemWithMoney(1e17)).toEqual({ code: 'money-too-large' });
});
