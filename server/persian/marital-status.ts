import { rawSpan, type Folded } from './fold.ts';
import { phrase, words } from './phrase.ts';
import type { Reading } from './reading.ts';

type Status = 'single' | 'married' | 'divorced' | 'widowed';

const told: readonly { status: Status; pattern: RegExp; confidence: number }[] = [
  {
    status: 'widowed',
    confidence: 0.92,
    pattern: phrase(words`
      (?:شوهر|شوی|همسر|زن|خانم|خانوم)(?:م|ام)(?: \p{L}+){0,4} (?:(?:فوت|وفات) (?:کرده|کده|شده|یافته|کرد|کد|شد)|مرحوم شده?|مرده|مرد|به رحمت خدا رفته?|عمرش(?:و| رو| را) داده?(?: به شما)?|از دنیا رفته?|خدابیامرز شده?|به رحمت ایزدی پیوسته?|شهید شده?)
      (?:شوهر|همسر|زن) (?:خدابیامرز|مرحوم)(?:م|ام) / (?:من )?بیوه(?:م|ام| هستم)
    `),
  },
  {
    status: 'divorced',
    confidence: 0.92,
    pattern: phrase(words`
      (?:ما |من |ازش |از هم |از شوهرم |از زنم |از همسرم )(?:\p{L}+ |\d+ ){0,4}(?:طلاق گرفت(?:م|یم|ه ام|ه ایم)|جدا شد(?:م|یم|ه ام|ه ایم)) / مطلقه(?:م|ام| هستم| شد(?:م|ه ام|هام)) / متارکه کرد(?:م|یم|ه ام|ه ایم)
      طلاق گرفت(?:م|یم|ه ام|ه ایم) / از هم جدا شدیم / (?:شوهر|همسر|زن)م از(?:م| من) جدا شده?
    `),
  },
  {
    status: 'divorced',
    confidence: 0.8,
    pattern: phrase(
      words`جدا شد(?:یم|ه ایم|هایم) / (?:شوهر|همسر|زن|خانم|خانوم) (?:سابق|قبلی)(?:م|ام| من| بنده| اینجانب) / (?:شوهرسابق|همسرسابق|زنسابق)م`,
    ),
  },
  {
    status: 'married',
    confidence: 0.92,
    pattern: phrase(words`
      (?:زن|شوهر|شوی)(?: و (?:\p{L}+ |\d+ ){0,2}(?:بچه|اولاد|فرزند|طفل))?(?: هم)? دارم / (?:همسر|زوجه|شوهر|زوج)(?: قانونی| شرعی| دایمی)?(?: اقای| خانم)? (?:\p{L}+ ){1,3}(?:هستم|میباشم|استم) / متاهل(?:م|ام| هستم| میباشم| استم) / عیال ?(?:وار|دار)(?:م|ام| هستم| استم) / (?:\p{L}+ |\d+ )?(?:ساله|سال پیش|سال هست|ساله که) ازدواج کرد(?:م|یم|ه ام|ه ایم)
      هنوزم?(?: هم)? (?:زن|همسر|عیال)(?:ش|شون) ?(?:م|هستم) / (?:زن|همسر) ?(?:شم|ش هستم) / طلاق(?: هم)? نگرفت(?:م|یم|ه ام|ه ایم) / زن و شوهری?م / تو عقدش(?:م|یم) / عقدیم
    `),
  },
  {
    status: 'single',
    confidence: 0.92,
    pattern: phrase(words`مجرد(?:م|ام| هستم| میباشم| استم) / ازدواج نکرد(?:م|ه ام)`),
  },
];
/** The same as a lawyer or a parent tells it: «از شوهرش جدا شده», «مجرده». */
const toldOfAnother: typeof told = [
  {
    status: 'widowed',
    confidence: 0.9,
    pattern: phrase(words`
      (?:شوهر|شوی|همسر|زن|خانم|خانوم)(?:ش|اش)(?: \p{L}+){0,2} (?:(?:فوت|وفات) (?:کرده|کده|شده|یافته|کرد|شد)|مرده|عمرش(?:و| رو| را) داده|از دنیا رفته|شهید شده) / بیوه(?:س|ست| است| هست)
    `),
  },
  {
    status: 'divorced',
    confidence: 0.9,
    pattern: phrase(
      words`از (?:شوهر|همسر|زن|خانم|خانوم)(?:ش|اش) (?:جدا شده|طلاق گرفته|جدا شد) / مطلقه(?:س|ست| است| هست) / طلاق گرفته / متارکه کرده`,
    ),
  },
  {
    status: 'married',
    confidence: 0.9,
    pattern: phrase(words`متاهل(?:ه| است| هست| میباشد) / (?:زن|شوهر|زن و بچه) (?:داره|دارد) / ازدواج کرده`),
  },
  { status: 'single', confidence: 0.9, pattern: phrase(words`مجرد(?:ه| است| هست| میباشد) / ازدواج نکرده`) },
];
/** In a list of one's own particulars the bare word is enough: «دانشجو، مجرد»؛ not «خواهرم، متاهل». */
const listed =
  /(?<!(?:خواهر|برادر|دختر|پسر|داداش|ابجی|مادر|پدر)\p{L}{0,3} )(?<![\p{L}])(متاهل|مجرد|مطلقه|بیوه)(?=\s?(?:[,.;\n]|$| و | ساکن| اسم| نام| کد| متولد| فرزند| شماره| هستم| دارای| با | بچه| تو | در | اهل| پدرم| بابام| از | شغل| خ[او]نه| شاغل| بیکار| بازنشسته| راننده| کارگر| کارمند| معلم| دانشجو| \p{L}{2,}(?:فروش|کار|ساز|دار|نویس)(?!\p{L})))/u;
/** «… دندانپزشک متاهل»: the last word of who signs. */
const last = /\s(متاهل|مجرد|مطلقه|بیوه)[\s.]*$/u;
const bare: Record<string, Status> = { متاهل: 'married', مجرد: 'single', مطلقه: 'divorced', بیوه: 'widowed' };
const denied = /^(?:[\s]*(?:نیست|نبود|نشد))/u;

/**
 * What a message tells of its writer's marriage, or of the marriage of whom the writer acts for (`third`); null when
 * nothing, or nothing for certain.
 */
export function maritalStatusTold(
  folded: Folded,
  person: 'first' | 'third' = 'first',
): Reading<Status> | null {
  const { text } = folded;
  for (const { status, pattern, confidence } of person === 'first' ? told : toldOfAnother) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (!match || denied.test(text.slice(match.index + match[0].length))) continue;
    return {
      value: status,
      span: rawSpan(folded, match.index, match.index + match[0].length),
      confidence,
      alternatives: [],
    };
  }
  const item = listed.exec(text) ?? last.exec(text);
  const status = bare[item?.[1] ?? ''];
  if (!item?.[1] || !status) return null;
  const start = item.index + item[0].indexOf(item[1]);
  return {
    value: status,
    span: rawSpan(folded, start, start + item[1].length),
    confidence: 0.92,
    alternatives: [],
  };
}
