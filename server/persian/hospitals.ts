import { allMatches } from './all-matches.ts';
import { rawSpan, type Folded } from './fold.ts';
import { words } from './phrase.ts';
import type { Reading } from './reading.ts';

const kind = '(?:بیمارستان|درم[او]نگاه|کلینیک|پلی ?کلینیک|مرکز درمانی|شفاخانه|زایشگاه)(?: ?ی)?';
/** Names many hospitals bear, in folded letters. */
const known = words`
  ابن ?سینا / سینا / رازی / فارابی / بوعلی / مدنی / نمازی / فقیهی / قایم / الزهرا / حضرت \p{L}+ / امام \p{L}+ / شریعتی / طالقانی / لقمان / بهارلو / کاشانی / ولی ?عصر / میلاد / اتیه / پارس / خاتم(?: الانبیا)? / فیاض ?بخش / هاشمی ?نژاد
  بعثت / بقیه ?الله(?: الاعظم)? / ساسان / مهر / اریا / رسول(?: اکرم)? / مسیح(?: دانشوری)? / دی / توس / رضوی / گلستان / امیر(?: ?المومنین| کبیر)? / فجر / نفت / تامین اجتماعی / فاطمیه / فاطمه زهرا / حافظ / سعدی / پاستور / لاله / محب / مفتح / چمران / بهشتی / مطهری / رجایی / باهنر / قدس
  شهدای? \p{L}+ / شهید \p{L}+ / شهدا / فیروزگر / سجاد / اراد / عرفان / نیکان / کسری / جم / شفا / کوثر / نور / سلامت / البرز / کمالی / ایزدی / نکویی / کامکار / پیروز / حشمت / پورسینا / ولایت / زارع / اشرفی(?: اصفهانی)? / جواهری / علوی / گنجویان / افشار / صدوقی / افضلی ?پور / باهنر / پیمبران / سوانح سوختگی / سوختگی / فرشچیان / ارتش / نیروی دریایی
  پانزده خرداد / 15 خرداد / هفت تیر / 7 تیر / هفده شهریور / 17 شهریور / سوم شعبان / 22 بهمن / بیست و دو بهمن / نهم دی / دکتر \p{L}+ / ایت ?الله \p{L}+ / سید ?الشهدا / قمر بنی ?هاشم / ابوالفضل / علی ?ابن ?ابی ?طالب / علی بن ابی ?طالب
`.join('|');
const close = '(?![\\p{L}\\p{N}])';
const named = new RegExp(
  `(?<![\\p{L}])${kind} (?:فوق تخصصی |تخصصی |خصوصی )?(?:${known})(?:پور|نژاد|زاده|فر)?(?:م|مون|ه)?${close}`,
  'gu',
);
/** Any other name counts only where nothing but the end of the clause or what was done there follows it. */
const other = new RegExp(
  `(?<![\\p{L}])${kind} ([\\p{L}]{3,})(?=[\\s]*(?:[.,;!?()\\n]|$|(?:بستری|بردن\\p{L}*|عکس|بخیه|عمل|رفتم|رفتیم|بودم|خوابید\\p{L}*)${close}))`,
  'gu',
);
const noName =
  /^(?:و|که|تا|با|از|به|در|تو|توی|رو|را|هم|ولی|بستری|عکس|ترخیص|دکتر\p{L}*|گفت\p{L}*|ن?بود\p{L}*|ن?رفت\p{L}*|برد\p{L}*|ا?ومد\p{L}*|شد\p{L}*|است|هست\p{L}*|بخیه|سرم|عمل|جراحی|برای|بعد|اونجا|الان|حالا|خصوصی|دولتی|نزدیک|کار\p{L}*|نامه|گواهی|پرستار\p{L}*|شیفت|اورژانس|صبح|دیشب|دیروز|امروز|همون|همان|پانسمان|ویزیت|منشی\p{L}*|خوابید\p{L}*|دیگه|دیگر|شلوغ|شهر\p{L}*|محل\p{L}*|ما|ماست|میخواب\p{L}*|ن?می\p{L}+|دار(?:م|ه|یم|ن|ند|د)|ب\p{L}+(?:ه|م|ن|یم)|وایم\p{L}*|خدمات\p{L}*|دروغی|پیش|طی|کلی|بیار\p{L}*|رسوند\p{L}*|رسید\p{L}*|افتاد\p{L}*|موند\p{L}*|بابا|مامان|خودم|تهش|اعلام|تایید|عفونی|حیوانات|دامپزشکی|اماده\p{L}*|هزینه|خرج)$/u;

/** A hospital or clinic told by name: «بیمارستان سینا», «درمانگاه رازی». The word alone names none. */
export function readHospitals(folded: Folded): Reading<string>[] {
  const reading = (match: RegExpMatchArray, confidence: number): Reading<string> => {
    const start = match.index ?? 0;
    const span = rawSpan(folded, start, start + match[0].length);
    return { value: folded.raw.slice(span.start, span.end), span, confidence, alternatives: [] };
  };
  const sure = allMatches(folded.text, named).map((match) => reading(match, 0.95));
  const likely = allMatches(folded.text, other)
    .filter((match) => !noName.test(match[1] ?? ''))
    .map((match) => reading(match, 0.8))
    .filter((each) => !sure.some(({ span }) => span.start === each.span.start));
  return [...sure, ...likely].toSorted((one, two) => one.span.start - two.span.start);
}
