import { expect, test } from 'vitest';
import { maskSecrets } from './secrets.ts';

test.each([
  ['رمز ثنام ۱۲۳۴۵۶ هست', 'رمز ثنام •••••• هست', 'password'],
  ['رمز شخصیم: Ab12@34', 'رمز شخصیم: •••••••', 'password'],
  ['پسوردم reza1370ه', 'پسوردم ••••••••ه', 'password'],
  ['رمز پویا 845123 رو بهش دادم', 'رمز پویا •••••• رو بهش دادم', 'otp'],
  ['کد تأیید: ۴۸۲۱۳', 'کد تأیید: •••••', 'otp'],
  ['کد ۴۵۶۷۸ برام پیامک شده بود', 'کد ••••• برام پیامک شده بود', 'otp'],
  ['cvv2 کارتم ۳۴۵ بود', 'cvv2 کارتم ••• بود', 'cvv2'],
  ['سی وی وی تو ۵۶۷', 'سی وی وی تو •••', 'cvv2'],
  ['رمز دوم کارتم ۱۲۳۴۵۶۷', 'رمز دوم کارتم •••••••', 'pin'],
  ['رمز کارت 1234', 'رمز کارت ••••', 'pin'],
  ['شماره کارت من 6037991112345678', 'شماره کارت من 603799••••••5678', 'card'],
])('hides the secret in «%s»', (raw, text, kind) => {
  const masked = maskSecrets(raw);
  expect(masked).toEqual({ text, masked: [kind] });
  expect(masked.text).toHaveLength(raw.length);
});

test.each([
  'کد ملیم ۰۰۱۲۳۴۵۶۷۹ و شماره‌م 09121234567 هست',
  'رمز پویا رو دادم ۵ میلیون برداشت',
  'رمز پویا دادم',
  'رمزمو یادم رفته',
  'سال ۱۴۰۲ رمز کارتمو زدن',
  'رمز پویا رو ۱۴۰۳/۵/۲ زدم',
  'رمز ارز 500 هزار تومن خریدم',
  'کد پستی ۱۲۳۴۵۶۷۸۹۰، کد رهگیری ۱۲۳۴۵۶',
  'به کارت ۶۰۳۷۹۹۱۱۱۲۳۴۵۶۷۸ پول ریختم',
  'رمز کارت رو گفتم ۳ تا تراکنش زد',
])('leaves «%s» as it is', (raw) => {
  expect(maskSecrets(raw)).toEqual({ text: raw, masked: [] });
});

test('hides every secret of a message, whatever the digits', () => {
  const { text, masked } = maskSecrets('رمز دومم ١٢٣٤٥٦ ه cvv2 هم ۹۸۷');
  expect(text).toBe('رمز دومم •••••• ه cvv2 هم •••');
  expect([...masked].sort()).toEqual(['cvv2', 'pin']);
});
