import { expect, test } from 'vitest';
import { mobileSchema, problemWithMobile } from './mobile.ts';

test('only the kept form passes', () => {
  expect(mobileSchema.safeParse('09123456789').success).toBe(true);
  expect(mobileSchema.safeParse('+989123456789').success).toBe(false);
});

test('what is wrong is told', () => {
  expect(problemWithMobile('0912345678')).toEqual({ code: 'mobile-length', facts: { digits: 10 } });
  expect(problemWithMobile('02112345678')).toEqual({ code: 'mobile-prefix' });
  expect(problemWithMobile('09802002580')).toEqual({ code: 'mobile-prefix' });
});
