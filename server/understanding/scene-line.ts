import { filed, rawSpan, type Folded } from '../persian/fold.ts';
import { tokensOf, type Token } from '../persian/tokens.ts';
import { verbPolarity } from '../persian/verbs.ts';
import { homeNoun, placeNoun } from './place-nouns.ts';
import type { Heard } from './hearing.ts';
import type { Place } from './spoken.ts';

/** Words at either end of a part that are no part of the place: «من … بودم», «همون … دیگه». */
const around =
  /^(?:من|ما|خود|خودم|خودمون|خودمان|مه|بنده|تو|توی|در|ده|داخل|که|هم|و|فقط|والا|بله|اره|همین|همون|همان|یعنی|دیگه|دیگر|عرض|کنم|فکر|گمونم|انگار|تقریبا|دقیقا|بود|بودم|بودیم|بودن|بوده|بودش|هست|هستم|هستیم|است|اینا|اینها|خب|اقا|پسرم|دخترم|جان|اتفاق|افتاد|افتاده|رخ|داد|پیش|امد|اومد|شد|شده|استم|ساکن)$/u;
/** Left behind where the town was cut out: «شهر …», «از … به». */
const behindCut = /^(?:شهر|شهرستان|استان|از|به)$/u;
const time =
  /^(?:ساعت|شب|صبح|ظهر|عصر|غروب|نصف|شبی|شبش|عصری|صبحی|دیروز|دیشب|پریروز|پریشب|امروز|امشب|پارسال|امسال|روز|روزی|ماه|هفته|شنبه|یکشنبه|دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|حدود|حدودای|طرفای|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند|\d+)$/u;
/** A part with one of these tells of something else, or of what is not. */
const otherwise =
  /^(?:ولی|اما|نه|نی|چون|وقتی|اگه|اگر|با|برای|واسه|تا|بقیه|کجا|کجاش|کجای|چه|چی|نمیدونم|یادم|زندگی)$/u;
const mostWords = 9;

/** A part without the words around it; null when nothing of a place is left. */
function bare(tokens: readonly Token[], named: boolean): Place | null {
  let from = 0;
  let to = tokens.length;
  const word = (at: number): string => tokens[at]?.text ?? '';
  // «خونه‌ی خودم»: whose home it is belongs to it.
  while (from < to && around.test(word(from))) from += 1;
  const verb = tokens.findIndex(({ text }, at) => at >= from && verbPolarity(text) !== null);
  if (verb >= 0) to = verb;
  const ownHome = (at: number): boolean => /^خود/u.test(word(at)) && at > from;
  while (to > from && (behindCut.test(word(to - 1)) || (around.test(word(to - 1)) && !ownHome(to - 1))))
    to -= 1;
  const kept = tokens.slice(from, to);
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last || kept.length > mostWords || kept.some(({ text }) => otherwise.test(text)))
    return null;
  if (kept.every(({ text }) => time.test(text) || around.test(text))) return null;
  const isPlace = kept.some(({ text }) => placeNoun.test(text) || homeNoun.test(text));
  const hasDigits = kept.some(({ text }) => /\d/u.test(text));
  const tells = verb >= 0 && !around.test(word(verb));
  if (!isPlace && (!named || tells || hasDigits || first.text.length < 2)) return null;
  return { start: first.start, end: last.end };
}

/**
 * Where in its town something happened, in answer to «کجا؟ شهر و جای آن»: «بندرگز، خونمون بودم», «قزوین، سر کار». `towns`
 * are the places in the text that name the town; without one only a word for a kind of place is believed.
 */
export function sceneLine(folded: Folded, towns: readonly Place[]): Heard | null {
  const parts: Token[][] = [[]];
  for (const token of tokensOf(folded.text)) {
    const inTown = towns.some(({ start, end }) => token.start < end && start < token.end);
    if (inTown || /^[,،;.\n]$/u.test(token.text)) parts.push([]);
    else if (/[\p{L}\d]/u.test(token.text)) parts.at(-1)?.push(token);
  }
  const spans = parts
    .flatMap((tokens) => bare(tokens, towns.length > 0) ?? [])
    .map(({ start, end }) => rawSpan(folded, start, end));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  return {
    value: spans.map(({ start, end }) => filed(folded.raw.slice(start, end))).join('، '),
    span: { start: first.start, end: last.end },
    confidence: 0.9,
    alternatives: [],
  };
}
