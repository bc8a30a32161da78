import { expect, test } from 'vitest';
import { maskCards } from './mask-card.ts';

test.each([
  ['کارتم 6037997512345678 بود', 'کارتم 603799••••••5678 بود'],
  ['۶۰۳۷-۹۹۷۵-۱۲۳۴-۵۶۷۸', '۶۰۳۷-۹۹••-••••-۵۶۷۸'],
  ['کد ملی 0012345679 و موبایل 09121234567', 'کد ملی 0012345679 و موبایل 09121234567'],
  ['پرونده 140592920001457743', 'پرونده 140592920001457743'],
])('%s', (raw, masked) => {
  expect(maskCards(raw)).toBe(masked);
  expect(maskCards(raw)).toHaveLength(raw.length);
});
