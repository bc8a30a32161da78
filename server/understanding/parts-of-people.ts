import type { FilingKindId } from '../../schemas/title.ts';
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
const own =
  '(?:پدر|مادر|بابا|مامان|ننه|قیم|ولی|سرپرست|مدیر ?عامل|نماینده|وکیل(?: (?:مالک|موجر|مستاجر|خواهان|خوانده|شاکی|متهم|زوجه|زوج|شرکت|دارنده چک))?|رییس|صاحب|مالک|مسیول|(?:پسر|دختر|نوه|برادر|خواهر|داداش|همسر|شوهر|زن|داماد|عروس)(?=ش(?:م| هستم)))(?: ?(?:ش|شون|شان|شرکت|اون|ایشون|\\p{L}+ش))?(?:م| هستم| میباشم|ام)';
/** «من پدرشم رضا کاظمی», «خودم مهدی توکلی», «من مدیرعامل شرکت آرتا هستم، بابک نیک‌نام». */
const introduces = new RegExp(
  `(?:^|[\\s,.;:!?])(?:(?:من|بنده|خودم|اینجانبه?) (?:پدر|مادر|بابا|مامان|قیم|ولی)(?:ش|شون|شان|اش)|وکیل (?:\\p{L}+ ){1,5}هستم|(?:من|بنده|اینجانبه?|مه|خودم)(?: خودم)?|(?:من|بنده|اینجانبه?|مه)(?: \\p{L}+){0,6} (?:${own}|شرکتم|هستم|استم|میباشم)|${own})[\\s,:]*(?:اقای |خانم )?$`,
  'u',
);
/** «شاکی حبیب …», «متقاضی: …»: as the form calls the writer. */
const calledOwn: Partial<Record<FilingKindId, RegExp>> = {
  complaint: /(?:شاکی|شاکیه)[\s,:]*$/u,
  petition: /(?:خواهان)[\s,:]*$/u,
  notice: /(?:فرستنده|اظهارکننده)[\s,:]*$/u,
  'criminal-record-certificate': /(?:متقاضی|درخواست ?کننده)[\s,:]*$/u,
  'sana-registration': /(?:متقاضی|درخواست ?کننده)[\s,:]*$/u,
};
const particular =
  'هستم|استم|ام|میباشم|به|کد|ملی|کدملی\\p{L}*|شماره\\p{L}*|تلفن\\p{L}*|موبایل\\p{L}*|همراه\\p{L}*|تماس|متولد|فرزند|ساکن|اهل|مقیم|ساله|سالمه|دیپلم|لیسانس|مجرد|متاهل|مطلقه|خانه ?دار|دانشجو\\p{L}*|کارمند\\p{L}*|کارگر\\p{L}*|معلم\\p{L}*|بازنشسته|راننده|\\p{L}+(?:دار|کار|فروش|ساز)م?|خوابگاه|زندگی میکنم|میشینم|ادرسم?|نشانیم?|پستی|از|تو|توی|در|و';
/** Behind the name nothing but the writer's own particulars, to the end of the message. */
const signs = new RegExp(
  `^(?:[\\s,.;:()!،\\p{S}-]|\\d|(?<![\\p{L}])(?:${particular})(?![\\p{L}])|(?<=[,.]\\s?|^\\s|\\d\\s|(?:ساکن|از|در|تو|خوابگاه)\\s)\\p{L}+(?=[\\s,.]*$|\\s?(?:زندگی میکنم|میشینم|[,.])))*$`,
  'u',
);
/** Behind the name the writer's own particulars: «صفدر نجفی، کدملی …، شصت و سه سالمه». */
const particulars =
  /^[\s,،]{1,3}(?:کد ?ملی|کدملیم|شماره ملی|(?:(?:تلفو?ن|موبایل|شماره(?: تماس)?|همراه|تماس)\s?:?\s?)?09\d{9}|متولد|فرزند [\p{L} ]{2,20}[,.،]? ?(?:کد ?ملی|متولد|شماره شناسنامه)|شماره شناسنامه|\p{L}+ (?:و \p{L}+ )?سالمه|\d+ سالمه|دانشجو|مجرد|متاهل|مطلقه)/u;
