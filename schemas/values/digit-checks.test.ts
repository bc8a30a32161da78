import { expect, test } from 'vitest';
import { isRepeated, passesLuhn, problemWithDigitCount } from './digit-checks.ts';

test('a wrong count is told with the count', () => {
  expect(problemWithDigitCount('card', '123', 16)).toEqual({ code: 'card-length', facts: { digits: 3 } });
  expect(problemWithDigitCount('card', '12a4', 4)).toEqual({ code: 'card-length', facts: { digits: 3 } });
  expect(problemWithDigitCount('case', '1234', 4, 6)).toBeNull();
});

test('repeated', () => {
  expect(isRepeated('1111')).toBe(true);
  expect(isRepeated('1112')).toBe(false);
});

test('one wrong digit fails Luhn', () => {
  expect(passesLuhn('79927398713')).toBe(true);
  expect(passesLuhn('79927398710')).toBe(false);
});
