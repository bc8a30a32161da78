import { allMatches } from '../persian/all-matches.ts';
import { filed, rawSpan, type Folded } from '../persian/fold.ts';
import { readNumbers } from '../persian/numbers.ts';
import { phrase, words } from '../persian/phrase.ts';
import { readFreeText } from './free-text.ts';
import type { Heard } from './hearing.ts';

const parting = /[\n,;]|\sو\s|\sهمچنین\s|\sبا\s(?=شهادت)/gu;

/** The pieces of a list, cut at commas and «و». */
export function pieces(folded: Folded): { start: number; end: number }[] {
  // «بیست و دو گرمی» is one number, whatever «و» stands in it.
  const numbers = readNumbers(folded, { expected: false }).map((each) => each.span);
  const inNumber = (at: number): boolean => {
    const raw = folded.map[at] ?? 0;
    return numbers.some((span) => span.start < raw && raw < span.end);
  };
  const cuts = allMatches(folded.text, parting).filter((match) => !inNumber(match.index + 1));
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const cut of [
    ...cuts.map((match) => ({ at: match.index, length: match[0].length })),
    { at: folded.text.length, length: 0 },
  ]) {
    const text = folded.text.slice(from, cut.at);
    const start = from + (text.length - text.trimStart().length);
    const end = from + text.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = cut.at + cut.length;
  }
  return found;
}

/** «دهم مهر، شماره پیگیری ۴۴»: a piece that only says more of the one before it. */
const detail = /^(?:شماره|کد|به |از |ساعت|تاریخ|مدل|رنگ|سریال|پلاک|مقصد|مبلغ|بابت)/u;

/** The things a message lists, each in the person's words. */
export function itemsOf(folded: Folded): string[] {
  const whole: { start: number; end: number }[] = [];
  for (const piece of pieces(folded)) {
    const last = whole.at(-1);
    if (last && detail.test(folded.text.slice(piece.start, piece.end))) last.end = piece.end;
    else whole.push({ ...piece });
  }
  return whole.flatMap(({ start, end }) => {
    const span = rawSpan(folded, start, end);
    const item = filed(folded.raw.slice(span.start, span.end));
    return item === '' ? [] : [item];
  });
}

const verbs = /\s(?:رو|را)?\s?(?:دارم|داریم|هست|هستش|موجوده|موجود است|گرفتم)[\s.!]*$/u;

/** What the person says they can show, one item for each thing named: `{text}` in their own words. */
export function readEvidence(folded: Folded): Heard | null {
  const whole = readFreeText(folded);
  if (!whole) return null;
  const items = pieces(folded).flatMap(({ start, end }) => {
    const length = folded.text.slice(start, end).split(' ').length;
    const kept = end - (length <= 6 ? (verbs.exec(folded.text.slice(start, end))?.[0].length ?? 0) : 0);
    const span = rawSpan(folded, start, Math.max(kept, start + 1));
    const text = filed(folded.raw.slice(span.start, span.end));
    return text.length > 1 ? [{ text }] : [];
  });
  return items.length > 0 ? { ...whole, value: items } : null;
}

const things = phrase(words`
  رسید(?:ش|شو|شم)? / فیش / پرینت / پیامک(?:هاش|ها|اش)? / پیام(?:هاش|ها|اش)? / چت(?:هاش|ها)? / فیلم(?:ش|شو)? / عکس(?:ش|شو|هاش)? / قولنامه
  قرارداد / فاکتور / گردش حساب / سفته / دستخط / اجاره نامه / سند / گواهی / نامه پزشکی قانونی / ویس / صدای ضبط شده / اسکرین شات
`);
const having =
  /^.{0,40}?(?<!درخواست |تقاضا |خواهش |انتظار |شکایت )(?<![\p{L}])(?:دارم|داریم|هست|هستش|موجوده|نگه داشتم|مونده)(?![\p{L}])/u;
const wishing = /(?:دادخواست|مطالبه|شکایت|تقاضا|درخواست|خواسته)/u;
const sentence = /[^.,;!?\n]+/gu;

/** Evidence named in a story: the clause that says «… را دارم». */
export function findEvidence(folded: Folded): Heard | null {
  const items: { text: string }[] = [];
  let start = -1;
  let end = -1;
  for (const match of allMatches(folded.text, sentence)) {
    things.lastIndex = 0;
    const named = things.exec(match[0]);
    if (!named || wishing.test(match[0]) || !having.test(match[0].slice(named.index))) continue;
    const has = having.exec(match[0].slice(named.index))?.[0] ?? '';
    const from = match.index + named.index;
    const to = from + has.replace(/\s*\S+$/u, '').length;
    const span = rawSpan(folded, from, to);
    const text = filed(folded.raw.slice(span.start, span.end)).replace(/\s(?:هم|رو|را)$/u, '');
    // «یه سفته دارم» tells what the matter is about; «فیشش رو دارم» tells of proof.
    if (text.length < 3 || /^(?:سفته|چک|سند|قرارداد)$/u.test(text)) continue;
    items.push({ text });
    start = start < 0 ? span.start : start;
    end = span.end;
  }
  return items.length > 0 ? { value: items, span: { start, end }, confidence: 0.92, alternatives: [] } : null;
}
