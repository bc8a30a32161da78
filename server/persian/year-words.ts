import { partsOf } from '../../schemas/values/jalali-date.ts';
import {
  anyNumber,
  closes,
  notCounted,
  notMeasured,
  notPriced,
  numberOf,
  uncounted,
  wordNumber,
} from './date-words.ts';
import type { DateContext } from './date-mention.ts';

const before = '(?:پیش|قبل|گذشته)(?! از)';
const after = '(?:بعد|اینده|دیگه|دیگر|اتی)(?! از)';
const century = '(?:(?:یک ?)?هزار ?و ?)?(?:سی ?صد|سه صد|چهار ?صد|چارصد)(?: ?و ?| )';
const inWords = `(?:${century}${wordNumber}|(?:یک ?)?هزار ?و ?(?:چهار ?صد|چارصد))${closes}`;
/** «شصت و پنج», «هشتاد», «صفر سه»: a year without its century, in words; more letters may follow («هشتادیم»). */
export const shortWords = `(?:(?:سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود)(?:(?: و |و| (?!ی[هک] ))${wordNumber})?|صفر ?(?:یک|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه))`;
export const shortInWords = `${shortWords}${closes}`;
const fourDigits = `1[2-4]\\d\\d(?: ?ه(?!\\p{L}))?${notCounted}`;
const saidFourDigits = `1[2-4]\\d\\d(?: ?ه(?!\\p{L}))?${notMeasured}`;

/** «پارسال», «سال پیش», «دو سال پیش», «امسال». */
export const relativeYear =
  `(?:(?:همین ?)?امسال|پس ?پیرارسال|پیرارسال|پیارسال|پارسال|سال پار|${uncounted}سال ?(?:جاری|${before}|${after})|` +
  `(?<!\\d)${anyNumber} ?سال ?ی? ?${before})${closes}`;
/** A year that needs no month beside it. */
export const fullYear =
  `(?:(?:در ?)?(?:سال|سنه) ?(?:های |ی )?(?:${saidFourDigits}|\\d{2}${notPriced}|${inWords}|${shortInWords}|صد${closes})|` +
  `${fourDigits}|${inWords}${notCounted}|${relativeYear})`;
/** A year after its month, where two digits are enough: «مهر ۹۸», «مهر نود و هشت». */
export const yearAfterMonth = `(?:${saidFourDigits}|${fullYear}|\\d{2}${notCounted}${closes}|${shortInWords}(?! و )${notCounted})`;

export interface SaidYear {
  year: number;
  confidence: number;
  approximate?: boolean;
}

/**
 * Two digits as a year: up to this year they are of this century, a little beyond it only where a date to come is
 * spoken of, and otherwise of the last one.
 */
export function yearOfTwoDigits(twoDigits: number, { today, prefer }: DateContext): SaidYear {
  const { year: thisYear } = partsOf(today);
  const start = thisYear - (thisYear % 100);
  const ahead = start + twoDigits - thisYear;
  if (ahead <= 0) return { year: start + twoDigits, confidence: 0.92 };
  if (ahead <= 15) return { year: start + twoDigits, confidence: prefer === 'future' ? 0.92 : 0.6 };
  return { year: start - 100 + twoDigits, confidence: 0.92 };
}

/** The year that a phrase matched by the patterns above says. */
export function yearOf(phrase: string, context: DateContext): SaidYear | undefined {
  const thisYear = partsOf(context.today).year;
  const words = phrase.replace(/^در ?/u, '').trim();
  if (/امسال|سال ?جاری/u.test(words)) return { year: thisYear, confidence: 0.9 };
  if (/پس ?پیرارسال/u.test(words)) return { year: thisYear - 3, confidence: 0.85 };
  if (/پیرارسال|پیارسال/u.test(words)) return { year: thisYear - 2, confidence: 0.9 };
  if (/پارسال|سال پار/u.test(words)) return { year: thisYear - 1, confidence: 0.92 };
  const counted = new RegExp(`^(.+?) ?سال ?ی? ?${before}$`, 'u').exec(words);
  if (counted) {
    const years = numberOf((counted[1] ?? '').trim());
    if (years === undefined || years > 99) return undefined;
    return { year: thisYear - years, confidence: 0.9, ...(years > 9 && { approximate: true }) };
  }
  if (new RegExp(`^سال ?ی? ?${before}`, 'u').test(words)) return { year: thisYear - 1, confidence: 0.9 };
  if (new RegExp(`^سال ?ی? ?${after}`, 'u').test(words)) return { year: thisYear + 1, confidence: 0.9 };
  const said = words
    .replace(/^(?:سال|سنه) ?(?:های |ی )?/u, '')
    .replace(/(?<=\d) ?ه$/u, '')
    .replace(/^صفر ?/u, '');
  const hundreds = /سی ?صد|سه صد/u.test(said) ? 1300 : /چهار ?صد|چارصد/u.test(said) ? 1400 : 0;
  if (hundreds > 0) {
    const rest = said.replace(/^.*?صد(?: ?و ?| )?/u, '');
    return { year: hundreds + (numberOf(rest) ?? 0), confidence: 0.95 };
  }
  const number = numberOf(said);
  if (number === undefined) return undefined;
  return number >= 1000 ? { year: number, confidence: 0.97 } : yearOfTwoDigits(number % 100, context);
}
