import { fillers, replyWords, type SaidMove } from './answer-words.ts';
import { rawSpan, type Folded } from './fold.ts';
import { countWords, phrase } from './phrase.ts';
import { readQuestions, type Asking } from './questions.ts';
import type { Span } from './reading.ts';
import { steeringWords } from './steering-words.ts';
import { verbPolarity } from './verbs.ts';

export type Move = SaidMove | Asking;

/** One dialogue move in a message: its own words, and the words of the message that are left for other readers. */
export interface Answer {
  move: Move;
  /** 0 to 1. */
  confidence: number;
  span: Span;
  rest?: Span;
}

export interface AnswerContext {
  /** How the open question is put: «مدرکی ندارید؟» is negative, and «چرا» then says yes. */
  polarity?: 'positive' | 'negative';
  /** A yes/no question is open: a verb alone answers it. */
  yesNo?: boolean;
  /** The whole story, or more of a list, is asked. */
  open?: boolean;
}

interface Found {
  move: Move;
  confidence: number;
  start: number;
  end: number;
  rest?: { start: number; end: number };
}

const rules = [...replyWords, ...steeringWords].map((rule) => ({ ...rule, pattern: phrase(rule.sources) }));
const filler = `(?:[\\s\\p{P}\\p{S}]|(?<![\\p{L}\\p{N}])(?:${fillers})(?![\\p{L}\\p{N}]))`;
const leading = new RegExp(`^${filler}+`, 'u');
const chera = /^[\s\p{P}]*چرا(?![\p{L}\p{N}])(?:\s?(?:خب|اتفاقا|بابا|والا))?/u;
const clauseOpener = /^[\s\p{P}]*نه\s(?:اینکه|این که|تنها|فقط)(?!\p{L})/u;
const copula = /^(?:بود|بودم|بودن|بودند|هست|هستم|هستش|هستن)$/u;
const trailing = /(?<![\s,.;:!'"()-])[\s,.;:!'"()-]+$/u;

const spoken = new Set<Move>(['affirm', 'deny', 'greet']);
const longRest = 9;
const looked = 20;

/** A move is made at the ends of a message; what is said over and over between them adds none. */
function outermost<T>(all: readonly T[]): readonly T[] {
  return all.length <= 2 * looked ? all : [...all.slice(0, looked), ...all.slice(-looked)];
}

/** The part of text[start, end) that says something, or undefined when only fillers and marks are left. */
function telling(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const piece = text.slice(start, end);
  const lead = leading.exec(piece)?.[0].length ?? 0;
  if (lead >= piece.length || (lead > 0 && piece.slice(lead).replace(/[\s\p{P}\p{S}]/gu, '') === ''))
    return undefined;
  if (piece === '') return undefined;
  return { start: start + lead, end: end - (trailing.exec(piece)?.[0].length ?? 0) };
}

function said(text: string): Found[] {
  const all: Found[] = [];
  const length = countWords(text);
  for (const rule of rules) {
    for (const match of outermost([...text.matchAll(rule.pattern)])) {
      const start = match.index;
      const end = start + match[0].length;
      const denial =
        rule.move !== 'affirm' && rule.move !== 'deny'
          ? /^[\s\p{P}]*نه[\s,]+/u.exec(text.slice(0, start))
          : null;
      const before = telling(text, denial?.[0].length ?? 0, start);
      const inside = rule.inside !== undefined && length <= (rule.words ?? 0) ? rule.inside : undefined;
      if (before && (rule.tail ?? inside) === undefined) continue;
      const after = telling(text, end, text.length);
      const rest = after ?? before;
      const at = before ? (after ? inside : (rule.tail ?? inside)) : after ? rule.head : rule.whole;
      if (at === undefined) continue;
      // Inside a long telling the same words are part of what happened.
      const telltale =
        rest && !spoken.has(rule.move) && countWords(text.slice(rest.start, rest.end)) > longRest;
      all.push({ move: rule.move, confidence: telltale ? at * 0.6 : at, start, end, ...(rest && { rest }) });
    }
  }
  return all;
}

/** «چرا»: yes to a negative question, else why. «چرا، دارم» says yes by its verb. */
function readChera(text: string, polarity: AnswerContext['polarity']): Found[] {
  const match = chera.exec(text);
  if (!match) return [];
  const end = match[0].length;
  const rest = telling(text, end, text.length);
  const place = { start: match[0].indexOf('چ'), end };
  if (!rest) {
    const marked = text.includes('?');
    const yes = polarity === 'negative' ? (marked ? 0.5 : 0.93) : 0.3;
    return [
      { move: 'affirm', confidence: yes, ...place },
      { move: 'why', confidence: polarity === 'negative' ? (marked ? 0.6 : 0.2) : 0.8, ...place },
    ];
  }
  const words = text.slice(rest.start, rest.end).split(/[\s,]+/u);
  const verb = words.some((word) => /(?:م|یم)(?:ش|شون)?$/u.test(word) && verbPolarity(word) === 'positive');
  if (text.includes('?') || !verb)
    return polarity === 'negative' && !text.includes('?')
      ? [{ move: 'affirm', confidence: 0.8, ...place, rest }]
      : [];
  return [{ move: 'affirm', confidence: polarity === 'positive' ? 0.6 : 0.93, ...place, rest }];
}

/** A yes/no question answered with its verb: «ندادم», «آره ندارم». */
function byVerb(text: string, found: readonly Found[], context: AnswerContext): Found[] {
  const length = countWords(text);
  if (!context.yesNo || length === 0 || length > 6 || text.includes('?') || clauseOpener.test(text))
    return [];
  const words = [...text.matchAll(/[\p{L}\p{N}']+/gu)];
  const last = words.findLast((word) => !new RegExp(`^(?:${fillers})$`, 'u').test(word[0]));
  if (!last || found.some((each) => each.confidence >= 0.6 && each.move !== 'affirm' && each.move !== 'deny'))
    return [];
  // «نه، ۲۰ میلیون بود»: the copula belongs to the value, the answer is «نه».
  if (length > 2 && copula.test(last[0])) return [];
  // «تنها بودم» says that nobody was there, not yes.
  if (found.some((each) => each.move === 'deny' && each.confidence > 0.9 && !each.rest)) return [];
  const polarity = verbPolarity(last[0]);
  if (!polarity) return [];
  const confidence = length === 1 ? 0.95 : length <= 3 ? 0.88 : 0.7;
  const place = { start: last.index, end: last.index + last[0].length };
  const rest = length > 2 ? telling(text, 0, text.length) : undefined;
  return [{ move: polarity === 'positive' ? 'affirm' : 'deny', confidence, ...place, ...(rest && { rest }) }];
}

function asked(text: string, context: AnswerContext): Found[] {
  return outermost(readQuestions(text)).map((question) => {
    const before = telling(text, 0, question.start);
    const after = telling(text, question.end, text.length);
    // A story often ends in «می‌تونم شکایت کنم؟»: that is what is wanted, no question to us.
    const story = context.open && question.asks !== 'why' && (!question.aboutWords || before !== undefined);
    const rest = before ?? after;
    return {
      move: question.asks,
      confidence: question.confidence * (story ? 0.65 : 1),
      start: question.start,
      end: question.end,
      ...(rest && { rest }),
    };
  });
}

const overYesNo = new Set<Move>([
  'unknown',
  'decline',
  'skip',
  'correction',
  'undo',
  'stop',
  'human',
  'review',
  'restart',
  'why',
  'help',
  'advice',
]);
const questioning = new Set<Move>(['why', 'help', 'advice', 'correction']);

/** Yes and no as the open question makes them: by its polarity, and by a verb that says more than «بله». */
function weigh(
  text: string,
  each: Found,
  all: readonly Found[],
  verb: Found | undefined,
  context: AnswerContext,
): Found {
  if (each.move !== 'affirm' && each.move !== 'deny') return each;
  const steered = all.some((other) => other.confidence > 0.87 && !other.rest && overYesNo.has(other.move));
  const questioned = all.some(
    (other) => questioning.has(other.move) && other.confidence > 0.7 && other.start <= each.start,
  );
  if (steered || questioned) return { ...each, confidence: Math.min(each.confidence, 0.4) };
  if (verb && verb.move !== each.move && verb !== each)
    return { ...each, confidence: Math.min(each.confidence, 0.45) };
  // «نداری؟ — بله» may mean either; «چرا» may not.
  const bareYes =
    each.move === 'affirm' && context.polarity === 'negative' && !each.rest && !verb && !chera.test(text);
  return bareYes ? { ...each, confidence: Math.min(each.confidence, 0.55) } : each;
}

/**
 * The dialogue moves in a message, surest first, at most one of each; none when it only tells something.
 * `rest` is what the message says besides: the new value after «نه،» or «اشتباه گفتم،». Source: `notes/persian.md` 3.7.
 */
export function readAnswer(folded: Folded, context: AnswerContext = {}): Answer[] {
  const { text } = folded;
  const found = [...said(text), ...readChera(text, context.polarity), ...asked(text, context)];
  const verb = byVerb(text, found, context)[0];
  if (verb) found.push(verb);
  if (
    context.open &&
    /^[\s\p{P}]*(?:نه|ندار(?:م|یم)|نه ندار(?:م|یم)|خیر|نه ممنون|نه مرسی)[\s\p{P}]*$/u.test(text)
  ) {
    found.push({ move: 'nothing-more', confidence: 0.9, start: 0, end: text.length });
  }
  const best = new Map<Move, Found>();
  for (const each of found.map((one) => weigh(text, one, found, verb, context))) {
    if (each.confidence > (best.get(each.move)?.confidence ?? 0)) best.set(each.move, each);
  }
  return [...best.values()]
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ move, confidence, start, end, rest }) => ({
      move,
      confidence,
      span: rawSpan(folded, start, end),
      ...(rest && { rest: rawSpan(folded, rest.start, rest.end) }),
    }));
}
