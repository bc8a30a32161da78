import { phrase, words } from './phrase.ts';
import type { NameRole, Person } from './person.ts';

/** Words after which a name comes, and whose it is. */
export interface NameCue {
  pattern: RegExp;
  side: Person['side'];
  role: NameRole;
  /** Any word may be the name, else only one that looks so. */
  sure: boolean;
  confidence: number;
  /** `self`: «من», only before what introduces; `preposition`: «از», before anything; `label`: «خوانده:». */
  kind?: 'self' | 'preposition' | 'label';
}

// «سند رو به نامم زد» names nobody.
const notTo = '(?<!(?<!\\p{L})(?:به|ب|رو|روی|با|زیر|ثبت)\\s?)';
const mine = '(?:م|ام|مون|مان| (?:کامل|اصلی|واقعی|حقیقی|شناسنامه ?ای)(?:م|ام|یم)| من| بنده| خودم| اینجانب)';
const theirs =
  '(?:ش|شون|شان|شم|شونم| (?:کامل|اصلی|واقعی|درست|شناسنامه ?ای|حقیقی)(?: ?ش| ?شون|ه ?ش)?| خودش| ایشون| ایشان| اون| طرف| طرفم| طرف مقابل| متهم| خوانده| مشتکی عنه| اقاهه| خانمه| یارو)';
/** «اسمش تو کارت بانکی …», «اسمشو گفت …»: where a name stood, or that it was told. */
const stood =
  '(?:(?: رو| را|و)?_(?:گفت|گفته بود|گفته|گفتن|میگفت|نوشته بود|نوشته|نوشتن|زده بود|زده|داد|داده بود|گذاشته|سیو کردم)|_(?:تو|توی|در|روی|رو)_(?:کارت|حساب|شناسنامه|واتساپ|تلگرام|اینستا|پروفایل|گوشی|چک|فیش|رسید|قرارداد|سند)(?:ش|م)?(?: بانکی| ملی)?(?: نوشته بود| نوشته| زده بود| زده)?)?';
const known = '(?:شو|شونو|ش رو|ش را)_(?:فقط )?(?:میدونم|بلدم|دارم|یادمه|میشناسم|شنیدم|میدانم)';

function cue(
  side: Person['side'],
  role: NameRole,
  confidence: number,
  sources: readonly string[],
  sure = true,
  kind?: NameCue['kind'],
): NameCue {
  return { pattern: phrase(sources), side, role, sure, confidence, ...(kind && { kind }) };
}

/** Without one of these no cue of `nameCues` is in a text. */
export const namesSomething = /اسم|نام|فامیل|شهرت|تخلص|خودش/u;

/** Words that say for certain that a name follows; an earlier cue wins where two claim the same words. */
export const nameCues: readonly NameCue[] = [
  cue(
    'speaker',
    'father',
    0.92,
    words`(?:اسم|نام) ?(?:پدر|بابا)(?:ی)?${mine} / (?:پدرم|بابام)(?: هم)? (?:اسمش|نامش|اسمشون)`,
  ),
  cue(
    'other',
    'father',
    0.9,
    words`(?:اسم|نام) ?(?:پدر|بابا)(?:ی)?${theirs}(?: هم)? / (?:پدرش|باباش)(?: هم)? (?:اسمش|نامش)`,
  ),
  cue(
    'speaker',
    'family',
    0.92,
    words`(?<=(?:اسم|نام)(?:م|[\s](?:من|بنده|اینجانب|خودم))[\s,]\p{L}{2,14}[\s,](?:\p{L}{2,14}[\s,])?(?:و[\s,])?)(?:نام خانوادگی|فامیلی?|شهرت|تخلص) / (?:شهرت|نام خانوادگی|فامیلی?)(?=(?:_\p{L}+){1,2}_(?:هستم|استم|میباشم)) / (?<!(?:نام|اسم)[\s,]و[\s,])(?:فامیلی?|نام خانوادگی|شهرت|تخلص)(?:ی)?${mine}(?: هم)?`,
  ),
  cue(
    'other',
    'family',
    0.9,
    words`(?:فامیلی?|نام خانوادگی) (?:اصلی|واقعی|کامل)(?:ش|شون|شان) / (?:با|به) (?:نام خانوادگی|نام فامیلی|فامیلی|فامیل)(?=_\p{L}) / (?:فامیلی?|نام خانوادگی|شهرت|تخلص)(?:${theirs}|${known})(?: هم)?`,
  ),
  cue(
    'speaker',
    'full',
    0.92,
    words`${notTo}(?:من |بنده )?(?:اسم|نام)(?: و (?:فامیلی?|نام خانوادگی))?(?:ی)?${mine}(?: هم)?`,
  ),
  cue(
    'other',
    'full',
    0.9,
    words`${notTo}(?:اسم|نام)(?: و (?:فامیلی?|نام خانوادگی))?(?:ی)?(?:${theirs}${stood}|${known})(?: هم)? / بهش می ?گ(?:ن|فتن|ویند|ه) / صداش می ?کن(?:ن|یم|ه) / معروف به / مشهور به / (?:تو|توی|در) شناسنامه(?:ش)?(?: اسمش)? / ملقب به / خودش(?:و|ان| رو| را|ون رو)(?=_\p{L}{2,15}_(?:\p{L}{2,15}_)?(?:معرفی|جا_زد))`,
  ),
  cue(
    'other',
    'full',
    0.88,
    words`(?:یه|یک) ?(?:نفر|اقایی?|خانمی?|بابایی|مردی?|زنی?|جوونی?|پسری?|دختری?|کسی)?(?: \p{L}+)?_(?:به |ب |با )?(?:نام|اسم)(?! خانوادگی) / (?:شخصی|فردی|اقایی|خانمی|کسی|یکی|مردی|جوانی|نفر|متهمی)(?: \p{L}+)?_(?:به |ب |با )?(?:نام|اسم)(?! خانوادگی) / بنام اقای`,
  ),
];

