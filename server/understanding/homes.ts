import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import type { Folded } from '../persian/fold.ts';
import type { Cast, Member } from './cast.ts';
import { clauseAround, isVerb } from './clauses.ts';
import { homeOf } from './sides.ts';

/** Behind a name or one's own numbers a place is where its bearer lives: «هومن تقوی، ۰۹۲۱…، کرج، خیابان هفتم». */
const particulars =
  /^(?:[\s,،:;()-]|\d|(?<![\p{L}])(?:هستم|استم|ام|م|از|اهل|ساکن|مقیم|تو|توی|در|ده|د|به|نشانی|ادرس|ادرسم|کد|ملی|کدملی|کدملیم|پستی|کدپستی|شماره|تلفن|تلفنم|موبایل|موبایلم|همراه|فرزند|متولد|ساله|سالمه|شغل|و|که|تبعه|\p{L}{3,}(?:کار|دار|فروش|ساز)م?|خیاطم?|معلمم?|کارگرم?|دانشجو(?:ام|م)?|راننده|صاحب \p{L}+(?: \p{L}+)?|مدیر \p{L}+(?: \p{L}+)?|خانه ?دار|بازنشسته|مجرد|متاهل|مطلقه|خوابگاه|خابگاه|مهاجر|پناهنده|افغان|افغانی|افغانستانی)(?![\p{L}]))*$/u;
const codeBefore = /(?:کد ?پستی\p{L}*[\s:]*\d{10}|(?<!\d)09\d{9})[\s,،.]*$/u;
const codeAfter = /^[\s,،.]*(?:و )?کد ?پستی/u;
const clientHome = /(?:نشانی|ادرس|اقامتگاه|منزل) (?:موکل|شاکی|خواهان|متقاضی)\p{L}*\s*:?\s*$/u;
/** «نامبرده ساکن خمین است» */
const ofNamed =
  /(?<![\p{L}])(?:نامبرده|وی|مشارالیه|مشارالیها|ایش[او]ن|خوانده|مخاطب|بدهکار)(?: (?:هم|نیز))?[\s,]*(?:ساکن|مقیم|به نشانی|به ادرس)(?: (?:شهر|شهرستان|استان))?\s*:?\s*$/u;
/** The address of what the matter is about is nobody's home. */
const ofProperty =
  /(?:ادرس|نشانی)(?: ی)? (?:خونه|خانه|ملک|مغازه|اپارتمان|واحد|دکان|انبار|مطب|سوله|دفتر|محل)\s*:?\s*$/u;
const ofClient = /(?<![\p{L}])موکل\p{L}{0,4}[^.!?\n]*$/u;
const dwells = /ساکن|زندگی|زندهگی|شین(?:م|یم)|ادرس(?:م|مون| من)|نشانی(?:م|مون| من)|خودم/u;
const impersonal = /(?:ساکن|مقیم)(?: (?:شهر|شهرستان|استان))?\s*$/u;
/** «خودم تهرانم», «الان کرجم». */
const myselfAt = /(?<![\p{L}])(?:خودم|من|الان|فعلا|بنده)(?: هم| که| الان)?\s*$/u;
const livesBefore =
  /(?:ساکن|مقیم|ادرس(?:م|مون| من| ما)|نشانی(?:م|مون| من| ما)|زندگی میکنم|می ?ن?شینم|خونه?(?:مون| ما)|خانه ?(?:مان|ام| ما))(?: (?:شهر|شهرستان|استان|تو|توی|در))?\s*:?\s*$/u;
const livesAfter =
  /^[\s,]*(?:زند[هگ]+ی? ?(?:میکن(?:م|یم)|دار(?:م|یم))|زندگی میکن(?:م|یم)|بودوباش دار(?:م|یم)|می ?ن?شین(?:م|یم)|ساکن(?:م|یم| هستم)|سکونت دار(?:م|یم)|هستم|هستیم|استم|استیم|میمانم)/u;
