import { fold, rawSpan, type Folded } from './fold.ts';
import type { Answer, AnswerContext, Move } from './moves.ts';
import { inContext, weigh } from './moves-in-context.ts';
import { readQuestions, type AskedQuestion } from './questions.ts';
import { reportedIn, type Stretch } from './reported.ts';
import { besides, outermost, saidMoves, telling, wordingsIn, type Found, type Match } from './said-moves.ts';
import { noneByVerb } from './none-answer.ts';
import { countWords } from './phrase.ts';
import { byCount } from './yes-no-counts.ts';
import { byVerb, questionVerb, readChera, verbsIn } from './yes-no.ts';

export type { Answer, AnswerContext, Move } from './moves.ts';

/** `plea`: «راهنماییم کن» is meant, whatever else is not known. */
type Each = Found<Move> & { plea?: true; cue?: number };

const steers = new Set<Move>([
  'abuse',
  'feeling',
  'stop',
  'skip',
  'later',
  'decline',
  'unknown',
  'correction',
  'nothing-more',
  'review',
  'none',
  'human',
  'affirm',
  'deny',
  'undo',
  'restart',
]);

const saidToUs = /(?:گفته? ?بودم|گفتم|نوشته? ?بودم|نوشتم|گفته ?ام|نوشتی)/u;
const profession = /^(?:وکیل|کارشناس|مشاور)$/u;

