import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { toldReligion } from './religions.ts';
import { toldEducation } from './told-education.ts';

const own = (text: string): string | undefined => toldEducation(fold(text), 'first')?.value;

describe('schooling told in passing', () => {
  it.each([
    ['مجردم لیسانس حسابداری دارم', 'لیسانس حسابداری'],
    ['متأهل، دیپلم، ساکن قم', 'دیپلم'],
    ['ساجده کریمیان هستم فوق لیسانس ادبیات مجرد', 'فوق لیسانس ادبیات'],
    ['من سواد ندارم', 'سواد ندارم'],
    ['تا کلاس پنجم خوندم', 'تا کلاس پنجم خوندم'],
    ['سیکل دارم', 'سیکل'],
  ])('«%s»', (text, value) => {
    expect(own(text)).toBe(value);
  });

  it.each([
    'دیپلم پسرمو گم کرده',
    'کلاس شنا رفتم',
    'دخترم لیسانسه',
    'کارشناس بیمه اومد',
    'برده بود کارشناسی میخوام بنویسم',
  ])('not «%s»', (text) => {
    expect(own(text)).toBeUndefined();
  });

  it('is told of a third person in other forms', () => {
    expect(toldEducation(fold('پسرم دیپلم داره'), 'third')?.value).toBe('دیپلم');
    expect(toldEducation(fold('پسرم دیپلم داره'), 'first')).toBeNull();
  });
});

describe('religion', () => {
  it('is heard where it is told', () => {
    expect(toldReligion(fold('موکلم مسیحیه'), 'third')?.value).toBe('مسیحی');
    expect(toldReligion(fold('من زرتشتی هستم'), 'first')?.value).toBe('زرتشتی');
    expect(toldReligion(fold('خیابان شیعه رفتم'), 'first')).toBeNull();
  });
});
