import { allMatches } from './all-matches.ts';
import { readSpokenDigits } from './digits.ts';
import { fold, rawSpan, type Folded } from './fold.ts';
import { ownCardDigits } from './mask-card.ts';
import { phrase, words } from './phrase.ts';
import type { Span } from './reading.ts';

export type Secret = 'password' | 'otp' | 'cvv2' | 'pin' | 'card';

interface SecretRule {
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
const rules: readonly SecretRule[] = [
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
const longest = 8;
const reachOfAnother = 3;
const nearBefore = 6;
const farthest = 14;
const longestSpoken = 20;
const notPassword = /^(?:\s*ارز|\s*گذاری|\s*و راز)/u;
const codeBefore =
  /(?<![\d/.,-])(?<value>\d{4,8})[\s,]+(?:همون |همان )?(?:رمز|کد) (?:پویا|تایید|پیامک|ورود|یک ?بار)/gu;

const identifier =
  /^(?:پرونده\p{L}{0,3}|چک(?:م|ش|ی|ه|های?|هام)?|صیاد\p{L}{0,2}|شبا(?:م|ش|ی|ی حساب)?|مبلغ\p{L}{0,2}|پلاک\p{L}{0,2}|شعبه\p{L}{0,2}|ابلاغ\p{L}{0,4}|دادنامه\p{L}{0,2}|شناسنامه\p{L}{0,2}|شناسه|سریال\p{L}{0,2}|فاکتور\p{L}{0,2}|قبض\p{L}{0,2}|فیش\p{L}{0,2}|مورخ\p{L}{0,2}|تاریخ|ماده|تبصره|گذرنامه|کلانتری|رهگیری|پیگیری|پستی|کدپستی|کدملی|بایگانی|مانده|موجودی|سرشماره|پیش شماره|imei)$/u;
const numbered = /^(?:کد|شماره|شمارم|شناسه)\p{L}?$/u;
const numberedThing =
  /^(?:ملی|پستی|رهگیری|پیگیری|مرجع|ارجاع|پرسنلی|اقتصادی|دانشجویی|بیمه|حساب|تماس|شبا|ثبت|فنی|کالا|محصول|تخفیف|سفارش|اشتراک|مشتری|قرارداد|بورسی|سهامداری|معرف|دعوت|بایگانی|یکتا|کارگاه|کارمندی|نظام|صنفی|مامور|دستوری|ستاره)\p{L}{0,3}$/u;
const phoneWord = /^(?:موبایل|مبایل|تلفن|همراه|واتساپ|شماره|تماس|خط)\p{L}{0,3}$/u;
const month = /^(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)$/u;
const timeWord = /^(?:سال|ساعت|ماه|روز|سنه|متولد|حدود|تقریبا)$/u;
const counted =
  /^(?:(?:میلیون|ملیون|میلیارد|هزار|تومن|تومان|ریال|دلار|یورو|درهم|درصد|سکه|متر|کیلو|گرم|سانت|تراکنش)\p{L}{0,3}|(?:تا|بار|دفعه|نفر|روز|ماه|سال|ساعت|دقیقه|ثانیه|هفته|رقم|مرتبه|قسط|فقره|برگ|عدد|پیامک)(?:ی|ه|ه ای|م|یه|ش|شو|شون)?|ت|ک|میل)$/u;
const moneyVerb =
  /^(?:برداشت|کشید|کم$|رفت|پرید|خالی|واریز|ریخت|برد$|بردن|دزدید|پرداخت|خرید|زدن|کسر|خورد|انتقال|کش)/u;
const accountWord = /^(?:از|حساب\p{L}{0,3}|کارت\p{L}{0,3}|هم|پول|پولمو|پولم|شما|من|بدون|اجازه|ما)$/u;
const happened = /^(?:گرفت|زدن|دزدید|عوض|یادم|برداشت|رفت|خالی|هک|لو|شد$|شکایت|دادن|خرید|گذاشت)/u;
const service =
  /^(?:instagram|insta|telegram|whatsapp|gmail|e?mail|yahoo|google|apple|icloud|i?phone|samsung|xiaomi|android|wi-?fi|modem|facebook|twitter|vpn|sana|otp|pin|password|pass|code|sms|link|site|user|username|admin|paypal|cvv|number)\d{0,2}$/u;
const placeWord =
  /^(?:سایت|پیج|ایدی|کانال|برنامه|اپ|اپلیکیشن|لینک|تو|توی|در|از|به|اسم|یوزر|مدل|نام|کاربری)\p{L}?$/u;
const everyday =
  /^(?:کارت|رمز|کد|رو$|را$|بود|هست|است$|شد|با$|از$|یا$|نه$|ثنا|گفت|دوم|اول|عبور|حساب|گوشی|خونه|ورود|پویا|من$|برداشت|اومد|رقم)/u;
const masking = '•';

type Token = Span & { text: string; kind: 'word' | 'code' | 'number' | 'spoken' };
type Run = Span & { digits: string };
type Cut = Span & { kind: Secret; cue: number };

/** Words, numbers with their inner signs and spaces, and codes of Latin letters or signs. */
function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of allMatches(
    text,
    /[\u0620-\u06d3]+|(?:https?:|www\.)\S+|[a-z0-9@#$%^&*!_+.~-]+/gu,
  )) {
    if (/^[\u0620-\u06d3]/u.test(found)) {
      tokens.push({ start: index, end: index + found.length, text: found, kind: 'word' });
      continue;
    }
    let [start, end] = [index, index + found.length];
    while (start < end && '.+_-'.includes(text.charAt(start))) start += 1;
    while (end > start && '.!_-'.includes(text.charAt(end - 1))) end -= 1;
    const kept = text.slice(start, end);
    if (!/[a-z0-9]/u.test(kept)) continue;
    const kind = /[a-z@#$%^&*!+~]/u.test(kept) ? 'code' : 'number';
    const last = tokens.at(-1);
    if (kind === 'number' && last?.kind === 'number' && /^[ ,/:]$/u.test(text.slice(last.end, start))) {
      tokens[tokens.length - 1] = { start: last.start, end, text: text.slice(last.start, end), kind };
    } else tokens.push({ start, end, text: kept, kind });
  }
  return tokens;
}

/** The runs of a number that may be a secret; a date, a time, an amount with its commas, a phone or a card has none. */
function runsIn({ text, start, end, kind }: Token, countedLast: boolean, most: number): Run[] {
  if (kind === 'spoken') return countedLast || text.length > most ? [] : [{ start, end, digits: text }];
  if (/^(?:\d{4}|\d{1,2})-(?:0?[1-9]|1[0-2])-(?:\d{4}|\d{1,2})$/u.test(text)) return [];
  const groups = [...allMatches(text, /[^,/.:]+/gu)];
  const grouped = groups.length > 1 && groups.slice(1).every(({ 0: group }) => group.length === 3);
  if (groups.length > 1 && (grouped || groups.some(({ 0: group }) => group.length < 3))) return [];
  return groups.flatMap(({ 0: group, index }) => {
    const at = start + index;
    const pieces = allMatches(group, /\d+/gu).map(({ 0: digits, index: place }): Run => ({
      start: at + place,
      end: at + place + digits.length,
      digits,
    }));
    if (countedLast && index + group.length === text.length) pieces.pop();
    const digits = pieces.map((piece) => piece.digits).join('');
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last || /^(?:(?:0|98|0098)?9\d{9}|0\d{10}|\d{16}|\d{24})$/u.test(digits)) return [];
    if (digits.length <= most) return [{ start: first.start, end: last.end, digits }];
    return pieces.filter((piece) => piece.digits.length <= most);
  });
}

/** Whether what follows says how many, or that the number is money taken. */
function isAmount(
  tokens: readonly Token[],
  at: number,
  digits: string,
  gap: number,
  rule: SecretRule,
): boolean {
  const next = tokens[at + 1];
  if (next && /^[مک]$/u.test(next.text) && digits.length <= 3) return true;
  if (gap > 0 && /^[1-9]\d*0000$/u.test(digits)) return true;
  if (digits.length > 3 && !digits.endsWith('00') && !rule.weak) return false;
  let after = at + 1;
  while (after < at + 5 && accountWord.test(tokens[after]?.text ?? '')) after += 1;
  return (gap > 0 || rule.weak === true) && moneyVerb.test(tokens[after]?.text ?? '');
}

/** Whether the words before a number name it a time, or seven digits and more a phone. */
function isTold(before: string, digits: string): boolean {
  return timeWord.test(before) || month.test(before) || (digits.length >= 7 && phoneWord.test(before));
}

function fits(
  digits: string,
  { kind, end, start }: Token,
  gap: number,
  rule: SecretRule,
  taking: boolean,
): boolean {
  const short = digits.length === 3 && rule.kind !== 'cvv2';
  if (digits.length < rule.least || (short && (gap > 2 || kind === 'spoken'))) return false;
  // «پنج هزار و دویست» far from the cue, or a year after what happened in it, is no secret.
  if (kind === 'spoken' && digits.length === 4 && end - start > longestSpoken && gap > 2) return false;
  const year = /^(?:138[5-9]|139\d|140\d)$/u.test(digits);
  return !(year && (rule.weak || taking || gap > 3));
}

function isPasswordWord(
  { text, kind }: Token,
  gap: number,
  before: string | undefined,
  secret: Secret,
): boolean {
  if (kind !== 'code' || text.length < 4 || service.test(text)) return false;
  if (
    /^(?:https?:|www\.|@|ir\d{10})|@[a-z0-9-]+\.[a-z]|\.(?:ir|com|org|net)$|^\*\d+[*#]|^\d+%$|^\+\d+$/u.test(
      text,
    )
  )
    return false;
  const mixed = /\d/u.test(text);
  if (secret !== 'password') return mixed && gap <= 3 && /\d{4}/u.test(text.replace(/\D/gu, ''));
  return (mixed && /[a-z@#$%^&*!]/u.test(text)) || (gap <= 3 && !placeWord.test(before ?? ''));
}

/** The start of «مریم۱۳۷۰»: letters written right against the digits belong to the password. */
function gluedStart(folded: Folded, before: Token | undefined, start: number): number {
  if (before?.kind !== 'word' || before.text.length < 3 || everyday.test(before.text)) return start;
  return before.end + 1 === start && folded.map[before.end] === folded.map[start] ? before.start : start;
}

/** Every value after one cue: past up to `reach` words, then past a few more to the next («1234 نه 5678»). */
function follow(
  folded: Folded,
  tokens: readonly Token[],
  from: number,
  rule: SecretRule,
  cue: number,
): Cut[] {
  const cuts: Cut[] = [];
  if (
    rule.weak &&
    tokens.slice(Math.max(0, from - nearBefore), from).some(({ text }) => identifier.test(text))
  )
    return cuts;
  let gap = 0;
  let taking = false;
  let needed = rule.needs === undefined;
  for (
    let at = from;
    at < Math.min(tokens.length, from + farthest) && gap <= (cuts.length > 0 ? reachOfAnother : rule.reach);
    at += 1
  ) {
    const token = tokens[at];
    if (!token) break;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (identifier.test(token.text) && (gap > 0 || rule.kind !== 'password')) break;
    if (
      numberedThing.test(token.text) &&
      ((at === from && rule.needs) || (gap > 0 && numbered.test(before?.text ?? '')))
    )
      break;
    if (rule.weak && /^(?:برداشت|واریز|خرید|انتقال|مانده)/u.test(token.text)) break;
    if (rule.needs?.test(token.text)) needed = true;
    if (happened.test(token.text)) taking = true;
    if (isPasswordWord(token, gap, before?.text, rule.kind) && !rule.weak) {
      cuts.push({ kind: rule.kind, start: token.start, end: token.end, cue });
      gap = 0;
      continue;
    }
    gap += 1;
    if (token.kind === 'word' || token.kind === 'code') continue;
    const most = gap === 1 && rule.kind !== 'otp' && rule.kind !== 'cvv2' ? 12 : longest;
    const countedLast = counted.test(next?.text ?? '') || month.test(next?.text ?? '');
    const runs = runsIn(token, countedLast, most).filter(({ digits }) => {
      if (!fits(digits, token, gap - 1, rule, taking)) return false;
      return !isAmount(tokens, at, digits, gap - 1, rule) && !isTold(before?.text ?? '', digits);
    });
    if (rule.needs && tokens.slice(at + 1, at + 4).some(({ text }) => rule.needs?.test(text))) needed = true;
    for (const run of needed ? runs : []) {
      const start = rule.kind === 'password' && at > from ? gluedStart(folded, before, run.start) : run.start;
      cuts.push({ kind: rule.kind, start, end: run.end, cue });
      gap = 0;
    }
  }
  return cuts;
}

/** The tokens with every dictated number («یک دو سه چهار») as one, its digits as its text. */
function withSpoken(folded: Folded, tokens: readonly Token[]): Token[] {
  const wordsOnly = { ...folded, text: folded.text.replaceAll(/\d/gu, '#') };
  const spoken = readSpokenDigits(wordsOnly, { length: [3, 4, 5, 6, 7, 8] }).filter(
    ({ confidence }) => confidence > 0.5,
  );
  const merged: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    const place = folded.map[token.start] ?? 0;
    while (at < spoken.length && (spoken[at]?.span.end ?? 0) <= place) at += 1;
    const reading = spoken[at];
    if (!reading || place < reading.span.start) merged.push(token);
    else if (place === reading.span.start) merged.push({ ...token, text: reading.value, kind: 'spoken' });
    else merged[merged.length - 1] = { ...(merged.at(-1) ?? token), end: token.end };
  }
  return merged;
}

function secretCuts(folded: Folded): Cut[] {
  if (!rules.some((rule) => folded.text.search(rule.cue) >= 0)) return [];
  const tokens = withSpoken(folded, tokenise(folded.text));
  const found: Cut[] = [];
  for (const match of allMatches(folded.text, codeBefore)) {
    const end = match.index + (match.groups?.['value'] ?? '').length;
    found.push({ kind: 'otp', start: match.index, end, cue: folded.text.length });
  }
  for (const rule of rules) {
    let from = 0;
    for (const cue of allMatches(folded.text, rule.cue)) {
      const end = cue.index + cue[0].length;
      while (from < tokens.length && (tokens[from]?.start ?? 0) < end) from += 1;
      if (!notPassword.test(folded.text.slice(end, end + 12)))
        found.push(...follow(folded, tokens, from, rule, cue.index));
    }
  }
  // A value belongs to the nearest cue before it.
  found.sort((one, other) => other.cue - one.cue);
  const taken = new Uint8Array(folded.text.length);
  return found.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
}

/**
 * A message as it may be stored: passwords, one-time codes, CVV2 and PINs become «•», each UTF-16 unit by one, so
 * that offsets stay, and of one's own card the middle. Identifiers, amounts, dates, phone numbers and the other
 * side's card number stay. Source: `law.md` 4.1.7.
 */
export function maskSecrets(raw: string): { text: string; masked: Secret[] } {
  const folded = fold(raw);
  const card = ownCardDigits(folded).map((at) => ({ kind: 'card' as const, start: at, end: at + 1 }));
  const cuts = [...card, ...secretCuts(folded)];
  const units = raw.split('');
  for (const cut of cuts) {
    const { start, end } = rawSpan(folded, cut.start, cut.end);
    units.fill(masking, start, end);
  }
  return { text: units.join(''), masked: [...new Set(cuts.map((cut) => cut.kind))] };
}
