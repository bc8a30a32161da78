import { isEveryday } from './common-words.ts';
import type { Folded } from './fold.ts';
import { endsName } from './name-stops.ts';
import {
  knownStreets,
  landmarkKinds,
  landmarks,
  lineKinds,
  months,
  namedSites,
  ruralKinds,
  streetHonours,
} from './place-words.ts';
import { relationAt } from './relations.ts';
import { isWord, tokensOf, type Token } from './tokens.ts';
import { verbPolarity } from './verbs.ts';

/** Street and number as a story tells them, in places of the folded text. */
export interface ToldLine {
  start: number;
  end: number;
  /** There is more to it than one word that may be anything: it stands even without a town. */
  sure: boolean;
}

const mostLines = 6;
/** Stands for a town among the words of a line. */
const mark = '|';
const longestName = 3;
/** Stop words of names that streets are called by. */
const streetWords =
  /^(?:معلم|استاد|دانشجو|جوان|پدر|مادر|عزیز|محترم|اصلی|بالا|پایین|دو|سه|یک|هفت|کارگر|سرباز|صاحب|وکیل|مدرس|پیام|ولی|دکتر|مهندس)$/u;
/** Of names of banks, those that are everyday words. */
const bankNames =
  /^(?:ملی|ملت|صادرات|تجارت|سپه|رفاه|مسکن|کشاورزی|پاسارگاد|پارسیان|سامان|شهر|رسالت|سینا|انصار|قوامین|مرکزی|اینده)$/u;
const side = /^(?:شمالی|جنوبی|شرقی|غربی|نو|علیا|سفلی|بالا|پایین|وسطی|قدیم|جدید|کهنه)$/u;
const unnamed =
  /^(?:قدیما|قدیمها|اصلی|فرعی|خلوت|شلوغ|باریک|پهن|تنگ|تاریک|بغلی|بالایی|پایینی|پشتی|روبرویی|کناری|خاکی|خودمون|خودم|پدری|مادری|دورافتاده|کوچیک|بزرگ|بن)$/u;
/** «محله دگرگون شده»: a word that makes one verb with these is no name. */
const light = /^(?:شد|شده|شدن|میشه|نشده|نشد|کرد|کرده|کردن|میکنه|میکنن|نمیکنه)$/u;
const counted =
  /^(?:\d+|یکم|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده|بیست|سی)$/u;

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Whether a cue of a line, «خیابان» or «نرسیده به», stands at a token; with how many tokens it takes. */
function cueAt(tokens: readonly Token[], at: number, inside: boolean): number {
  const word = wordAt(tokens, at);
  if (lineKinds.has(word) || (!inside && namedSites.has(word))) return 1;
  if (/^(?:چهار|سه|بن)$/u.test(word) && /^(?:راه|راهی|بست)$/u.test(wordAt(tokens, at + 1))) return 2;
  if (!inside) return 0;
  const two = `${word} ${wordAt(tokens, at + 1)}`;
  return landmarks.has(two) ? 2 : landmarks.has(word) ? 1 : 0;
}

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !isWord(token) ||
    cueAt(tokens, at, true) > 0 ||
    /^(?:که|تو|توی|در|بود|بودم|است|از|به|و|من|ما|یه|یک|یکی|ازم|بهم)$/u.test(token.text) ||
    /\p{L}{2}(?:مو|مون|مونو)$/u.test(token.text) ||
    verbPolarity(token.text) !== null
  );
}

function isNameWord(tokens: readonly Token[], at: number, first: boolean): boolean {
  const token = tokens[at];
  if (!isWord(token) || token.text.length < 2 || cueAt(tokens, at, true) > 0) return false;
  const { text } = token;
  if (knownStreets.has(text)) return true;
  if (unnamed.test(text) || (first && light.test(wordAt(tokens, at + 1)))) return false;
  if (endsName(text) && !(streetWords.test(text) && closes(tokens, at + 1))) return false;
  if (relationAt([text]) !== null && !closes(tokens, at + 1)) return false;
  if (verbPolarity(text) !== null || /(?:مو|شو|مون|شون|مونو|شونو|هام|هامو)$/u.test(text)) return false;
  // «خیابون باریک شد»
  if (/^(?:شد|شده|شدن|کرد|کرده|میشه)$/u.test(wordAt(tokens, at + 1))) return false;
  return !isEveryday(text) || (first && closes(tokens, at + 1));
}

