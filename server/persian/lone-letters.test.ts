import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['ک چکی ک ب من داده', 'که چکی که به من داده'],
  ['ن لازم نیس', 'نه لازم نیس'],
  ['کارت ب کارت کردم', 'کارت به کارت کردم'],
  ['چ شد', 'چه شد'],
  ['پلاک ۱۲ ب ۳۴۵ ایران ۶۷', 'پلاک 12 ب 345 ایران 67'],
  ['ک ۸ پ ۲۱', 'ک 8 پ 21'],
  ['بند ب ماده ۵', 'بند ب ماده 5'],
  ['میخام شکایت کنم', 'میخوام شکایت کنم'],
  ['نمی‌خاد بده', 'نمیخواد بده'],
  ['سرم میخاره', 'سرم میخاره'],
])('«%s» is «%s»', (raw, folded) => expect(fold(raw).text).toBe(folded));

test('every letter still points into what was typed', () => {
  const { raw, text, map } = fold('ک چکی ک ب من داده');
  expect(map).toHaveLength(text.length + 1);
  expect(map.at(-1)).toBe(raw.length);
  expect(map.every((at, place) => place === 0 || at >= (map[place - 1] ?? 0))).toBe(true);
});
