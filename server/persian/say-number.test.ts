import { expect, test } from 'vitest';
import { groupDigits, persianDigits, sayMoney, sayNumber } from './say-number.ts';

test.each([
  [0, 'صفر'],
  [19, 'نوزده'],
  [1000, 'هزار'],
  [1500, 'هزار و پانصد'],
  [987, 'نهصد و هشتاد و هفت'],
  [1_001_500, 'یک میلیون و هزار و پانصد'],
  [50_000_000, 'پنجاه میلیون'],
  [1_200_000_000_000, 'هزار و دویست میلیارد'],
  [1e15, 'یک میلیون میلیارد'],
  [-42, 'منفی چهل و دو'],
])('%d', (count, words) => {
  expect(sayNumber(count)).toBe(words);
});

test('what cannot be said is refused', () => {
  expect(() => sayNumber(1.5)).toThrow(RangeError);
  expect(() => sayNumber(1e15 + 1)).toThrow(RangeError);
});

test('digits are Persian and grouped by thousands', () => {
  expect(persianDigits('پلاک 12')).toBe('پلاک ۱۲');
  expect(groupDigits(500_000_000)).toBe('۵۰۰٬۰۰۰٬۰۰۰');
  expect(groupDigits(999)).toBe('۹۹۹');
});

test('a sum is said in both units unless it is no whole toman', () => {
  expect(sayMoney(500_000_000)).toBe('پنجاه میلیون تومان (پانصد میلیون ریال)');
  expect(sayMoney(15_005)).toBe('پانزده هزار و پنج ریال');
});