const livesBehind =
  /^[\s,،]*(?:که )?(?:ساکن|مقیم|اهل و ساکن)(?: (?:شهر|شهرستان|استان|روستای|تو|توی|در))?\s$/u;
/** «آقای زندیه تو سوله خاورشهر … کوبید»: where somebody did it, not where they live. */
const merelyIn = /^\s(?:تو|توی|در|ده)\s$/u;
const wardLives =
  /(?<![\p{L}])(?:مامان|مادر|پدر|بابا|پسر|دختر|بچه|موکل|نوه)(?:م|ام|مون|مان)?(?![\p{L}])[^.!?\n]*$/u;
const worksAfter = /^[\s,]*(?:کار|شاغل|مشغول) ?(?:می ?کن(?:م|یم)|می ?کرد(?:م|یم)|هستم|به کار)/u;
const theirsAfter =
  /^[\s,]*(?:زند[هگ]+ی? ?میکن(?:ه|ن)|زندگی میکن(?:ه|ن)|می ?شین(?:ه|ن)|می ?نشین(?:د|ند)|زندگی می ?کن(?:د|ند)|ساکن(?:ه|ن| است| هست)|سکونت دار[هد]|اقامت دار[هد])/u;
const theirsBefore =
  /(?:خون(?:ش|شون|ه ?ش|ه ?شون|هشم|شم)|منزلش|(?:دفتر|مغازه?|دک[او]ن|شرکت|کارگاه|محل کار|فروشگاه|نمایشگاه|بنگاه|حجره?|مطب|سوله?) ?(?:ش|شون|شان|اش)|\p{L}{2,}(?:فروش|کار|ساز|دار|چی|راننده|معلم|کارمند)(?:ه|ست)|(?:کار میکنه|شاغله|(?:مغازه|دک[او]ن|دفتر|شرکت|کارگاه|زندگی) داره)|ادرسش|نشانیش|ادرس (?!(?:من|ما|خودم|خودمون|بنده|اینجانب|منزل|منزلم|خونه|خانه|ملک|محل|مغازه|دقیق|دقیقش|کامل|وقوع|اونجا)(?![\p{L}]))(?:\p{L}+|\p{L}+ \p{L}+)(?: هم)?|(?:نشانی|ادرس|دفتر|شرکت|اقامتگاه|محل کار|محل سکونت|مغازه) (?:متهم|خوانده|طرف|مشتکی ?عنه|مخاطب|ایشان|نامبرده|مشارالیه|اونا|اونها)|طرف(?: گویا| انگار| میگن| فکر کنم)?)\s*:?\s*(?:تو |توی |در |ده )?$/u;

function bearer(members: readonly Member[], text: string, start: number): Member | undefined {
  const before = members.findLast((each) => each.end <= start && start - each.end <= 90);
  return before && particulars.test(text.slice(before.end, start)) ? before : undefined;
}

/** «… اعظم کبریایی خانه دار. شهرک غرب تهران»: the last words of all, behind who signs. */
function signed(members: readonly Member[], text: string, start: number, end: number): Member | undefined {
  if (!/^[\s.،,!]*$/u.test(text.slice(end))) return undefined;
  const before = members.findLast((each) => each.end <= start && start - each.end <= 60);
  const gap = before && text.slice(before.end, start).replace(/[.\n]\s*$/u, ' ');
  return before?.part === 'speaker' && gap !== undefined && particulars.test(gap) ? before : undefined;
}

/** «من یه زن بیوه‌م با دو تا بچه تو اسلامشهر»: what the writer is, and where; nothing happens in it. */
const describes =
  /^[\s,]*(?:\p{L}+[\s,]+){0,4}?(?<!(?:به|از|با|برای|برا|واسه|و) )(?:من|مه|مو|بنده|اینجانبه?)\s(?!رو |را |هم )/u;
const still = /^(?:هستم|استم|هست|است|دارم|داریم|میکنم|زندگی|ساکنم|بودم)$/u;

