import { expect, test } from 'vitest';
import { imeiSchema, problemWithImei } from './imei.ts';

test('a right number passes', () => {
  expect(imeiSchema.safeParse('490154203237518').success).toBe(true);
});

test('what is wrong is told', () => {
  expect(problemWithImei('490154203237517')).toEqual({ code: 'imei-check' });
  expect(problemWithImei('49015420323751')).toEqual({ code: 'imei-length', facts: { digits: 14 } });
});