/** Where the whole story is asked, words beside a telling are part of it: «خدا لعنتش کنه، پولمو خورد». */
function dampened(text: string, each: Each, context: AnswerContext): Each {
  // «وکیل», «کارشناس» may be what somebody is.
  if (
    (context.asks === 'value' || context.asks === 'choice') &&
    each.move === 'human' &&
    profession.test(text.slice(each.start, each.end))
  )
    return { ...each, confidence: 0.6 };
  // «بفرستید سوال بعدی رو»: there is nothing yet to send.
  if (
    each.move === 'affirm' &&
    (context.asks === 'value' || context.asks === 'choice' || context.asks === 'open') &&
    /^(?:بفرست|ارسال|ثبت|روان)/u.test(text.slice(each.start, each.end))
  )
    return { ...each, confidence: 0.5 };
  if (context.asks !== 'open' || !each.rest || !steers.has(each.move)) return each;
  // «راستی مبلغ رو اشتباه گفته بودم، ۱۲ تومن درسته»: what is mended was said to us.
  if (each.move === 'human' && /(?:زنگ|تماس) (?:بزن|بگیر)(?:ید|ین)/u.test(text.slice(each.start, each.end)))
    return each;
  if (each.move === 'correction' && saidToUs.test(text.slice(each.start, each.end)) && countWords(text) <= 14)
    return each;
  const words = countWords(text.slice(each.rest.start, each.rest.end));
  const past = tellsPast(text.slice(each.rest.start, each.rest.end));
  return words >= 3 || past ? { ...each, confidence: each.confidence * 0.7 } : each;
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** «گیج شدم، برگرد عقب»: moves that are asked for, whatever is asked before them. */
const turning = new Set<Move>(['undo', 'correction', 'restart', 'stop', 'human', 'skip']);
const inPassing = new Set<Move>(['greet', 'thanks', 'nothing-more']);

/** A question without what was said before it («سلام هزینه‌ش چقدره؟») and after its comma («به چه دردت می‌خوره، رد کن»). */
function narrowed(text: string, question: AskedQuestion, matches: readonly Match[]): AskedQuestion {
  let { start, end } = question;
  for (const { rule, start: from, end: to } of matches.toSorted((one, other) => one.start - other.start)) {
    if (inPassing.has(rule.move) && from <= start && to > start && to < end - 3)
      start = telling(text, to, end)?.start ?? start;
    else if (
      turning.has(rule.move) &&
      rule.whole > 0.92 &&
      from > question.cue &&
      !text.slice(start, end).includes('?')
    )
      end = Math.min(end, from);
    else if (
      !inPassing.has(rule.move) &&
      from > start &&
      to >= end - 1 &&
      /,\s*$/u.test(text.slice(start, from))
    )
      end = Math.min(end, text.lastIndexOf(',', from));
  }
  return { ...question, start, end };
}

/** «نه بابا، ضمانت چیه»: who denies with a word asks not what it means. */
const rhetorical = /^[\s\p{P}]*نه(?: بابا| والا)? [^,?]*$/u;

/** The questions in the person's own words. */
function asked(
  text: string,
  reported: readonly Stretch[],
  context: AnswerContext,
  matches: readonly Match[],
): Each[] {
  const bare = matches.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return outermost(readQuestions(text))
    .filter(({ asks }) => asks !== 'meaning' || !rhetorical.test(text))
    .map((question) => narrowed(text, question, matches))
    .filter(
      (question) => !reported.some((each) => overlap(question, each) > (question.end - question.start) / 2),
    )
    .map((question) => {
      const before = besides(text, 0, question.start, matches);
      const after = telling(text, question.end, text.length);
      // A story often ends in «می‌تونم شکایت کنم؟»: that is what is wanted, no question to us.
      const told = before !== undefined && tellsPast(bare.slice(before.start, before.end));
      const story =
        context.asks === 'open' &&
        question.asks !== 'why' &&
        (told || (question.asks === 'help' && !question.aboutWords && tellsPast(bare)));
      const rest = before ?? after;
      return {
        move: question.asks,
        confidence: question.confidence * (story ? 0.65 : 1),
        start: question.start,
        end: question.end,
        cue: question.cue,
        ...(question.plea && { plea: true as const }),
        ...(rest && { rest }),
      };
    });
}

/** Whether words tell of something that happened. */
function tellsPast(text: string): boolean {
  return verbsIn(text, []).some(
    ({ start, end }) => !/^(?:ن?می|ن?دار|هست|نیست|ن?خواه)/u.test(text.slice(start, end)),
  );
}

/** Moves that are surer than a question read in the same words: «شماره پشتیبانی چنده», «میشه برگردم؟». */
function overQuestions(found: readonly Each[], questions: readonly Each[]): Each[] {
  const weak = new Set<Move>(['help', 'how-much', 'meaning', 'how-long']);
  const light = new Set<Move>(['affirm', 'greet', 'thanks', 'feeling', 'unknown']);
  return questions.filter((question) => {
    const long = question.end - question.start;
    return !found.some((each) => {
      const shared = overlap(each, question);
      const enough =
        each.move === 'unknown' || each.move === 'greet'
          ? !question.plea &&
            (shared >= long * 0.8 ||
              (each.move === 'unknown' &&
                question.cue !== undefined &&
                question.cue >= each.start &&
                question.cue < each.end))
          : !light.has(each.move) && shared >= long * 0.6;
      return weak.has(question.move) && each.confidence >= 0.7 && enough;
    });
  });
}

/** A few words inside a question are no move: «نوشته‌ش کافیه؟». */
function withinQuestion(each: Each, questions: readonly Each[]): boolean {
  return questions.some(
    ({ start, end, confidence }) =>
      confidence >= 0.7 &&
      each.start >= start &&
      each.end <= end &&
      each.end - each.start < (end - start) * 0.6,
  );
}

/** A question is answered with a verb alone where it can be; at the review only by a word or two. */
const verbalWords: Partial<Record<NonNullable<AnswerContext['asks']>, number>> = { 'yes-no': 40, review: 2 };

/**
 * The dialogue moves in a message, surest first, at most one of each; none when it only tells something.
 * `rest` is what the message says besides: the new value after «نه،» or «اشتباه گفتم،». Source: `notes/persian.md` 3.7.
 */
export function readAnswer(folded: Folded, context: AnswerContext = {}): Answer[] {
  const { text } = folded;
  const question = context.question === undefined ? null : questionVerb(fold(context.question).text);
  const negative = context.polarity ? context.polarity === 'negative' : (question?.negative ?? false);
  const reported = reportedIn(text);
  const matches = wordingsIn(text, reported);
  const questions = asked(text, reported, context, matches);
  const said = saidMoves(text, matches, questions, context.asks === 'value' || context.asks === 'choice')
    .map((each): Each => dampened(text, each, context))
    .filter((each) => !withinQuestion(each, questions));
  const sure: Each[] = [...said, ...overQuestions(said, questions)];
  const chera = readChera(text, context.asks === 'yes-no' ? negative : undefined);
  const verbal = context.asks && countWords(text) <= (verbalWords[context.asks] ?? 0);
  const verb = verbal
    ? (byVerb(text, [...sure, ...chera], reported, question, negative) ?? undefined)
    : undefined;
  const counted =
    context.asks === 'yes-no' && !verb && sure.every(({ confidence }) => confidence < 0.6)
      ? byCount(text, question?.has === true)
      : null;
  const none = context.asks === 'value' ? (noneByVerb(text, sure, reported) ?? []) : [];
  const found = inContext(
    text,
    [...sure, ...chera, ...(verb ? [verb] : []), ...(counted ? [counted] : []), ...none],
    context,
    question,
  );
  const kind = { negative, knowing: question?.knowing ?? false, review: context.asks === 'review' };
  const best = new Map<Move, Each>();
  for (const each of found.map((one) => weigh(text, one, found, verb, kind))) {
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
