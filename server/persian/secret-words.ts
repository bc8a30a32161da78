import { phrase, words } from './phrase.ts';

export type Secret = 'password' | 'otp' | 'cvv2' | 'pin' | 'card';

export interface SecretRule {
  kind: Secret;
  cue: RegExp;
  /** The fewest digits of such a secret. */
  least: number;
  /** The words that may stand between the cue and its value. */
  reach: number;
  /** A cue that other things have too: no years or moneys follow it, and `needs` must stand beside it. */
  weak?: true;
  needs?: RegExp;
}

const toldCode =
  /^(?:خوند|خواند|بخون|میخون|پیامک|اس$|sms|اومد|امد|فرستاد|بفرست|ارسال|گفتم|بگو|بگی|دادم|بده|زدم|بزن|وارد|لو$|برام|برایم|واسم)/u;
const otpCue = words`
  رمز یک ?بار ?مصرف\p{L}* / رمز پویا\p{L}{0,4} / (?:کد|رمز)(?:ی|م|ش)? (?:تایید|احراز|ورود|فعال ?ساز|یک ?بار ?مصرف|موقت|پیامک|اس ?ام ?اس)\p{L}* / otp / او ?تی ?پی\p{L}{0,3} / (?:verification|activation) code
`;
const pinCue = words`
  (?:رمز|پین|pin)(?: (?:اول|دوم|کارت|عابر ?بانک|حساب|بانک|همراه ?بانک|عابر|اینترنتی|خرید)\p{L}{0,3})+ / پین ?کد\p{L}* / pin code / pin / پین
`;
const passwordCue = words`
  رمز(?:م|ش|ت|و|ی|ه|ام|مو|شو|تو|رو|مون|شون|یم|های?|هام)? / رمز ?(?:ثنا|شخصی|عبور|سامانه|گوشی|موبایل|تلفن|ایمیل|وای ?فای|دایم|عدل ایران|حساب کاربری|پرونده|ابلاغیه)\p{L}* / پسور[دت]\p{L}* / پسو?رد\p{L}* / کلمه (?:عبور|رمز)\p{L}* / گذر ?واژه\p{L}* / password / passcode / pass
`;
const cvvCue = words`
  cvv ?2? / cv2 / سی ?وی ?وی(?: ?(?:تو|2|دو))?\p{L}* / کد امنیتی\p{L}{0,2} / کد (?:سه|چهار|3|4) ?رقمی\p{L}{0,2} / (?:سه|چهار|3|4)(?: تا)? ?رقمی?(?: که)? پشت / (?:عدد|شماره|رقم|کد)(?:های?|ای)? پشت
`;

// The order matters where cues begin together: a one-time code is not taken for a password, nor a second PIN.
export const rules: readonly SecretRule[] = [
  { kind: 'cvv2', cue: phrase(cvvCue), least: 3, reach: 6 },
  { kind: 'otp', cue: phrase(otpCue), least: 4, reach: 6 },
  { kind: 'pin', cue: phrase(pinCue), least: 3, reach: 6 },
  { kind: 'password', cue: phrase(passwordCue), least: 3, reach: 6 },
  {
    kind: 'otp',
    cue: phrase(words`پیامک(?:ی|ش)? (?:اومد|امد|شد|کرد|داد)\p{L}{0,3}`),
    least: 4,
    reach: 2,
    weak: true,
  },
  {
    kind: 'otp',
    cue: phrase(words`کد(?:ی|ه|و|ش|شو|رو|م|مو)?`),
    least: 4,
    reach: 6,
    weak: true,
    needs: toldCode,
  },
];
export const notPassword = /^(?:\s*ارز|\s*گذاری|\s*و راز)/u;
export const codeBefore =
  /(?<![\d/.,-])(?<value>\d{4,8})[\s,]+(?:همون |همان )?(?:رمز|کد) (?:پویا|تایید|پیامک|ورود|یک ?بار)/gu;

