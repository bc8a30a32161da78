import { z } from 'zod';
import type { Condition } from './condition.ts';
import { field, type Need } from './field.ts';
import { legalIdSchema } from './values/legal-id.ts';

/** A name of a person: letters of any length a register takes. */
export const name = () => z.string().min(1).max(80);
export const enumOf = (choices: readonly { value: string }[]) =>
  z.enum(choices.map((choice) => choice.value) as [string, ...string[]]);
const isCompany = (base: string): Condition => ({
  path: `${base}.personType`,
  in: ['legal', 'governmental'],
});
export const isPerson = (base: string): Condition => ({ not: isCompany(base) });
export const acts = (base: string): Condition => ({
  path: `${base}.capacity`,
  in: ['guardian', 'lawyer', 'representative'],
});

/** A company or office as a party, asked when the party is one. Source: ق.آ.د.م ۱۳۷۹ م۵۱ تبصره ۲. */
export function company(base: string, words: { whose: string; need: Need; mayBeUnknown?: boolean }) {
  const shared = {
    askedWhen: isCompany(base),
    ...(words.mayBeUnknown && { mayBeUnknown: true }),
  };
  return {
    legalName: field(z.string().min(2).max(200), {
      ...shared,
      label: `نام شرکت یا سازمان ${words.whose}`,
      question: 'نام ثبت‌شدهٔ شرکت یا سازمان چیست؟',
      why: 'نام تابلو یا برند کافی نیست؛ دادگاه شخص ثبت‌شده را می‌شناسد.',
      example: 'شرکت پخش نوین آسیا',
      type: 'text',
      need: words.need,
    }),
    legalId: field(legalIdSchema, {
      ...shared,
      label: `شناسه ملی شرکت ${words.whose}`,
      question: 'شناسه ملی شرکت چند است؟',
      why: 'با شناسه ملی، شرکت درست پیدا می‌شود و ابلاغ به دستش می‌رسد.',
      hint: 'شمارهٔ ۱۱ رقمی که روی فاکتور، سربرگ یا آگهی ثبت نوشته شده است.',
      type: 'legalId',
      need: words.need === 'required' && !words.mayBeUnknown ? 'required' : 'wanted',
      mayBeUnknown: true,
    }),
    registrationNumber: field(z.string().regex(/^\d{1,12}$/), {
      ...shared,
      label: `شماره ثبت شرکت ${words.whose}`,
      question: 'شمارهٔ ثبت شرکت چند است؟',
      why: 'برای پیدا کردن شرکت در اداره ثبت.',
      type: 'digits',
      cues: ['شماره ثبت', 'ثبت'],
      need: 'optional',
    }),
  };
}
