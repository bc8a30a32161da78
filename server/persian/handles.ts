import { allMatches } from './all-matches.ts';
import { rawSpan, type Folded } from './fold.ts';
import type { Reading } from './reading.ts';

const site =
  /(?<![\p{L}\d@._-])(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?:\/[a-z0-9_./?=&%-]{0,200})?(?![a-z0-9@_])/gu;
const address = /(?<![\p{L}\d._%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/gu;
const handle = /(?<![\p{L}\d.])@[a-z0-9_.]{3,40}/gu;
/** «آیدیش shervin_at», «کانالش FastVpnPlus»: a Latin word is a name on the net where words say so. */
const called =
  /(?<![\p{L}])(?:ایدی|ای دی|id|کانال|پیج|صفحه|اکانت|یوزر|یوزرنیم|نام کاربری|اینستا|اینستاگرام|تلگرام|ربات|بات|اپ|برنامه|سایت|لینک)(?:ش|شون|ه|ی|م)?(?: ?(?:تلگرام|اینستا|اینستاگرام|روبیکا|ایتا|بله|ش|ه|هم|اینه|این|به|با|اسم|اسمش|نام|ایدی|عنوان)){0,2}[\s:="']{1,3}([a-z][a-z0-9_.]{3,40})(?![a-z0-9@])/gu;
const number =
  /(?<![\p{L}])(?:سر ?شماره|از شماره|با شماره|از خط|شماره فرستنده|شماره? ?(?:ش|شون|شان|اش)|شماره ?ا?ی? که (?:\p{L}+ ){0,2}?(?:زنگ|تماس|پیام|پیامک) (?:زد|زده|گرفت|گرفته|داد|داده|زدن|گرفتن|دادن))(?: هم)?[\s:]{1,2}(?:ی )?(\+?\d[\d ]{2,15}\d)/gu;
/** One's own address is no trace of the other side. */
const mine =
  /(?:ایمیل|جیمیل|ادرس ایمیل|پست الکترونیک\p{L}*|email)(?:م|مون| ?(?:من|ما|خودم|شرکت|شرکتم|شرکتمون|بنده))?[\s:=]{0,3}$/u;
const theirs = /(?:ایمیلش|ایمیل (?:جعلی|قلابی|فیک|تقلبی|طرف)|از ایمیل|از ادرس)[\s:=]{0,3}$/u;

/** Names and addresses on the net, and numbers messages came from: sites first, then handles, then numbers. */
export function readHandles(folded: Folded): Reading<string>[] {
  const { text } = folded;
  const found: Reading<string>[] = [];
  const take = (start: number, end: number, confidence: number): void => {
    const span = rawSpan(folded, start, end);
    const known = found.some((each) => each.span.start < span.end && span.start < each.span.end);
    if (!known)
      found.push({ value: folded.raw.slice(span.start, span.end), span, confidence, alternatives: [] });
  };
  for (const match of allMatches(text, address)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (theirs.test(before) || !mine.test(before)) take(match.index, match.index + match[0].length, 0.9);
  }
  const mails = allMatches(text, address).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of allMatches(text, site)) {
    if (!mails.some((each) => each.start <= match.index && match.index < each.end))
      take(match.index, match.index + match[0].length, 0.95);
  }
  for (const match of allMatches(text, handle)) take(match.index, match.index + match[0].length, 0.95);
  for (const match of allMatches(text, called)) {
    const end = match.index + match[0].length;
    take(end - (match[1] ?? '').length, end, 0.92);
  }
  if (found.length > 0) return found;
  for (const match of allMatches(text, number)) {
    const end = match.index + match[0].length;
    take(end - (match[1] ?? '').length, end, 0.9);
  }
  return found;
}
