import { z } from 'zod';
import { field } from '../field.ts';
import { ownSide } from '../own-side.ts';
import { place } from '../place.ts';
import { titleSlots, type FilingKind } from './kind.ts';
import { ownSideRules } from './rules.ts';
import { ownSideSteps } from './steps.ts';

/** گواهی عدم سوء پیشینه: فقط برای خود شخص؛ ق.م.ا ۱۳۹۲ م۲۵. هرگز از سابقه پرسیده نمی‌شود. */
const schema = z.strictObject({
  kind: z.literal('criminal-record-certificate'),
  titleId: z.string(),
  applicant: ownSide('applicant', {
    role: 'درخواست‌کننده',
    filing: 'درخواست',
    personalStatus: 'optional',
    onlyForSelf: true,
  }).optional(),
  purpose: field(z.string().min(2).max(300), {
    label: 'برای چه کاری',
    question: 'گواهی را برای چه کاری و برای کجا می‌خواهید؟',
    why: 'گواهی به نام همان نهاد صادر می‌شود.',
    example: 'استخدام در آموزش و پرورش',
    type: 'text',
    need: 'required',
    cues: [
      'برای استخدام',
      'واسه استخدام',
      'برا استخدام',
      'استخدام',
      'مهاجرت',
      'ویزا',
      'پروانه',
      'جواز',
      'سفارت',
      'گواهینامه',
      'تاکسی',
      'کارآموزی',
      'وکالت',
      'پروانه کسب',
      'مجوز',
      'اقامت',
      'تحصیل',
      'مدرسه',
      'گزینش',
      'نظام مهندسی',
      'فرزندخواندگی',
      'اسلحه',
      'بانک',
      'شرکت',
    ],
  }),
  reviewUnit: place({
    label: 'واحد قضایی بررسی‌کننده',
    where: 'واحد قضایی بررسی‌کننده',
    why: 'معمولاً واحد قضایی محل زندگی انتخاب می‌شود؛ انتخاب با خود شماست.',
    need: 'required',
    lineNeed: 'optional',
    cues: ['واحد قضایی', 'بررسی'],
  }).optional(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const criminalRecordCertificate: FilingKind = {
  id: 'criminal-record-certificate',
  label: 'درخواست گواهی عدم سوء پیشینه',
  schema,
  ownSide: 'applicant',
  interview: [
    { paths: ['purpose'] },
    titleSlots,
    ...ownSideSteps('applicant'),
    {
      paths: ['reviewUnit.city', 'reviewUnit.province'],
      question: 'درخواستتان در واحد قضایی کدام شهر بررسی شود؟',
    },
  ],
  sections: [
    { id: 'own', title: 'مشخصات شما', paths: ['applicant'] },
    { id: 'request', title: 'درخواست', paths: ['purpose', 'reviewUnit', 'details'] },
  ],
  rules: ownSideRules('applicant'),
};
