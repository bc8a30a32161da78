import type { FilingKindId } from '../../schemas/title.ts';
import { key } from '../persian/fold.ts';
import { isVerb } from './clauses.ts';
import { isJob, ofOthers } from '../persian/occupation-words.ts';
import type { Person } from '../persian/people.ts';

/** Where a name stands, for telling whose it is. */
export interface Standing {
  text: string;
  start: number;
  end: number;
  person: Person;
  kind: FilingKindId;
  /** Somebody else is told of as the other side. */
  others: boolean;
}

const reach = 90;
const kinship = 'پسر|دختر|برادر|خواهر|نوه|عروس|داماد|همسر|زن|شوهر|عمو|عم|دایی|خاله|خال|عمه';
const own =
  `(?:${kinship})(?:ش|شون|شان)(?: هستم| میباشم|م(?![\\p{L}]))|` +
  '(?:پدر|مادر|بابا|مامان|ننه|قیم|ولی|سرپرست|مدیر ?عامل|نماینده|وکیل(?: (?:مالک|موجر|مستاجر|خواهان|خوانده|شاکی|متهم|زوجه|زوج|شرکت|دارنده چک))?|رییس|صاحب|مالک|مسیول)(?: ?(?:ش|شون|شان|شرکت|اون|ایشون|\\p{L}+ش))?(?:م| هستم| میباشم|ام)';
const ownClause = /(?:^|[.!?\n]\s*)(?:من|بنده|مه|مو)(?: [\p{L}\d]+){0,6}? (\p{L}{3,}م)\s*[,،]\s*$/u;
const ownWork = /(?<![\p{L}])(?:من|خودم|بنده|مه|اینجانب) (?:(\p{L}+) )?(\p{L}+(?:ام|یم|م))[\s,،]*$/u;
const kinOf = `(?:${kinship})(?:ش|شون|شان)م?`;
/** «من پدرشم رضا کاظمی», «خودم مهدی توکلی», «من مدیرعامل شرکت آرتا هستم، بابک نیک‌نام». */
const introduces = new RegExp(
  `(?:^|[\\s,.;:!?])(?:(?:من|بنده|خودم|اینجانبه?) (?:پدر|مادر|بابا|مامان|قیم|ولی)(?:ش|شون|شان|اش)|وکیل (?:\\p{L}+ ){1,5}هستم|(?:من|بنده|اینجانبه?|مه|خودم)(?: خودم)?|(?:من|بنده|اینجانبه?|مه)(?: \\p{L}+){0,6} (?:${own}|شرکتم|هستم|استم|میباشم)|(?:من|بنده|مه)(?: [\\p{L}\\d]+){1,4} ?(?:سالمه|ساله ?ام|ساله هستم|سال دارم|سالم)|(?:من|بنده|مه|خودم) ${kinOf}|منم|${own})[\\s,:]*(?:اقای |خانم )?$`,
  'u',
);
/** «شاکی حبیب …», «متقاضی: …»: as the form calls the writer. */
const calledOwn: Partial<Record<FilingKindId, RegExp>> = {
  complaint: /(?:شاکی|شاکیه)[\s,:]*$/u,
  petition: /(?:خواهان|دارنده(?: ی)? (?:چک|سفته|سند)\s?:)[\s,:]*$/u,
  notice: /(?:فرستنده|اظهارکننده)[\s,:]*$/u,
  'criminal-record-certificate': /(?:متقاضی|درخواست ?کننده)[\s,:]*$/u,
  'sana-registration': /(?:متقاضی|درخواست ?کننده)[\s,:]*$/u,
};
const particular =
  'هستم|استم|ام|میباشم|به|کد|ملی|کدملی\\p{L}*|شماره\\p{L}*|تلفن\\p{L}*|موبایل\\p{L}*|همراه\\p{L}*|تماس|متولد|فرزند|ساکن|اهل|مقیم|ساله|سالمه|دیپلم|لیسانس|مجرد|متاهل|مطلقه|خانه ?دار|دانشجو\\p{L}*|کارمند\\p{L}*|کارگر\\p{L}*|معلم\\p{L}*|بازنشسته|راننده|\\p{L}+(?:دار|کار|فروش|ساز)م?|خوابگاه|زندگی میکنم|میشینم|ادرسم?|نشانیم?|پستی|نظام|پزشکی|مهندسی|پروانه|از|تو|توی|در|و';
