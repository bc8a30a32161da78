import { expect, test } from 'vitest';
import { sayDate } from './say-date.ts';

test('a date is said as far as it is known', () => {
  expect(sayDate('1403-07-15')).toBe('۱۵ مهر ۱۴۰۳');
  expect(sayDate('1403-07')).toBe('مهر ۱۴۰۳');
  expect(sayDate('1403')).toBe('سال ۱۴۰۳');
});
