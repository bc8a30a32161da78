import type { AnswerContext, Move } from './moves.ts';
import { countWords } from './phrase.ts';
import type { Found } from './said-moves.ts';
import { opensWithChera, type YesNoQuestion } from './yes-no.ts';

type Each = Found<Move>;

const overYesNo = new Set<Move>(['unknown', 'decline', 'skip', 'correction', 'undo', 'stop', 'restart']);
/** At the review they are a no as well, when «نه» stands before them. */
const reworking = new Set<Move>(['restart', 'undo', 'review']);
const questioning = new Set<Move>(['why', 'help', 'meaning', 'how-long', 'how-much', 'advice', 'correction']);

/** Yes and no as the open question makes them: by its polarity, and by a verb that says more than «بله». */
export function weigh(
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
  // «نه بابا، همین گوشی رو هم به زور بلدم»: what stands at the head outweighs a word at the end.
  const headed = all.some(
    (other) =>
      (other.move === 'affirm' || other.move === 'deny') &&
      other.move !== each.move &&
      other.confidence > 0.85 &&
      other.start < each.start,
  );
  if (each !== verb && each.confidence <= 0.72 && headed)
    return { ...each, confidence: Math.min(each.confidence, 0.4) };
  const bareYes = each.move === 'affirm' && negative && !each.rest && !verb && !opensWithChera(text);
  return bareYes ? { ...each, confidence: Math.min(each.confidence, 0.55) } : each;
}

const nothing = /^[\s\p{P}]*(?:نه|ندار(?:م|یم)|نه ندار(?:م|یم)|خیر|نخیر|نه ممنون|نه مرسی|نچ|نوچ)[\s\p{P}]*$/u;
const modal = /^(?:ن?می ?خوا(?:م|هم|یم)|ن?میشه)$/u;
const yesOrNo = new Set<Move>(['affirm', 'deny', 'none']);
const waiting = /^(?:صبر|صب|وایس|واست|یه لحظه|یک لحظه|یه دق|چند لحظه)[^.]{0,12}$/u;
const plainNo = /^(?:نه|نخیر|خیر|نچ|نوچ|نی)(?!\p{L})/u;
const stillSo =
  /^[\s\p{P}]*هنوز\s(?!نه|خیر)[^.!?]*$|^(?![\s\p{P}]*(?:اره|بله|بلی|نه))[^.!?]*\sهنوز[\s\p{P}]*$/u;

/** What the kind of question makes of the moves: «ندارم» denies, says that there is none, or closes a list. */
export function inContext(
  text: string,
  heard: readonly Each[],
  context: AnswerContext,
  question: YesNoQuestion | null,
): Each[] {
  let found = heard;
  const whole = { start: 0, end: text.length };
  if (context.asks === 'open' && nothing.test(text))
    return [...found, { move: 'nothing-more', confidence: 0.9, ...whole }];
  // «نه مادر جون خدا خیرت بده»: a no with nothing told beside it.
  const bare = found.find(
    (each) =>
      each.move === 'deny' &&
      each.confidence > 0.9 &&
      !each.rest &&
      plainNo.test(text.slice(each.start, each.end)),
  );
  if (context.asks === 'open' && bare && !found.some(({ move }) => move === 'nothing-more'))
    return [...found, { ...bare, move: 'nothing-more', confidence: 0.9 }];
  // «کافیه», «بسه»: enough of the list where one is asked for, else of it all.
  const over = found.filter((each) => each.move === (context.asks === 'open' ? 'nothing-more' : 'stop'));
  const less = context.asks === 'open' ? 'stop' : 'nothing-more';
  const ends = (each: Each): boolean =>
    each.move === less && over.some((other) => other.start === each.start && other.end === each.end);
  const closed = found.filter((each) => each.move === 'nothing-more');
  const restarted = found.some((each) => each.move === 'restart' && each.confidence >= 0.75);
  const mending = found.some(
    ({ move, confidence }) => (move === 'correction' || move === 'undo') && confidence >= 0.75,
  );
  const overruled = (each: Each): boolean =>
    // «همین» closes the list and agrees to nothing; «قاطی شد، بیا از صفر» mends no one answer.
    (each.move === 'affirm' &&
      context.asks === 'open' &&
      closed.some((other) => other.start <= each.start && other.end >= each.end)) ||
    (each.move === 'correction' && restarted) ||
    // «میخوام با مسئولش حرف بزنم», «نمیشه با یکی حرف بزنم»: the verb belongs to what is asked for.
    ((each.move === 'affirm' || each.move === 'deny') &&
      modal.test(text.slice(each.start, each.end)) &&
      found.some((other) => other.confidence >= 0.8 && !yesOrNo.has(other.move))) ||
    // «نه صبر کن اشتباه گفتم»: waiting for what comes next puts nothing off.
    (each.move === 'later' && waiting.test(text.slice(each.start, each.end)) && mending);
  if (context.asks !== 'yes-no')
    return found.filter(
      (each) =>
        !ends(each) && !overruled(each) && !(context.asks === 'review' && each.move === 'nothing-more'),
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
  // «خسارت هم می‌خواهید؟ — بی‌خیالش»: it is not wanted.
  if (question?.stem === 'خواست')
    found = found.map((each) =>
      (each.move === 'stop' || each.move === 'skip') && /خیال/u.test(text.slice(each.start, each.end))
        ? { ...each, move: 'deny' as const }
        : each,
    );
  const no = found.some((each) => each.move === 'deny' && each.confidence >= 0.6);
  const left = found.filter(
    ({ move }) =>
      move !== 'none' && !(no && move === 'nothing-more') && !(denied.length > 0 && move === 'unknown'),
  );
  return [...left, ...denied];
}
