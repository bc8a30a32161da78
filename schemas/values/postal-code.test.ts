import { expect, test } from 'vitest';
import { postalCodeLooksOdd, postalCodeSchema, problemWithPostalCode } from './postal-code.ts';

test('ten digits that are not all equal', () => {
  expect(postalCodeSchema.safeParse('1619735744').success).toBe(true);
  expect(problemWithPostalCode('161973574')).toEqual({ code: 'postal-code-length', facts: { digits: 9 } });
  expect(problemWithPostalCode('3333333333')).toEqual({ code: 'postal-code-repeated' });
});

test('no code begins with 0 or 2', () => {
  expect(problemWithPostalCode('0012345679')).toEqual({ code: 'postal-code-prefix' });
  expect(problemWithPostalCode('2987654321')).toEqual({ code: 'postal-code-prefix' });
});

test('a code outside the older rules is odd, not wrong', () => {
  expect(problemWithPostalCode('1020304050')).toBeNull();
  expect(postalCodeLooksOdd('1020304050')).toBe(true);
  expect(postalCodeLooksOdd('1111345678')).toBe(true);
});

test('a code in use every day is not odd', () => {
  for (const code of ['1619735744', '1435894461', '9876543210', '8714740129', '1458963210'])
    expect(postalCodeLooksOdd(code)).toBe(false);
});
