import type { Person } from '../persian/people.ts';

/** A name and where it stands. */
export interface Named {
  text: string;
  start: number;
  end: number;
  person: Person;
}

/** «… و مدیرش آقای شکوری», «۲- قدرت سهرابی», «رضا احمدی، علی …»: told in one breath with the one before. */
const joined =
  /(?:(?<![\p{L}])(?:و|با|همراه|به همراه|همدست\p{L}*|شریک\p{L}*)(?: هم)?(?: \p{L}+){0,2}|\d\s?[-.)،]|[\p{L})][,،]|نفر (?:دوم|سوم|بعدی)|دومی|دومیش|اون یکی\p{L}*|یکی دیگه\p{L}*|یکیشون|یکی شون|یکی (?:دیگه|دیگر)?|(?:صادرکننده|خوانده|متهم|مشتکی ?عنه|ضامن|ظهرنویس|بدهکار)\s?:)[\s:]*(?:اسمش )?(?:(?:اقای|خانم|اقا|سرکار خانم|جناب اقای) )?$/u;
/** What is done to somebody. */
const harm =
  /(?<![\p{L}])(?:زد|زدن|زدند|زده|میزد|میزنه|گرفت|گرفتن|گرفته|برد|بردن|برده|خورد|خورده|فحش\p{L}*|فش|توهین\p{L}*|تهدید\p{L}*|کلاه\p{L}*|دزدید\p{L}*|برداشت|برداشته|نداد|نداده|ندادن|نمیده|نمیدن|فروخت|فروخته|بالا کشید\p{L}*|جعل\p{L}*|حمله\p{L}*|هلم|نگهم داشت|شکست|شکسته|خراب کرد\p{L}*|همدست\p{L}*|کتک\p{L}*|کشید|کشیده|پرت کرد|کوبید\p{L}*|فریب\p{L}*|گول\p{L}*|امضا\p{L}*|ضامن\p{L}*|ظهرنویس\p{L}*|صادر\p{L}*|بدهکار\p{L}*)(?![\p{L}])/u;
const complained = /(?<![\p{L}])(?:از|علیه|از دست)(?: هم| خود| این| همین)?\s(?:(?:اقای|خانم|اقا) )?$/u;
const complains = /^(?:\s\p{L}+){0,3}\s(?:هم )?(?:شکایت|شاکی)/u;
/** «فروخته به طلافروشی آقای صیرفی»: to whom it went on. */
const receives = /(?<![\p{L}])به (?:\p{L}+ ){0,2}$/u;
const gave = /(?<![\p{L}])(?:داد[مه]|دادیم|ریختم|زدم|واریز کردم|فرستادم|سپردم|پرداخت کردم)(?![\p{L}])/u;
/** «مدیرعاملش … امضا کرده», «کارمند بانک خانم …»: who acts for somebody else's house. */
const ofOffice =
  /(?:مدیر ?عامل|حسابدار|منشی|کارمند|رییس|متصدی|صندوقدار|مامور|نماینده|وکیل)(?:ش|شون|شان| بانک| شعبه| دفتر| شرکت| اداره)?(?: \p{L}+)?[\s,،]*(?:(?:اقای|خانم|اقا) )?$/u;
const fled =
  /(?<![\p{L}])(?:فرار\p{L}*|متواری\p{L}*|غیبش|(?:دفتر|شرکت|مغازه)\p{L}{0,2} (?:رو )?بسته|کلاه\p{L}*|گرفت|گرفته|برداشت\p{L}*)(?![\p{L}])/u;
const ofOurs =
  /(?:حسابدار|منشی|کارمند|کارگر|راننده|همکار|انباردار)(?: ?(?:مون|مان| ما| من| شرکت| موکل))[\s,،]*(?:(?:اقای|خانم|اقا) )?$/u;
/** «دوربین مغازه همسایه آقای نعمتی»: whose camera it was. */
const filmed =
  /(?<![\p{L}])(?:دوربین|فیلم)\p{L}{0,3}(?: (?:مدار ?بسته|مغازه|خونه|خانه|منزل|ساختم[او]ن|همسایه\p{L}{0,4}|بغلی|روبرویی|روبه رویی))*\s(?:(?:اقای|خانم|اقا) )?$/u;
const reach = 60;

/** Whether somebody named beside the other side only stood by, sold, said or brought something. */
export function isBystander({ text, start, end, person }: Named): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + reach).split(/[.!?;\n]/u)[0] ?? '';
  if (person.company !== undefined || joined.test(before)) return false;
  if (ofOffice.test(before)) return !fled.test(after);
  if (complained.test(before) && complains.test(after)) return false;
  if (receives.test(before)) return !gave.test(before) && !gave.test(after);
  return !harm.test(after);
}

/** «حسابدار ما، خانم مروت، مبلغ … واریز کرد»: one's own people, of whom no harm is told. */
export function isOurs({ text, start, end }: Named): boolean {
  const after = text.slice(end, end + reach).split(/[.!?;\n]/u)[0] ?? '';
  const before = text.slice(Math.max(0, start - 40), start);
  return (ofOurs.test(before) && !harm.test(after)) || filmed.test(before);
}
