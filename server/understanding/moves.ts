import type { Command } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import { missing } from '../dialogue/interview.ts';
import { askedPaths, invitesStory } from '../dialogue/state.ts';
import { readAnswer, type Answer, type AnswerContext, type Move } from '../persian/answers.ts';
import { countWords } from '../persian/phrase.ts';
import type { Hearing } from './hearing.ts';

export type Moves = ReadonlyMap<Move, Answer>;

/** Types whose value is the person's own words as they stand. */
export const textTypes: ReadonlySet<string> = new Set([
  'text',
  'longText',
  'sensitive',
  'person',
  'file',
  'list',
  'personList',
  'fileList',
  'evidenceList',
  'witnessList',
]);
/** Lists are asked for with «… دارید؟», so that yes, no and a verb answer them. */
export const listTypes: ReadonlySet<string> = new Set([
  'list',
  'personList',
  'fileList',
  'evidenceList',
  'witnessList',
]);
const placeTypes = new Set(['addressLine', 'place', 'address']);
/** Beyond this many words a message tells something, whatever move it opens with. */
export const shortMessage = 7;

/** The fields a message may answer: those that were asked, or at the review those that are still missing. */
export function openPaths(hearing: Hearing): string[] {
  const { title, state } = hearing;
  return title && state.question?.about === 'review'
    ? missing(state, title)
    : [...askedPaths(state.question)];
}

export function openInfos(hearing: Hearing): FieldInfo[] {
  const { title } = hearing;
  return title ? openPaths(hearing).flatMap((path) => fieldAt(title, path) ?? []) : [];
}

/** What the open question asks for, as a reader of answers has to know it. */
function asksOf(hearing: Hearing, infos: readonly FieldInfo[]): NonNullable<AnswerContext['asks']> {
  const about = hearing.state.question?.about;
  const [only] = infos;
  if (about === 'review') return 'review';
  if (about === 'fields') {
    if (infos.length !== 1 || !only) return 'value';
    if (only.type === 'longText') return 'open';
    if (only.type === 'boolean' || listTypes.has(only.type)) return 'yes-no';
    return only.type === 'enum' || only.type === 'enumList' ? 'choice' : 'value';
  }
  return invitesStory(about) ? 'open' : 'yes-no';
}

/** «چه گفت؟»: words of abuse are then the answer. */
const asksForWords = /(?:گفت|نوشت|الفاظ|کلمات|عبارت|جمله|حرف|پیام)/u;
/** «ترسیدید؟», «چه آسیبی دیدید؟»: how one feels is then the answer. */
const asksForFeeling = /(?:ترس|آسیب|صدمه|روحی|روان|احساس|ناراحت|نگران)/u;

/** Words of a mood are none where they answer the question; in a text only unmistakable ones are. */
function isMood(move: Move, confidence: number, infos: readonly FieldInfo[], freeText: boolean): boolean {
  const questions = infos.map((info) => info.question).join(' ');
  if (move === 'abuse') return !freeText || (confidence >= 0.9 && !asksForWords.test(questions));
  return !asksForFeeling.test(questions);
}

const toUs: ReadonlySet<Move> = new Set<Move>(['help', 'meaning', 'how-long', 'how-much', 'human']);

/** The moves of a message that count, given what is open: in free text only unmistakable ones do. */
export function movesOf(hearing: Hearing): Moves {
  const infos = openInfos(hearing);
  const [only] = infos;
  const freeText = infos.length === 1 && only !== undefined && textTypes.has(only.type);
  const story = invitesStory(hearing.state.question?.about);
  const answers = readAnswer(hearing.folded, {
    asks: asksOf(hearing, infos),
    ...(infos.length === 1 && only?.type === 'boolean' && { question: only.question }),
  });
  const long = countWords(hearing.folded.text) > shortMessage;
  const least = freeText || story ? (long ? 0.9 : 0.7) : long ? 0.75 : 0.65;
  const asks = hearing.folded.text.includes('?');
  const place = infos.some((info) => placeTypes.has(info.type));
  const ignorance =
    answers.some((answer) => answer.move === 'unknown' && answer.confidence >= least) && !asks;
  // «آره خب، چند ماهه دستم خالیه»: who says yes or no tells, and asks nothing.
  const answered =
    !asks &&
    answers.some(({ move, confidence }) => (move === 'affirm' || move === 'deny') && confidence >= 0.9);
  // «فعلا هیچی ندارم» says what there is, and ends no talk.
  const has =
    infos.length > 0 &&
    /(?<!\p{L})(?:ندار(?:م|یم)|نیست|نبود|نه|خیر|اره|بله)(?!\p{L})/u.test(hearing.folded.text);
  const counts = ({ move, confidence }: Answer): boolean => {
    // «به چند تا کارت زدم، یکیش ۶۰۳۷…»: who gives a number asks for none.
    const numbered = !asks && /\d{6}/u.test(hearing.folded.text);
    // «چند نفر دیگه هم بودن» answers whether there were others.
    const counted = !asks && hearing.state.question?.about === 'more-parties';
    if (((answered || numbered || counted) && toUs.has(move)) || (has && move === 'stop')) return false;
    if ((move === 'abuse' || move === 'feeling') && !isMood(move, confidence, infos, freeText)) return false;
    // «میدان راهنمایی، پلاک ۵» is an address, «نمی‌دونم کجاست» a «نمی‌دانم»: neither asks anything.
    return confidence >= least && !(toUs.has(move) && ((place && !asks && confidence <= 0.9) || ignorance));
  };
  return new Map(answers.filter(counts).map((answer) => [answer.move, answer]));
}

const questions = ['help', 'meaning', 'how-much', 'how-long'] as const;
const digressions = ['why', ...questions, 'advice', 'human', 'stop'] as const;

/** A move that leaves the open question as it is, when the message makes one. */
export function digressionOf(moves: Moves): Answer | undefined {
  return digressions.flatMap((move) => moves.get(move) ?? [])[0];
}

/** Moves that steer the conversation as commands. */
export function steering(hearing: Hearing, moves: Moves): Command[] {
  const commands: Command[] = [];
  if (moves.has('why')) commands.push({ do: 'ask-why' });
  const asked = questions.flatMap((move) => moves.get(move) ?? []);
  if (asked.length > 0 && !moves.has('why')) {
    // «هزینه‌ش چنده و چقدر طول می‌کشه» is looked up as one question.
    const start = Math.min(...asked.map(({ span }) => span.start));
    const end = Math.max(...asked.map(({ span }) => span.end));
    commands.push({ do: 'ask-help', question: hearing.raw.slice(start, end) });
  }
  if (moves.has('advice')) commands.push({ do: 'ask-advice' });
  if (moves.has('human')) commands.push({ do: 'human' });
  if (moves.has('stop')) commands.push({ do: 'stop' });
  if (moves.has('greet')) commands.push({ do: 'greet' });
  if (moves.has('thanks')) commands.push({ do: 'thanks' });
  return commands;
}
