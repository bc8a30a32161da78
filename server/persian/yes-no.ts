import { allMatches } from './all-matches.ts';
import { fillers } from './move-words.ts';
import { countWords } from './phrase.ts';
import type { Stretch } from './reported.ts';
import { telling, type Found } from './said-moves.ts';
import { readVerb, type Verb } from './verbs.ts';

/** What a yes/no question asks: the verb it ends in, and whether it is put in the negative. */
export interface YesNoQuestion {
  negative: boolean;
  stem: string;
  /** «می‌دانید؟», «می‌شناسید؟»: not to know is to say no. */
  knowing: boolean;
  /** «دارید؟»: asked of now. */
  has: boolean;
}

/** The verb of a question as it is put to the person: «اظهارنامه فرستاده‌اید؟». */
export function questionVerb(folded: string): YesNoQuestion | null {
  const verbs = (folded.match(/\p{L}+/gu) ?? []).flatMap((word) => readVerb(word) ?? []);
  const verb = verbs.findLast((each) => !each.bare) ?? verbs.at(-1);
  if (!verb) return null;
  return {
    negative: verbs.at(-1)?.polarity === 'negative' || verb.polarity === 'negative',
    stem: verb.stem,
    has: /(?<!\p{L})(?:ن?دار(?:ید|د|ین|ند|ی|ه))[?\s]*$/u.test(folded),
    knowing: verb.stem === 'دونست' || verb.stem === 'شناخت' || /(?:خبر|اطلاع|یاد|بلد)/u.test(folded),
  };
}

const filler = new RegExp(`^(?:${fillers})$`, 'u');
const clauseOpener =
  /^[\s\p{P}]*نه\s(?:(?:اینکه|این که)(?!\p{L})|(?:تنها|فقط)(?=[^.!?]*(?<!\p{L})(?:بلکه|حتی|هم)(?!\p{L})))/u;
const copula = /^(?:بود|بودم|بودن|بودند|هست|هستم|هستش|هستن)$/u;
/** A word before which a new clause begins. */
const joins = /^(?:ولی|اما|چون|که|تا|اگه|اگر|وقتی|بعد|بعدش|منتها|منتهی|لیکن|بلکه|چونکه|زیرا)$/u;
const speech = /^(?:می)?گ(?:فت|فتم|فتن|فته|ه|ن)$/u;
/** «کجا داده», «کی گرفتم»: asked so that the answer is no. */
const rhetorical = /^(?:کجا|کی|مگه|مگر|کدوم|کدام|چه|نکنم|نمیکنم|بعیده)$/u;
/** «فکر نمی‌کنم داشته باشه»: this verb only doubts the next one. */
const doubt = /(?:فکر|فک|مان|مون|خیال) (?:نکنم|نمیکنم)$/u;
const no = /^[\s\p{P}]*(?:نه|نخیر|خیر|نوچ|نچ|نی)(?!\p{L})/u;
const yesAtHead = /^[\s\p{P}]*(?:ا+ره+|بله|بلی|بعله|درسته)(?!\p{L})/u;
const isAsking = new Set(['why', 'help', 'meaning', 'how-long', 'how-much', 'advice']);
/** Moves that go with an answer: «آره، بعداً اسمشونو میگم». */
const beside = new Set([...isAsking, 'later', 'human', 'review']);
const longest = 10;

interface Said {
  verb: Verb;
  start: number;
  end: number;
  clause: number;
  denied: boolean;
}

