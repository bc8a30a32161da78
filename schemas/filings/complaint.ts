import { z } from 'zod';
import { evidence, witnesses } from '../evidence.ts';
import { field } from '../field.ts';
import { otherSide } from '../other-side.ts';
import { ownSide } from '../own-side.ts';
import { place } from '../place.ts';
import { jalaliDateSchema } from '../values/jalali-date.ts';
import { moneySchema } from '../values/money.ts';
import { titleSlots, type FilingKind } from './kind.ts';
import {
  differentPeople,
  inOrder,
  longEnough,
  mostParties,
  notInFuture,
  ofAge,
  ownSideRules,
} from './rules.ts';
import { capacitySteps, otherSideSteps, ownSideSteps } from './steps.ts';

const article68 = 'ق.آ.د.ک ۱۳۹۲ م۶۸';

/** شکواییه: ماده ۶۸ قانون آیین دادرسی کیفری ۱۳۹۲. */
const schema = z.strictObject({
  kind: z.literal('complaint'),
  titleId: z.string(),
  complainant: ownSide('complainant', {
    role: 'شاکی',
    filing: 'شکایت',
    personalStatus: 'wanted',
    postalCodeMayBeUnknown: true,
  }).optional(),
  accused: z
    .array(
      otherSide('accused.*', {
        role: 'طرف مقابل',
        name: 'wanted',
        nameMayBeUnknown: true,
        whyName: 'مشخصات طرف به پیدا کردنش کمک می‌کند. اگر نمی‌شناسیدش هم شکایت ثبت می‌شود.',
        addressWhy: 'نشانی طرف برای احضار او به کار می‌آید. اگر ندارید هم شکایت ثبت می‌شود.',
      }),
    )
    .max(mostParties),
  offence: z
    .strictObject({
      date: field(jalaliDateSchema, {
        label: 'تاریخ ماجرا',
        question: 'این اتفاق چه روزی افتاد؟',
        why: 'تاریخ در شکواییه لازم است و بعضی مهلت‌ها از همان روز حساب می‌شود.',
        hint: 'اگر روز دقیق یادتان نیست، ماه یا سال را بنویسید.',
        example: '۱۵ مهر ۱۴۰۴',
        type: 'date',
        need: 'required',
        mayBeUnknown: true,
      }),
      place: place({
        label: 'محل ماجرا',
        where: 'جایی که این اتفاق افتاد',
        why: 'معمولاً دادسرای همان‌جایی رسیدگی می‌کند که اتفاق افتاده است.',
        hint: 'اگر در اینترنت یا تلفنی بوده، بنویسید خودتان در کدام شهر بودید.',
        example: 'شیراز، بلوار چمران، جلوی بانک',
        need: 'required',
        lineNeed: 'wanted',
        mayBeUnknown: true,
      }).optional(),
    })
    .optional(),
  damage: z
    .strictObject({
      amountRial: field(moneySchema, {
        label: 'مبلغ ضرر',
        question: 'چقدر ضرر کرده‌اید؟',
        why: 'اگر ضرری بوده، مبلغش در شکواییه نوشته می‌شود.',
        hint: 'تومان یا ریال بودنش را بگویید. اگر ضرر مالی نبوده بنویسید «ندارد».',
        example: 'بیست میلیون تومان',
        type: 'money',
        need: 'wanted',
        mayBeUnknown: true,
      }),
      description: field(z.string().min(2).max(2_000), {
        label: 'شرح ضرر',
        question: 'ضررتان چه بوده است؟',
        why: 'اگر ضرری غیر از پول بوده، این‌جا نوشته می‌شود.',
        type: 'text',
        need: 'optional',
      }),
    })
    .optional(),
  statement: field(z.string().min(2).max(20_000), {
    label: 'شرح ماجرا',
    question: 'ماجرا را از اول تا آخر به زبان خودتان بنویسید: چه شد، چه کسی، کِی و کجا.',
    why: 'شرح ماجرا اصل شکواییه است و قاضی آن را می‌خواند.',
    type: 'longText',
    need: 'required',
  }),
  evidence: evidence(),
  witnesses: witnesses(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const complaint: FilingKind = {
  id: 'complaint',
  label: 'شکواییه',
  schema,
  ownSide: 'complainant',
  otherSide: 'accused',
  story: 'statement',
  mainDate: 'offence.date',
  mainPlace: 'offence.place',
  mainMoney: 'damage.amountRial',
  interview: [
    ...capacitySteps('complainant'),
    { paths: ['statement'] },
    titleSlots,
    { paths: ['offence.date'] },
    {
      paths: ['offence.place.city', 'offence.place.province', 'offence.place.line'],
      question: 'این اتفاق کجا افتاد؟ شهر و جای آن را بنویسید.',
    },
    { paths: ['damage.amountRial'] },
    ...otherSideSteps('accused', 'طرف مقابل'),
    { paths: ['evidence'] },
    { paths: ['witnesses'] },
    ...ownSideSteps('complainant'),
  ],
  sections: [
    { id: 'own', title: 'مشخصات شاکی', paths: ['complainant'] },
    { id: 'other', title: 'مشخصات طرف مقابل', paths: ['accused'] },
    { id: 'offence', title: 'موضوع، زمان و محل', paths: ['offence', 'details'] },
    { id: 'damage', title: 'ضرر و زیان', paths: ['damage'] },
    { id: 'statement', title: 'شرح ماجرا', paths: ['statement'] },
    { id: 'evidence', title: 'مدرک‌ها و شاهدها', paths: ['evidence', 'witnesses'] },
  ],
  rules: [
    ...ownSideRules('complainant'),
    ofAge('complainant', 'ق.آ.د.ک ۱۳۹۲ م۷۰ و ۷۱'),
    notInFuture('offence.date', `${article68} ب`),
    inOrder('details.chequeDate', 'details.bounceDate', 'ق. صدور چک م۱۱'),
    inOrder('details.deliveryDate', 'details.demandDate', `${article68} ب`, 'warning'),
    differentPeople('complainant', 'accused', 'nationalCode', `${article68} ث`),
    differentPeople('complainant', 'accused', 'mobile', `${article68} ث`),
    longEnough('statement', `${article68} ب`),
  ],
};
