import { allMatches } from './all-matches.ts';
import type { Folded } from './fold.ts';

const digit = '[0-9۰-۹٠-٩]';
// Dots and slashes part a card into fours only: elsewhere they are dates and amounts.
const sixteen = new RegExp(
  `(?<!${digit})(?<!ir[0-9۰-۹٠-٩\\s-]{0,30})(?:(?:${digit}[\\s-]?){15}${digit}|${digit}{4}(?:[\\s\\u200b-\\u200f]{0,2}[./_\\\\,،٫:–—-]?[\\s\\u200b-\\u200f]{0,2}${digit}{4}){3})(?!${digit})`,
  'giu',
);
const hidden = { from: 6, to: 12 };
const reach = 45;
const wordsAfter = 5;

const mine = /^(?:خودم\p{L}{0,3}|(?:کارت|حساب|بانکی|عابربانک|عابر)(?:م|ام|مو|مون|مان|مه|ام رو))$/u;
const things = /^(?:کارت|حساب|بانکی|مال|عابر|بانک)$/u;
const theirs =
  /^(?:(?:کارت|حساب|خود)(?:ش|شو|شون|شان|ت|تون|تان)|طرف\p{L}{0,3}|یارو\p{L}{0,2}|فروشنده\p{L}{0,2}|خریدار\p{L}{0,2}|کلاهبردار\p{L}{0,2}|متهم|خوانده|مشتکی|ایشون|ایشان|اون|اونا|اقای?|خانم|به|بهش)$/u;
const otherNumber =
  /^(?:چک\p{L}{0,2}|صیاد\p{L}{0,2}|پرونده\p{L}{0,3}|ابلاغ\p{L}{0,4}|دادنامه\p{L}{0,2}|بایگانی|شبا\p{L}{0,2}|پیگیری|رهگیری)$/u;
const named = /^(?:نام|اسم|شماره)$/u;
const paid = /^(?:واریز|ریخت|زد|انتقال|فرستاد|دادم|حواله|کارت)/u;

function digitPlaces(card: string): number[] {
  return [...card]
    .flatMap((char, index) => (new RegExp(digit, 'u').test(char) ? [index] : []))
    .slice(hidden.from, hidden.to);
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+|\d{12,}/gu) ?? [];

/** Whose card the words before it name, the nearest first; undefined when they name nobody. */
function namedBefore(before: readonly string[], after: readonly string[]): boolean | undefined {
  const numbered = before.findLastIndex((word) => otherNumber.test(word));
  if (numbered >= 0 && !before.slice(numbered).some((word) => word.startsWith('کارت'))) return false;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const word = before[at] ?? '';
    const next = before[at + 1];
    if (/^\d/.test(word)) return undefined;
    if (mine.test(word) || (word === 'من' && things.test(before[at - 1] ?? ''))) return true;
    if (word === 'به' && next !== undefined && named.test(next)) {
      // «از کارتم به شماره … ریختم» names the one paid; «کارتم به شماره …» one's own.
      const source =
        before.slice(0, at).includes('از') &&
        paid.test(after[0] === 'رو' ? (after[1] ?? '') : (after[0] ?? ''));
      if (before[at + 2] === 'کارت' || (next === 'شماره' && source)) return false;
    } else if (theirs.test(word)) return false;
  }
  return undefined;
}

function isOwn(text: string, start: number, end: number): boolean {
  const before = wordsOf(text.slice(Math.max(0, start - reach), start));
  const after = wordsOf(text.slice(end, end + reach)).slice(0, wordsAfter);
  const said = namedBefore(before, after);
  const stop = after.findIndex(
    (word) => /^\d/.test(word) || theirs.test(word) || otherNumber.test(word) || word === 'از',
  );
  const near = stop < 0 ? after : after.slice(0, stop);
  const claimed = near.some(
    (word, at) => mine.test(word) || (word === 'من' && things.test(near[at - 1] ?? '')),
  );
  const belongs = near.some(
    (word, at) => word === 'خودمه' || (word === 'مال' && /^(?:من|منه|خودم\p{L}*)$/u.test(near[at + 1] ?? '')),
  );
  return belongs || (said ?? claimed);
}

/** The places in a folded text of the middle digits of one's own card numbers. The other side's card is evidence and stays. */
export function ownCardDigits({ text }: Folded): number[] {
  return allMatches(text, sixteen).flatMap(({ 0: card, index }) =>
    isOwn(text, index, index + card.length) ? digitPlaces(card).map((place) => index + place) : [],
  );
}

/** Covers the middle of every card number in a message, same length, so that a whole one is never kept. Source: `law.md` 1.8.6. */
export function maskCards(raw: string): string {
  return raw.replace(sixteen, (card) => {
    const covered = new Set(digitPlaces(card));
    return [...card].map((char, index) => (covered.has(index) ? '•' : char)).join('');
  });
}
