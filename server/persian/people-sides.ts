import { allMatches } from './all-matches.ts';
import type { Scan } from './people-scan.ts';
import type { Person } from './person.ts';

const witnessBefore =
  /(?:^|[\s,])(?:شاهد|شهود|گواه|گواهان|مطلع)(?:م|ام|مم|هام|هامون|مون|امون|ها|ان|ا|ای|های|ین|ش|اش|هاش)?(?:[\s,:]|$)|(?:^|\s)(?:جلو|جلوی|در حضور|جلو چشم|جلوی چشم|پیش چشم|پیش روی)\s$/u;
const witnessAfter =
  /^(?:\s(?:و|,)\s(?:اقای|خانم|خانوم|اقا|زنش|شوهرش|برادرش)(?:\s\p{L}+){1,2}?)?\s?,?\s?(?:(?:هم|خودش|خودشم|خودشون|شاهدا|اونجا|با چشم|با چشماش|همه چیز رو|همه چیو|این|صحنه رو|ماجرا رو)\s)*(?:شاهد(?:ه|مه|مونه)?(?=\s(?:بود|بوده|بودن|است|هست|ماجرا|قضیه|این|دعوا|عینی|صحنه)|[\s.,]*$)(?!\sبودم)|دیده|دید(?=\s|ن|ه|$)|دیدن|شهادت|صحنه رو دید|حاضره شهادت|میتونه شهادت|میاد شهادت)/u;
const witnessSaid =
  /(?:^|\s)شاهد(?:ه|مه|مونه|ماست|منه| منه| ماست| ماجرا| ماجراست| بود| بوده| هست| قضیه)(?:\s|,|$)/u;
