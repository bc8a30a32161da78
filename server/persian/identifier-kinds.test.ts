import { expect, test } from 'vitest';
import { canonical, padded, problemWithKind } from './identifier-kinds.ts';

test('a mobile and a landline lose their country code', () => {
  expect(canonical('mobile', '989123456789')).toBe('09123456789');
  expect(canonical('mobile', '00989123456789')).toBe('09123456789');
  expect(canonical('mobile', '9809123456789')).toBe('09123456789');
  expect(canonical('mobile', '9123456789')).toBe('09123456789');
  expect(canonical('phone', '982188776655')).toBe('02188776655');
});

test('only eight or nine digits are padded', () => {
  expect(padded('12345679')).toBe('0012345679');
  expect(padded('1234567')).toBe('1234567');
});

test('each kind is checked by its own rule', () => {
  expect(problemWithKind('plate', '12ب345-67')).toBeNull();
  expect(problemWithKind('email', 'a@b')).toEqual({ code: 'email-shape' });
  expect(problemWithKind('mobile', '0912')).toEqual({ code: 'mobile-length', facts: { digits: 4 } });
});