export const identifier =
  /^(?:پرونده\p{L}{0,3}|چک(?:م|ش|ی|ه|های?|هام)?|صیاد\p{L}{0,2}|شبا(?:م|ش|ی|ی حساب)?|مبلغ\p{L}{0,2}|پلاک\p{L}{0,2}|شعبه\p{L}{0,2}|ابلاغ\p{L}{0,4}|دادنامه\p{L}{0,2}|شناسنامه\p{L}{0,2}|شناسه|سریال\p{L}{0,2}|فاکتور\p{L}{0,2}|قبض\p{L}{0,2}|فیش\p{L}{0,2}|مورخ\p{L}{0,2}|تاریخ|ماده|تبصره|گذرنامه|کلانتری|رهگیری|پیگیری|پستی|کدپستی|کدملی|بایگانی|مانده|موجودی|سرشماره|پیش شماره|imei)$/u;
export const numbered = /^(?:کد|شماره|شمارم|شناسه)\p{L}?$/u;
export const numberedThing =
  /^(?:ملی|پستی|رهگیری|پیگیری|مرجع|ارجاع|پرسنلی|اقتصادی|دانشجویی|بیمه|حساب|تماس|شبا|ثبت|فنی|کالا|محصول|تخفیف|سفارش|اشتراک|مشتری|قرارداد|بورسی|سهامداری|معرف|دعوت|بایگانی|یکتا|کارگاه|کارمندی|نظام|صنفی|مامور|دستوری|ستاره)\p{L}{0,3}$/u;
export const phoneWord = /^(?:موبایل|مبایل|تلفن|همراه|واتساپ|شماره|تماس|خط)\p{L}{0,3}$/u;
export const month = /^(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)$/u;
export const timeWord = /^(?:سال|ساعت|ماه|روز|سنه|متولد|حدود|تقریبا)$/u;
export const counted =
  /^(?:(?:میلیون|ملیون|میلیارد|هزار|تومن|تومان|ریال|دلار|یورو|درهم|درصد|سکه|متر|کیلو|گرم|سانت|تراکنش)\p{L}{0,3}|(?:تا|بار|دفعه|نفر|روز|ماه|سال|ساعت|دقیقه|ثانیه|هفته|رقم|مرتبه|قسط|فقره|برگ|عدد|پیامک)(?:ی|ه|ه ای|م|یه|ش|شو|شون)?|ت|ک|میل)$/u;
export const moneyVerb =
  /^(?:برداشت|کشید|کم$|رفت|پرید|خالی|واریز|ریخت|برد$|بردن|دزدید|پرداخت|خرید|زدن|کسر|خورد|انتقال|کش)/u;
export const accountWord = /^(?:از|حساب\p{L}{0,3}|کارت\p{L}{0,3}|هم|پول|پولمو|پولم|شما|من|بدون|اجازه|ما)$/u;
export const happened = /^(?:گرفت|زدن|دزدید|عوض|یادم|برداشت|رفت|خالی|هک|لو|شد$|شکایت|دادن|خرید|گذاشت)/u;
export const service =
  /^(?:instagram|insta|telegram|whatsapp|gmail|e?mail|yahoo|google|apple|icloud|i?phone|samsung|xiaomi|android|wi-?fi|modem|facebook|twitter|vpn|sana|otp|pin|password|pass|code|sms|link|site|user|username|admin|paypal|cvv|number)\d{0,2}$/u;
export const placeWord =
  /^(?:سایت|پیج|ایدی|کانال|برنامه|اپ|اپلیکیشن|لینک|تو|توی|در|از|به|اسم|یوزر|مدل|نام|کاربری)\p{L}?$/u;
export const everyday =
  /^(?:کارت|رمز|کد|رو$|را$|بود|هست|است$|شد|با$|از$|یا$|نه$|ثنا|گفت|دوم|اول|عبور|حساب|گوشی|خونه|ورود|پویا|من$|برداشت|اومد|رقم)/u;
