import { phrase, words } from './phrase.ts';
import type { NameRole, Person } from './person.ts';

/** Words after which a name comes, and whose it is. `sure`: any word may be the name, else only one that looks so. */
export interface NameCue {
  pattern: RegExp;
  side: Person['side'];
  role: NameRole;
  sure: boolean;
  confidence: number;
}

// «سند رو به نامم زد» names nobody.
const notTo = '(?<!(?:به|ب|رو|روی|با|زیر)\\s?)';
const mine = '(?:م|ام|مون| من| بنده| خودم)';
const theirs =
  '(?:ش|شون|شان| ایشون| ایشان| اون| طرف| طرفم| طرف مقابل| متهم| خوانده| مشتکی عنه| اقاهه| خانمه| یارو)';

/** In order: an earlier cue wins where two claim the same words. */
export const nameCues: readonly NameCue[] = [
  {
    pattern: phrase(words`(?:اسم|نام) ?(?:پدر|بابا)(?:ی)?${mine} / (?:پدرم|بابام) (?:اسمش|نامش|اسمشون)`),
    side: 'speaker',
    role: 'father',
    sure: true,
    confidence: 0.92,
  },
  {
    pattern: phrase(words`(?:اسم|نام) ?(?:پدر|بابا)(?:ی)?${theirs} / (?:پدرش|باباش) (?:اسمش|نامش)`),
    side: 'other',
    role: 'father',
    sure: true,
    confidence: 0.9,
  },
  {
    pattern: phrase(words`(?:فامیلی?|نام خانوادگی|شهرت)${mine}`),
    side: 'speaker',
    role: 'family',
    sure: true,
    confidence: 0.92,
  },
  {
    pattern: phrase(words`(?:فامیلی?|نام خانوادگی|شهرت)${theirs}`),
    side: 'other',
    role: 'family',
    sure: true,
    confidence: 0.9,
  },
  {
    pattern: phrase(
      words`${notTo}(?:من |بنده )?(?:اسم|نام)(?: و (?:فامیلی?|نام خانوادگی))?(?:ی)?${mine}(?: هم)?`,
    ),
    side: 'speaker',
    role: 'full',
    sure: true,
    confidence: 0.92,
  },
  {
    pattern: phrase(words`${notTo}(?:اسم|نام)(?: و (?:فامیلی?|نام خانوادگی))?(?:ی)?${theirs}(?: هم)?`),
    side: 'other',
    role: 'full',
    sure: true,
    confidence: 0.9,
  },
  {
    pattern: phrase(words`موکله?(?:م|ام|مون| من| بنده| اینجانب)`),
    side: 'unclear',
    role: 'full',
    sure: false,
    confidence: 0.85,
  },
  {
    pattern: phrase(words`شاهد(?:م|ام|هام|مون|امون|های من|ها|ان|ا)?(?: هم| من| اسمش| اسمشون)?`),
    side: 'witness',
    role: 'full',
    sure: false,
    confidence: 0.85,
  },
  {
    pattern: phrase(
      words`(?:یه|یک) ?(?:نفر|اقایی?|خانمی?|بابایی|مردی?|زنی?|جوونی?|پسری?|دختری?|کسی)?(?: \p{L}+)?_(?:به |ب |با )?(?:نام|اسم) / (?:شخصی|فردی|اقایی|خانمی|کسی|یکی|مردی|جوانی|نفر|متهمی)(?: \p{L}+)?_(?:به |ب |با )?(?:نام|اسم) / بنام اقای`,
    ),
    side: 'other',
    role: 'full',
    sure: true,
    confidence: 0.88,
  },
  {
    pattern: phrase(words`(?:به|ب) ?(?:نام|اسم) / بنام / باسم`),
    side: 'unclear',
    role: 'full',
    sure: false,
    confidence: 0.7,
  },
  { pattern: phrase(words`از / علیه / به / با`), side: 'other', role: 'full', sure: false, confidence: 0.78 },
  {
    pattern: phrase(words`اینجانبه? / بنده / من`),
    side: 'speaker',
    role: 'full',
    sure: false,
    confidence: 0.88,
  },
];

/** «فرزندِ حسن» and «پسرِ حسن» say whose child the person told of just before is. */
export const childOf = phrase(words`فرزند / ولد / نام پدر`);
export const sonOf = phrase(words`پسر / دختر`);

export const titlesBefore = phrase(
  words`(?:جناب )?(?:حاج )?اقای / (?:سرکار )?(?:خانم|خانوم) / جناب / دکتر / مهندس / استاد / سرهنگ / حاج / حاجی / حاجیه / کربلایی / مشهدی / اقا / مشتی`,
);
export const titlesAfter = new Set(['اقا', 'خانم', 'خانوم', 'جان', 'خان']);
