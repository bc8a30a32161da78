import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashSecret, matches, newSecret, newTrackingSecret, readTrackingSecret } from './secrets.ts';

test('a secret is url-safe, long and new every time', () => {
  const secrets = Array.from({ length: 100 }, newSecret);
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{32}$/u);
});

test('a tracking secret is three groups of four without letters that look alike', () => {
  const secrets = Array.from({ length: 200 }, newTrackingSecret);
  expect(new Set(secrets).size).toBe(200);
  for (const secret of secrets)
    expect(secret).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/u);
});

test.each([
  ['7kq2-m0xd-9fzt', '7KQ2-M0XD-9FZT'],
  [' 7KQ2 M0XD 9FZT ', '7KQ2-M0XD-9FZT'],
  ['7KQ2MOXD9FZT', '7KQ2-M0XD-9FZT'],
  ['۷KQ۲–M۰XD–٩FZT', '7KQ2-M0XD-9FZT'],
  ['il00-0000-0000', '1100-0000-0000'],
])('a typed tracking secret %s is read', (typed, given) => expect(readTrackingSecret(typed)).toBe(given));

test('what was given out is read as itself', () => {
  const secret = newTrackingSecret();
  expect(readTrackingSecret(secret)).toBe(secret);
});

test('only the secret itself matches its hash', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(matches(one, hashSecret(one))).toBe(true);
      expect(matches(one, hashSecret(other))).toBe(one === other);
    }),
  );
  expect(matches('x', Buffer.alloc(0))).toBe(false);
});