/** The index after the name of what a cue leads to; the same index when it names nothing. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let words = 0;
  // «تو خیابون نه، پشت تلفنه» says no; a ninth street goes on to a number.
  if (wordAt(tokens, at) === 'نه' && !lineKinds.has(wordAt(tokens, at + 1))) return from;
  if (counted.test(wordAt(tokens, at))) {
    at += 1;
    if (wordAt(tokens, at) === 'و' && counted.test(wordAt(tokens, at + 1))) at += 2;
    if (months.test(wordAt(tokens, at))) at += 1;
    return months.test(wordAt(tokens, at)) ? at + 1 : at;
  }
  while (words < longestName) {
    if (
      streetHonours.test(wordAt(tokens, at)) &&
      isWord(tokens[at + 1]) &&
      !endsName(wordAt(tokens, at + 1))
    ) {
      at += 1;
      if (words === 0 && isWord(tokens[at])) {
        at += 1;
        words += 1;
      }
    } else if (isNameWord(tokens, at, words === 0)) {
      at += 1;
      words += 1;
    } else break;
  }
  if (at > from && side.test(wordAt(tokens, at))) at += 1;
  if (
    at > from &&
    /^\d{1,3}$/u.test(wordAt(tokens, at)) &&
    !/^(?:میلیون|هزار|تومن|تومان|سال|نفر|تا|روز|ماه)$/u.test(wordAt(tokens, at + 1))
  )
    at += 1;
  return at;
}

/** The index after a landmark: «روبروی بانک ملی», «نرسیده به میدون ونک». */
function landmarkEnd(tokens: readonly Token[], from: number): number {
  const word = wordAt(tokens, from);
  if (word === 'بانک' && bankNames.test(wordAt(tokens, from + 1))) return from + 2;
  if (landmarkKinds.test(word)) {
    const named = nameEnd(tokens, from + 1);
    return isEveryday(wordAt(tokens, from + 1)) && !knownStreets.has(wordAt(tokens, from + 1))
      ? from + 1
      : named;
  }
  return nameEnd(tokens, from);
}

function partAt(tokens: readonly Token[], at: number, inside: boolean): number {
  const cue = cueAt(tokens, at, inside);
  if (cue === 0) return at;
  const street = lineKinds.has(wordAt(tokens, at)) || namedSites.has(wordAt(tokens, at));
  const from = at + cue;
  const end = street ? nameEnd(tokens, from) : landmarkEnd(tokens, from);
  return end > from ? end : at;
}

function lineAt(tokens: readonly Token[], from: number): { next: number; line: ToldLine } | null {
  let next = partAt(tokens, from, false);
  const first = tokens[from];
  if (next === from || !first) return null;
  let parts = 1;
  for (;;) {
    let at = next;
    while (/^[,-]$/u.test(wordAt(tokens, at))) at += 1;
    const end = partAt(tokens, at, true);
    if (end === at) break;
    next = end;
    parts += 1;
  }
  const words = tokens.slice(from, next).map(({ text }) => text);
  const named = words.some(
    (word, at) => at > 0 && (knownStreets.has(word) || streetHonours.test(word) || /^\d/u.test(word)),
  );
  const rural = ruralKinds.test(first.text) && !isEveryday(wordAt(tokens, from + 1));
  const end = tokens[next - 1]?.end ?? first.end;
  const site = namedSites.has(first.text) && !lineKinds.has(first.text);
  return { next, line: { start: first.start, end, sure: !site && (parts > 1 || named || rural) } };
}

/** The streets, villages and numbers a story names: «خیابان تربیت، پاساژ کفاش‌ها», «روستای کلاته». */
export function toldLines(
  { text }: Folded,
  towns: readonly { start: number; end: number }[] = [],
): ToldLine[] {
  const starts = new Set(towns.map(({ start }) => start));
  // A town ends what stands before it like a mark: «خیابون بوعلی همدانه».
  const tokens = tokensOf(text).map((token) => (starts.has(token.start) ? { ...token, text: mark } : token));
  const lines: ToldLine[] = [];
  for (let at = 0; at < tokens.length && lines.length < mostLines;) {
    const found = lineAt(tokens, at);
    if (found) lines.push(found.line);
    at = found ? found.next : at + 1;
  }
  return lines;
}
