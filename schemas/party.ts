import { z } from 'zod';
import type { Condition } from './condition.ts';
import { choicesOf, field, type Need } from './field.ts';
import { place } from './place.ts';
import { emailSchema } from './values/email.ts';
import { jalaliDateSchema } from './values/jalali-date.ts';
import { legalIdSchema } from './values/legal-id.ts';
import { mobileSchema } from './values/mobile.ts';
import { nationalCodeSchema } from './values/national-code.ts';
import { phoneSchema } from './values/phone.ts';
import { postalCodeSchema } from './values/postal-code.ts';

export const personTypes = choicesOf({
  natural: ['شخص حقیقی (آدم)', 'آدم', 'حقیقی', 'یک نفر'],
  legal: ['شرکت یا مؤسسه', 'شرکت', 'موسسه', 'حقوقی', 'شخص حقوقی', 'تعاونی'],
  governmental: ['اداره یا نهاد دولتی', 'اداره', 'دولتی', 'سازمان دولتی', 'نهاد', 'شهرداری', 'بانک دولتی'],
  foreign: ['شخص غیرایرانی', 'خارجی', 'اتباع', 'افغانستانی', 'عراقی', 'غیرایرانی'],
});
export const capacities = choicesOf({
  self: ['خودم', 'برای خودم', 'برا خودم', 'واسه خودم', 'اصیل', 'خودمم', 'شخصا', 'خود من', 'به نام خودم', 'از طرف خودم'],
  guardian: ['فرزندم یا کسی که سرپرستش هستم', 'برای بچم', 'برای پسرم', 'برای دخترم', 'برای فرزندم', 'ولی', 'قیم', 'قیمشم', 'سرپرستش هستم', 'برای بچه ام', 'ولی قهری'],
  lawyer: ['موکلم (وکیل هستم)', 'وکیلم', 'وکیل هستم', 'موکلم', 'برای موکلم', 'وکیلشم', 'وکیل دادگستری'],
  representative: ['شرکت، سازمان یا کسی که نماینده‌اش هستم', 'برای شرکت', 'از طرف شرکت', 'مدیرعامل', 'نماینده شرکت', 'برای شرکتمون', 'نماینده', 'از طرف مادرم', 'از طرف پدرم', 'از طرف همسرم', 'از طرف شوهرم', 'از طرف خانمم', 'از طرف برادرم', 'از طرف خواهرم', 'برای مادرم', 'برای پدرم', 'وکالت دارم'],
});
export const maritalStatuses = choicesOf({
  single: ['مجرد', 'ازدواج نکردم', 'مجردم', 'ازدواج نکرده ام'],
  married: ['متأهل', 'متاهل', 'متاهلم', 'ازدواج کردم', 'زن دارم', 'شوهر دارم', 'زن و بچه دارم', 'شوهر و بچه دارم', 'زن و بچه', 'عیالوار', 'متاهل هستم', 'زن و زندگی دارم'],
  divorced: ['جداشده (مطلقه)', 'مطلقه', 'طلاق گرفتم', 'جدا شدم', 'جدا شده ام', 'مطلقه ام'],
  widowed: ['همسرم فوت کرده', 'بیوه', 'همسرم فوت شده', 'به رحمت خدا رفته', 'عمرشو داده به شما', 'خانمم فوت شده', 'شوهرم فوت شده', 'شوهرم فوت کرده', 'زنم فوت کرده', 'همسرم مرده'],
});

const name = () => z.string().min(1).max(80);
const enumOf = (choices: readonly { value: string }[]) => z.enum(choices.map((choice) => choice.value) as [string, ...string[]]);
const isCompany = (base: string): Condition => ({ path: `${base}.personType`, in: ['legal', 'governmental'] });
const isPerson = (base: string): Condition => ({ not: isCompany(base) });
const acts = (base: string): Condition => ({ path: `${base}.capacity`, in: ['guardian', 'lawyer', 'representative'] });

