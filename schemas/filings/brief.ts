import { z } from 'zod';
import { field } from '../field.ts';
import { ownSide } from '../own-side.ts';
import { caseNumberSchema } from '../values/case-number.ts';
import { jalaliDateSchema } from '../values/jalali-date.ts';
import { noticeNumberSchema } from '../values/notice-number.ts';
import { caseRoles } from './case-roles.ts';
import { titleSlots, type FilingKind } from './kind.ts';
import { inOrder, longEnough, notInFuture, ofAge, ownSideRules } from './rules.ts';
import { capacitySteps, ownSideSteps } from './steps.ts';

const notice = 'از روی ابلاغیه';

/** لایحه: نوشته‌ای در پرونده‌ای که باز است؛ ق.آ.د.م ۱۳۷۹ م۹۳. */
const schema = z.strictObject({
  kind: z.literal('brief'),
  titleId: z.string(),
  filer: ownSide('filer', { role: 'نویسنده لایحه', filing: 'لایحه', personalStatus: 'optional' }).optional(),
  role: field(z.enum(caseRoles.map((choice) => choice.value) as [string, ...string[]]), {
    label: 'سمت در پرونده',
    question: 'در این پرونده شما کدام طرف هستید؟',
    why: 'دادگاه باید بداند لایحه از طرف کیست.',
    type: 'enum',
    need: 'required',
    choices: caseRoles,
  }),
  caseNumber: field(caseNumberSchema, {
    label: 'شماره پرونده',
    question: 'شمارهٔ پرونده چند است؟',
    why: 'لایحه با این شماره به پروندهٔ درست می‌رسد.',
    hint: `${notice} بخوانید؛ ۱۶ یا ۱۸ رقم است.`,
    type: 'caseNumber',
    need: 'required',
  }),
  subRow: field(z.int().min(1).max(999), {
    label: 'ردیف فرعی',
    question: 'ردیف فرعی پرونده چند است؟',
    why: 'هر بار که پرونده به شعبهٔ دیگری برود این عدد یکی بیشتر می‌شود.',
    hint: `${notice} کنار شمارهٔ پرونده نوشته شده است؛ معمولاً از ۱ شروع می‌شود.`,
    type: 'integer',
    need: 'required',
    mayBeUnknown: true,
    cues: ['ردیف فرعی', 'ردیف'],
  }),
  branch: field(z.string().min(1).max(300), {
    label: 'شعبه',
    question: 'پرونده در کدام شعبه است؟',
    why: 'لایحه به همان شعبه می‌رود.',
    example: 'شعبه ۳ دادگاه عمومی حقوقی شیراز',
    type: 'text',
    need: 'required',
    cues: ['شعبه'],
  }),
  archiveNumber: field(z.string().regex(/^\d{4,10}$/), {
    label: 'شماره بایگانی',
    question: 'شمارهٔ بایگانی شعبه چند است؟',
    why: 'شعبه پرونده را با این شماره پیدا می‌کند.',
    hint: `${notice} بخوانید؛ ۶ یا ۷ رقم است.`,
    type: 'digits',
    need: 'required',
    mayBeUnknown: true,
    cues: ['بایگانی', 'شماره بایگانی', 'بایگانیش', 'بایگانی شعبه'],
  }),
  noticeNumber: field(noticeNumberSchema, {
    label: 'شماره ابلاغیه',
    question: 'اگر لایحه در جواب ابلاغیه‌ای است، شمارهٔ ابلاغیه چند است؟',
    why: 'معلوم می‌شود جواب کدام ابلاغیه است.',
    hint: '۱۶ یا ۱۸ رقم، بالای ابلاغیه.',
    type: 'noticeNumber',
    need: 'wanted',
    mayBeUnknown: true,
  }),
  serviceDate: field(jalaliDateSchema, {
    label: 'تاریخ ابلاغ',
    question: 'ابلاغیه چه روزی در ثنا برایتان درج شد؟',
    why: 'مهلت‌ها از روز درج در ثنا حساب می‌شود، نه از روزی که خوانده‌اید.',
    type: 'date',
    need: 'wanted',
    mayBeUnknown: true,
    cues: [
      'ابلاغ',
      'ابلاغ شد',
      'ابلاغ شده',
      'ابلاغیه',
      'ابلاغیه ش',
      'ابلاغیش',
      'تاریخ ابلاغ',
      'درج شد',
      'پیامک اومد',
      'پیامک آمد',
      'تو ثنا اومد',
      'ابلاغ کردن',
      'اوردن',
      'اوردند',
      'به دستم رسید',
      'دستم رسید',
      'رسید دستم',
      'اخطاریه اومد',
      'احضاریه اومد',
    ],
  }),
  hearingDate: field(jalaliDateSchema, {
    label: 'تاریخ جلسه',
    question: 'جلسهٔ رسیدگی چه روزی است؟',
    why: 'لایحه باید پیش از جلسه به شعبه برسد.',
    type: 'date',
    need: 'wanted',
    mayBeUnknown: true,
    cues: [
      'جلسه',
      'جلسه ش',
      'جلسش',
      'جلسه م',
      'جلسم',
      'جلسه مون',
      'جلسمون',
      'جلسه اش',
      'جلسه دادگاه',
      'جلسه رسیدگی',
      'روز جلسه',
      'رسیدگی',
      'دادگاهمه',
      'دادگاهم',
      'دادگاه دارم',
      'دادگاه داریم',
      'وقت دادگاه',
      'وقت رسیدگی',
      'وقت جلسه',
    ],
  }),
  body: field(z.string().min(2).max(20_000), {
    label: 'متن لایحه',
    question: 'چه چیزی می‌خواهید به شعبه بگویید؟ به زبان خودتان و کامل بنویسید.',
    why: 'متن لایحه همان حرف شماست؛ چیزی به آن اضافه نمی‌شود.',
    type: 'longText',
    need: 'required',
  }),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const brief: FilingKind = {
  id: 'brief',
  label: 'لایحه',
  schema,
  ownSide: 'filer',
  story: 'body',
  interview: [
    ...capacitySteps('filer'),
    { paths: ['role'] },
    // The slots first: a title's own question for the defence also fills the body.
    titleSlots,
    { paths: ['body'] },
    {
      paths: ['caseNumber', 'subRow', 'branch', 'archiveNumber'],
      question: 'شمارهٔ پرونده، ردیف فرعی، شعبه و شمارهٔ بایگانی را از روی ابلاغیه بنویسید.',
    },
    { paths: ['noticeNumber', 'serviceDate'], question: 'شمارهٔ ابلاغیه و تاریخ درج آن در ثنا چیست؟' },
    { paths: ['hearingDate'] },
    ...ownSideSteps('filer'),
  ],
  sections: [
    { id: 'own', title: 'مشخصات شما', paths: ['filer', 'role'] },
    {
      id: 'case',
      title: 'مشخصات پرونده',
      paths: [
        'caseNumber',
        'subRow',
        'branch',
        'archiveNumber',
        'noticeNumber',
        'serviceDate',
        'hearingDate',
      ],
    },
    { id: 'details', title: 'جزئیات', paths: ['details'] },
    { id: 'body', title: 'متن لایحه', paths: ['body'] },
  ],
  rules: [
    ...ownSideRules('filer'),
    ofAge('filer', 'ق.م م۱۲۱۰'),
    notInFuture('serviceDate', 'ق.آ.د.م ۱۳۷۹ م۴۴۵'),
    inOrder('serviceDate', 'hearingDate', 'ق.آ.د.م ۱۳۷۹ م۶۴', 'warning'),
    longEnough('body', 'ق.آ.د.م ۱۳۷۹ م۹۳'),
  ],
};
