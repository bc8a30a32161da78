import { firstMatch } from '../persian/all-matches.ts';
import type { Folded } from '../persian/fold.ts';

export interface CapacityTold {
  capacity: 'self' | 'guardian' | 'lawyer' | 'representative';
  start: number;
  end: number;
  /** The words name a company or office as the one acted for. */
  company: boolean;
}

const word = (sources: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${sources})(?![\\p{L}])`, 'u');
const kid = '(?:پسر|دختر|بچه|فرزند|نوه|طفل)';
const mine = '(?:م|مون|ام|مان| من| ما|ه ام|ه م)?';
const am = '(?:م|ام|ه ام| هستم| میباشم| استم)';

/** What says outright for whom somebody acts, the surest first. «وکیلم گفت» is somebody's own lawyer and says nothing. */
const acting: readonly { capacity: CapacityTold['capacity']; pattern: RegExp; company?: true }[] = [
  {
    capacity: 'lawyer',
    pattern: word(
      `(?:به )?وکالتا? از(?: طرف| جانب)?|موکل(?:ه|ین)?(?:م| بنده| اینجانب| من| را| رو)?|وکیل دادگستری${am}|(?:من|بنده|اینجانب) وکیل(?:م| (?:اقای|خانم|شاکی|خواهان|خوانده)| هستم|ش(?:م|ون| هستم))?|وکیل(?:ش|شون|شان) ?(?:م|هستم|ام)|وکیلشم|` +
        `وکیل (?:شاکی|خواهان|خوانده)\\s?:|وکیل (?:(?:اقای|خانم) )?(?:\\p{L}+ ){1,4}(?:هستم|میباشم)`,
    ),
  },
  {
    capacity: 'guardian',
    pattern: word(
      `(?:من|بنده|اینجانبه?|خودم) (?:پدر|مادر|بابا|مامان|قیم|ولی)(?:ش|شون|شان|اش)|(?:من|بنده|خودم)?\\s?(?:پدر|مادر|بابا|مامان|ولی|سرپرست|قیم|عمو|مادربزرگ|پدربزرگ) ?(?:ش|شون|شان|اش)(?:م| هستم|ونم|م من)|قیم (?:\\p{L}+ ){0,5}(?:هستم|منم|میباشم)|(?:ولی|قیم)(?: قهری)?(?: او| ایشان| ${kid}${mine})? هستم|` +
        `(?:از طرف|برای|برا|واسه|به نام|به جای|به ولایت از) ${kid}${mine}(?: \\p{L}+){0,5} (?:شکایت|ثبت|اقدام|پر|می ?خوا\\p{L}*|درخواست)|به ولایت از|${kid}(?:م|ام|ه ام|ه م|مون)(?:و|ون رو| رو| را) (?:\\p{L}+ ){0,4}(?:زدن|زده|زد|کتک زد\\p{L}*|کتک زده)`,
    ),
  },
  {
    capacity: 'representative',
    company: true,
    pattern: word(
      `(?:من|بنده|اینجانبه?) (?:\\p{L}+[\\s,]+){0,5}(?:مدیر ?عامل|نماینده(?: قانونی| حقوقی)?)(?: و \\p{L}+)? (?:شرکت|موسسه|سازمان)|از طرف (?:شرکت|موسسه|اداره|سازمان|کارخونه|کارخانه)\\p{L}*|به نمایندگی(?: از)?(?: شرکت| اینجانب| بنده| من| ایشان| ان شرکت)|مدیر ?عامل(?:ش|شون)?(?:م| هستم|شم)|(?:من|بنده|اینجانب) مدیر ?عامل|مدیر ?عامل شرکت (?:\\p{L}+ ){1,6}(?:هستم|میباشم)|` +
        `نماینده(?: ی)?(?: حقوقی)?(?: (?:شرکت|موسسه|سازمان|اداره)(?:م|مون)?)? ?(?:هستم|میباشم|م|ام)|نماینده ?(?:ش|شون)م|شرکت(?: ما|مون|مان)|ما یعنی شرکت|(?:مسیول|مدیر) (?:\\p{L}+ ){0,2}(?:و )?نماینده شرکتم?|(?:متقاضی|اظهارکننده|فرستنده|موجر|دارنده چک|طلبکار) ?: ?(?:شرکت|موسسه|تعاونی|کارخانه)|(?:شرکت|موسسه) (?:[\\p{L}\\d]+ ){1,12}به (?:مدیر ?عاملی|مدیریت عاملی|نمایندگی)(?=[^!?]{1,160}(?:طلبکار|خواهان|شاکی|دارنده|مالک|متقاضی))`,
    ),
  },
  {
    capacity: 'representative',
    pattern: word(
      `(?:برای|برا|واسه) (?:مادر|پدر|مامان|بابا|مادربزرگ|پدربزرگ|شوهر|زن|همسر|برادر|داداش|خواهر)(?:م|ام) (?:\\p{L}+ ){0,3}(?:ثنا|گواهی|سو پیشینه|سوپیشینه|شکایت|دادخواست|ثبت ?نام)|(?:از طرف|به جای|به نمایندگی از) (?:مادر|پدر|مامان|بابا|شوهر|همسر|برادر|خواهر|مادربزرگ|پدربزرگ|زن)(?:م|ام)`,
    ),
  },
  {
    capacity: 'self',
    pattern: word(`(?:برای|برا|واسه|از طرف|به نام) خودم(?:ه)?|خودم شاکی ?(?:ام|هستم)`),
  },
];
/** «از شرکتمون اخراجم کردن»: one's employer is called so too. */
const employed =
  /(?:اخراج|تعدیل|استخدام|حقوقم|کار ?(?:میکنم|می کردم|میکردم|کردم)|کارگر|کارمند|بیمه ?(?:م|ام) )/u;

/** For whom the writer says they act, with the place of the words; null when nothing says it outright. */
export function capacityTold({ text }: Folded): CapacityTold | null {
  for (const { capacity, pattern, company } of acting) {
    const match = firstMatch(text, pattern);
    if (!match) continue;
    if (company && /^شرکت/u.test(match[0]) && employed.test(text)) continue;
    return { capacity, start: match.index, end: match.index + match[0].length, company: company ?? false };
  }
  return null;
}
