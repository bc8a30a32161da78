import { allMatches } from './all-matches.ts';
import { rawSpan, type Folded } from './fold.ts';
import type { Reading } from './reading.ts';
import { verbPolarity } from './verbs.ts';

const opening =
  /(?<![\p{L}])(?:بابت(?: ?ی)?[\s:]{1,3}|(?=(?:دستمزد|حق ?الزحمه|اجرت|مزد|کرایه|اجاره بها)\s\p{L}))/gu;
const stop =
  /^(?:شکایت|پیگیری|تحت|حکم|درخواست|پیش\p{L}+|به|بهم|بهش|ازم|ازش|که|از|طلب\p{L}*|بدهکار\p{L}*|مبلغ|داد\p{L}*|گرفت\p{L}*|قرض|مونده|دارم|دارد|داره|میخوام|رو|را|چک|سفته|برام|براش|هنوز|ولی|اما|قرار|سررسید\p{L}*|پول|با|تا|در)$/u;
const word = /^[\p{L}\p{N}]+/u;
const most = 6;

/** What a debt is for, in the person's words: «بابت خرید سیمان», «دستمزد رنگ‌کاری سوله رو نداده». */
export function readReasons(folded: Folded): Reading<string>[] {
  return allMatches(folded.text, opening).flatMap((match) => {
    const start = match.index + match[0].length;
    let end = start;
    let at = start;
    for (let count = 0; count < most; count += 1) {
      const next = word.exec(folded.text.slice(at, at + 30))?.[0];
      if (next === undefined || stop.test(next) || (/^\d/u.test(next) && count > 0)) break;
      // «خرید سیمان»: a noun that is spelled as a verb opens a reason; behind it a verb ends the clause.
      if (count > 0 && verbPolarity(next) !== null) break;
      end = at + next.length;
      if (folded.text[end] !== ' ') break;
      at = end + 1;
    }
    if (end - start < 3 || /^\d/u.test(folded.text.slice(start))) return [];
    const span = rawSpan(folded, start, end);
    return [{ value: folded.raw.slice(span.start, span.end), span, confidence: 0.92, alternatives: [] }];
  });
}
