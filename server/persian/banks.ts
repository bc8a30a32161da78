import { allMatches } from './all-matches.ts';
import { rawSpan, type Folded } from './fold.ts';
import { words } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Banks and credit institutions as people name them, in folded letters. */
const names = words`
  ملی(?: ایران)? / ملت / صادرات(?: ایران)? / تجارت / سپه / رفاه(?: کارگران)? / کشاورزی / مسکن / سامان / پاسارگاد / پارسیان / پارسین / اقتصاد ?نوین / شهر / دی / اینده / سینا
  کار ?افرین / سرمایه / گردشگری / ایران ?زمین / خاور ?میانه / مهر(?: ایران)? / قرض ?الحسنه مهر(?: ایران)? / قرض ?الحسنه رسالت / رسالت / توسعه تعاون / تعاون / توسعه صادرات / صنعت و معدن
  ملل / نور / کوثر / قوامین / انصار / حکمت(?: ایرانیان)? / مهر اقتصاد / توسعه / مشترک ایران و ونزویلا / عسکریه / ثامن / بلو
`.join('|');
/** Only after «بانک»: alone they are ordinary words. */
const own = 'بلو ?بانک|پست ?بانک(?: ایران)?|وی ?پاد|بانکینو|ایوا';
const clitic = '(?:ه?(?:ا?م|ا?ش|مون|شون|مان|شان)|ی|یه|ه|ست|ام|اش)?';
const open = '(?<![\\p{L}\\p{N}])';
const close = '(?![\\p{L}\\p{N}])';
const word = '[\\p{L}\\p{N}]+';
const ending =
  '(?=[\\s]*(?:[.,;:!?()"\\n]|$|(?:به|با|از|در|رو|را|مبلغ|مورخ|شماره|تاریخ|برگشت|که|و|بود|بوده|است|هست|هستش|سر|کد|صیادی\\p{L}*|برای|بابت|گفتن|رفتم|بردم|زدم|حساب\\p{L}*|علت)(?![\\p{L}])))';
const branch = `(?:[\\s,]{1,2}شعبه(?: ?ی| ?ش)?\\s${word}(?:\\s${word}){0,3}?${ending})?`;
const named = `(?:موسسه(?: اعتباری)? |بانک ?ی? ?)(?:قرض ?الحسنه )?(?:${names})`;
/** «کارت ملت», «حسابم سامانه»: without «بانک» only beside what one has at a bank. «کارت ملی» is another card. */
const heldAt = `(?:کارت|حساب|عابر ?بانک|دسته ?چک|همراه ?بانک|موبایل ?بانک)(?:م|ش|مون|شون|ی|ه)?`;
const held = `(?<=${open}${heldAt} )(?:ملت|صادرات|تجارت|سپه|کشاورزی|مسکن|سامان|پاسارگاد|پارسیان|بلو|رسالت|اینده)|(?<=${open}(?:حساب|همراه ?بانک|دسته ?چک)(?:م|ش|مون|شون|ی|ه)? )ملی`;
const pattern = new RegExp(
  `${open}(?:شعبه(?: ?ی)? (?:${word} ){1,3}?)?(?:${named}|${own}|${held})${clitic}${close}${branch}`,
  'gu',
);
const tail = new RegExp(`^(.*?(?:${own}|${names}))${clitic}$`, 'u');

/** A bank told by name, with its branch when that is told beside it: «بانک ملت شعبه‌ی میدون آزادی». */
export function readBanks(folded: Folded): Reading<string>[] {
  return allMatches(folded.text, pattern).map((match) => {
    // «بانک ملتم»: the ending says whose account it is and is no part of the name.
    const bare = match[0].includes('شعبه') ? undefined : tail.exec(match[0])?.[1];
    const end = match.index + (bare ?? match[0]).length;
    const span = rawSpan(folded, match.index, end);
    return { value: folded.raw.slice(span.start, span.end), span, confidence: 0.95, alternatives: [] };
  });
}