const sentenceStart = /(?:^|[.!?;\n])[\s\p{P}\p{S}]*(?:سلام[\s,]*)?$/u;

const sees =
  /(?<!\p{L})(?:شهادت|شاهد(?:ه|ن|ند|م|مه|مون)?|شنید(?:ن|ند|ه|هن)?|دید(?:ن|ند|ه|هن)?|(?:حاضر|ناظر) (?:بود(?:ه|ن|ند)?|هست|است)|حاضره|اونجا بود(?:ن|ند)?|در جریان(?:ه|ه که|ن)?|گواهی مید(?:ه|ن))(?!\p{L})/u;
/** Before the seeing these tell what was done to the writer. */
const does =
  /(?<!\p{L})(?:زد(?:ن|ه|ند)?|گرفت(?:ن|ه|ند)?|برد(?:ن|ه|ند)?|فحش|تهدید|کلاه|نداد(?:ن|ه|ند)?|فروخت(?:ن|ه|ند)?|گفت(?:ن|ه|ند)?|ازم|بهم|منو|من رو|مرا)(?!\p{L})/u;
const cleared =
  /(?:شکایتی? (?:ازش |از او |ازشون )?(?:ندار(?:م|یم)|نیست)|(?:گناهی|تقصیری|نقشی) (?:ندار[هد]|نداشت)|بی ?خبر(?:ه| بود| است)?(?!\p{L})|(?:کاری|مشکلی|حسابی) ندار(?:م|یم)|اونجا نبود|حسابش جدا)/u;
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

function isSpeaker({ text, start, end, person, kind }: Standing): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end);
  if (introduces.test(before)) return true;
  if (calledOwn[kind]?.test(before)) return true;
  const whole = person.given !== undefined && person.family !== undefined;
  if (!whole || person.relation !== undefined) return false;
  const opens = sentenceStart.test(before) || /[,،]\s*$/u.test(before);
  if (opens && particulars.test(after)) return true;
  // «… رفتن. هدیه کلهری»: signed, as a letter is.
  return (
    (sentenceStart.test(before) || /(?:[\d!?]|\s{2}|\p{S})\s*$/u.test(before)) &&
    start > 0 &&
    after.length < 70 &&
    signs.test(after)
  );
}

function isWitness({ text, end, start }: Standing): boolean {
  const after = sentenceAfter(text, end);
  const seen = sees.exec(after);
  if (!seen || does.test(after.slice(0, seen.index))) return false;
  // «دادم دست ناصر، جلوی دو تا شاهد»: others saw what was given to him.
  if (/(?:جلو|جلوی|پیش|حضور|با) (?:\p{L}+ ){0,3}$/u.test(after.slice(0, seen.index))) return false;
  return !/(?:نه|نیست|ندار)\s*$/u.test(text.slice(Math.max(0, start - 12), start));
}

function isNobody({ text, start, end, person, others }: Standing): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = `${before.split(/[.!?;\n]/u).at(-1) ?? ''}${sentenceAfter(text, end)}`;
  if (cleared.test(sentence)) return true;
  const only = onlyAgainst.exec(text)?.[1];
  if (only !== undefined) return ![person.given, person.family].some((name) => name?.includes(only));
  // Who signed with the other is asked with the other.
  if (signed.test(sentenceAfter(text, end))) return false;
  if (theirKin.test(before) && !joined.test(before)) return others;
  return others && kin.test(person.relation ?? '') && !does.test(sentenceAfter(text, end));
}

/** Whose a name is by where it stands and what is said around it, where no cue of its own says it; undefined: open. */
export function partByPlace(standing: Standing): 'speaker' | 'witness' | 'nobody' | undefined {
  if (isSpeaker(standing)) return 'speaker';
  if (isWitness(standing)) return 'witness';
  return isNobody(standing) ? 'nobody' : undefined;
}
