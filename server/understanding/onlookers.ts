import type { FilingKindId } from '../../schemas/title.ts';

/** Offices whose bearer only served, warned or went between: nobody asks anything of them. */
const office =
  'کارمند(?: (?:بانک|شعبه|اداره))|متصدی|تحویلدار|رییس شعبه|رییس بانک|معاون شعبه|مدیر دفتر|سردفتر|دفتردار|عاقد|بنگاهی|بنگاه دار|بنگاهدار|املاکی|مشاور املاک|قاضی|کارشناس|داور|ریش سفید';
/** These are accused as often as not; in other filings they only stood by. */
const servant = 'کارمند|مسیول|مامور|منشی|دلال|واسطه|معرف|معرفش|نگهبان|سرایدار|حسابدار|مدیر ساختم[او]ن';
const ending = '(?:م|مون|مان|ش|شون|شان|شم|شونم|ی)?';
const inOffice = (offices: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:${offices})${ending}(?: (?:بانک|شعبه|محله?|دفتر|شرکت|ما|اونجا|همونجا|\\p{L}+))?[\\s,]*(?:هم |به اسم |به نام )?(?:اقای|خانم|جناب)?\\s*$`,
    'u',
  );
const officeBehind = (offices: string): RegExp =>
  new RegExp(
    `^[\\s,(]*(?:که )?(?:(?:همون|همان|یه|یک|خودش) )?(?:${offices})(?:م|مون|مان|ش|شون|شان|ه|ی|یه)?(?![\\p{L}])`,
    'u',
  );
const serves = [inOffice(office), officeBehind(office)] as const;
const attends = [inOffice(servant), officeBehind(servant)] as const;
/** Those who stand for a company that is itself a party. */
const forCompany =
  /(?<![\p{L}])(?:مدیر ?عامل|مدیر(?: (?:داخلی|فروش|مالی|پروژه|شعبه))?|نماینده|صاحب امضا)(?:ش|شون|شان|شم| شرکت| اون شرکت| ان شرکت)?[\s,]*(?:هم )?(?:اقای|خانم|جناب)?\s*$/u;
const forCompanyBehind =
  /^[\s,(]*(?:که )?(?:مدیر ?عامل|مدیر(?: (?:داخلی|فروش|مالی|پروژه|شعبه))?|نماینده)(?:ش|شون|شان|شم)?(?![\p{L}])/u;
/** «همسایه‌مان آقای قدسی گفت قبول نکن»: who gave advice or told of it. */
const near =
  /(?<![\p{L}])(?:همسایه|دوست|رفیق|همکار|فامیل|برادر|داداش|خواهر|پسر|دختر|پسرعمو|دایی|عمو|باجناق|دختر|داماد|عروس)(?:م|ام|مون|مان| ما| من)[\s,]*(?:اقای|خانم)?\s*$/u;
const advises =
  /^(?:\s(?:هم|که|همش|بهم|به من|به ما|همون موقع|از اول))*\s(?:گفت|گفته بود|میگفت|میگه|میگوید|گوید|توصیه|نصیحت|راهنمایی|خبر داد|زنگ زد)/u;
const dead = /(?<![\p{L}])(?:مرحوم|مرحومه|شادروان|خدابیامرز|متوفی|متوفا)[\s,]*(?:اقای|خانم)?\s*$/u;
/** «آقای نوری هم بود ولی اون کاره‌ای نیست» */
const idle = /^[^.!?\n]{0,40}(?:کاره ?ای نیست|کاره ای نبود|نقشی نداشت|بی تقصیر)/u;

/**
 * Whether the name at text[start, end) is of somebody who is in the story and in no part of the filing. `others`: somebody
 * else is told of as the other side; `company`: a company is.
 */
export function isOnlooker(
  text: string,
  start: number,
  end: number,
  { others, company, kind }: { others: boolean; company: boolean; kind: FilingKindId },
): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  const after = text.slice(end, end + 70);
  if (dead.test(before) || idle.test(after)) return true;
  const holds = ([stands, follows]: readonly [RegExp, RegExp]): boolean =>
    stands.test(before) || follows.test(after);
  if (others && (holds(serves) || (kind !== 'complaint' && holds(attends)))) return true;
  if (company && kind !== 'complaint' && holds([forCompany, forCompanyBehind])) return true;
  return others && kind !== 'complaint' && near.test(before) && advises.test(after);
}