/** Words that may lead to a name: after them only a name we know or a title is believed. */
export const weakCues: readonly NameCue[] = [
  cue(
    'speaker',
    'full',
    0.85,
    words`(?:مرا|منو|من رو|من را)_(?:به|با)_(?:نام|اسم) / (?:به من|بهم)_می ?(?:گن|گند|گویند)`,
    false,
    'label',
  ),
  cue('speaker', 'full', 0.85, words`موکله?(?:م|ام|مون| من| بنده| اینجانب)`, false, 'label'),
  cue(
    'witness',
    'full',
    0.85,
    words`(?:شاهد|شهود|گواه)(?:م|ام|مم|هام|هامون|مون|امون|های من|ها|ان|ا|ین)?(?: هم| من| اسمش| اسمشون| اینا هستن| عبارتند از)?`,
    false,
    'label',
  ),
  cue(
    'other',
    'full',
    0.85,
    words`(?:متهم|متهمین|متهمان|خوانده|خواندگان|مشتکی عنه|محکوم علیه|طرفم|طرف|طرف حسابم?|طرف دعوا|طرف مقابلم?|ضارب|کلاهبردار|سارق|مزاحم)(?: من| ما| هم| پرونده| دعوا| اصلی| اسمش| اسمشون| همین)?`,
    false,
    'label',
  ),
  cue(
    'speaker',
    'full',
    0.88,
    words`اینجانبه?(?: امضا ?کننده (?:زیر|ذیل))? / بنده(?: ی)?(?: حقیر| کمترین| خدا)? / من / خودم(?=_\p{L}+ ?(?:ام|م|هستم)) / مه(?=(?:_\p{L}+){1,3}_(?:هستم|استم))`,
    false,
    'self',
  ),
  cue('unclear', 'full', 0.7, words`(?:به|ب) ?(?:نام|اسم) / بنام / باسم`, false),
  cue(
    'other',
    'full',
    0.78,
    words`از / علیه / برعلیه / به / با / برای / واسه / پیش / دست / توسط / نزد`,
    false,
    'preposition',
  ),
];

/** «فرزندِ حسن» and «پسرِ حسن» say whose child the person told of just before is. */
export const childOf = phrase(words`فرزند / ولد / بنت / نام پدر`);
export const sonOf = phrase(words`پسر / دختر`);
/** «پدرش غلامرضاست»: said of whoever was told of just before. */
export const fatherCues = phrase(words`(?:پدر|بابا)(?:ش|شون|م)(?:م| هم)?(?=_\p{L})`);

export const titlesBefore = phrase(
  words`(?:جناب )?(?:حاج )?اقای / اقایان / اقایون / خانم ?ها / بانو / (?:سرکار )?(?:خانم|خانوم) / جناب / دکتر / مهندس / استاد / سرهنگ / حاج / حاجی / حاجیه / کربلایی / مشهدی / اقا / مشتی / حاج اقا / حاج خانم / حاج خانوم / کل / ملا / کاکا / ماموستا / کدخدا / ناخدا / سروان / سرگرد / ستوان / استوار / گروهبان / مش / پهلوان / خلیفه / شیخ / بی بی`,
);
