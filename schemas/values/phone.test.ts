import { expect, test } from 'vitest';
import { phoneSchema, problemWithPhone } from './phone.ts';

test('a number with its area code passes', () => {
  expect(phoneSchema.safeParse('02188776655').success).toBe(true);
});

test('a local number lacks its area code; a mobile is no landline', () => {
  expect(problemWithPhone('88776655')).toEqual({ code: 'phone-area-code' });
  expect(problemWithPhone('09123456789')).toEqual({ code: 'phone-area-code' });
  expect(problemWithPhone('17236445')).toEqual({ code: 'phone-length', facts: { digits: 8 } });
  expect(problemWithPhone('0218877665')).toEqual({ code: 'phone-length', facts: { digits: 10 } });
});