/** Who acts in somebody's name: guardian, lawyer, director. Source: ق.آ.د.م ۱۳۷۹ م۵۱ ب۱ تبصره و م۵۹. */
function representative(base: string, need: Need) {
  const shared = { need, askedWhen: acts(base), sensitivity: 'personal' as const };
  const why = 'در فرم باید معلوم باشد چه کسی از طرف او اقدام می‌کند.';
  return z.strictObject({
    firstName: field(name(), { ...shared, label: 'نام اقدام‌کننده', question: 'نام کوچک خودتان چیست؟', why, type: 'givenName' }),
    lastName: field(name(), { ...shared, label: 'نام خانوادگی اقدام‌کننده', question: 'نام خانوادگی خودتان چیست؟', why, type: 'familyName' }),
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

function company(base: string, words: { whose: string; need: Need; mayBeUnknown?: boolean }) {
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
    representative: representative(base, words.onlyForSelf ? 'optional' : 'required').optional(),
    ...company(base, { whose: words.role, need: 'required' }),
    firstName: field(name(), {
      ...forPerson, label: `نام ${words.role}`, question: 'نام کوچکتان چیست؟', questionActing: 'نام کوچک او چیست؟', why: namesWhy,
      type: 'givenName', need: 'required', example: 'مریم',
    }),
    lastName: field(name(), {
      ...forPerson, label: `نام خانوادگی ${words.role}`, question: 'نام خانوادگی‌تان چیست؟', questionActing: 'نام خانوادگی او چیست؟',
      why: namesWhy, type: 'familyName', need: 'required', example: 'احمدی',
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
      cues: ['متولد', 'تولدم', 'تاریخ تولد', 'به دنیا', 'دنیا آمدم', 'دنیا اومدم'],
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
      ...personal, label: 'تلفن ثابت', question: 'تلفن ثابت دارید؟', why: 'اگر تلفن همراه جواب ندهد.', type: 'phone',
      need: 'optional',
    }),
    email: field(emailSchema, {
      ...personal, label: 'ایمیل', question: 'ایمیل دارید؟', why: 'قانون ایمیل را «در صورت امکان» خواسته است.',
      type: 'email', need: 'optional',
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
      ...forPerson, label: `شغل ${words.role}`, question: 'شغلتان چیست؟', questionActing: 'شغل او چیست؟',
      why: 'قانون شغل را تا جایی که ممکن است خواسته است.', example: 'معلم', type: 'occupation', need: 'wanted',
      mayBeUnknown: true, mayDecline: true, cues: ['شغلم', 'کارم', 'شغل'],
    }),
    education: field(z.string().min(2).max(120), {
      ...forPerson, label: `تحصیلات ${words.role}`, question: 'تحصیلاتتان چیست؟', questionActing: 'تحصیلات او چیست؟',
      why: statusWhy, example: 'دیپلم', type: 'text', need: words.personalStatus, mayBeUnknown: true, mayDecline: true,
      cues: ['تحصیلاتم', 'مدرکم', 'تحصیلات'],
    }),
    maritalStatus: field(enumOf(maritalStatuses), {
      ...forPerson, label: `وضعیت تأهل ${words.role}`, question: 'مجردید یا متأهل؟', questionActing: 'او مجرد است یا متأهل؟',
      why: statusWhy, type: 'enum', need: words.personalStatus, mayBeUnknown: true, mayDecline: true,
      choices: maritalStatuses,
    }),
    nationality: field(z.string().min(2).max(60), {
      ...forPerson, label: `تابعیت ${words.role}`, question: 'تابعیت‌تان چیست؟', questionActing: 'تابعیت او چیست؟',
      why: statusWhy, example: 'ایرانی', type: 'text', need: words.personalStatus, mayBeUnknown: true, mayDecline: true,
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
    idBookNumber: field(z.string().regex(/^\d{1,10}$/), {
      ...forPerson,
      label: `شماره شناسنامه ${words.role}`,
      question: 'شمارهٔ شناسنامه‌تان چند است؟',
      why: 'در ثبت‌نام ثنا هویت شما با شمارهٔ شناسنامه هم سنجیده می‌شود.',
      hint: 'برای متولدان ۱۳۶۸ به بعد معمولاً همان کد ملی است.',
      type: 'idBookNumber',
      need: words.idBookNumber ?? 'optional',
      cues: ['شماره شناسنامه', 'شناسنامم', 'شناسنامه ام'],
    }),
    description: field(z.string().min(2).max(2_000), {
      label: 'توضیح دیگر', question: 'توضیح دیگری دربارهٔ خودتان هست؟', why: 'هر چه به شناختن شما کمک کند.', type: 'text',
      need: 'optional',
    }),
  });
}

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
  const named: Condition = { any: ['firstName', 'lastName', 'legalName'].map((leaf) => ({ path: `${base}.${leaf}`, present: true })) };
  const namedPerson = { ...person, askedWhen: { all: [isPerson(base), named] } };
  return z.strictObject({
    personType: field(enumOf(personTypes), {
      label: `نوع شخص ${words.role}`, question: `${words.role} آدم است یا شرکت و اداره؟`,
      why: 'مشخصاتی که باید در فرم بیاید برای آدم و شرکت فرق دارد.', type: 'enum', need: 'optional',
      choices: personTypes, mayBeUnknown: true,
    }),
    ...company(base, { whose: words.role, need: words.name, mayBeUnknown: words.nameMayBeUnknown }),
    firstName: field(name(), {
      ...person, label: `نام ${words.role}`, question: `نام کوچک ${words.role} چیست؟`, why: words.whyName, type: 'givenName', need: words.name,
      mayBeUnknown: words.nameMayBeUnknown,
    }),
    lastName: field(name(), {
      ...person, label: `نام خانوادگی ${words.role}`, question: `نام خانوادگی ${words.role} چیست؟`, why: words.whyName, type: 'familyName',
      need: words.name, mayBeUnknown: words.nameMayBeUnknown,
    }),
    fatherName: field(name(), {
      ...namedPerson, label: `نام پدر ${words.role}`, question: `نام پدر ${words.role} را می‌دانید؟`,
      why: 'اگر چند نفر هم‌نام باشند، نام پدر آن‌ها را از هم جدا می‌کند.', type: 'givenName', need: 'wanted',
    }),
    nationalCode: field(nationalCodeSchema, {
      ...namedPerson, label: `کد ملی ${words.role}`, question: `کد ملی ${words.role} را دارید؟`,
      why: 'با کد ملی، ابلاغیه زودتر به دست طرف می‌رسد. اگر ندارید هم ثبت می‌شود.', type: 'nationalCode', need: 'wanted',
    }),
    birthDate: field(jalaliDateSchema, {
      ...person, label: `تاریخ تولد ${words.role}`, question: `تاریخ تولد ${words.role} را می‌دانید؟`,
      why: 'برای شناختن طرف.', type: 'date', need: 'optional',
    }),
    mobile: field(mobileSchema, {
      sensitivity: 'personal', mayBeUnknown: true, label: `تلفن همراه ${words.role}`,
      question: `شمارهٔ تلفن ${words.role} را دارید؟`, why: 'به پیدا کردن طرف کمک می‌کند.', type: 'mobile', need: 'wanted',
    }),
    phone: field(phoneSchema, {
      sensitivity: 'personal', mayBeUnknown: true, label: `تلفن ثابت ${words.role}`,
      question: `تلفن ثابت ${words.role} را دارید؟`, why: 'به پیدا کردن طرف کمک می‌کند.', type: 'phone', need: 'optional',
    }),
    email: field(emailSchema, {
      sensitivity: 'personal', mayBeUnknown: true, label: `ایمیل ${words.role}`, question: `ایمیل ${words.role} را دارید؟`,
      why: 'به پیدا کردن طرف کمک می‌کند.', type: 'email', need: 'optional',
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
      ...person, label: `کد پستی ${words.role}`, question: `کد پستی ${words.role} را دارید؟`, why: 'نشانی را بی‌اشتباه می‌کند.',
      type: 'postalCode', need: 'optional',
    }),
    occupation: field(z.string().min(2).max(120), {
      ...person, label: `شغل ${words.role}`, question: `شغل ${words.role} چیست؟`, why: 'به شناختن طرف کمک می‌کند.',
      type: 'occupation', need: 'optional',
    }),
    education: field(z.string().min(2).max(120), {
      ...person, label: `تحصیلات ${words.role}`, question: `تحصیلات ${words.role} چیست؟`, why: 'به شناختن طرف کمک می‌کند.',
      type: 'text', need: 'optional',
    }),
    maritalStatus: field(enumOf(maritalStatuses), {
      ...person, label: `وضعیت تأهل ${words.role}`, question: `${words.role} مجرد است یا متأهل؟`,
      why: 'به شناختن طرف کمک می‌کند.', type: 'enum', need: 'optional', choices: maritalStatuses,
    }),
    nationality: field(z.string().min(2).max(60), {
      ...person, label: `تابعیت ${words.role}`, question: `تابعیت ${words.role} چیست؟`, why: 'به شناختن طرف کمک می‌کند.',
      type: 'text', need: 'optional',
    }),
    description: field(z.string().min(2).max(2_000), {
      label: `نشانه‌های ${words.role}`,
      question: `از ${words.role} چه می‌دانید که به پیدا کردنش کمک کند؟ مثلاً ظاهر، شماره کارت، پلاک یا نام کاربری.`,
      why: 'وقتی نام طرف معلوم نیست، همین نشانه‌ها به پیدا کردنش کمک می‌کند.',
      type: 'text',
      need: 'wanted',
      mayBeUnknown: true,
      askedWhen: { all: [{ path: `${base}.lastName`, present: false }, { path: `${base}.legalName`, present: false }] },
    }),
  });
}
