import { expect, test } from 'vitest';
import { postalCodeLooksOdd, postalCodeSchema, problemWithPostalCode } from './postal-code.ts';

test('ten digits that are not all equal', () => {
  expect(postalCodeSchema.safeParse('1619735744').success).toBe(true);
  expect(problemWithPostalCode('161973574')).toEqual({ code: 'postal-code-length', facts: { digits: 9 } });
  expect(problemWithPostalCode('3333333333')).toEqual({ code: 'postal-code-repeated' });
});

test('a code outside the older rules is odd, not wrong', () => {
  expect(problemWithPostalCode('1020304050')).toBeNull();
  expect(postalCodeLooksOdd('1020304050')).toBe(true);
  expect(postalCodeLooksOdd('1619735744')).toBe(false);
});
