import { fold, rawSpan, type Folded } from './fold.ts';
import type { Answer, AnswerContext, Move } from './moves.ts';
import { inContext, weigh } from './moves-in-context.ts';
import { readQuestions } from './questions.ts';
import { reportedIn, type Stretch } from './reported.ts';
import { outermost, saidMoves, telling, type Found } from './said-moves.ts';
import { countWords } from './phrase.ts';
import { byVerb, noneByVerb, questionVerb, readChera, verbsIn } from './yes-no.ts';

export type { Answer, AnswerContext, Move } from './moves.ts';

type Each = Found<Move>;

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
  if (context.asks !== 'open' || !each.rest || !steers.has(each.move)) return each;
  const words = countWords(text.slice(each.rest.start, each.rest.end));
  const past = tellsPast(text.slice(each.rest.start, each.rest.end));
  return words >= 3 || past ? { ...each, confidence: each.confidence * 0.7 } : each;
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** The questions in the person's own words. */
function asked(text: string, reported: readonly Stretch[], context: AnswerContext): Each[] {
  return outermost(readQuestions(text))
    .filter(
      (question) => !reported.some((each) => overlap(question, each) > (question.end - question.start) / 2),
    )
    .map((question) => {
      const before = telling(text, 0, question.start);
      const after = telling(text, question.end, text.length);
      // A story often ends in «می‌تونم شکایت کنم؟»: that is what is wanted, no question to us.
      const told = before !== undefined && tellsPast(text.slice(before.start, before.end));
      const story =
        context.asks === 'open' &&
        question.asks !== 'why' &&
        (told || (question.asks === 'help' && !question.aboutWords && tellsPast(text)));
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
        each.move === 'unknown' ? shared >= long * 0.8 : !light.has(each.move) && shared >= long * 0.6;
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
  const questions = asked(text, reported, context);
  const said = saidMoves(text, reported, questions)
    .map((each): Each => dampened(text, each, context))
    .filter((each) => !withinQuestion(each, questions));
  const sure: Each[] = [...said, ...overQuestions(said, questions)];
  const chera = readChera(text, context.asks === 'yes-no' ? negative : undefined);
  const verbal = context.asks && countWords(text) <= (verbalWords[context.asks] ?? 0);
  const verb = verbal
    ? (byVerb(text, [...sure, ...chera], reported, question, negative) ?? undefined)
    : undefined;
  const none = context.asks === 'value' ? (noneByVerb(text, sure, reported) ?? []) : [];
  const found = inContext(text, [...sure, ...chera, ...(verb ? [verb] : []), ...none], context, question);
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
