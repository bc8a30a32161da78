import type { Problem } from '../../schemas/problem.ts';
import { problemWithBankCard } from '../../schemas/values/bank-card.ts';
import { problemWithCaseNumber } from '../../schemas/values/case-number.ts';
import { problemWithEmail } from '../../schemas/values/email.ts';
import { problemWithImei } from '../../schemas/values/imei.ts';
import { problemWithLegalId } from '../../schemas/values/legal-id.ts';
import { problemWithMobile } from '../../schemas/values/mobile.ts';
import { problemWithNationalCode } from '../../schemas/values/national-code.ts';
import { problemWithNoticeNumber } from '../../schemas/values/notice-number.ts';
import { problemWithPhone } from '../../schemas/values/phone.ts';
import { problemWithPlate } from '../../schemas/values/plate.ts';
import { problemWithPostalCode } from '../../schemas/values/postal-code.ts';
import { problemWithSayadId } from '../../schemas/values/sayad-id.ts';
import { problemWithSheba } from '../../schemas/values/sheba.ts';

export type DigitKind =
  | 'nationalCode'
  | 'legalId'
  | 'mobile'
  | 'phone'
  | 'postalCode'
  | 'sheba'
  | 'bankCard'
  | 'sayadId'
  | 'imei'
  | 'caseNumber'
  | 'noticeNumber';
export type IdentifierKind = DigitKind | 'plate' | 'email' | 'url' | 'digits';

export interface Identifier {
  kind: IdentifierKind;
  /** As it is kept: ASCII digits without separators, `IR` before a sheba, `12ب345-67` for a plate. */
  value: string;
  problem?: Problem;
}

interface KindRule {
  lengths: readonly number[];
  problemWith: (value: string) => Problem | null;
  /** How likely digits that fit are this kind, with no word beside them. */
  weight: number;
  /** Words beside the digits that name the kind, folded. */
  cue: RegExp;
}

const mobileCue = /موبایل|مبایل|همراه|تلفن|شماره تماس|شماره ?ام|شماره ?ش|خطم|واتساپ|واتس اپ|تلگرام|ایتا/u;

/** The kinds made of digits alone; where several fit, the heavier comes first. */
export const digitKinds: Record<DigitKind, KindRule> = {
  mobile: { lengths: [11], problemWith: problemWithMobile, weight: 0.97, cue: mobileCue },
  phone: {
    lengths: [11],
    problemWith: problemWithPhone,
    weight: 0.92,
    cue: /تلفن|ثابت|شماره تماس|خط منزل|خونه/u,
  },
  nationalCode: {
    lengths: [10],
    problemWith: problemWithNationalCode,
    weight: 0.85,
    cue: /کد ?ملی|شماره ?ملی|کدملی|کارت ?ملی|کد م(?!\p{L})/u,
  },
  postalCode: {
    lengths: [10],
    problemWith: problemWithPostalCode,
    weight: 0.5,
    cue: /کد ?پستی|کدپستی|پستی/u,
  },
  legalId: {
    lengths: [11],
    problemWith: problemWithLegalId,
    weight: 0.9,
    cue: /شناسه ?(?:ی )?ملی|شناسه ?(?:ی )?(?:شرکت|حقوقی)|شرکت/u,
  },
  sheba: { lengths: [24], problemWith: problemWithSheba, weight: 0.97, cue: /شبا|شماره حساب|(?<![a-z])ir/u },
  bankCard: {
    lengths: [16],
    problemWith: problemWithBankCard,
    weight: 0.9,
    cue: /کارت(?! ?ملی)|کارتم|کارتش|واریز/u,
  },
  sayadId: { lengths: [16], problemWith: problemWithSayadId, weight: 0.45, cue: /صیاد|چک/u },
  caseNumber: {
    lengths: [16, 18],
    problemWith: problemWithCaseNumber,
    weight: 0.5,
    cue: /پرونده|دوسیه|کلاسه|دادنامه|بایگانی/u,
  },
  noticeNumber: { lengths: [16, 18], problemWith: problemWithNoticeNumber, weight: 0.4, cue: /ابلاغ/u },
  imei: {
    lengths: [15],
    problemWith: problemWithImei,
    weight: 0.9,
    cue: /imei|سریال|گوشی|ایمی|ای ?ام ?ای ?ای/u,
  },
};
export const digitKindNames = Object.keys(digitKinds) as DigitKind[];

/** The kept form of digits as a kind: a mobile loses its country code, a sheba gains its letters. */
export function canonical(kind: DigitKind, digits: string): string {
  if (kind === 'sheba') return `IR${digits}`;
  if (kind !== 'mobile' && kind !== 'phone') return digits;
  const national = digits.replace(/^(?:0098|98(?=0?\d{10}$))0?/, '');
  if (national !== digits || (kind === 'mobile' && /^9\d{9}$/.test(digits))) return `0${national}`;
  return digits;
}

/**
 * Why `value` is not of the kind, for the kinds that are checked. The ten digits of a national code may have lost
 * their leading zeros: see `padded`.
 */
export function problemWithKind(
  kind: Exclude<IdentifierKind, 'url' | 'digits'>,
  value: string,
): Problem | null {
  if (kind === 'plate') return problemWithPlate(value);
  return kind === 'email' ? problemWithEmail(value) : digitKinds[kind].problemWith(value);
}

/** A national code of eight or nine digits with the zeros that keyboards and spreadsheets drop. */
export function padded(digits: string): string {
  return /^\d{8,9}$/.test(digits) ? digits.padStart(10, '0') : digits;
}