/** «مادرم فاطمه … فوت کرده»: nobody to complain of. */
const dead = /^,?(?:\s\p{L}+){0,3}\s(?:فوت|مرحوم|درگذشت|مرده|عمرشو داد|به رحمت خدا|شهید شد)/u;
const officials =
  /(?:وکیل|وکالت|قاضی|بازپرس|دادیار|دادستان|کارشناس|مامور|افسر|سروان|سرگرد|ستوان|سرهنگ|گروهبان|استوار|سردفتر|دفتردار|ناظر|رییس شعبه|رییس کلانتری|رییس پاسگاه|مدیر دفتر|مددکار|پزشک قانونی|دکتر معالج|داور|میانجی|معرف|شورا|کارمند (?:بانک|اداره|شهرداری|دفتر|شعبه|دادگاه|ثبت|گمرک|پست)|متصدی|باجه)(?:م|ش|مون|مان|ی)?(?: \p{L}+)?(?: من| ما)?[\s:,"]*$/u;
const against = /(?:^|\s)(?:از|علیه|از دست|بر علیه|بر ضد|طرف)\s(?:\p{L}+\s){0,2}$/u;
const complains = /^(?:\s\p{L}+){0,3}\s(?:شکایت|شاکی|دادخواست|طلبکار)/u;
/** «طلبکارم از جناب سرهنگ بازنشسته آقای …» */
const owes = /(?:شکایت|شاکی|طلبکار|طلب)(?:م|ام)?(?:\s\p{L}+){0,2}\s(?:از|علیه)\s(?:\p{L}+\s){0,4}$/u;
/** «بیوه مرحوم منوچهر شفیعی» */
const deceased =
  /(?:^|\s)(?:مرحوم|مرحومه|شادروان|خدابیامرز|متوفی|ورثه|وراث|وارثای|وارثان)\s(?:(?:حاج|اقای|سید|کربلایی|مشهدی)\s)*$/u;
/** «… خودش تقصیری نداره و حاضره شهادت بده» */
const willTestify = /(?:حاضره?|حاضر است|میتونه|میاد|قراره)\s(?:که\s)?(?:بیاد\s)?شهادت/u;
const blameless =
  /(?:کاره ?ای نیست|کارهای نیست|بی ?تقصیره?|بیگناهه|ازش شکایتی? ندارم|با (?:او|اون|ایشون) کاری ندارم|شکایتی (?:ازش|از او|از ایشون) ندارم)/u;
const himself = /(?:از|علیه) (?:خودش|ایشون|ایشان|همین|خود وکیل|همون) (?:\p{L}+ )?(?:شکایت|شاکی)/u;
const harm =
  /(?:شکایت|شاکی|طلب|منو|ازم|بهم|پولم|پولمو|پول|نداد|نمیده|نمیدن|پس|برد|برده|خورد|خورده|زد|زده|میزنه|دزدید|فرار|کلاه|گرفت|گرفته|تهدید|فحش|توهین|چک|سفته|قرض|بدهکار|کلاهبردار|مزاحم|اذیت|شکست|شکسته|خراب|فروخت|فروخته|جعل|تصرف|غصب|خیانت|کتک|آبرو|ابرو)/u;

/** «مالک زمین منم یعنی …» */
const myself = /(?:^|\s)(?:منم|خودمم|من هستم|بنده هستم|خودم هستم)(?:\s?[,:])?(?:\s(?:یعنی|همون))?[\s,:]*$/u;
/** «سروان جمالی اذیتش می‌کنه»: an officer who does harm is a side. */
const cruel = /^(?:\s\p{L}+){0,4}\s?(?:اذیت|کتک|فحش|توهین|رشوه|زد|میزنه|تهدید|تحقیر)/u;

/** «شاهدام خاله‌م شهین یکی هم همسایمون …»: what stands between two of one list. */
const oneMore = /^[\s,]*(?:و|هم|و یکی هم|یکی هم|یکیم|یکی دیگه|اون یکی|یکی دیگش|نفر دوم|دومی)\s*$/u;

/**
 * Whose side somebody is on whom no cue tells apart: «شاهد» and «دیده» in the same clause make a witness, an office
 * somebody who is on neither side, unless it is they who are complained of; else a person named is the other side.
 */
export function sideOf(scan: Scan, from: number, end: number, relation = ''): Person['side'] {
  const before = scan.before(from, 34);
  const after = scan.after(end, 40);
  if (myself.test(before)) return 'speaker';
  const last = scan.found.findLast(({ to }) => to <= from);
  if (last?.value.side === 'witness' && oneMore.test(scan.folded.text.slice(last.to, from))) return 'witness';
  if (witnessBefore.test(before) || witnessAfter.test(after) || witnessSaid.test(after)) return 'witness';
  const complained =
    (against.test(before) && complains.test(after)) ||
    owes.test(scan.before(from, 60)) ||
    himself.test(scan.folded.text.slice(end, end + 90));
  if (deceased.test(before) && !complained) return 'unclear';
  const sentence = scan.after(end, 100);
  if (willTestify.test(sentence)) return 'witness';
  if (blameless.test(sentence) && !complained) return 'unclear';
  const neither = relation === 'وکیل' || officials.test(before) || (relation !== '' && dead.test(after));
  return neither && !complained && !(relation === '' && cruel.test(after)) ? 'unclear' : 'other';
}

/** Whether the clause around a name tells of harm or a debt, so that somebody called only by a given name is a side. */
export function tellsHarm(scan: Scan, from: number, end: number): boolean {
  return harm.test(scan.after(end, 50)) || gave.test(scan.before(from, 24));
}

/** «دادم به علی», «پیش رضا گذاشتم»: who was given something. */
const gave =
  /(?:شکایت|شاکی|علیه|طلب|دادم|دادیم|داده بودم|سپردم|فروختم|فروختیم|فرستادم|واریز|ریختم|قرض|امانت|گرو)/u;

/** «می‌گفت من صفایی هستم»: what somebody else says of themselves. */
export function isQuoted(scan: Scan, from: number): boolean {
  return /(?:^|\s)(?:میگفت|گفت|گفتش|میگه|میگفته|گفته|گفته بود|نوشته بود|نوشت|زده بود|ادعا میکرد|ادعا کرد)\s(?:که\s)?["']?\s?(?:سلام\s)?$/u.test(
    scan.before(from, 30),
  );
}

const complaint =
  /(?:^|[\s,.])(?:از|علیه)(?:\s(?:دست|اقای|خانم|خود|همین|همون))?\s(\p{L}+)(?:\s\p{L}+){0,2}\s(?:شکایت|شاکی)/gu;

/** The names that a text says it complains of, in folded form. */
export function complainedOf(text: string): ReadonlySet<string> {
  return new Set(allMatches(text, complaint).flatMap((match) => match[1] ?? []));
}
