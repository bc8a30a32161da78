import { z } from 'zod';
import { field, type Need } from './field.ts';
import { company, enumOf, isPerson, name } from './party-parts.ts';
import { capacities, maritalStatuses, personTypes } from './person-choices.ts';
import { place } from './place.ts';
import { representative } from './representative.ts';
import { emailSchema } from './values/email.ts';
import { idBookNumberSchema } from './values/id-book-number.ts';
import { jalaliDateSchema } from './values/jalali-date.ts';
import { mobileSchema } from './values/mobile.ts';
import { nationalCodeSchema } from './values/national-code.ts';
import { phoneSchema } from './values/phone.ts';
import { postalCodeSchema } from './values/postal-code.ts';

export interface OwnSideWords {
  /** The party's role in the genitive: «شاکی». */
  role: string;
  /** The kind of filing: «شکواییه». */
  filing: string;
  /** م۶۸ ق.آ.د.ک lists education, marital status, nationality and religion; other kinds only keep them when told. */
  personalStatus: Need;
  postalCodeMayBeUnknown?: boolean;
  idBookNumber?: Need;
  onlyForSelf?: boolean;
}

/** Own side of a filing. `base` is its path. Source: ق.آ.د.ک ۱۳۹۲ م۶۸ الف، ق.آ.د.م ۱۳۷۹ م۵۱ ب۱. */
export function ownSide(base: string, words: OwnSideWords) {
  const personal = { sensitivity: 'personal' as const };
  const forPerson = { ...personal, askedWhen: isPerson(base) };
  const namesWhy = 'نام باید همان باشد که در شناسنامه است تا دادگاه شما را بشناسد.';
  const statusWhy = 'قانون این را در مشخصات شاکی خواسته است؛ اگر نگویید هم شکایت ثبت می‌شود.';
  return z.strictObject({
    capacity: field(enumOf(capacities), {
      label: 'سمت',
      question: `این ${words.filing} را برای خودتان ثبت می‌کنید یا از طرف کس دیگری؟`,
      why: 'اگر از طرف کس دیگری باشد، نام او و مدرک سمت شما هم باید در فرم بیاید.',
      type: 'enum',
      need: words.onlyForSelf ? 'optional' : 'required',
      choices: capacities,
    }),
    personType: field(enumOf(personTypes), {
      label: `نوع شخص ${words.role}`,
      question: 'کسی که از طرفش اقدام می‌کنید آدم است یا شرکت و اداره؟',
      why: 'مشخصاتی که باید در فرم بیاید برای آدم و شرکت فرق دارد.',
      type: 'enum',
      need: words.onlyForSelf ? 'optional' : 'required',
      choices: personTypes,
      askedWhen: { path: `${base}.capacity`, in: ['lawyer', 'representative'] },
    }),
    representative: representative(base, 'required').optional(),
    ...company(base, { whose: words.role, need: 'required' }),
    firstName: field(name(), {
      ...forPerson,
      label: `نام ${words.role}`,
      question: 'نام کوچکتان چیست؟',
      questionActing: 'نام کوچک او چیست؟',
      why: namesWhy,
      type: 'givenName',
      need: 'required',
      example: 'مریم',
    }),
    lastName: field(name(), {
      ...forPerson,
      label: `نام خانوادگی ${words.role}`,
      question: 'نام خانوادگی‌تان چیست؟',
      questionActing: 'نام خانوادگی او چیست؟',
      why: namesWhy,
      type: 'familyName',
      need: 'required',
      example: 'احمدی',
    }),
    fatherName: field(name(), {
      ...forPerson,
      label: `نام پدر ${words.role}`,
      question: 'نام پدرتان چیست؟',
      questionActing: 'نام پدر او چیست؟',
      why: 'قانون نام پدر را برای شناختن شما خواسته است.',
      type: 'givenName',
      need: 'required',
    }),
    nationalCode: field(nationalCodeSchema, {
      ...personal,
      askedWhen: { not: { path: `${base}.personType`, in: ['legal', 'governmental', 'foreign'] } },
      label: `کد ملی ${words.role}`,
      question: 'کد ملی‌تان چند است؟',
      questionActing: 'کد ملی او چند است؟',
      why: 'پرونده و ابلاغیه‌ها با کد ملی به نام شما ثبت می‌شود.',
      hint: 'شمارهٔ ۱۰ رقمی روی کارت ملی.',
      type: 'nationalCode',
      need: 'required',
    }),
    birthDate: field(jalaliDateSchema, {
      ...forPerson,
      label: `تاریخ تولد ${words.role}`,
      question: 'تاریخ تولدتان چیست؟',
      questionActing: 'تاریخ تولد او چیست؟',
      why: 'قانون سن را خواسته است و کد ملی با تاریخ تولد سنجیده می‌شود.',
      example: '۱۲ خرداد ۱۳۶۵',
      type: 'date',
      need: 'required',
      cues: ['متولد', 'تولدم', 'تولد', 'تاریخ تولد', 'به دنیا', 'دنیا آمدم', 'دنیا اومدم'],
    }),
    mobile: field(mobileSchema, {
      ...personal,
      label: 'تلفن همراه',
      question: 'شمارهٔ تلفن همراه خودتان چیست؟',
      why: 'خبرهای پرونده به همین شماره پیامک می‌شود؛ باید به نام خودتان باشد.',
      example: '۰۹۱۲…',
      type: 'mobile',
      need: 'required',
    }),
    phone: field(phoneSchema, {
      ...personal,
      label: 'تلفن ثابت',
      question: 'تلفن ثابت دارید؟',
      why: 'اگر تلفن همراه جواب ندهد.',
      type: 'phone',
      need: 'optional',
    }),
    email: field(emailSchema, {
      ...personal,
      label: 'ایمیل',
      question: 'ایمیل دارید؟',
      why: 'قانون ایمیل را «در صورت امکان» خواسته است.',
      type: 'email',
      need: 'optional',
    }),
    address: place({
      label: `محل زندگی ${words.role}`,
      where: 'محل زندگی‌تان',
      whereActing: 'محل زندگی او',
      why: 'نشانی باید طوری باشد که مأمور ابلاغ پیدایش کند؛ نشانی ناقص باعث برگشت درخواست می‌شود.',
      hint: 'از شهر شروع کنید و تا پلاک و واحد بنویسید.',
      need: 'required',
    }).optional(),
    postalCode: field(postalCodeSchema, {
      ...personal,
      label: `کد پستی ${words.role}`,
      question: 'کد پستی‌تان چند است؟',
      questionActing: 'کد پستی او چند است؟',
      why: 'کد پستی نشانی را بی‌اشتباه می‌کند.',
      hint: 'شمارهٔ ۱۰ رقمی که روی قبض آب و برق هم هست.',
      type: 'postalCode',
      need: 'required',
      ...(words.postalCodeMayBeUnknown && { mayBeUnknown: true }),
    }),
    occupation: field(z.string().min(2).max(120), {
      ...forPerson,
      label: `شغل ${words.role}`,
      question: 'شغلتان چیست؟',
      questionActing: 'شغل او چیست؟',
      why: 'قانون شغل را تا جایی که ممکن است خواسته است.',
      example: 'معلم',
      type: 'occupation',
      need: 'wanted',
      mayBeUnknown: true,
      mayDecline: true,
      cues: ['شغلم', 'کارم', 'شغل'],
    }),
    education: field(z.string().min(2).max(120), {
      ...forPerson,
      label: `تحصیلات ${words.role}`,
      question: 'تحصیلاتتان چیست؟',
      questionActing: 'تحصیلات او چیست؟',
      why: statusWhy,
      example: 'دیپلم',
      type: 'text',
      need: words.personalStatus,
      mayBeUnknown: true,
      mayDecline: true,
      cues: ['تحصیلاتم', 'مدرکم', 'تحصیلات'],
    }),
    maritalStatus: field(enumOf(maritalStatuses), {
      ...forPerson,
      label: `وضعیت تأهل ${words.role}`,
      question: 'مجردید یا متأهل؟',
      questionActing: 'او مجرد است یا متأهل؟',
      why: statusWhy,
      type: 'enum',
      need: words.personalStatus,
      mayBeUnknown: true,
      mayDecline: true,
      choices: maritalStatuses,
    }),
    nationality: field(z.string().min(2).max(60), {
      ...forPerson,
      label: `تابعیت ${words.role}`,
      question: 'تابعیت‌تان چیست؟',
      questionActing: 'تابعیت او چیست؟',
      why: statusWhy,
      example: 'ایرانی',
      type: 'text',
      need: words.personalStatus,
      mayBeUnknown: true,
      mayDecline: true,
      cues: ['تابعیتم', 'تابعیت'],
    }),
    religion: field(z.string().min(2).max(60), {
      label: 'مذهب',
      question: 'اگر راضی هستید در فرم بیاید، مذهبتان چیست؟ نگفتنش هیچ اشکالی ندارد.',
      questionActing: 'اگر راضی هستید در فرم بیاید، مذهب او چیست؟ نگفتنش هیچ اشکالی ندارد.',
      why: 'ماده ۶۸ قانون آیین دادرسی کیفری مذهب را هم نام برده است، ولی نگه داشتنش رضایت شما را می‌خواهد.',
      type: 'text',
      need: words.personalStatus,
      mayDecline: true,
      sensitivity: 'sensitive',
      askedWhen: isPerson(base),
      cues: ['مذهبم', 'دینم', 'مذهب'],
    }),
    foreignId: field(z.string().regex(/^[0-9A-Za-z]{6,15}$/), {
      ...personal,
      label: `کد فراگیر ${words.role}`,
      question: 'کد یکتا یا فراگیر، یا شمارهٔ گذرنامه چند است؟',
      why: 'برای شخص غیرایرانی به‌جای کد ملی می‌آید.',
      hint: 'کد یکتا یا فراگیر ۱۲ رقم دارد.',
      type: 'text',
      need: 'required',
      askedWhen: { path: `${base}.personType`, is: 'foreign' },
    }),
    idBookNumber: field(idBookNumberSchema, {
      ...personal,
      askedWhen: { not: { path: `${base}.personType`, in: ['legal', 'governmental', 'foreign'] } },
      label: `شماره شناسنامه ${words.role}`,
      question: 'شمارهٔ شناسنامه‌تان چند است؟',
      why: 'در ثبت‌نام ثنا هویت شما با شمارهٔ شناسنامه هم سنجیده می‌شود.',
      hint: 'برای متولدان ۱۳۶۸ به بعد معمولاً همان کد ملی است.',
      type: 'idBookNumber',
      need: words.idBookNumber ?? 'optional',
      cues: ['شماره شناسنامه', 'شناسنامه شماره', 'شناسنامم', 'شناسنامه ام', 'شماره شناسنامم'],
    }),
    description: field(z.string().min(2).max(2_000), {
      label: 'توضیح دیگر',
      question: 'توضیح دیگری دربارهٔ خودتان هست؟',
      why: 'هر چه به شناختن شما کمک کند.',
      type: 'text',
      need: 'optional',
    }),
  });
}
