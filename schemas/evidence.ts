import { z } from 'zod';
import { field, type FieldInfo } from './field.ts';

export const evidenceItem = z.strictObject({
  text: z.string().min(1).max(2_000),
  attachmentId: z.string().optional(),
});

/** `evidence[]`: what the person can show. Source: ق.آ.د.م ۱۳۷۹ م۵۱ ب۶، ق.آ.د.ک ۱۳۹۲ م۶۸ ت. */
export function evidence(words: Partial<FieldInfo> = {}) {
  return field(z.array(evidenceItem).max(100), {
    label: 'مدرک‌ها',
    question: 'چه مدرکی دارید؟ مثلاً رسید، پیام، عکس یا فیلم. هر چه هست اسم ببرید.',
    why: 'مدرک‌ها در فرم فهرست می‌شوند تا دادگاه بداند چه چیزی را می‌توانید نشان بدهید.',
    hint: 'لازم نیست حالا چیزی بفرستید؛ فقط بگویید چه دارید. اگر ندارید بنویسید «ندارم».',
    example: 'رسید کارت‌به‌کارت و پیام‌هایی که رد و بدل کردیم',
    type: 'evidenceList',
    need: 'wanted',
    cues: ['مدرک', 'رسید', 'فیلم', 'عکس', 'پیامک', 'قولنامه', 'فاکتور', 'گردش حساب', 'پرینت'],
    ...words,
  });
}

export const witness = z.strictObject({
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  fatherName: z.string().optional(),
  mobile: z.string().optional(),
  address: z
    .strictObject({
      province: z.string().optional(),
      city: z.string().optional(),
      line: z.string().optional(),
    })
    .optional(),
});

/** `witnesses[]`: who saw or heard. Source: ق.آ.د.م ۱۳۷۹ م۵۱ ب۶، ق.آ.د.ک ۱۳۹۲ م۶۸ ت. */
export function witnesses(words: Partial<FieldInfo> = {}) {
  return field(z.array(witness).max(50), {
    label: 'شاهدها',
    question: 'کسی هست که ماجرا را دیده یا شنیده باشد؟ نامش را بگویید، و اگر دارید شماره تلفنش را.',
    why: 'دادگاه برای شنیدن حرف شاهد باید بداند کیست و کجا پیدایش کند.',
    hint: 'اگر کسی نبوده بنویسید «نه».',
    example: 'رضا محمدی، ۰۹۱۲…',
    type: 'witnessList',
    need: 'wanted',
    cues: ['شاهد', 'شهود', 'گواه'],
    ...words,
  });
}
