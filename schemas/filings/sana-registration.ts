import { z } from 'zod';
import { ownSide } from '../own-side.ts';
import { titleSlots, type FilingKind } from './kind.ts';
import { ownSideRules } from './rules.ts';
import { ownSideSteps } from './steps.ts';

/** ثبت‌نام ثنا: آیین‌نامه نحوه استفاده از سامانه‌های رایانه‌ای یا مخابراتی ۱۳۹۵. رمز ثنا هرگز گرفته نمی‌شود. */
const schema = z.strictObject({
  kind: z.literal('sana-registration'),
  titleId: z.string(),
  applicant: ownSide('applicant', {
    role: 'درخواست‌کننده',
    filing: 'ثبت‌نام',
    personalStatus: 'optional',
    idBookNumber: 'required',
    onlyForSelf: true,
  }).optional(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const sanaRegistration: FilingKind = {
  id: 'sana-registration',
  label: 'ثبت‌نام ثنا',
  schema,
  ownSide: 'applicant',
  interview: [titleSlots, ...ownSideSteps('applicant')],
  sections: [
    { id: 'own', title: 'مشخصات شما', paths: ['applicant'] },
    { id: 'details', title: 'ثبت‌نام', paths: ['details'] },
  ],
  rules: ownSideRules('applicant'),
};
