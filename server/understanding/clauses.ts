import { allMatches } from '../persian/all-matches.ts';
import type { Folded } from '../persian/fold.ts';
import { subjunctive } from '../persian/subjunctives.ts';
import { verbPolarity } from '../persian/verbs.ts';
import type { Place } from './spoken.ts';
import { perWord } from '../persian/per-word.ts';

/** A stretch of a message with one verb: what a date or a sum in it belongs to. */
export interface Clause extends Place {
  /** How much it costs to look past its end: a full stop parts more than a comma. */
  cost: number;
}

/** In letters: a cue behind such a border has to stand that much nearer to be the right one. */
const costs = { sentence: 40, comma: 12, link: 14, verb: 12 };

const token = /[\p{L}\p{N}]+|[.,;:!?\n]/gu;
/** Words that open a clause of their own. */
const opening =
  /^(?:که|ولی|اما|لیکن|بلکه|بعد|بعدش|بعدشم|بعدم|سپس|حالا|حالی|الان|چون|چونکه|اگه|اگر|یعنی|وقتی|خلاصه|البته|تازه|درحالیکه)$/u;
/** «روز بعدش», «بعد از عید»: here «بعد» opens nothing. */
const laterThan = /^(?:روز|هفته|ماه|سال|ساعت|دقیقه|بار|دفعه)$/u;
const preposition = /^(?:با|از|به|در|بابت|برای|برا|واسه|سر|تو|توی|طبق|مبلغ|تاریخ|هر|یه|یک|از سوی)$/u;
/** Spelled as verbs, and far more often the nouns of this work: «برگهٔ برگشت», «رسید», «خرید». */
const noun =
  /^(?:برگشت(?:ش|شون|شو)?|رسید|خرید|پرداخت|گذشت|شناخت|ساخت|نوشته|خواسته|یافته|فروشنده|گرفته شده)$/u;

const auxiliary = /^(?:ن?بود|ن?شد|ن?بوده|ن?شده|باش|است|هست|نیست|ن?میش)\p{L}*$/u;

/** «نزد خواهرش» is «with»; «نزد ولی …» is the verb. */
const withSomebody = /^ (?!ولی|اما|فقط|و |که )[\p{L}]/u;

const mayEnd = perWord(
  (word): boolean => !noun.test(word) && (subjunctive.test(word) || verbPolarity(word) !== null),
);

/** Whether a clause may end with this word; `after` is the text behind it. */
export function isVerb(word: string, after = ''): boolean {
  return mayEnd(word) && !(word === 'نزد' && withSomebody.test(after));
}

function opens(word: string, before: string, after: string): boolean {
  if (!opening.test(word)) return false;
  return !word.startsWith('بعد') || (!laterThan.test(before) && after !== ' از ');
}

interface Border {
  at: number;
  cost: number;
}

function bordersOf(text: string): Border[] {
  const borders: Border[] = [];
  /** The end of the last verb, while nothing parted it from what follows. */
  let verbEnd = -1;
  let afterVerb = false;
  let before = '';
  for (const match of allMatches(text, token)) {
    const [word] = match;
    const previous = before;
    before = word;
    const at = match.index;
    const end = at + word.length;
    const mark = /^[.,;:!?\n]$/u.test(word);
    // «11,500,000», «sana-eblagh.ink», «۱۴۰۵.۷.۱»: a mark inside a word or a number parts nothing.
    if (
      mark &&
      (word === ':' ||
        (/[.,]/u.test(word) && /[\da-z]/u.test(text[at - 1] ?? ' ') && /[\da-z]/u.test(text[end] ?? ' ')))
    )
      continue;
    const cost = mark
      ? /[,;]/u.test(word)
        ? costs.comma
        : costs.sentence
      : opens(word, previous, text.slice(end, end + 4)) || (word === 'و' && afterVerb)
        ? costs.link
        : 0;
    if (cost > 0) {
      borders.push({ at: mark ? end : at, cost });
      verbEnd = -1;
      afterVerb = false;
    } else if (isVerb(word, text.slice(end, end + 6)) && !preposition.test(previous)) {
      // «داده بودم» is one verb; a second one further on is a clause of its own.
      if (verbEnd >= 0 && !(afterVerb && auxiliary.test(word)))
        borders.push({ at: verbEnd, cost: costs.verb });
      verbEnd = end;
      afterVerb = true;
    } else afterVerb = false;
  }
  return borders;
}

const known = new WeakMap<Folded, readonly Clause[]>();

/** The clauses of a message: parted by marks, by «که», «ولی», «بعد» and by its verbs. */
export function clausesOf(folded: Folded): readonly Clause[] {
  let clauses = known.get(folded);
  if (!clauses) {
    const borders = bordersOf(folded.text);
    let start = 0;
    const found: Clause[] = [];
    for (const { at, cost } of [...borders, { at: folded.text.length, cost: 0 }]) {
      if (folded.text.slice(start, at).trim() === '') {
        const last = found.at(-1);
        if (last) {
          last.cost = Math.max(last.cost, cost);
          last.end = at;
        }
      } else found.push({ start, end: at, cost });
      start = at;
    }
    clauses = found;
    known.set(folded, clauses);
  }
  return clauses;
}

/** The place of the clause that holds a letter of the text, in `clausesOf`. */
export function clauseIndex(clauses: readonly Clause[], at: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (clauses[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** The clause that holds a letter of the text, with its words. */
export function clauseAround(folded: Folded, at: number): Place & { text: string } {
  const clauses = clausesOf(folded);
  const { start, end } = clauses[clauseIndex(clauses, at)] ?? { start: 0, end: folded.text.length };
  return { start, end, text: folded.text.slice(start, end) };
}

/** What it costs to look from one letter of the text to another: the borders between them. */
export function bordersBetween(folded: Folded, from: number, to: number): number {
  const clauses = clausesOf(folded);
  let cost = 0;
  for (let at = clauseIndex(clauses, Math.max(0, from - 1)); at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (!clause || clause.end > to) break;
    if (clause.end > from || (clause.end === from && from < to)) cost += clause.cost;
  }
  return cost;
}