function isSelfDescribed(folded: Folded, start: number): boolean {
  const clause = clauseAround(folded, start);
  const words = clause.text.match(/\p{L}+/gu) ?? [];
  return describes.test(clause.text) && words.every((word) => !isVerb(word) || still.test(word));
}

/** The party whose home a place at text[start, end) is (`complainant`, `accused.0`); null when it is nobody's. */
export function homeBase(
  folded: Folded,
  cast: Cast,
  title: Title,
  start: number,
  end: number,
): string | null {
  const { ownSide, otherSide } = kinds[title.kind];
  const { text } = folded;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  const acts = cast.capacity !== undefined && cast.capacity !== 'self';
  if (clientHome.test(before)) return ownSide;
  if (ofProperty.test(before) && title.slots.some(({ type }) => type === 'address')) return null;
  // «سر ساختمان در پاکدشت کار می‌کنم»: where one works is no home.
  if (worksAfter.test(after)) return null;
  const named = cast.members.findLast((each) => each.end <= start && start - each.end <= 40);
  if (otherSide !== undefined && (theirsBefore.test(before) || theirsAfter.test(after))) {
    return named?.part === 'other' && named.base !== null ? named.base : `${otherSide}.0`;
  }
  // «…، ساکن شهر قدس» says whose home it is by the name before it.
  const holder = bearer(cast.members, text, start) ?? signed(cast.members, text, start, end);
  if (otherSide !== undefined && ofNamed.test(before))
    return (
      cast.members.findLast((each) => each.end <= start && each.part === 'other')?.base ?? `${otherSide}.0`
    );
  if (holder?.part === 'other' && impersonal.test(before)) return holder.base;
  // «فتحعلی برومند ساکن مراغه است»
  const resident = cast.members.findLast((each) => each.end <= start && start - each.end <= 24);
  if (resident?.part === 'other' && livesBehind.test(text.slice(resident.end, start))) return resident.base;
  // A lawyer's or director's own home is no part of the filing.
  const amThere =
    myselfAt.test(before) &&
    (/^ ?(?:م|ام|هستم|استم)(?!\p{L})/u.test(after) || /م$/u.test(text.slice(start, end)));
  if (acts && impersonal.test(before) && ofClient.test(before)) return ownSide;
  if (livesBefore.test(before) || livesAfter.test(after) || amThere)
    return acts && cast.capacity !== 'guardian' ? null : ownSide;
  if (holder && !(holder.part === 'other' && merelyIn.test(text.slice(holder.end, start)))) {
    if (holder.part === 'speaker') return acts && cast.capacity === 'lawyer' ? null : ownSide;
    if (holder.part === 'client' || holder.part === 'other') return holder.base;
  }
  if (codeBefore.test(before) || codeAfter.test(after)) {
    const owner = cast.members.findLast((each) => each.end <= start);
    if (owner?.part !== 'other') return ownSide;
  }
  // «من کبری صادقی‌ام، …، میبد خیابون امام کوچه ۱۲»: with one's home a letter ends.
  if (
    /^[\s,.!]*$/u.test(text.slice(end)) &&
    cast.members.findLast((each) => each.end <= start)?.part === 'speaker' &&
    !/[.!?\n]/u.test(text.slice(cast.members.findLast((each) => each.end <= start)?.end ?? 0, start))
  )
    return ownSide;
  const home = homeOf(folded, start, end);
  // «خونه‌م تو یاسوج دست مستأجره»: where the matter is about a house, it is that house.
  const isThing = title.slots.some(({ type }) => type === 'address') && !dwells.test(before + after);
  if (!acts && !isThing && isSelfDescribed(folded, start)) return ownSide;
  // «مامانم تنها زندگی می‌کنه کاشان»: the home of whom the writer acts for.
  if (acts && home === 'other' && wardLives.test(before)) return ownSide;
  if (home === 'own') return isThing ? null : ownSide;
  return home === 'other' && otherSide !== undefined ? `${otherSide}.0` : null;
}