/** «سحر باغبانی شوهرم میگه …»: signed, and somebody else's doings right behind. */
const beginsAnew =
  /^\s(?:من|بنده|خودم|(?:شوهر|زن|خانم|مادر|مامان|پدر|بابا|پسر|دختر|برادر|داداش|خواهر|ابجی)م)\s(?:\p{L}+\s){0,2}(?:ن?می?گ\p{L}*|گفت\p{L}*|میدون\p{L}*|دیدم|رفتم|شکایت)/u;
/** Behind the name nothing but the writer's own particulars, to the end of the message. */
const signs = new RegExp(
  `^(?:[\\s,.;:()!،\\p{S}-]|\\d|(?<![\\p{L}])(?:${particular})(?![\\p{L}])|(?<=[,.]\\s?|^\\s|\\d\\s|(?:ساکن|از|در|تو|خوابگاه)\\s)\\p{L}+(?=[\\s,.]*$|\\s?(?:زندگی میکنم|میشینم|[,.])))*$`,
  'u',
);
/** Behind the name the writer's own particulars: «صفدر نجفی، کدملی …، شصت و سه سالمه». */
const particulars =
  /^[\s,،]{1,3}(?:کد ?ملی|کدملیم|شماره ملی|(?:(?:تلفو?ن|موبایل|شماره(?: تماس)?|همراه|تماس)\s?:?\s?)?09\d{9}|متولد|فرزند [\p{L} ]{2,20}[,.،]? ?(?:کد ?ملی|متولد|شماره شناسنامه)|شماره شناسنامه|\p{L}+ (?:و \p{L}+ )?سالمه|\d+ سالمه|\d+ ?ساله|دانشجو|مجرد|متاهل|مطلقه)/u;
const sentenceStart = /(?:^|[.!?;\n])[\s\p{P}\p{S}]*(?:سلام[\s,]*)?(?:(?:دکتر|مهندس|حاج|سید) )?$/u;

const sees =
  /(?<!\p{L})(?:شهادت|شاهد(?:ه|ن|ند|م|مه|مون)?|شنید(?:ن|ند|ه|هن)?|دید(?:ن|ند|ه|هن)?|(?:حاضر|ناظر) (?:بود(?:ه|ن|ند)?|هست|است)|حاضره|اونجا بود(?:ن|ند)?|در جریان(?:ه|ه که|ن)?|گواهی مید(?:ه|ن|هد|هند))(?!\p{L})/u;
/** Before the seeing these tell what was done to the writer. */
const does =
  /(?<!\p{L})(?:زد(?:ن|ه|ند)?|گرفت(?:ن|ه|ند)?|برد(?:ن|ه|ند)?|فحش|تهدید|کلاه|نداد(?:ن|ه|ند)?|فروخت(?:ن|ه|ند)?|گفت(?:ن|ه|ند)?|ازم|بهم|منو|من رو|مرا)(?!\p{L})/u;
const cleared =
  /(?:شکایتی? (?:ازش |از او |ازشون )?(?:ندار(?:م|یم)|نیست)|(?:گناهی|تقصیری|نقشی) (?:ندار[هد]|نداشت)|بی ?خبر(?:ه| بود| است)?(?!\p{L})|(?:کاری|مشکلی|حسابی) ندار(?:م|یم)|اونجا نبود|حسابش جدا)/u;
/** «خودش را سرهنگ بهمنی معرفی می‌کرد»: a name that was put on. */
const posed = /(?:خود(?:ش|شون|شان)? ?(?:رو|را|و|ره)|خودشو)\s(?:\p{L}+\s){0,3}$/u;
const presented = /^\s(?:\p{L}+\s){0,3}?معرفی (?:می ?کرد|کرد|نمود)/u;
const onlyAgainst =
  /فقط از (?:دست |خود |همین |همون )?(\p{L}+)(?: که (?:\p{L}+ ){1,6})? ?(?:شکایت|شاکی|طلب|پول)/u;
