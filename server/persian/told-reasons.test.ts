import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { readReasons } from './told-reasons.ts';

const read = (text: string): string | undefined => readReasons(fold(text))[0]?.value;

describe('readReasons', () => {
  it.each([
    ['۷۵ میلیون تومن بابت خرید سیمان بهم بدهکاره', 'خرید سیمان'],
    ['بابت: کرایه عقب‌افتاده. سررسید', 'کرایه عقب‌افتاده'],
    ['دستمزد رنگ‌کاری سوله رو نداده', 'دستمزد رنگ‌کاری سوله'],
    ['بابت تعمیر ماشینش که من مکانیکم', 'تعمیر ماشینش'],
  ])('«%s»', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('is no sum', () => {
    expect(read('بابت ۵۰ میلیون تومن که ازش قرض گرفته بودم')).toBeUndefined();
  });
});
