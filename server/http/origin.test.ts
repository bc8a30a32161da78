import { expect, test } from 'vitest';
import { mayOpen } from './origin.ts';

test.each([
  ['no origin at all', undefined, 'a.ir', true],
  ['the own host', 'https://a.ir', 'a.ir', true],
  ['the own host behind a proxy that ends TLS, with its port', 'https://a.ir:8443', 'A.ir:8443', true],
  ['an allowed one', 'https://b.ir', 'a.ir', true],
  ['another', 'https://c.ir', 'a.ir', false],
  ['another port', 'http://a.ir:81', 'a.ir:80', false],
  ['one that only begins alike', 'https://a.ir.evil.com', 'a.ir', false],
  ['another scheme of an allowed one', 'http://b.ir', 'a.ir', false],
  ['a page without origin', 'null', 'a.ir', false],
  ['nonsense', '', 'a.ir', false],
  ['a request without host', 'https://a.ir', undefined, false],
])('%s', (_name, origin, host, expected) => {
  expect(mayOpen(origin, host, ['https://b.ir'])).toBe(expected);
});
