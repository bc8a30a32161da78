import { z } from 'zod';
import { evidence, witnesses } from '../evidence.ts';
import { field } from '../field.ts';
import { otherSide } from '../other-side.ts';
import { ownSide } from '../own-side.ts';
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

const article51 = 'ق.آ.د.م ۱۳۷۹ م۵۱';

/** دادخواست: ماده ۵۱ قانون آیین دادرسی مدنی ۱۳۷۹. */
const schema = z.strictObject({
  kind: z.literal('petition'),
  titleId: z.string(),
  plaintiff: ownSide('plaintiff', {
    role: 'خواهان',
    filing: 'دادخواست',
    personalStatus: 'optional',
  }).optional(),
  defendants: z
    .array(
      otherSide('defendants.*', {
        role: 'طرف مقابل',
        name: 'required',
        nameMayBeUnknown: false,
        whyName: 'دادخواست باید علیه کسی باشد که نامش معلوم است.',
        addressWhy: 'ابلاغیه به این نشانی می‌رود. اگر نمی‌دانید، طرف «مجهول‌المکان» نوشته می‌شود.',
      }),
    )
    .max(mostParties),
  relief: field(z.string().min(2).max(1_000), {
    label: 'خواسته',
    question: 'از دادگاه چه می‌خواهید؟',
    why: 'خواسته را دادگاه همان‌طور که نوشته شده رسیدگی می‌کند.',
    type: 'text',
    need: 'required',
  }),
  claimValueRial: field(moneySchema, {
    label: 'بهای خواسته',
    question: 'مبلغی که می‌خواهید چقدر است؟',
    why: 'هزینهٔ دادرسی از روی همین مبلغ حساب می‌شود.',
    hint: 'تومان یا ریال بودنش را بگویید.',
    example: 'پنجاه میلیون تومان',
    type: 'money',
    need: 'required',
  }),
  statement: field(z.string().min(2).max(20_000), {
    label: 'شرح دادخواست',
    question: 'ماجرا را از اول تا آخر به زبان خودتان بنویسید: چه شد، با چه کسی، کِی و کجا.',
    why: 'دادگاه باید بداند حق شما از کجا آمده است؛ دادخواست بدون شرح روشن برمی‌گردد.',
    type: 'longText',
    need: 'required',
  }),
  prayer: field(z.string().min(2).max(2_000), {
    label: 'درخواست از دادگاه',
    question: 'از دادگاه دقیقاً چه می‌خواهید؟ به زبان خودتان بنویسید.',
    why: 'دادگاه فقط دربارهٔ همان چیزی رأی می‌دهد که خواسته‌اید.',
    example: 'پولم را با خسارت دیرکرد پس بدهد',
    type: 'text',
    need: 'required',
    cues: ['می‌خوام', 'می‌خواهم', 'درخواست دارم', 'تقاضا دارم', 'خواستم'],
  }),
  evidence: evidence(),
  witnesses: witnesses(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const petition: FilingKind = {
  id: 'petition',
  label: 'دادخواست',
  schema,
  ownSide: 'plaintiff',
  otherSide: 'defendants',
  story: 'statement',
  titleWords: 'relief',
  mainMoney: 'claimValueRial',
  interview: [
    ...capacitySteps('plaintiff'),
    { paths: ['statement'] },
    titleSlots,
    { paths: ['claimValueRial'] },
    { paths: ['prayer'] },
    ...otherSideSteps('defendants', 'طرف مقابل'),
    { paths: ['evidence'] },
    { paths: ['witnesses'] },
    ...ownSideSteps('plaintiff'),
  ],
  sections: [
    { id: 'own', title: 'مشخصات خواهان (شما)', paths: ['plaintiff'] },
    { id: 'other', title: 'مشخصات خوانده (طرف مقابل)', paths: ['defendants'] },
    { id: 'relief', title: 'خواسته و بهای آن', paths: ['relief', 'claimValueRial', 'prayer'] },
    { id: 'details', title: 'جزئیات', paths: ['details'] },
    { id: 'statement', title: 'شرح دادخواست', paths: ['statement'] },
    { id: 'evidence', title: 'مدرک‌ها و شاهدها', paths: ['evidence', 'witnesses'] },
  ],
  rules: [
    ...ownSideRules('plaintiff'),
    ofAge('plaintiff', 'ق.م م۱۲۱۰ و ق.آ.د.م ۱۳۷۹ م۵۹'),
    notInFuture('details.loanDate', article51),
    notInFuture('details.bounceDate', 'ق. صدور چک م۱۱'),
    notInFuture('details.marriageDate', article51),
    inOrder('details.loanDate', 'details.dueDate', article51),
    inOrder('details.chequeDate', 'details.bounceDate', 'ق. صدور چک م۱۱'),
    differentPeople('plaintiff', 'defendants', 'nationalCode', `${article51} ب۲`),
    differentPeople('plaintiff', 'defendants', 'mobile', `${article51} ب۲`),
    longEnough('statement', `${article51} ب۴؛ نظریه ۷/۱۴۰۱/۶۸۶`),
  ],
};
