import { describe, expect, it } from 'vitest';
import { fold } from '../persian/fold.ts';
import { toldRole } from './told-role.ts';

const role = (text: string): unknown => toldRole(fold(text))?.value ?? null;

describe('the part in a case', () => {
  it.each([
    ['حالا ما شدیم خوانده', 'defendant'],
    ['حالی مه خوانده استم', 'defendant'],
    ['خوانده خود پسرمه', 'defendant'],
    ['اینجانب بتول حسن‌زاده فرزند رمضان به شماره ملی ۱۱۲۰۹۴۸۵۷۶، خوانده دعوی، لایحه می‌دهم', 'defendant'],
    ['اینجانب آرمین فرهمند وکیل خوانده لایحه دارم', 'defendant'],
    ['من خواهانم', 'plaintiff'],
    ['من متهمم', 'accused'],
  ])('«%s» is told of the writer', (text, value) => {
    expect(role(text)).toBe(value);
  });

  it.each([
    ['خواهان آقای فریبرز عطایی است', 'defendant'],
    ['خواهان: بانک ملی', 'defendant'],
    ['زنم نسرین دادخواست داده', 'defendant'],
    ['خواهرم از من شکایت کرده شعبه ۵ حقوقی', 'defendant'],
  ])('«%s» follows from who stands against the writer', (text, value) => {
    expect(role(text)).toBe(value);
  });

  it.each([
    'پولش رو دادم رسید دارم',
    'از من شکایت کرده دادسرا رفتم',
    'خودم دادخواست داده بودم',
    'دادخواست داده شد',
  ])('«%s» tells none', (text) => {
    expect(role(text)).toBeNull();
  });
});
