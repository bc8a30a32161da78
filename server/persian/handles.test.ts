import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { readHandles } from './handles.ts';

const read = (text: string): string[] => readHandles(fold(text)).map((each) => each.value);

describe('readHandles', () => {
  it.each([
    ['از شماره ۰۹۳۵۸۸۱۰۴۴۷ لینکش sana-eblagh.ink بود', 'sana-eblagh.ink'],
    ['ایدیش @sepi_arya دیشب نوشت', '@sepi_arya'],
    ['آیدیش shervin_at هست', 'shervin_at'],
    ['کانالش FastVpnPlus بود', 'FastVpnPlus'],
    ['ایمیل جعلی: sales@sepid-darya.co', 'sales@sepid-darya.co'],
    ['از شماره ۰۹۳۵۸۸۱۰۴۴۷ پیامک داد', '۰۹۳۵۸۸۱۰۴۴۷'],
    ['https://bank-pay.top/pay?id=4 رو زدم', 'https://bank-pay.top/pay?id=4'],
  ])('«%s»', (text, value) => {
    expect(read(text)[0]).toBe(value);
  });

  it.each([
    'ایمیلم mani@example.com',
    'سامسونگ A55 بود',
    'فیلترشکن apk از تلگرام نصب کردم',
    'دیر رسیدم.رفتم',
  ])('none in «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });
});