/** The verbs of the person's own words, in order; of «رسید دارم», «گرفته نشده» the verb that rules. */
export function verbsIn(text: string, apart: readonly Stretch[]): Said[] {
  const words = [...allMatches(text, /[\p{L}\p{N}']+/gu)];
  const all: Said[] = [];
  let clause = 0;
  words.forEach((word, place) => {
    const start = word.index;
    const end = start + word[0].length;
    const before = words[place - 1];
    if (
      joins.test(word[0]) ||
      (before && /[,;.!\n]/u.test(text.slice(before.index + before[0].length, start)))
    )
      clause += 1;
    if (filler.test(word[0]) || apart.some((each) => start >= each.start && end <= each.end)) return;
    const verb = readVerb(word[0]);
    if (!verb || verb.stem === 'فهمید' || speech.test(word[0]) || doubt.test(text.slice(start - 5, end)))
      return;
    const denied = words.slice(Math.max(0, place - 2), place).some((each) => rhetorical.test(each[0]));
    all.push({ verb, start, end, clause, denied });
  });
  return all.filter((each, place) => {
    const next = all[place + 1];
    return !(each.verb.bare && each.verb.polarity === 'positive' && next && next.clause === each.clause);
  });
}

function confidenceOf(length: number, place: number, matched: boolean): number {
  if (length === 1) return 0.95;
  if (length <= 3) return 0.88;
  if (length <= 6) return matched || place === 0 ? 0.8 : 0.72;
  return matched || place === 0 ? 0.7 : 0.66;
}

/**
 * A yes/no question answered with its verb: «ندادم», «آره ندارم», «واریز کردم همون روز». The verb of the question
 * decides where it is said again, else the first one that is said.
 */
export function byVerb(
  text: string,
  found: readonly Found<string>[],
  reported: readonly Stretch[],
  question: YesNoQuestion | null,
  negative: boolean,
): Found<'affirm' | 'deny'> | null {
  const length = countWords(text);
  if (length === 0 || clauseOpener.test(text)) return null;
  const asking = found.some((each) => isAsking.has(each.move) && each.confidence >= 0.7);
  if (text.includes('?') && !asking) return null;
  const others = found.filter(
    (each) =>
      each.confidence >= 0.6 && !['affirm', 'deny', 'none', 'greet', 'thanks', 'feeling'].includes(each.move),
  );
  if (others.some((each) => !each.rest && !beside.has(each.move))) return null;
  // «تنها بودم» says that nobody was there, «مشکلی نداره» that it is right.
  if (
    found.some(
      (each) => (each.move === 'deny' || each.move === 'affirm') && each.confidence > 0.9 && !each.rest,
    )
  )
    return null;
  const set = found.filter((each) => each.confidence >= 0.6 && each.end - each.start > 5);
  const verbs = verbsIn(text, [...reported, ...others, ...set]);
  const again =
    question && question.stem !== '' ? verbs.find((each) => each.verb.stem === question.stem) : undefined;
  const [opening] = verbs;
  // «نمی‌خوام، گناه داره»: what one says of oneself at the head is the answer.
  const own = opening?.verb.firstPerson && text.slice(0, opening.start).trim() === '' ? opening : undefined;
  const said = own ?? again ?? opening;
  if (!said || (length > longest && !again)) return null;
  // «نه، ۲۰ میلیون بود»: the copula belongs to the value, the answer is «نه».
  const exists = !no.test(text) && (question?.stem === 'داشت' || question?.stem === 'بود');
  if (length > 2 && copula.test(text.slice(said.start, said.end)) && !exists) return null;
  // «تلفن دارید؟ — داشتیم، قطعش کردن»: what one had is gone.
  const gone =
    question?.has === true &&
    /^داشت/u.test(text.slice(said.start, said.end)) &&
    countWords(text.slice(0, said.start)) <= 1;
  const yes = (said.verb.polarity === 'positive') !== (said.denied || gone);
  // «نه والا اولین بار بود دیدمش» is a no; «نه، دارم» says yes to a question in the negative.
  if (yes && no.test(text) && !negative) return null;
  // «بله ندارم» has none; «آره، نوشتیم ولی امضا نکرد» has.
  if (!yes && yesAtHead.test(text) && !again && !said.verb.firstPerson && length > 3) return null;
  const confidence = confidenceOf(length, said.clause, again !== undefined);
  const rest = length > 2 ? telling(text, 0, text.length) : undefined;
  return {
    move: yes ? 'affirm' : 'deny',
    confidence,
    start: said.start,
    end: said.end,
    ...(rest && { rest }),
  };
}

const chera = /^[\s\p{P}]*چرا(?![\p{L}\p{N}])(?:\s?(?:خب|اتفاقا|بابا|والا))?/u;

/** «چرا»: yes to a negative question, else why. «چرا، دارم» says yes by its verb, «چرا ندارم» by asking back. */
export function readChera(text: string, negative: boolean | undefined): Found<'affirm' | 'why'>[] {
  const match = chera.exec(text);
  if (!match || /^\s*(?:که\s)?نه(?!\p{L})/u.test(text.slice(match[0].length))) return [];
  const end = match[0].length;
  const rest = telling(text, end, text.length);
  const place = { start: match[0].indexOf('چ'), end };
  const marked = text.includes('?');
  if (!rest) {
    const yes = negative ? (marked ? 0.5 : 0.93) : 0.3;
    return [
      { move: 'affirm', confidence: yes, ...place },
      { move: 'why', confidence: negative ? (marked ? 0.6 : 0.2) : 0.8, ...place },
    ];
  }
  if (marked) return [];
  const words = text.slice(rest.start, rest.end).split(/[\s,]+/u);
  const verbs = words.flatMap((word) => readVerb(word) ?? []);
  if (words.length === 1 && verbs[0]?.polarity === 'negative' && verbs[0].firstPerson)
    return [{ move: 'affirm', confidence: 0.8, ...place, rest }];
  const says = verbs.some((verb) => verb.polarity === 'positive' && verb.firstPerson);
  if (!says) return negative ? [{ move: 'affirm', confidence: 0.8, ...place, rest }] : [];
  return [{ move: 'affirm', confidence: negative === false ? 0.6 : 0.93, ...place, rest }];
}

/** Whether «چرا» opens the message: it may say yes where «بله» leaves doubt. */
export function opensWithChera(text: string): boolean {
  return chera.test(text);
}
