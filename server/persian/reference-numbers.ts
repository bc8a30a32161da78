import { allMatches } from './all-matches.ts';
import { key, rawSpan, type Folded } from './fold.ts';
import { phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Only a word for a number leads to one: «کلانتری ۱۴۸» names a station, «شماره گزارش ۳۳۲۱۷» a report. */
const numbering = /(?:شماره|کد|سریال|سری|شناسه|نمره)/u;
const clitic = '(?: ?ه?ا?(?:م|ش|مون|شون|ی))?';
const patterns = new WeakMap<readonly string[], RegExp>();
const behind =
  /^[\s:=,"(-]{0,3}(?:(?:هم|اینه|این|هست|است|کلانتری|پلیس|گزارش|گواهی|برگشت|چک|حساب|پیگیری|فراگیر|یکتا|جاری|به|شماره|سریال|سری|رقمی|ام|م|من)[\s:=]{1,2}){0,3}((?:[a-z]{1,3}[-/]?)?\d[\d/-]{2,24})(?![\d])/u;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** «گزارش کلانتری ۱۳ به شماره ۴۵۸۸۱»: what it is, whose it is, then its number. */
const apart = /^(?: (?:\p{L}+|\d{1,4})){0,4}? (?:به|با) شماره(?: ?ی)?[\s:]{1,2}(\d[\d/-]{2,24})(?!\d)/u;

/** A number with no check of its own, behind one of the words that name it: «شماره گزارش کلانتری: ۲۲۰۷۶». */
export function readReference(folded: Folded, cues: readonly string[]): Reading<string>[] {
  let pattern = patterns.get(cues);
  if (!pattern) {
    const named = cues.filter((cue) => numbering.test(cue)).map((cue) => escaped(key(cue)) + clitic);
    pattern = phrase(named.length > 0 ? named : ['(?!)']);
    patterns.set(cues, pattern);
  }
  const found = allMatches(folded.text, pattern).flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = behind.exec(folded.text.slice(from, from + 70));
    if (!rest?.[1]) return [];
    const end = from + rest[0].length;
    const value = rest[1].replace(/[/-]+$/u, '');
    const span = rawSpan(folded, end - rest[1].length, end - rest[1].length + value.length);
    return [{ value, span, confidence: 0.95, alternatives: [] }];
  });
  return found.length > 0 ? found : numberedApart(folded, cues);
}

function numberedApart(folded: Folded, cues: readonly string[]): Reading<string>[] {
  return cues.flatMap((cue) => {
    const word = key(cue);
    const at = numbering.test(cue) ? -1 : folded.text.indexOf(word);
    const rest = at < 0 ? null : apart.exec(folded.text.slice(at + word.length, at + word.length + 70));
    if (!rest?.[1]) return [];
    const end = at + word.length + rest[0].length;
    const span = rawSpan(folded, end - rest[1].length, end);
    return [{ value: rest[1], span, confidence: 0.9, alternatives: [] }];
  });
}
