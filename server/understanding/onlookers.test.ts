import { describe, expect, it } from 'vitest';
import { key } from '../persian/fold.ts';
import { isOnlooker } from './onlookers.ts';

const stands = (
  told: string,
  name: string,
  about: Partial<Parameters<typeof isOnlooker>[3]> = {},
): boolean => {
  const text = key(told);
  const start = text.indexOf(key(name));
  return isOnlooker(text, start, start + key(name).length, {
    others: true,
    company: false,
    kind: 'petition',
    ...about,
  });
};

describe('who is in a story and in no part of the filing', () => {
  it.each([
    ['آقای کریمی کارمند بانک رفاه گفت حساب مسدوده', 'کریمی'],
    ['رئیس شعبه خانم ملکی گفت حسابش خالی است', 'ملکی'],
    ['بنگاهی آقای نوری هم بود', 'نوری'],
    ['آقای نوری هم بود ولی اون کاره‌ای نیست', 'نوری'],
    ['همسایه‌مان آقای قدسی گفت قبول نکن', 'قدسی'],
    ['بیوه مرحوم منوچهر شفیعی هستم', 'منوچهر شفیعی'],
  ])('«%s»', (text, name) => {
    expect(stands(text, name)).toBe(true);
  });

  it('is who stands for a company that is a party, but may be accused', () => {
    const text = 'مدیرعاملش فرزاد نجاتیان امضا کرده';
    expect(stands(text, 'فرزاد نجاتیان', { company: true })).toBe(true);
    expect(stands(text, 'فرزاد نجاتیان', { company: true, kind: 'complaint' })).toBe(false);
    expect(stands(text, 'فرزاد نجاتیان')).toBe(false);
  });

  it.each([
    ['همسایه‌مان آقای قدسی پولم را نداد', 'قدسی', true],
    ['آقای کریمی کارمند بانک پولم را خورد', 'کریمی', false],
    ['نگهبان آقای جلیل نجفی منو زد', 'جلیل نجفی', false],
  ])('«%s» is a side', (text, name, others) => {
    expect(stands(text, name, { others, kind: 'complaint' })).toBe(false);
  });
});
