import { describe, expect, it } from 'vitest';
import { fold } from '../persian/fold.ts';
import { isAside } from './asides.ts';

const aside = (text: string, value: string): boolean => {
  const folded = fold(text);
  const start = folded.text.indexOf(fold(value).text);
  return isAside(folded, { start, end: start + fold(value).text.length });
};

describe('isAside', () => {
  it.each([
    ['پارسال هم پلیس اومده بود', 'پارسال'],
    ['شهریور هم لاستیکم پنچر شده بود', 'شهریور'],
    ['ما ۱۴۰۳ طلاق گرفتیم', '۱۴۰۳'],
    ['قبلا ۱۰ تومنم ازم قرض کرده بود', '۱۰'],
    ['خسارت ماشینم ۱۲ میلیون بود که بیمه داد', '۱۲ میلیون'],
    ['تسویه حقوقش به مبلغ ۴۲ میلیون تومان', '۴۲ میلیون'],
    ['یه چک ۴۰۰ میلیونی دیگه‌شون پاس شد', '۴۰۰ میلیونی'],
    ['قبلش ۷۰ میلیون پیش‌پرداخت داده بود که جداست', '۷۰ میلیون'],
  ])('«%s»', (text, value) => {
    expect(aside(text, value)).toBe(true);
  });

  it.each([
    ['۵ مهر ۲۰ میلیون دادم', '۵ مهر'],
    ['پول رو ۱۴ مرداد ریختم. قبلا نمی‌شناختمش', '۱۴ مرداد'],
    ['قبلا رفیقم بود. ۵ مهر اومد پول گرفت', '۵ مهر'],
  ])('not «%s»', (text, value) => {
    expect(aside(text, value)).toBe(false);
  });
});
