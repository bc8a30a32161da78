import { z } from 'zod';
import { field, type Need } from './field.ts';
import { acts, name } from './party-parts.ts';
import { nationalCodeSchema } from './values/national-code.ts';

/** Who acts in somebody's name: guardian, lawyer, director. Source: ق.آ.د.م ۱۳۷۹ م۵۱ ب۱ تبصره و م۵۹. */
export function representative(base: string, need: Need) {
  const shared = { need, askedWhen: acts(base), sensitivity: 'personal' as const };
  const why = 'در فرم باید معلوم باشد چه کسی از طرف او اقدام می‌کند.';
  return z.strictObject({
    firstName: field(name(), {
      ...shared,
      label: 'نام اقدام‌کننده',
      question: 'نام کوچک خودتان چیست؟',
      why,
      type: 'givenName',
    }),
    lastName: field(name(), {
      ...shared,
      label: 'نام خانوادگی اقدام‌کننده',
      question: 'نام خانوادگی خودتان چیست؟',
      why,
      type: 'familyName',
    }),
    fatherName: field(name(), {
      ...shared,
      label: 'نام پدر اقدام‌کننده',
      question: 'نام پدر خودتان چیست؟',
      why,
      type: 'givenName',
      need: 'wanted',
      mayBeUnknown: true,
    }),
    nationalCode: field(nationalCodeSchema, {
      ...shared,
      label: 'کد ملی اقدام‌کننده',
      question: 'کد ملی خودتان چیست؟ (نه کد ملی کسی که از طرفش اقدام می‌کنید)',
      why: 'سمت شما با همین کد بررسی می‌شود.',
      hint: 'شمارهٔ ۱۰ رقمی روی کارت ملی.',
      type: 'nationalCode',
    }),
    document: field(z.string().min(2).max(300), {
      ...shared,
      label: 'مدرک سمت',
      question: 'چه مدرکی نشان می‌دهد که حق دارید از طرف او اقدام کنید؟',
      why: 'درخواستی که مدرکِ سمت نداشته باشد برگردانده می‌شود.',
      hint: 'شناسنامهٔ فرزند، قیم‌نامه، وکالت‌نامه، یا آگهی آخرین تغییرات شرکت.',
      example: 'شناسنامهٔ فرزندم',
      type: 'text',
    }),
  });
}
