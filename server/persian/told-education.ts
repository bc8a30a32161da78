import { filed, rawSpan, type Folded } from './fold.ts';
import type { Reading } from './reading.ts';
import { verbPolarity } from './verbs.ts';

const degree =
  '(?:(?:فوق|زیر) ?)?(?:دیپلم|لیسانس)|سیکل|کاردانی|کارشناسی(?: ?ارشد)?|کارشناس ارشد|ارشد|دکترا|دکتری|دکترای|پنجم ابتدایی|ششم ابتدایی|سوم راهنمایی|(?:پنج|شش|شیش|هشت|نه) کلاس|بی ?سواد|سواد (?:قرانی|نهضت|خوندن و نوشتن)';
const subject =
  '(?: (?!دارم|داره|دارد|هستم|گرفت|مجرد|متاهل|متولد|ساکن|اسم|نام|کد|شماره|فرزند|بچه|و |که |ولی |تو |توی |در |از |با )\\p{L}{3,}){0,3}';
const ends = '(?![\\p{L}])';
const hasIt = {
  first: `(?:م|ام|ه ام|ه م| دارم| هم دارم| هستم| گرفتم| خوندم| خواندم| خونده ام|ه هستم)`,
  third: `(?:ه|س| داره| دارد| هم داره| است| گرفته| خونده)`,
} as const;
const illiterate = {
  first:
    'تا (?:کلاس |صنف )?(?:اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم)(?: ابتدایی| دبستان| راهنمایی| دبیرستان)? (?:درس )?(?:خوند(?:م|ه ام)|خواند(?:م|ه ام|هام))|بی ?سواد(?:م|ام| هستم| استم)|سواد(?: درستی| درست حسابی| هم)? ندارم|(?:مدرسه|مکتب) نرفت(?:م|ه ام|هام)|درس نخوند(?:م|ه ام)',
  third: 'بی ?سواده|سواد(?: درستی| هم)? (?:نداره|ندارد)',
} as const;

const told = (person: 'first' | 'third'): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:((?:${degree})${subject})${hasIt[person]}|(${illiterate[person]}))${ends}`,
    'u',
  );
const patterns = { first: told('first'), third: told('third') } as const;
/** In a list of one's own particulars: «متأهل، دیپلم، ساکن …». */
const listed = new RegExp(
  `(?:^|[,;.:]\\s?|(?:هستم|استم|ام|سالمه|ساله|مجرد|متاهل|مجردم|متاهلم|دارای(?: مدرک)?|مدرکم?)\\s)((?:${degree})${subject})(?=\\s?(?:[,.;\\n]|$| و | مجرد| متاهل| متولد| ساکن| اسم| نام| کد| شماره| فرزند| بچه| هستم| دارم))`,
  'u',
);
/** Without one of these nothing is looked for. */
const hint = /دیپلم|لیسانس|سیکل|کارشناس|کاردانی|ارشد|دکتر[اای]|کلاس|سواد|ابتدایی|راهنمایی|مدرسه|مکتب|درس/u;

/** How far somebody went to school, as a story tells it in passing; null when it does not. */
export function toldEducation(folded: Folded, person: 'first' | 'third'): Reading<string> | null {
  const { text } = folded;
  if (!hint.test(text)) return null;
  const match = patterns[person].exec(text) ?? listed.exec(text);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined) return null;
  // «برده بود کارشناسی میخوام»: the «م» is the verb's.
  if (
    /\p{L}+ (.+)/u
      .exec(match[0])?.[1]
      ?.split(' ')
      .some((word) => /^ن?می/u.test(word) && verbPolarity(word) !== null) ??
    false
  )
    return null;
  const start = match.index + match[0].indexOf(words);
  const span = rawSpan(folded, start, start + words.length);
  return { value: filed(folded.raw.slice(span.start, span.end)), span, confidence: 0.9, alternatives: [] };
}
