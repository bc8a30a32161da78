import { z } from 'zod';
import { field } from '../field.ts';
import { otherSide } from '../other-side.ts';
import { ownSide } from '../own-side.ts';
import { titleSlots, type FilingKind } from './kind.ts';
import { differentPeople, longEnough, mostParties, ofAge, ownSideRules } from './rules.ts';
import { capacitySteps, otherSideSteps, ownSideSteps } from './steps.ts';

const article156 = 'ق.آ.د.م ۱۳۷۹ م۱۵۶';

/** اظهارنامه: مواد ۱۵۶ و ۱۵۷ قانون آیین دادرسی مدنی ۱۳۷۹. */
const schema = z.strictObject({
  kind: z.literal('notice'),
  titleId: z.string(),
  sender: ownSide('sender', {
    role: 'اظهارکننده',
    filing: 'اظهارنامه',
    personalStatus: 'optional',
  }).optional(),
  recipients: z
    .array(
      otherSide('recipients.*', {
        role: 'گیرنده',
        name: 'required',
        nameMayBeUnknown: false,
        whyName: 'اظهارنامه باید به نام کسی فرستاده شود.',
        addressWhy: 'اظهارنامه به این نشانی یا به حساب ثنای گیرنده می‌رسد.',
      }),
    )
    .max(mostParties),
  subject: field(z.string().min(2).max(300), {
    label: 'موضوع اظهارنامه',
    question: 'موضوع اظهارنامه چیست؟',
    why: 'گیرنده با موضوع می‌فهمد اظهارنامه بابت چیست.',
    type: 'text',
    need: 'required',
  }),
  statement: field(z.string().min(2).max(20_000), {
    label: 'خلاصه اظهارات',
    question: 'به زبان خودتان بنویسید ماجرا چه بوده و از گیرنده چه می‌خواهید.',
    why: 'متن اظهارنامه همین است؛ باید محترمانه باشد و فقط آنچه رخ داده را بگوید.',
    type: 'longText',
    need: 'required',
  }),
  graceDays: field(z.int().min(0).max(3_650), {
    label: 'مهلتی که می‌دهید (روز)',
    question: 'چند روز به او مهلت می‌دهید؟',
    why: 'این مهلت را خودتان تعیین می‌کنید؛ قانون عدد معینی نگفته است.',
    example: '۱۰ روز',
    type: 'integer',
    need: 'wanted',
    mayBeUnknown: true,
    cues: [
      'مهلت',
      'فرصت',
      'وقت میدم',
      'وقت میدهم',
      'وقت دادم',
      'وقت بدین',
      'وقت بدم',
      'وقت داره',
      'وقت دارد',
      'ظرف',
      'وقت میدیم',
      '… وقت',
      '… مهلت',
      '… فرصت',
    ],
  }),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const notice: FilingKind = {
  id: 'notice',
  label: 'اظهارنامه',
  schema,
  ownSide: 'sender',
  otherSide: 'recipients',
  story: 'statement',
  titleWords: 'subject',
  interview: [
    ...capacitySteps('sender'),
    { paths: ['statement'] },
    titleSlots,
    { paths: ['graceDays'] },
    ...otherSideSteps('recipients', 'گیرنده'),
    ...ownSideSteps('sender'),
  ],
  sections: [
    { id: 'own', title: 'مشخصات اظهارکننده (شما)', paths: ['sender'] },
    { id: 'other', title: 'مشخصات گیرنده', paths: ['recipients'] },
    { id: 'subject', title: 'موضوع و جزئیات', paths: ['subject', 'details', 'graceDays'] },
    { id: 'statement', title: 'خلاصه اظهارات', paths: ['statement'] },
  ],
  rules: [
    ...ownSideRules('sender'),
    ofAge('sender', 'ق.م م۱۲۱۰'),
    differentPeople('sender', 'recipients', 'nationalCode', article156),
    differentPeople('sender', 'recipients', 'mobile', article156),
    longEnough('statement', article156),
  ],
};
