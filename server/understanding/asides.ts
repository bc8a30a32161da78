import { allMatches } from '../persian/all-matches.ts';
import type { Folded } from '../persian/fold.ts';
import { once } from '../persian/once.ts';
import { phrase, words } from '../persian/phrase.ts';
import { clauseIndex, clausesOf } from './clauses.ts';
import type { Place } from './spoken.ts';

/** Words of a clause that is about another time or another matter than the one the story is told for. */
const otherMatter = phrase(words`
  قبلا / قبلنا / قبلنم / قبل ترا / سابقا / پیشترا / پیشتر / پیش از این / قبل از این / قبل از اون / قبلش / قبلشم / دفعه_قبل / دفعه_پیش / اون دفعه / اون سال / ان سال / اون موقع
  یه بار دیگه / یک بار دیگر / یه بارم / یه بار هم / یک بار هم / یه دفعه هم / طلاق گرفت(?:یم|م|ه|ن|ند)? / ازدواج\p{L}* / عقد کرد(?:یم|م|ه|ن)? / عروسی\p{L}* / نامزد کرد(?:یم|م)?
  استخدام شد(?:م|ه|یم)? / بازنشسته? شد(?:م|ه)? / فوت کرد(?:ه)? / فوت شد(?:ه)? / مرحوم شد(?:ه)? / به رحمت خدا / به دنیا \p{L}+ / متولد / پنچر\p{L}* / تصادف داشت(?:م|یم)? / تصادف کرد(?:م|یم)?
  اشنا شد(?:م|یم)? / می ?شناسم(?:ش|شون)? / می ?شناختم(?:ش|شون)? / رفیق بود(?:یم|م)? / همکار بود(?:یم|م)? / سربازی / دانشگاه قبول \p{L}+ / اخراج\p{L}* کرد(?:م|یم|ه|ن|ند)? / مزدم / معاشم\p{L}* / تسویه حساب / تسویه حقوق\p{L}* / تسویه شد(?:ه)? / پاس شد(?:ه)? / وصول شده بود
  حقوقم / درامدم / مستمری\p{L}* / یارانه\p{L}* / بازنشستگیم / از خواهرم / از برادرم / از مادرم / از پدرم / به خواهرم / به برادرم / به برادرش / به خواهرش
`);
/** Closing remarks that say the thing before them is not what this is about. */
const setAside = phrase(words`
  جداست / جدا است / جداگونه است / حسابش جدا\p{L}* / گپ دگه / (?:بحثش|بحث اون|حرفش) جداست / (?:بحث|حرف|حساب|پرونده|داستان) دیگه(?:ای|ایه|ست|است)? / کاری ندار(?:م|یم) / کاریش ندار(?:م|یم) / ربطی نداره / ربط نداره / مشکلی نبود / مشکلی نداشت / مشکلی نداشتیم / بیمه داد\p{L}* / بیمه پرداخت\p{L}* / بیمه جبران\p{L}*
  اون ?و داد(?:ه)? / اونو پس داد(?:ه)? / اونم پس داد(?:ه)? / اون رو داد(?:ه)? / پاس شد(?:ه)? / تسویه شد(?:ه)? / تسویه کرد(?:ه|یم)? / کامل انجام شد(?:ه)? / پس داده? / تموم شد رفت / فراموشش کردم
`);
const also = /^[\s]*(?:هم|نیز)(?![\p{L}])/u;

/** Every amount and every date of a message asks this, so the words are looked up once. */
const places = (pattern: RegExp) =>
  once(({ text }: Folded): readonly Place[] =>
    allMatches(text, pattern).map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
const otherMatters = places(otherMatter);
const setAsides = places(setAside);

const within = (found: readonly Place[], start: number, end: number): boolean =>
  found.some((each) => each.start >= start && each.end <= end);

/** Whether what stands here is told of something else: «پارسال هم …», «قبلا …», «… که بیمه داد». */
export function isAside(folded: Folded, place: Place): boolean {
  if (also.test(folded.text.slice(place.end, place.end + 6))) return true;
  const clauses = clausesOf(folded);
  const at = clauseIndex(clauses, place.start);
  const clause = clauses[at];
  if (!clause) return false;
  if (within(otherMatters(folded), clause.start, clause.end)) return true;
  const next = clauses[at + 1];
  const end = clause.cost < 40 && next ? next.end : clause.end;
  return within(setAsides(folded), place.end, end);
}
