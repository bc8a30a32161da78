import { isEveryday, isSureFamily } from './common-words.ts';
import { readCompanies } from './companies.ts';
import { descriptors, joiners } from './company-words.ts';
import { fold, type Folded } from './fold.ts';
import type { Reading } from './reading.ts';
import { firstFrom } from './tokens.ts';

const banks =
  /^(?:بانک|بیمه) (?:ملی|ملت|صادرات|تجارت|سپه|رفاه|مسکن|کشاورزی|پاسارگاد|پارسیان|سامان|اقتصاد نوین|اینده|شهر|دی|رسالت|مهر|گردشگری|کاراافرین|کارافرین|سینا|انصار|قوامین|پست|توسعه|مرکزی|ایران|اسیا|البرز|دانا|معلم|رازی|ملت|میهن|نوین|سرمد|کوثر|تامین اجتماعی|سلامت|ما|پاسارگاد|تعاون|خاورمیانه|ایران زمین|دی|شهر|قرض الحسنه)/u;
const partners =
  /(?:به نام|به اسم|طرف حساب(?:م|مون)?|طرفم|طرف|خوانده|متهم|علیه|شکایت از|از دست|مدیرعامل|نماینده|کارمند|کارگر|پیمانکار|اسمش|کارفرما(?:م|مون)?|شرکت ما|از|با|به|برای|واسه|توی?|در)[\s:,]*$/u;
const bankPartners =
  /(?:به نام|به اسم|طرف حساب(?:م|مون)?|طرفم|طرف|خوانده|متهم|علیه|شکایت از|از دست|مدیرعامل|نماینده|اسمش|\d\s?[.)-])[\s:,]*$/u;
/** Kinds that are a side as soon as their name is told; of the others one must be complained. */
const firms = /^(?:شرکت|موسسه|هلدینگ|تعاونی|لیزینگ|کشت|صرافی)$/u;
/** Of the state: somebody else judges what is complained of them. */
const offices =
  /^(?:شهرداری|سازمان|اداره|دانشگاه|بیمارستان|درمانگاه|بنیاد|وزارت|فرمانداری|دهیاری|اتحادیه|انجمن|گروه)$/u;
const begins = /(?:^|[.;!?\n,:]|(?:^|\s)(?:سلام|بخیر|خوانده|متهم|سوم|دوم|اول|که|و|ولی|چون))\s*$/u;
const complained = /^\s?(?:بابت (?:\p{L}+ ){1,4})?(?:شکایت|شاکی|دادخواست|طلب)/u;
const bought = /^\s?(?:\p{L}+\s){0,3}(?:خریدم|خریدیم|خریده بودم|گرفتم|خرید کردم|سفارش دادم)/u;
const harmed =
  /^[^.;!?\n]{0,60}?(?:نمیده|نمیدن|نفرستاده|نفرستادن|نفرستاد|نمی ?دهد|نداده|ندادن|نداد|نمیزنه|نمیکنه|نکرده|نکردن|نکرد|گرفته|گرفتن|گرفت|خورده|خوردن|برده|بردن|فروخته|فروختن|کلاه|پس نمی|کلاهبرداری|جواب نمی|تحویل نمی|خراب|سوزوند|سوزاند|شکست|شکوند|ترکوند|گم کرد|نابود|قلابی|تقلبی|فیک|فاسد|بالا کشید|ورشکست|اخراجم|اخراج کرد)/u;
const faulty =
  /^(?:تقلبی|قلابی|خراب|مونده|مانده|فاسد|معیوب|گندیده|شکسته|کهنه|کثیف|غلط|اشتباه|اشتباهی|تاریخ|بی‌?کیفیت|بنجل|آشغال|اشغال|سوخته|پاره|قراضه|دروغی|الکی)(?:ه|ی|ا)?$/u;
const longestCommon = 2;

/** The last folded words before a raw place, without the blank after them; at most 40 characters. */
export function wordsBefore({ text, map }: Folded, place: number): string {
  const end = firstFrom(place, text.length, (at) => map[at]);
  return text.slice(0, end).trimEnd().slice(-40);
}

function wordsAfter({ text, map }: Folded, place: number): string {
  const start = firstFrom(place, text.length, (at) => map[at]);
  return text.slice(start, start + 90);
}

/** The words of a name that say more than what such companies do: «ستاره شرق» of «شرکت پخش ستاره شرق». */
function ownWords(name: string): string[] {
  return name
    .split(' ')
    .slice(1)
    .filter((word) => {
      const bare = word.replace(/(?<=\p{L}{3})(?:ه|ست|ام|یم|م)$/u, '');
      return (
        ![word, bare, `${word}ه`].some((each) => descriptors.has(each)) &&
        !joiners.test(word) &&
        !/^\d/u.test(word)
      );
    });
}

/** «پولم», «واحدو», «منو»: nouns with what belongs to them are no names. */
function belongs(word: string): boolean {
  return (
    /^(?:من|ما|منو|مارو|بهم|ازم|زنان|زنانه|مردانه|بغلی|بالایی|روبرویی)$/u.test(word) ||
    /(?:م|ش|مون|شون|و)$/u.test(word)
  );
}

/** How surely a company that is told of is a side; 0 when it is none. */
function sideness(folded: Folded, { value, span }: Reading<string>): number {
  const name = fold(value).text;
  const before = wordsBefore(folded, span.start);
  const after = wordsAfter(folded, span.end);
  const claimed =
    /(?:^|\s)از\s*$/u.test(before) && /^\s?(?:\p{L}+ ){0,2}(?:شکایت|شاکی|طلب|خسارت|غرامت|حقم)/u.test(after);
  if (banks.test(name) && claimed) return 0.75;
  if (banks.test(name)) return bankPartners.test(before) || before === '' ? 0.8 : 0;
  const kind = name.split(' ', 1)[0] ?? '';
  const quoted = /["'«“‹]/u.test(folded.raw.slice(span.start, span.end));
  const own = ownWords(name);
  // «تعاونی کود تقلبی داده»: what was sold, and how bad it was.
  const described = [...own, after.trim().split(' ', 1)[0] ?? ''];
  if (!quoted && described.some((word) => faulty.test(word))) return 0;
  const common = own.filter((word) => isEveryday(word)).length;
  const distinct = own.length > common || (own.length > 1 && own.every((word) => !belongs(word)));
  if (!quoted && (!distinct || common > longestCommon || kind === 'بیمه')) return 0;
  const asked =
    partners.test(before) && (complained.test(after) || (bought.test(after) && harmed.test(after)));
  if (offices.test(kind)) return asked ? 0.7 : 0;
  const accused = asked || (begins.test(before) && harmed.test(after));
  // «کلینیک زیبایی» says of what sort it is.
  const sort = own.length === 1 && /ی$/u.test(own[0] ?? '') && !isSureFamily(own[0] ?? '') && !quoted;
  if (!firms.test(kind)) return accused && !sort ? 0.75 : 0;
  const adjective = own.length === 1 && /ی$/u.test(own[0] ?? '') && !accused;
  if (adjective && !quoted) return 0;
  return name.split(' ').length > 2 ? 0.85 : 0.7;
}

/** Of the companies in a telling, those named well enough to be a side: «شرکت رقیب» and «رفتم بانک» are not. */
export function readNamedCompanies(folded: Folded): Reading<string>[] {
  return readCompanies(folded).flatMap((reading) => {
    const sure = sideness(folded, reading);
    return sure > 0 ? [{ ...reading, confidence: Math.min(sure, Math.max(reading.confidence, 0.7)) }] : [];
  });
}
