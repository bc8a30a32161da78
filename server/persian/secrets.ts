import { fold, rawSpan, type Folded } from './fold.ts';
import { phrase, words } from './phrase.ts';

export type Secret = 'password' | 'otp' | 'cvv2' | 'pin' | 'card';

const link = '(?:\\s*[:=,-]?\\s*(?:من|هم|که|رو|را|ام|برام|برایم|واسم|اومد|اومده|امد|امده|پیامک|شده|شد|فرستاد|فرستادن|هست|است|اینه|این|میشه|شماره|کارت|کارتم|بانکم|ثنا|ثنام|سامانه|ورود|عبور|حساب|حسابم|کد|رمز|رمزش|رمزم|بانک|جدید|جدیدم|دوم|اول|پویا|با|به|از|برای|گفت|زد|زدم|دادم|بهش|بهم|یه|یک|ه|م|ش|مون|اینم|بود|عدد|رقم|رقمی|چهار|پنج|شش|شیش|هفت|هشت)(?![\\p{L}\\p{N}])){0,6}\\s*[:=,-]?\\s*["\'(]?';
// «رمز پویا رو دادم، ۵ میلیون برداشت»: an amount, a date, a count or a longer identifier is no secret.
const notCounted =
  '(?!\\s?[/.]\\d)(?!\\s?(?:میلیون|میلیارد|هزار|تومن|تومان|تومنی|ریال|م|تا|بار|دفعه|نفر|روز|ماه|سال|ساعت|دقیقه|درصد|رقمی|رقم|مرتبه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)(?![\\p{L}]))(?![\\p{L}\\d])';
const digits = (from: number, to: number) => `(?<value>\\d(?:[ -]?\\d){${from - 1},${to - 1}})${notCounted}`;
const token = '(?<word>(?=[^\\s]*[a-z@#$%^&*!])[a-z0-9@#$%^&*!_.+-]{4,})';

interface SecretRule {
  kind: Secret;
  cue: RegExp;
  value: RegExp;
}

const after = (value: string) => new RegExp(`^${link}${value}`, 'u');
const otpCue = words`
  رمز(?: یک ?بار ?مصرف| پویا)(?:م|ش|یم)? / رمز پویا(?:م|ی|ش|مو)? / (?:کد|رمز)(?: تایید(?:یه|م|ش|یش)?| احراز(?: هویت)?| ورود| فعال ?سازی| پیامک(?:ی| شده)?| یکبار مصرف| یک بار مصرف| موقت| اس ?ام ?اس(?:ی| شده)?) / otp / کدی که (?:برام |برایم |واسم )?(?:اومد|امد|فرستاد|پیامک)\p{L}* / پیامک شده / کد (?:برام|برایم|واسم) (?:اومد|امد|پیامک)\p{L}* / (?:verification|activation) code
`;
const pinCue = words`
  (?:رمز|پین|pin)(?: (?:اول|دوم|کارت|عابر ?بانک|حساب|بانک|همراه ?بانک|عابر|اینترنتی|خرید))+(?:م|ش|مون|مه|یم|ه)? / رمز(?: دوم| کارت| اول)\p{L}* / پین ?کد\p{L}* / pin code / pin
`;
const passwordCue = words`
  رمز(?:م|ش|مو|ه)? / رمز (?:ثنا|شخصی|عبور|ورود|سامانه|گوشی|ایمیل|وای ?فای|موقت|دایم|عدل ایران|حساب کاربری)\p{L}* / پسور?د\p{L}* / پسور?ت\p{L}* / کلمه (?:عبور|رمز)\p{L}* / گذرواژه\p{L}* / password / pass
`;

// The order matters: a one-time code is not taken for a password, nor a second PIN.
const rules: readonly SecretRule[] = [
  { kind: 'cvv2', cue: phrase(words`cvv ?2? / cv2 / سی ?وی ?وی(?: ?(?:تو|2|دو))?\p{L}*`), value: after(digits(3, 4)) },
  { kind: 'otp', cue: phrase(otpCue), value: after(digits(4, 8)) },
  { kind: 'pin', cue: phrase(pinCue), value: after(digits(4, 12)) },
  { kind: 'password', cue: phrase(passwordCue), value: after(`(?:${digits(4, 12)}|${token})`) },
];
const notPassword = /^(?:\s*ارز|\s*گذاری|\s*و راز)/u;
const before =
  /(?<![\d/.-])(?<value>\d{5,8})\s(?:همون |همان )?(?:رمز|کد) (?:پویا|تایید|پیامک|ورود)|(?<!\p{L})کد (?<code>\d{4,8}) (?:رو |را |که )?(?:برام|برایم|واسم|پیامک)/gu;
const ownCard = phrase(words`(?:شماره )?کارت(?:م|ام| خودم| من| بانکیم| خودمه| بانکی من| بانکی خودم)(?: (?:رو|را))? / شماره کارتم`);
const cardNumber = /\d(?:[ -]?\d){15}(?!\d)/u;
const masking = '•';

interface Cut {
  kind: Secret;
  start: number;
  end: number;
}

function follow(folded: Folded, rule: SecretRule): Cut[] {
  const cuts: Cut[] = [];
  for (const cue of folded.text.matchAll(rule.cue)) {
    const from = cue.index + cue[0].length;
    const tail = folded.text.slice(from, from + 90);
    const match = notPassword.test(tail) ? null : rule.value.exec(tail);
    const value = match?.groups?.['value'] ?? match?.groups?.['word'];
    if (!match || value === undefined) continue;
    cuts.push({ kind: rule.kind, start: from + match[0].length - value.length, end: from + match[0].length });
  }
  return cuts;
}

/** The middle of one's own card number goes; its first six and last four digits are what a filing shows. */
function ownCards(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const cue of text.matchAll(ownCard)) {
    const from = cue.index + cue[0].length;
    const match = cardNumber.exec(text.slice(from, from + 60));
    if (!match) continue;
    const places = [...match[0]].flatMap((char, index) => (/\d/.test(char) ? [from + match.index + index] : []));
    const [first, last] = [places[6], places[11]];
    if (first !== undefined && last !== undefined) cuts.push({ kind: 'card', start: first, end: last + 1 });
  }
  return cuts;
}

/**
 * A message as it may be stored: passwords, one-time codes, CVV2 and PINs become «•», each UTF-16 unit by one, so
 * that offsets stay. Identifiers, amounts, dates, phone numbers and the other side's card number stay.
 * Source: `law.md` 4.1.7.
 */
export function maskSecrets(raw: string): { text: string; masked: Secret[] } {
  const folded = fold(raw);
  const cuts: Cut[] = [...ownCards(folded.text)];
  for (const match of folded.text.matchAll(before)) {
    const value = match.groups?.['value'] ?? match.groups?.['code'] ?? '';
    const start = match.index + match[0].indexOf(value);
    cuts.push({ kind: 'otp', start, end: start + value.length });
  }
  for (const rule of rules) {
    for (const cut of follow(folded, rule)) {
      if (!cuts.some((other) => cut.start < other.end && other.start < cut.end)) cuts.push(cut);
    }
  }
  let text = raw;
  for (const cut of cuts) {
    const { start, end } = rawSpan(folded, cut.start, cut.end);
    text = text.slice(0, start) + masking.repeat(end - start) + text.slice(end);
  }
  return { text, masked: [...new Set(cuts.map((cut) => cut.kind))] };
}
