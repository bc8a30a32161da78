import { expect, test } from 'vitest';
import { emailSchema, problemWithEmail } from './email.ts';

test('usual addresses pass', () => {
  for (const email of ['a.b@example.com', 'maryam_2@mail.example.ir']) {
    expect(emailSchema.safeParse(email).success).toBe(true);
  }
});

test('what is wrong is told', () => {
  expect(problemWithEmail('example.com')).toEqual({ code: 'email-at' });
  for (const email of ['a@b', 'a b@example.com', 'علی@example.com', 'a..b@example.com', 'a@-b.com']) {
    expect(problemWithEmail(email)).toEqual({ code: 'email-shape' });
  }
});