const theirKin =
  /(?:^|[\s,.])(?:برادر|بیادر|داداش|خواهر|پدر|بابا|مادر|مامان|زن|شوهر|پسر|دختر|عمو|دایی|دوست|رفیق)ش(?: هم| به اسم)?\s*$/u;
const signed = /(?<!\p{L})(?:امضا|ضامن|ضمانت|ظهرنویسی|پشت ?نویسی)(?!\p{L})/u;
const joined = /(?:^|\s)و\s+\p{L}+ش(?: هم)?\s*$/u;
const kin = /^(?:خواهر|برادر|مادر|پدر|عمو|عمه|دایی|خاله|پسر|دختر|نوه|خواهرزاده|برادرزاده|مادربزرگ|پدربزرگ)$/u;

function sentenceAfter(text: string, end: number): string {
  return text.slice(end, end + reach).split(/[.!?;\n]/u)[0] ?? '';
}

/** «فرناز کیهانی، وکیل دادگستری‌ام ولی …»: signed with one's work. */
const ownWorkBehind =
  /^[\s,،]{1,3}(?:وکیل|معلم|دبیر|کارمند|کارگر|راننده|پرستار|دانشجو\p{L}*|استاد|مهندس|پزشک|دندانپزشک|حسابدار|بازنشسته|خانه ?دار|کشاورز|\p{L}{2,}(?:فروش|دار|ساز|کار|دوز|نویس)) ?(?:\p{L}+ ?){0,3}?(?:ام|م|هستم)(?=[\s,.،]|$)/u;
/** «خودم آهن‌فروشم احمد جباری», «من آرایشگرم، یگانه سلیمی»: named behind one's own work. */
function behindOwnWork(before: string): boolean {
  const said = ownWork.exec(before);
  const last = said?.[2]?.replace(/(?:ام|یم|م)$/u, '') ?? '';
  // «من راننده‌ام» is the writer; «من کارگرم رو …» may be the writer's worker.
  const copula = said?.[2]?.endsWith('ام') ?? false;
  return said !== null && (copula || !ofOthers.has(last)) && (isJob(last) || isJob((said[1] ?? '') + last));
}

/** «من طلبکار شرکت بابت سیمانم، حیدر قنبرزاده»: behind what the writer says they are. */
function behindOwnClause(before: string): boolean {
  const last = ownClause.exec(before)?.[1];
  return last !== undefined && !isVerb(last);
}

/** «… جواد زرین‌پور طلافروش، فیلم مداربسته موجوده»: behind whom the story is against, a name with its work by itself. */
function signsWithWork(after: string, sentence: string): boolean {
  const work = /^\s(\p{L}+)(?:\s\p{L}+)?\s?[,،.]/u.exec(after)?.[1];
  return work !== undefined && isJob(work) && !does.test(sentence) && !sees.test(sentence);
}

function isSpeaker({ text, start, end, person, kind, others }: Standing): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end);
  if (behindOwnWork(before) || behindOwnClause(before)) return true;
  if (sentenceStart.test(before) && start > 0 && ownWorkBehind.test(after)) return true;
  if (introduces.test(before)) return true;
  if (calledOwn[kind]?.test(before)) return true;
  const whole = person.given !== undefined && person.family !== undefined;
  if (!whole || person.relation !== undefined) return false;
  const opens = sentenceStart.test(before) || /[,،]\s*$/u.test(before);
  if (
    opens &&
    (particulars.test(after) || (sentenceStart.test(before) && start > 0 && beginsAnew.test(after)))
  )
    return true;
  // «… بهار مقصودی ۲۴ ساله دانشجو مجرد. در حال حاضر …»: a sentence of nothing but who writes.
  const sentence = sentenceAfter(text, end);
  if (others && sentenceStart.test(before) && signsWithWork(after, sentence)) return true;
  if (sentenceStart.test(before) && start > reach / 3 && sentence.trim() !== '' && signs.test(sentence))
    return true;
  // «… رفتن. هدیه کلهری»: signed, as a letter is.
  return (
    (sentenceStart.test(before) || /(?:[\d!?]|\s{2}|\p{S})\s*$/u.test(before)) &&
    start > 0 &&
    after.length < 70 &&
    signs.test(after)
  );
}

