import { expect, test } from 'vitest';
import { nationalCodeSchema, problemWithNationalCode } from './national-code.ts';

test('a right code passes', () => {
  expect(problemWithNationalCode('0012345679')).toBeNull();
  expect(nationalCodeSchema.safeParse('0012345679').success).toBe(true);
});

test('each way of being wrong has its own code', () => {
  expect(problemWithNationalCode('012345679')).toEqual({
    code: 'national-code-length',
    facts: { digits: 9 },
  });
  expect(problemWithNationalCode('0012345678')).toEqual({ code: 'national-code-check' });
  expect(problemWithNationalCode('1111111111')).toEqual({ code: 'national-code-repeated' });
});

test('any single wrong digit is caught', () => {
  const right = '0012345679';
  for (let place = 0; place < 10; place += 1) {
    const wrong = right.slice(0, place) + String((Number(right[place]) + 1) % 10) + right.slice(place + 1);
    expect(problemWithNationalCode(wrong)).not.toBeNull();
  }
});
