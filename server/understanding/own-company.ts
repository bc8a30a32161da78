import type { Folded } from '../persian/fold.ts';

const before =
  /(?:مدیر ?عامل|نماینده(?: ی)?(?: حقوقی)?|مسیول (?:\p{L}+ )?|به نمایندگی از|از طرف|موکل(?:م|ه)?(?: بنده| اینجانب)?|به وکالت از|شرکت ما|ما یعنی|ما,?|من از)[\s,:]*$/u;
/** «از شرکت … طلبکار است», «صادره از شرکت …»: whoever this is, it is not who speaks. */
const against =
  /(?<![\p{L}])(?:(?<!من |ما )از|صادره از|علیه|از دست|بر علیه|بر ضد|به طرفیت|طرف مقابل|مخاطب|خوانده|بدهکار)[\s:,]*$/u;
const after =
  /^(?:[\s,)(]|\p{L}|\d|[-:]){0,70}?(?:به نمایندگی|نمایندگی (?:اینجانب|من|بنده)|من مدیر ?عامل|مدیر ?عاملشم|نماینده شم|حساب ثنا|ثنای حقوقی|مالک|شاکی|خواهان|طلبکار|شکایت دار)/u;
const salutation =
  /^(?:[\s\p{P}]|سلام|با|احترام|احتراما|ریاست|محترم|دادسرای?|دادگاه|دادگستری|عمومی|و|انقلاب|به|استحضار|میرساند|\p{L}+\n)*$/u;
const accuses = /^(?:[\s,]|\p{L}){0,40}?(?:پولم|حقوقم|نداده|ندادن|کلاه|گرفت|برداشت|فروخت|قرار بود)/u;

/** Whether a company that stands at text[start, end) is the writer's own: the one they act for. `alone`: the filing has no other side. */
export function ownsCompany({ text }: Folded, start: number, end: number, alone: boolean): boolean {
  const head = text.slice(Math.max(0, start - 40), start);
  const tail = text.slice(end, end + 120);
  if (against.test(head)) return false;
  if (before.test(head)) return !/(?:کار|حقوق|اخراج|طرف حساب)\s*(?:برای|برا|واسه|از طرف)?\s*$/u.test(head);
  // «برای شرکتمان حساب ثنا»: where there is no other side, whoever it is for is one's own.
  if (after.test(tail) || (alone && /(?:برای|برا|واسه)\s*$/u.test(head))) return true;
  return (
    salutation.test(text.slice(0, start)) &&
    start < 60 &&
    /نمایندگی|مدیر ?عامل|نماینده/u.test(text) &&
    !accuses.test(tail)
  );
}