/** «یه جوونی به اسم جاسم … دیدن اون دور و بر»: one who was seen, by whoever it was. */
const willing = /\sگفت(?:ن|ند|ه|ه ?ان)?\s(?=(?:که |حاضر\p{L}* |می ?ا\p{L}+ )?شهادت)/u;
const wasSeen = /^(?:دیدن|دیدند|دیدنش|دیدیم|دیدم|دیدمش)$/u;
const someone = /(?:یه|یک|یکی|کسی|شخصی)\s(?:\p{L}+\s){0,3}(?:به اسم|به نام|اسمش)\s$/u;

/** «سه تا همکارم شنیدن: لیلا کرمی، حمید جوان و …»: who is listed behind the seeing. */
const listedBehind = /(?:شنید|دید)(?:ن|ند|ه ?ان|هن|ه ?اند)\s?:[^.!?\n]{0,60}$/u;

function isWitness({ text, end, start }: Standing): boolean {
  if (listedBehind.test(text.slice(Math.max(0, start - reach), start))) return true;
  // «… گفتن شهادت می‌دیم»: what they said is that they will.
  const after = sentenceAfter(text, end).replace(willing, ' ');
  const seen = sees.exec(after);
  if (seen && wasSeen.test(seen[0]) && someone.test(text.slice(Math.max(0, start - 40), start))) return false;
  if (!seen || does.test(after.slice(0, seen.index))) return false;
  // «دادم دست ناصر، جلوی دو تا شاهد»: others saw what was given to him.
  if (/(?:جلو|جلوی|پیش|حضور|با) (?:\p{L}+ ){0,3}$/u.test(after.slice(0, seen.index))) return false;
  return !/(?:نه|نیست|ندار)\s*$/u.test(text.slice(Math.max(0, start - 12), start));
}

function isNobody({ text, start, end, person, others }: Standing): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = `${before.split(/[.!?;\n]/u).at(-1) ?? ''}${sentenceAfter(text, end)}`;
  if (cleared.test(sentence) || (posed.test(before) && presented.test(text.slice(end)))) return true;
  // «یوسف و یعقوب سلطانی هستیم»
  if (/^\s(?:هستیم|میباشیم|استیم)(?!\p{L})/u.test(text.slice(end))) return true;
  const only = onlyAgainst.exec(text)?.[1];
  if (only !== undefined) return ![person.given, person.family].some((name) => name?.includes(only));
  // Who signed with the other is asked with the other.
  if (signed.test(sentenceAfter(text, end))) return false;
  if (theirKin.test(before) && !joined.test(before)) return others;
  return others && kin.test(person.relation ?? '') && !does.test(sentenceAfter(text, end));
}

/** «… آقای رامین اسدی، پیغام داده. آقای اسدی حاضر به شهادت است»: told twice, and a witness by the second. */
export function seesLater({ text, end, person }: Pick<Standing, 'text' | 'end' | 'person'>): boolean {
  const family = person.family === undefined ? '' : key(person.family);
  const start = family === '' ? -1 : text.indexOf(` ${family} `, end);
  if (start < 0) return false;
  return isWitness({
    text,
    start: start + 1,
    end: start + 1 + family.length,
    person,
    kind: 'complaint',
    others: true,
  });
}

/** Whose a name is by where it stands and what is said around it, where no cue of its own says it; undefined: open. */
export function partByPlace(standing: Standing): 'speaker' | 'witness' | 'nobody' | undefined {
  if (isSpeaker(standing)) return 'speaker';
  if (isWitness(standing)) return 'witness';
  return isNobody(standing) ? 'nobody' : undefined;
}
