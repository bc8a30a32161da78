import { z } from 'zod';
import type { Condition } from './condition.ts';
import { field, type Need } from './field.ts';
import { company, enumOf, isPerson, name } from './party-parts.ts';
import { maritalStatuses, personTypes } from './person-choices.ts';
import { place } from './place.ts';
import { emailSchema } from './values/email.ts';
import { jalaliDateSchema } from './values/jalali-date.ts';
import { mobileSchema } from './values/mobile.ts';
import { nationalCodeSchema } from './values/national-code.ts';
import { phoneSchema } from './values/phone.ts';
import { postalCodeSchema } from './values/postal-code.ts';

export interface OtherSideWords {
  /** How the person calls them in the genitive: «طرف مقابل». */
  role: string;
  /** م۶۸ ث: «در صورت امکان»; م۵۱ ب۲ wants at least a name. */
  name: Need;
  nameMayBeUnknown: boolean;
  whyName: string;
  addressWhy: string;
}

/** Other side of a filing; `base` holds `*` for the index. Source: ق.آ.د.ک ۱۳۹۲ م۶۸ ث، ق.آ.د.م ۱۳۷۹ م۵۱ ب۲ و م۷۳. */
export function otherSide(base: string, words: OtherSideWords) {
  const person = { sensitivity: 'personal' as const, askedWhen: isPerson(base), mayBeUnknown: true };
  // Of somebody whose name nobody knows, only a number and what they looked like are asked.
  const named: Condition = {
    any: ['firstName', 'lastName', 'legalName'].map((leaf) => ({ path: `${base}.${leaf}`, present: true })),
  };
  const namedPerson = { ...person, askedWhen: { all: [isPerson(base), named] } };
  return z.strictObject({
    personType: field(enumOf(personTypes), {
      label: `نوع شخص ${words.role}`,
      question: `${words.role} آدم است یا شرکت و اداره؟`,
      why: 'مشخصاتی که باید در فرم بیاید برای آدم و شرکت فرق دارد.',
      type: 'enum',
      need: 'optional',
      choices: personTypes,
      mayBeUnknown: true,
    }),
    ...company(base, { whose: words.role, need: words.name, mayBeUnknown: words.nameMayBeUnknown }),
    firstName: field(name(), {
      ...person,
      label: `نام ${words.role}`,
      question: `نام کوچک ${words.role} چیست؟`,
      why: words.whyName,
      type: 'givenName',
      need: words.name,
      mayBeUnknown: words.nameMayBeUnknown,
    }),
    lastName: field(name(), {
      ...person,
      label: `نام خانوادگی ${words.role}`,
      question: `نام خانوادگی ${words.role} چیست؟`,
      why: words.whyName,
      type: 'familyName',
      need: words.name,
      mayBeUnknown: words.nameMayBeUnknown,
    }),
    fatherName: field(name(), {
      ...namedPerson,
      label: `نام پدر ${words.role}`,
      question: `نام پدر ${words.role} را می‌دانید؟`,
      why: 'اگر چند نفر هم‌نام باشند، نام پدر آن‌ها را از هم جدا می‌کند.',
      type: 'givenName',
      need: 'wanted',
    }),
    nationalCode: field(nationalCodeSchema, {
      ...namedPerson,
      label: `کد ملی ${words.role}`,
      question: `کد ملی ${words.role} را دارید؟`,
      why: 'با کد ملی، ابلاغیه زودتر به دست طرف می‌رسد. اگر ندارید هم ثبت می‌شود.',
      type: 'nationalCode',
      need: 'wanted',
    }),
    birthDate: field(jalaliDateSchema, {
      ...person,
      label: `تاریخ تولد ${words.role}`,
      question: `تاریخ تولد ${words.role} را می‌دانید؟`,
      why: 'برای شناختن طرف.',
      type: 'date',
      need: 'optional',
    }),
    mobile: field(mobileSchema, {
      sensitivity: 'personal',
      mayBeUnknown: true,
      label: `تلفن همراه ${words.role}`,
      question: `شمارهٔ تلفن ${words.role} را دارید؟`,
      why: 'به پیدا کردن طرف کمک می‌کند.',
      type: 'mobile',
      need: 'wanted',
    }),
    phone: field(phoneSchema, {
      sensitivity: 'personal',
      mayBeUnknown: true,
      label: `تلفن ثابت ${words.role}`,
      question: `تلفن ثابت ${words.role} را دارید؟`,
      why: 'به پیدا کردن طرف کمک می‌کند.',
      type: 'phone',
      need: 'optional',
    }),
    email: field(emailSchema, {
      sensitivity: 'personal',
      mayBeUnknown: true,
      label: `ایمیل ${words.role}`,
      question: `ایمیل ${words.role} را دارید؟`,
      why: 'به پیدا کردن طرف کمک می‌کند.',
      type: 'email',
      need: 'optional',
    }),
    address: place({
      label: words.role,
      where: `نشانی ${words.role}`,
      why: words.addressWhy,
      hint: 'اگر نمی‌دانید بنویسید «نمی‌دانم»؛ درخواستتان از دست نمی‌رود.',
      need: words.name,
      mayBeUnknown: true,
      askedWhen: named,
    }).optional(),
    postalCode: field(postalCodeSchema, {
      ...person,
      label: `کد پستی ${words.role}`,
      question: `کد پستی ${words.role} را دارید؟`,
      why: 'نشانی را بی‌اشتباه می‌کند.',
      type: 'postalCode',
      need: 'optional',
    }),
    occupation: field(z.string().min(2).max(120), {
      ...person,
      label: `شغل ${words.role}`,
      question: `شغل ${words.role} چیست؟`,
      why: 'به شناختن طرف کمک می‌کند.',
      type: 'occupation',
      need: 'optional',
    }),
    education: field(z.string().min(2).max(120), {
      ...person,
      label: `تحصیلات ${words.role}`,
      question: `تحصیلات ${words.role} چیست؟`,
      why: 'به شناختن طرف کمک می‌کند.',
      type: 'text',
      need: 'optional',
    }),
    maritalStatus: field(enumOf(maritalStatuses), {
      ...person,
      label: `وضعیت تأهل ${words.role}`,
      question: `${words.role} مجرد است یا متأهل؟`,
      why: 'به شناختن طرف کمک می‌کند.',
      type: 'enum',
      need: 'optional',
      choices: maritalStatuses,
    }),
    nationality: field(z.string().min(2).max(60), {
      ...person,
      label: `تابعیت ${words.role}`,
      question: `تابعیت ${words.role} چیست؟`,
      why: 'به شناختن طرف کمک می‌کند.',
      type: 'text',
      need: 'optional',
    }),
    description: field(z.string().min(2).max(2_000), {
      label: `نشانه‌های ${words.role}`,
      question: `از ${words.role} چه می‌دانید که به پیدا کردنش کمک کند؟ مثلاً ظاهر، شماره کارت، پلاک یا نام کاربری.`,
      why: 'وقتی نام طرف معلوم نیست، همین نشانه‌ها به پیدا کردنش کمک می‌کند.',
      type: 'text',
      need: 'wanted',
      mayBeUnknown: true,
      askedWhen: {
        all: [
          { path: `${base}.lastName`, present: false },
          { path: `${base}.legalName`, present: false },
        ],
      },
    }),
  });
}
