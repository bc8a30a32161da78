import { allMatches, firstMatch } from './all-matches.ts';
import { countWords } from './phrase.ts';
import {
  advice,
  definition,
  guidance,
  howLong,
  howMuch,
  interrogative,
  meaning,
  noWord,
  why,
} from './question-words.ts';
import { readVerb } from './verbs.ts';

export type Asking = 'why' | 'help' | 'advice' | 'meaning' | 'how-long' | 'how-much';

/** A question inside a folded text: text[start, end) is what asks. */
export interface AskedQuestion {
  asks: Asking;
  start: number;
  end: number;
  confidence: number;
  /** It asks what a word or the question means, so it is put to us and tells nothing of the matter. */
  aboutWords: boolean;
  /** Where its telling word stands. */
  cue: number;
  /** It asks to be guided: «راهنماییم کن». */
  plea?: true;
}

/** What a question put to us begins with; it then needs no question mark. */
const opener =
  /^[\s\p{P}]*(?:سلام[\s,]*)?(?:ببخشی[دن]|راستی|عذر می ?خوا\p{L}+|معذرت(?: می ?خوا\p{L}+)?|شرمنده|می ?بخشی[دن]|(?:فقط )?(?:یه|یک) (?:سوال|چیزی?|لحظه)|سوال(?:ی|م)?|می ?خواستم (?:بدونم|بپرسم)|فقط)(?!\p{L})/u;
const answered =
  /(?<!\p{L})(?:اره|بله|بلی|نه|خیر|نخیر|نوچ|باشه|درسته|خوبه|فقط|راستی|ولی|اما|حالا|مرسی|ممنون)(?!\p{L})[\s,]*/gu;

const again = /^[\s\p{P}]*(?:چقدر|چقد|چند|چنده|کی|چطور|چطوری|چجوری|چی|کجا|چرا)[\s?]*$/u;

/** A text without any of these, and without a mark, asks nothing. */
const asking = [why, advice, howLong, howMuch, meaning, guidance, interrogative, definition];

const pleading = /راهنما|کمک|توضیح|help|نمی ?د[وا]نم\s(?:از کجا|چجوری|چطوری?|چی|کجا|کدوم)/u;

/** «شناسهٔ ثنا هم می‌خواد؟» asks of how it goes, where «سه‌شنبه بود؟» doubts one's own answer. */
const ofProcedure =
  /(?<!\p{L})(?:می\p{L}+(?:د|ه|ن|ید|ین)|نمی\p{L}+(?:د|ه|ن|ید|ین)|باید|لازمه?|نیازه?|کافیه?|قبوله?|مهمه?)(?!\p{L})/u;

/** Where the first match stands, or −1. */
function at(pattern: RegExp, text: string): number {
  return firstMatch(text, pattern)?.index ?? -1;
}

/** Where the question with its cue at `cue` begins: behind the answer given before it, or at the sentence's start. */
function beginning(sentence: string, cue: number): number {
  const before = sentence.slice(0, cue);
  let from = 0;
  for (const word of allMatches(before, /[\p{L}\p{N}]+/gu)) {
    const verb = readVerb(word[0]);
    // «گرفتن» may be «to take»: it ends no answer.
    if (verb && !verb.bare && !/(?:ن|^میشه|^میتونم|^میتونیم|^میخوام)$/u.test(word[0]))
      from = word.index + word[0].length;
  }
  for (const word of allMatches(before, answered)) from = Math.max(from, word.index + word[0].length);
  const comma = before.lastIndexOf(',');
  from = Math.max(from, comma + 1);
  return from + (/^[\s\p{P}]*(?:و\s)?\s*/u.exec(sentence.slice(from))?.[0].length ?? 0);
}

type Classified = Pick<AskedQuestion, 'asks' | 'confidence' | 'aboutWords' | 'plea'> & { cue: number };

function classify(sentence: string): Classified[] {
  const marked = sentence.includes('?');
  const length = countWords(sentence);
  if (length > 22) return [];
  const told = !marked && length > 12 ? 0.5 : 1;
  const only = (asks: Asking, cue: number, confidence: number, aboutWords = false): Classified[] => [
    { asks, cue, confidence: confidence * told, aboutWords },
  ];
  const asksWhy = at(why, sentence);
  if (asksWhy >= 0) return only('why', asksWhy, 0.92);
  const asksAdvice = at(advice, sentence);
  if (asksAdvice >= 0) return only('advice', asksAdvice, 0.9);
  const long = at(howLong, sentence);
  const much = at(howMuch, sentence);
  if (long >= 0 || much >= 0)
    return [
      ...(much >= 0 && much !== long ? only('how-much', much, 0.9) : []),
      ...(long >= 0 ? only('how-long', long, 0.9) : []),
    ];
  const word = at(meaning, sentence);
  if (word >= 0) return only('meaning', word, 0.9, true);
  const guided = at(guidance, sentence);
  if (guided >= 0)
    return only('help', guided, 0.88, length <= 5).map((each) => ({
      ...each,
      ...(pleading.test(sentence) && { plea: true as const }),
    }));
  const opened = opener.test(sentence);
  const asks = at(interrogative, sentence);
  const defined =
    /(?<!\p{L})(?:چیه|چیست|چی هست|کیه|کیست)(?!\p{L})[\s?]*(?:دیگه|اخه|این|بابا|\p{L}+)?[\s?]*$/u.test(
      sentence,
    )
      ? at(definition, sentence)
      : -1;
  if (defined >= 0 && asks < 0 && length <= 7)
    return noWord.test(sentence)
      ? only('help', defined, 0.86)
      : only('meaning', defined, length <= 5 ? 0.9 : 0.8, length <= 5);
  if (asks >= 0) return only('help', asks, marked || opened ? 0.88 : 0.72);
  // A bare question mark may only be doubt about one's own answer: «۱۴۰۲؟».
  return marked && length > 2 ? only('help', 0, opened ? 0.82 : ofProcedure.test(sentence) ? 0.7 : 0.5) : [];
}

/**
 * The questions in a folded text, by sentence: why we ask, what a word means, how long, how much, how something works,
 * or what is best to do. Confidence is 0 to 1; text[start, end) excludes outer marks but keeps the question mark.
 */
export function readQuestions(text: string): AskedQuestion[] {
  const questions: AskedQuestion[] = [];
  if (!text.includes('?') && !asking.some((pattern) => firstMatch(text, pattern))) return [];
  for (const match of allMatches(text, /[^.!?;\n]+[?]*/gu)) {
    const [sentence] = match;
    // «هزینه داره؟ چقدر؟» asks one thing.
    if (questions.length > 0 && again.test(sentence)) continue;
    const end = match.index + sentence.trimEnd().length;
    for (const { cue, ...asked } of classify(sentence))
      questions.push({
        ...asked,
        cue: match.index + cue,
        start: match.index + beginning(sentence, cue),
        end,
      });
  }
  return questions;
}
