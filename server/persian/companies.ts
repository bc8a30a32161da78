import { besides, descriptors, firm, goods, joiners, kinds, notNames } from './company-words.ts';
import { filed, rawSpan, type Folded } from './fold.ts';
import { endsName } from './name-stops.ts';
import type { Reading } from './reading.ts';
import { tokensOf, type Token } from './tokens.ts';
import { verbPolarity } from './verbs.ts';

const quote = /^["'‹›]$/u;
const owned = /\p{L}{2}(?:مو|امو|هامو|شو|مونو|شونو|تونو)$/u;
const vague = /^(?:یه|یک|هر|کدوم|کدام|چند|این|اون|همین|تو|توی|هیچ)$/u;

/** «شرکت «پخش ستاره»»: what stands between the quotes, whatever it is; nothing when they do not close. */
function quotedFrom(tokens: readonly Token[], opening: number): Token[] {
  const inside = tokens.slice(opening + 1, opening + 10);
  const closing = inside.findIndex((token, at) => at > 0 && quote.test(token.text));
  return closing < 0 ? [] : inside.slice(0, closing);
}

function withoutQuotes(raw: string): string {
  return filed(raw.replace(/["'«»“”‘’‹›]/gu, ' '));
}

/** The tokens of a company's name from its kind word on; «و» and «با» only inside what companies are called by. */
function nameFrom(tokens: readonly Token[], from: number): Token[] {
  const words: Token[] = [];
  const bank = /^(?:بانک|بیمه)$/u.test(tokens[from]?.text ?? '');
  const longest = bank
    ? /^(?:تامین|اقتصاد)$/u.test(tokens[from + 1]?.text ?? '') || tokens[from + 2]?.text === 'ایران'
      ? 3
      : 2
    : 7;
  for (let at = from; at < tokens.length && words.length < longest; at += 1) {
    const token = tokens[at];
    if (token && quote.test(token.text)) return [...words, ...quotedFrom(tokens, at)];
    if (!token || !/^\p{L}/u.test(token.text)) break;
    const next = tokens[at + 1]?.text ?? '';
    // «… شهریه رو پس نمیده»: what is done to it is no part of the name.
    if (words.length > 1 && /^(?:رو|را|ره)$/u.test(next)) break;
    if (words.length > 1 && /^(?:منو|مارو|من|ما|مرا)$/u.test(next)) break;
    if (words.length > 1 && goods.has(token.text) && !descriptors.has(words.at(-1)?.text ?? '')) break;
    if (words.length > 0 && (besides.has(token.text) || owned.test(token.text))) break;
    // «… موتور ماشینمو سوزوند», «شرکت حق بیمه مرا …»: what was done begins here.
    if (words.length > 1 && owned.test(next) && partOfThing.test(token.text)) break;
    if (token.text === 'حق' && /^(?:بیمه|سنوات|مرخصی|عیدی|ماموریت|کمیسیون|شرکت|من|ما)$/u.test(next)) break;
    const inside =
      words.length > 0 &&
      joiners.test(token.text) &&
      !(/^(?:و|با)$/u.test(token.text) && !joiners.test(next));
    if (
      !inside &&
      words.length > 0 &&
      ((endsName(token.text) &&
        (/^(?:و|با)$/u.test(token.text) || !descriptors.has(token.text)) &&
        !(bank && token.text === 'ملی') &&
        !isTimely(tokens, at, words)) ||
        notNames.test(token.text))
    )
      break;
    words.push(token);
    if (/^(?:فردا|جوان)$/u.test(token.text)) break;
  }
  while (words.length > 1 && /^(?:و|با)$/u.test(words.at(-1)?.text ?? '')) words.pop();
  return words;
}

/** «… موتور ماشینمو سوزوند» */
const partOfThing =
  /^(?:موتور|شیشه|در|درب|سقف|کف|دیوار|اینه|لاستیک|گیربکس|کاپوت|صفحه|سند|مدارک|وسایل|لباس|پرده|فرش|باتری|تاچ|بدنه|رنگ|لوله|کلید|اصل|کل|همه|تمام|بقیه|نصف|هزینه|نوبت|سپرده)$/u;

/** «موسسه امین فردا»: companies are called after tomorrow; before a verb it is when something is done. */
function isTimely(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const follower = tokens[at + 1]?.text ?? '';
  if (tokens[at]?.text === 'جوان') return words.length > 1;
  return (
    tokens[at]?.text === 'فردا' &&
    words.length > 1 &&
    verbPolarity(follower) === null &&
    !/^(?:صبح|عصر|شب|ظهر|که|می)$/u.test(follower)
  );
}

/** «شرکت ستاره شرقه»: words that companies are called by, without «است». */
const namedAfter =
  /^(?:شرق|غرب|افق|طلوع|صنعت|ملت|تجارت|عدالت|صداقت|برکت|نعمت|اتحاد|شمال|تابناک|پاک|خاک|تک|برق|گاز|نفت|آب|اب|کتاب|افتاب|اداب|فولاد|سبز|زنگ|فرهنگ|رنگ|هنگ|گلرنگ|سیمرغ|مهتاب|شهاب|عقاب|رفاه|نگاه)$/u;

function withoutCopula(token: Token): Token {
  if (/\p{L}{3}هست$/u.test(token.text))
    return { ...token, text: token.text.slice(0, -2), end: token.end - 2 };
  const base = token.text.replace(/(?<=[اوی]|\p{L}{3})(?:ست|ه)$/u, '');
  const copula =
    namedAfter.test(base) ||
    (/(?:ی|ا|و|ر|ن|د|ز|س|م)(?:ه|ست)$/u.test(token.text) &&
      !/(?:گاه|راه|نده|اله|مه|خانه|زاده|سازه|بهره|توسعه|سرمایه|نقره|مبارکه|[سر]ا[می]انه|کاشانه|خزانه|اشیانه|ترانه|یگانه|افسانه|پروانه|میانه|ستاره|سپیده|پدیده|گزیده|ایده|دانه|تازه|فیروزه|ریشه)$/u.test(
        token.text,
      ));
  return copula ? { ...token, text: base, end: token.start + base.length } : token;
}

/** Where the name begins in «شرکتی به نام …», «یه شرکت مسافرتی به اسم …»; undefined when it is not told so. */
function calledAt(tokens: readonly Token[], kind: number): number | undefined {
  for (let at = kind + 1; at <= kind + 3; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === 'بنام') return at + 1;
    if (text === 'به' && /^(?:نام|اسم)$/u.test(tokens[at + 1]?.text ?? '')) return at + 2;
    if (!/\p{L}{2}ی$/u.test(text)) return undefined;
  }
  return undefined;
}

/** Companies, banks and offices told by name: «شرکت پویش سبز». The value is the name with its kind, as it is filed. */
export function readCompanies(folded: Folded): Reading<string>[] {
  const tokens = tokensOf(folded.text);
  const readings: Reading<string>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = tokens[at];
    if (!kind || !kinds.test(kind.text) || (kind.text === 'کشت' && tokens[at + 2]?.text !== 'صنعت')) continue;
    const before = tokens[at - 1]?.text ?? '';
    const words = nameFrom(tokens, at);
    const called = calledAt(tokens, at);
    const named = called !== undefined;
    // «مدیرعامل شرکت به اسم کیومرث …» is somebody's name.
    if (named && /^(?:مدیرعامل|عامل|مدیر|صاحب|رییس|نماینده|کارمند|منشی)$/u.test(before)) continue;
    const told = named ? nameFrom(tokens, called) : words;
    const last = told.at(-1);
    if (!last || (!named && (told.length < 2 || vague.test(before)))) continue;
    // «از موسسه نوین پارسه شکایت دارم»: behind a preposition nothing is «است».
    const cut =
      (told.length > 1 || named) && !/^(?:از|علیه|به|با|برای|توسط)$/u.test(before)
        ? withoutCopula(last)
        : last;
    const span = rawSpan(folded, (named ? told[0] : kind)?.start ?? kind.start, cut.end);
    const value = withoutQuotes(folded.raw.slice(span.start, span.end));
    const ofKind = rawSpan(folded, kind.start, kind.end);
    readings.push({
      value:
        named && !kinds.test(told[0]?.text ?? '')
          ? `${filed(folded.raw.slice(ofKind.start, ofKind.end))} ${value}`
          : value,
      span,
      confidence: firm.test(kind.text) ? 0.85 : 0.65,
      alternatives:
        cut.end === last.end
          ? []
          : [withoutQuotes(folded.raw.slice(span.start, rawSpan(folded, last.start, last.end).end))],
    });
    at += told.length - 1;
  }
  return readings;
}

const before = /^(?:[.,:;!"'()-]|سلام|اسم|اسمش|نام|نامش|طرف|طرفم|متهم|خوانده|حسابم|از|علیه|به|با)$/u;
const over =
  /^(?:که|از|به|را|رو|من|ما|یه|یک|هر|برای|تا|چون|ولی|اما|است|هست|هستش|بود|میباشد|هستن|هم|پول|پولم|پولمو)$/u;

/** All that follows the kind where the message is only a name: «شهرداری منطقه ۵ تهران», «موسسه مالی و اعتباری کوثر». */
function onlyName(folded: Folded): Reading<string> | null {
  const tokens = tokensOf(folded.text);
  const at = tokens.findIndex((token) => !before.test(token.text));
  const kind = tokens[at];
  const follower = tokens[at + 1]?.text ?? '';
  if (
    !kind ||
    tokens.length > 14 ||
    folded.text.includes('?') ||
    !kinds.test(kind.text) ||
    /^(?:بانک|بیمه)$/u.test(kind.text)
  )
    return null;
  if (!/^\p{L}/u.test(follower) || notNames.test(follower) || over.test(follower)) return null;
  let end = at + 1;
  for (; end < tokens.length; end += 1) {
    const text = tokens[end]?.text ?? '';
    if (!/^[\p{L}\d]/u.test(text) || over.test(text) || (text.length > 2 && verbPolarity(text) !== null))
      break;
  }
  const told = tokens
    .slice(end)
    .every((token) => /^(?:\p{P}|است|هست|هستش|بود|میباشد|هستن)$/u.test(token.text));
  const last = tokens[end - 1];
  if (!told || !last || end - at < 2) return null;
  const span = rawSpan(folded, kind.start, withoutCopula(last).end);
  return { value: filed(folded.raw.slice(span.start, span.end)), span, confidence: 0.85, alternatives: [] };
}

/** The company in an answer to «نام شرکت؟», or null when the message names none. */
export function readCompany(folded: Folded): Reading<string> | null {
  const [best] = readCompanies(folded).sort((one, other) => other.confidence - one.confidence);
  const whole = onlyName(folded);
  return whole && whole.value.length > (best?.value.length ?? 0) ? whole : (best ?? null);
}
