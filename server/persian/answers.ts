import { fold, rawSpan, type Folded } from './fold.ts';
import type { SaidMove } from './move-words.ts';
import { readQuestions, type Asking } from './questions.ts';
import type { Span } from './reading.ts';
import { reportedIn, type Stretch } from './reported.ts';
import { outermost, saidMoves, telling, type Found } from './said-moves.ts';
import { countWords } from './phrase.ts';
import {
  byVerb,
  noneByVerb,
  opensWithChera,
  questionVerb,
  readChera,
  verbsIn,
  type YesNoQuestion,
} from './yes-no.ts';

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
  /**
   * What is asked: a yes or a no, a value, one of several choices, the whole story or more of a list (`open`), or
   * whether the filing is right as it is shown (`review`).
   */
  asks?: 'yes-no' | 'value' | 'choice' | 'open' | 'review';
  /** The question as it was put: its verb and its polarity decide what «چرا» or a verb alone answers. */
  question?: string;
  /** The polarity, where the question is not at hand. «مدرکی ندارید؟» is negative. */
  polarity?: 'positive' | 'negative';
}

type Each = Found<Move>;

const told = new Set<Move>([
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
  if (context.asks !== 'open' || !each.rest || !told.has(each.move)) return each;
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

const overYesNo = new Set<Move>(['unknown', 'decline', 'skip', 'correction', 'undo', 'stop', 'restart']);
/** At the review they are a no as well, when «نه» stands before them. */
const reworking = new Set<Move>(['restart', 'undo', 'review']);
const questioning = new Set<Move>(['why', 'help', 'meaning', 'how-long', 'how-much', 'advice', 'correction']);

/** Yes and no as the open question makes them: by its polarity, and by a verb that says more than «بله». */
function weigh(
  text: string,
  each: Each,
  all: readonly Each[],
  verb: Each | undefined,
  { negative, knowing, review }: { negative: boolean; knowing: boolean; review: boolean },
): Each {
  if (each.move !== 'affirm' && each.move !== 'deny') return each;
  const steered = all.some(
    (other) =>
      other.confidence > 0.87 &&
      !other.rest &&
      overYesNo.has(other.move) &&
      !(knowing && other.move === 'unknown') &&
      !(review && reworking.has(other.move)),
  );
  const questioned = all.some(
    (other) =>
      questioning.has(other.move) &&
      other.confidence > 0.7 &&
      other.start <= each.start &&
      other.move !== each.move,
  );
  if (each !== verb && (steered || questioned))
    return { ...each, confidence: Math.min(each.confidence, 0.4) };
  if (verb && verb.move !== each.move && verb !== each)
    return { ...each, confidence: Math.min(each.confidence, 0.45) };
  // «نداری؟ — بله» may mean either; «چرا» may not.
  const bareYes = each.move === 'affirm' && negative && !each.rest && !verb && !opensWithChera(text);
  return bareYes ? { ...each, confidence: Math.min(each.confidence, 0.55) } : each;
}

const nothing = /^[\s\p{P}]*(?:نه|ندار(?:م|یم)|نه ندار(?:م|یم)|خیر|نخیر|نه ممنون|نه مرسی|نچ|نوچ)[\s\p{P}]*$/u;
const stillSo = /^[\s\p{P}]*هنوز\s(?!نه|خیر)[^.!?]*$/u;
/** A question is answered with a verb alone where it can be; at the review only by a word or two. */
const verbalWords: Partial<Record<NonNullable<AnswerContext['asks']>, number>> = { 'yes-no': 40, review: 2 };

/** What the kind of question makes of the moves: «ندارم» denies, says that there is none, or closes a list. */
function inContext(
  text: string,
  found: readonly Each[],
  context: AnswerContext,
  question: YesNoQuestion | null,
): Each[] {
  const whole = { start: 0, end: text.length };
  if (context.asks === 'open' && nothing.test(text))
    return [...found, { move: 'nothing-more', confidence: 0.9, ...whole }];
  // «کافیه», «بسه»: enough of the list where one is asked for, else of it all.
  const over = found.filter((each) => each.move === (context.asks === 'open' ? 'nothing-more' : 'stop'));
  const less = context.asks === 'open' ? 'stop' : 'nothing-more';
  const ends = (each: Each): boolean =>
    each.move === less && over.some((other) => other.start === each.start && other.end === each.end);
  if (context.asks !== 'yes-no')
    return found.filter(
      (each) => !ends(each) && !(context.asks === 'review' && each.move === 'nothing-more'),
    );
  // «می‌دانید؟ — نمی‌دونم» says no.
  const ignorant = found.find((each) => each.move === 'unknown' && each.confidence >= 0.7);
  const denied: Each[] =
    ignorant && question?.knowing && !question.negative ? [{ ...ignorant, move: 'deny' }] : [];
  // «هنوز زنشم»: what was asked for has not come about.
  if (
    question &&
    question.stem !== 'داشت' &&
    question.stem !== 'بود' &&
    stillSo.test(text) &&
    countWords(text) <= 6
  )
    return [...found.filter(({ move }) => move !== 'affirm'), { move: 'deny', confidence: 0.7, ...whole }];
  const no = found.some((each) => each.move === 'deny' && each.confidence >= 0.6);
  const left = found.filter(
    ({ move }) =>
      move !== 'none' && !(no && move === 'nothing-more') && !(denied.length > 0 && move === 'unknown'),
  );
  return [...left, ...denied];
}

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
