import type { Folded } from '../persian/fold.ts';

const own =
  /(?:(?:کد ?ملی|شماره(?: ?(?:تلفو?ن|موبایل|همراه|تماس))?|شمار|موبایل|تلفو?ن|کد ?پستی|ادرس|نشانی|خونه|خانه|گوشی|کارت|حساب)(?:ی?م|مون|ی? ?من|ی? ?مه|ی? ?ما|ی? ?خودم|ی? ?ام|ی? ?(?:ی )?(?:اینجانب|بنده))|شناسه(?: ملی)?(?: ?ی)? ?(?:ما|مون|شرکتمون|شرکت ما)|خودم|(?<![\p{L}])من(?![\p{L}]))[\s:=,]{0,3}(?:(?:(?:رو|را)(?: (?:بکن|بذار|بزن|بنویس|تغییر بد)\p{L}*)?(?: به)?|هم|دارم|اینه|این|هست|است|میشه|بنویس)[\s:=]{0,3}){0,3}$/u;
const other =
  /(?:نمبر(?:ش|شان)|شماره (?:فرستنده|تماس گیرنده)(?: ?ی)?(?: (?:پیامک|پیام|تماس))?|(?:شماره(?: ?(?:تلفو?ن|موبایل|همراه))?|شمارش|شمارشم|موبایل|تلفو?ن|کد ?ملی|کارت) ?(?:ی )?(?:یارو|طرف|اون|ایشون|فروشنده|متهم|خوانده|اقا|خانم|پسره|دختره|مرده|زنه|مستاجر|صاحبخونه|کارفرما|همسایه|شوهرم|داماد)(?:م|مون|ه|ش)?|(?:کد ?ملی|شماره(?: ?(?:تلفو?ن|موبایل|همراه|تماس))?|شمار|موبایل|تلفو?ن|کد ?پستی|ادرس|نشانی|خونه|خانه|کارت|حساب)(?:ی?ش|ا?ش|ی?شم|شون|شان|ی? ?طرف|ی? ?او|ی? ?ایشون|ی? ?اون|ی? ?خودش)|طرف|خودش|ایشون|اقا|متهم|خوانده|با شماره|از شماره|از خط|به شماره)[\s:=,]{0,3}(?:(?:هم|رو|را|دارم|اینه|این|هست|است|میشه|بنویس)[\s:=]{0,3}){0,3}$/u;
const reach = 40;

/** Whose an identifier or address is, by the words before it: «کد ملیم», «شماره‌ش», «با شمارهٔ …». */
export function sideBefore(folded: Folded, start: number): 'own' | 'other' | null {
  const before =
    folded.text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  if (other.test(before)) return 'other';
  if (own.test(before)) return 'own';
  return null;
}

const addressOwn =
  /(?:ساکن|زندگی میکن(?:م|یم)|خون(?:م|ه ?م(?![\p{L}])|ه ?مو(?![\p{L}])|ه? ?مون|ه ما(?!\p{L}))|خانه ?(?:ام|مان|مون|ما(?!\p{L}))|ادرسم|نشانیم|ادرس من|نشانی من|منزلم(?:ون)?|میشینم|میشینیم)/u;
const living = /(?:ساکن|زندگی میکن|میشین)/u;
const letOut = /(?:اجاره|کرایه|مستاجر|رهن داد|فروخت|فروش)/u;
const addressOther =
  /(?:ادرسش|نشانیش|خونش(?:ون)?|خونشه|خونه ش(?:ون)?|زندگی میکنه|میشینه|مغازش|محل کارش|ساکنه|ادرس طرف|نشانی طرف)/u;

/** Whose home a place is, by the words around it in the same sentence. */
export function homeOf(folded: Folded, start: number, end: number): 'own' | 'other' | null {
  const from = Math.max(
    folded.text.lastIndexOf('.', start),
    folded.text.lastIndexOf('\n', start),
    start - 45,
    0,
  );
  // What follows a comma tells of something else.
  const after = folded.text.slice(end, end + 25).split(/[,.!?\n]/u)[0] ?? '';
  const around = folded.text.slice(from, end) + after;
  if (addressOther.test(around)) return 'other';
  // «خونه‌م تو شهرری رو دادم اجاره»: one's own, and no home.
  if (letOut.test(around) && !living.test(around)) return null;
  return addressOwn.test(around) ? 'own' : null;
}
