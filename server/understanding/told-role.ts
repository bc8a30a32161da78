import { allMatches } from '../persian/all-matches.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import type { Heard } from './hearing.ts';

/** A part in a case, and the part of whoever stands against it. */
const parts: Readonly<Record<string, { role: string; against?: string }>> = {
  خواهان: { role: 'plaintiff', against: 'defendant' },
  خوانده: { role: 'defendant', against: 'plaintiff' },
  شاکی: { role: 'complainant', against: 'accused' },
  متهم: { role: 'accused', against: 'complainant' },
  'مشتکی عنه': { role: 'accused', against: 'complainant' },
  'تجدیدنظر خواه': { role: 'appellant', against: 'appellee' },
  'تجدیدنظر خوانده': { role: 'appellee', against: 'appellant' },
};
const named =
  /(?<![\p{L}])(?:(?<appeal>تجدید ?نظر) ?)?(?<part>خواهان|خوانده|خواه|شاکی|متهم|مشتکی ?عنه)(?<am>م|ایم|یم)?(?![\p{L}])/gu;

const owner =
  '(?:من|بنده|اینجانبه?|مه|ما|خودم|موکل(?:م|ه|ین)?(?: بنده| اینجانب)?|پسرم|دخترم|فرزندم|شرکت(?: ما|مون|مان))';
/** «ما شدیم خوانده», «اینجانب بتول حسن‌زاده، خوانده دعوی», «وکیل خوانده». */
const ownBefore = new RegExp(
  `(?<![\\p{L}])(?:${owner}(?:[\\s,]+[\\p{L}\\p{N}]+){0,3}|وکیل|وکالت از(?: طرف)?|شدم|شدیم|به عنوان|بعنوان|سمت(?:م| من)?(?: در پرونده)?)[\\s,:]*$`,
  'u',
);
/** «خوانده استم», «خوانده خود پسرمه», «خوانده منم». */
const ownAfter = new RegExp(
  `^[\\s,:]*(?:(?:این |همین )?(?:پرونده|دعوا|دعوی)?(?: هم)? ?(?:هستم|هستیم|استم|میباشم|میباشیم|ام|ایم|شدم|شدیم|شده ام|شده ایم|منم|ماییم|بنده ام)|(?:خود )?${owner}(?:ه| است| هست| هستم| هستیم)?)(?![\\p{L}])`,
  'u',
);
/** «اینجانب … به شماره ملی …، خوانده دعوی، لایحه خود را»: set between two marks behind who introduces themselves. */
const apposed = /^ ?(?:دعوی|دعوا|پرونده|ردیف \p{L}+)?(?: (?:دعوی|پرونده))?[\s]*,/u;
const introduced = /(?:اینجانبه?|بنده)[^.!?\n]{3,140},\s*$/u;
/** «خواهان آقای عطایی است», «خواهان یه راننده‌س»: who stands on the other side. */
const others =
  /^(?: ?(?:پرونده|دعوا|دعوی))?(?:\s?:|\s(?:اقای|خانم|یه|یک|شرکت|بانک|شوهرم|زنم|همسرم|همسایه|صاحبخونه|صاحبخانه|مستاجر|برادر|خواهر|پدر|پسر|دختر|کارفرما|شریک|ادعا|میگه|مدعی|گفته))/u;
const sure = 0.92;
const implied = 0.85;

const sued =
  /(?<![\p{L}])(?:(?:از|علیه) (?:من|بنده|اینجانب|ما|شرکت(?: ما|مون|مان))|ازم|ازمون|علیهم)(?: (?:\p{L}+ ){0,3}?)(?:شکایت|شکایتی|طرح دعوا|عرض)(?: (?:کرده|کرد|کردن|کردند|شده|کده|داره))(?![\p{L}])/u;
/** «زنم دادخواست داده»: somebody else did. */
const petitioned =
  /(?<![\p{L}])دادخواست(?: (?:\p{L}+ ){0,3}?)(?:داده|دادن|دادند|داده اند|ثبت کرده|مطرح کرده)(?! ?(?:ام|ایم|بودم|بودیم|شد))(?![\p{L}])/u;
const civil = /(?<![\p{L}])(?:حقوقی|دادخواست|خواهان|خوانده|شورای? حل اختلاف|خواسته)(?![\p{L}])/u;
const criminal = /(?<![\p{L}])(?:کیفری|دادسرا|بازپرس|بازپرسی|متهم|جلب|اتهام)/u;

/** «خواهرم از من شکایت کرده … شعبه ۵ حقوقی»: people call a civil suit a complaint too; the court tells which. */
function suedOnly(folded: Folded): Heard | null {
  const { text } = folded;
  const match = petitioned.exec(text) ?? (civil.test(text) && !criminal.test(text) ? sued.exec(text) : null);
  if (!match) return null;
  const span = rawSpan(folded, match.index, match.index + match[0].length);
  return { value: 'defendant', span, confidence: implied, alternatives: [] };
}

/** The part in a case that the writer says is theirs, or that follows from the part of whoever they stand against. */
export function toldRole(folded: Folded): Heard | null {
  const { text } = folded;
  const heard = (start: number, end: number, value: string, confidence: number): Heard => ({
    value,
    span: rawSpan(folded, start, end),
    confidence,
    alternatives: [],
  });
  let against: Heard | null = null;
  for (const match of allMatches(text, named)) {
    const { appeal, part = '', am } = match.groups ?? {};
    const known = parts[appeal === undefined ? part.replace(/^مشتکی ?/u, 'مشتکی ') : `تجدیدنظر ${part}`];
    if (!known) continue;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const after = text.slice(end, end + 40);
    const own =
      am !== undefined ||
      ownAfter.test(after) ||
      ownBefore.test(before.slice(-60)) ||
      (apposed.test(after) && introduced.test(before));
    if (own) return heard(match.index, end, known.role, sure);
    if (known.against !== undefined && others.test(after))
      against ??= heard(match.index, end, known.against, implied);
  }
  return against ?? suedOnly(folded);
}
