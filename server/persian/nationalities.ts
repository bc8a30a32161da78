import { phrase, words } from './phrase.ts';
import { filed, rawSpan, type Folded } from './fold.ts';
import type { Reading } from './reading.ts';

const countries =
  'افغانستان|عراق|پاکستان|ترکیه|سوریه|لبنان|هند|چین|روسیه|ارمنستان|اذربایجان|تاجیکستان|ترکمنستان|ازبکستان|بنگلادش|المان|فرانسه|کانادا|امریکا|سودان|یمن|کویت|امارات|قطر|عمان|بحرین';
const people =
  'افغان|افغانی|افغانستانی|عراقی|پاکستانی|سوری|لبنانی|هندی|ترک تبار|تاجیک|ازبک|ترکمنستانی|ارمنی تبار|چینی|روس|بنگالی|ایرانی';
const am = '(?:م|ام|هستم|استم|میباشم| هستم| استم| میباشم)';

/** What the writer says of their own country: «تبعه افغانستان», «از افغانستان هستم», «افغانی‌ام». */
const own = phrase(words`
  (?:تبعه(?: کشور)?|اتباع(?: کشور)?|شهروند|اهل کشور|ملیت(?:م)?|تابعیت(?:م)?(?: کشور)?) (?:ی )?(?:${countries}|${people})
  (?:مهاجر|پناهنده) (?:اهل |از )?(?:${countries}|${people})(?:م|ام| هستم| استم)
  (?:هستم|استم|میباشم) از (?:کشور )?(?:${countries}) / از (?:کشور )?(?:${countries}) ?${am} / اهل (?:${countries}) ?${am}? / (?:${people})${am}
`);
/** «مه نقیب استم، کارگر، از افغانستان»: alone between two marks. */
const alone = new RegExp(`(?<=[,.;]\\s?(?:و )?)از (?:کشور )?(?:${countries})(?=\\s?[,.;]|$)`, 'u');
/** «مه رستم نظری استم از افغانستان، …» */
const behindAm = new RegExp(
  `(?<=(?:هستم|استم) )از (?:کشور )?(?:${countries})(?=\\s?(?:[,.;]|$|(?:ده|در|ساکن|مقیم) ))`,
  'u',
);
/** «مه اسدالله استم، مهاجر افغان ده شهریار»: in the list of what the writer tells of themselves. */
const newcomer = new RegExp(
  `(?<=(?:استم|هستم|ام|م)\\s?[,.;]\\s?)(?:مهاجر|پناهنده) (?:${people})(?=\\s?(?:[,.;]|$|(?:ده|در|ساکن|مقیم|از) ))`,
  'u',
);
const lead =
  /^(?:(?:هستم|استم|میباشم)[\s,]+)?(?:تبعه|اتباع|شهروند|مهاجر|پناهنده|اهل|ملیتم?|تابعیتم?|از)(?: ?ی)?(?: کشور)? /u;
const tail = new RegExp(`(?<=${countries}|${people}) ?(?:م|ام|هستم|استم|میباشم)$`, 'u');

/** The nationality a message tells of its writer, in the person's own words; null when it tells none. */
export function readNationality(folded: Folded): Reading<string> | null {
  const match =
    ((own.lastIndex = 0), own.exec(folded.text)) ??
    alone.exec(folded.text) ??
    newcomer.exec(folded.text) ??
    behindAm.exec(folded.text);
  if (!match) return null;
  const named = match[0].replace(tail, '');
  const name = named.replace(lead, '');
  const start = match.index + named.length - name.length;
  const span = rawSpan(folded, start, start + name.length);
  return { value: filed(folded.raw.slice(span.start, span.end)), span, confidence: 0.92, alternatives: [] };
}

/** Who speaks Dari and says «از کابل آمدیم» is from there; the towns of an Afghan are no word for it elsewhere. */
const fromTown =
  /(?<!\p{L})(?:از|اهل|باشنده(?: ی)?) (?:ولایت )?(?:کابل|هرات|مزار(?: ?شریف)?|قندهار|غزنی|بامیان|ننگرهار|جلال ?اباد|کندز|قندوز|بلخ|هلمند|فراه|نیمروز|بدخشان|تخار|پروان|وردک|لوگر|پکتیا|خوست|فاریاب|جوزجان|دایکندی|غور|هزاره ?جات) (?:ا?مدیم|ا?مده ?(?:ام|ایم)|ا?مدم|استم|استیم|هستم|مهاجر)(?!\p{L})/u;
const dari =
  /(?<!\p{L})(?:مه|استم|استیم|ده|پیسه|پوهنتون|موتر|نمبر|ولایت|برم|می ?باشیم|آمدیم|امدیم)(?!\p{L})/u;

const notIranian = phrase(words`
  ایرانی نیستم / (?:من|مه|ما) (?:\p{L}+ ){0,3}(?:مهاجر|پناهنده|تبعه خارجی|اتباع خارجی)(?:م|ام| هستم| استم)? / (?:مهاجر|پناهنده|تبعه خارجی|اتباع خارجی)(?:م|ام| هستم| استم) / غیر ?ایرانی(?:م|ام| هستم| استم)
`);

/** The words by which the writer says they are no Iranian: another nationality, or «ایرانی نیستم»; null for none. */
export function readForeigner(folded: Folded): Reading<true> | null {
  const nationality = readNationality(folded);
  if (nationality && !/^ایرانی?$/u.test(nationality.value))
    return { ...nationality, value: true, alternatives: [] };
  notIranian.lastIndex = 0;
  const match = notIranian.exec(folded.text) ?? (dari.test(folded.text) ? fromTown.exec(folded.text) : null);
  if (!match) return null;
  const span = rawSpan(folded, match.index, match.index + match[0].length);
  return { value: true, span, confidence: 0.92, alternatives: [] };
}
