import type { Command } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import { missing } from '../dialogue/interview.ts';
import { askedPaths, invitesStory } from '../dialogue/state.ts';
import { readAnswer, type Answer, type Move } from '../persian/answers.ts';
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

/** The moves of a message that count, given what is open: in free text only unmistakable ones do. */
export function movesOf(hearing: Hearing): Moves {
  const infos = openInfos(hearing);
  const [only] = infos;
  const freeText = infos.length === 1 && only !== undefined && textTypes.has(only.type);
  const account = freeText && only?.type === 'longText';
  const story = invitesStory(hearing.state.question?.about);
  const answers = readAnswer(hearing.folded, {
    // «ندارم» answers a question for a number or a name as it answers a yes/no question; in an account it is a word.
    yesNo: !story && !account,
    open: story || account,
  });
  const long = countWords(hearing.folded.text) > shortMessage;
  const least = freeText || story ? (long ? 0.9 : 0.7) : long ? 0.75 : 0.65;
  const asks = hearing.folded.text.includes('?');
  const place = infos.some((info) => placeTypes.has(info.type));
  const ignorance =
    answers.some((answer) => answer.move === 'unknown' && answer.confidence >= least) && !asks;
  const counts = ({ move, confidence }: Answer): boolean => {
    const asking = move === 'help' || move === 'human';
    // «میدان راهنمایی، پلاک ۵» is an address, «نمی‌دونم کجاست» a «نمی‌دانم»: neither asks anything.
    return confidence >= least && !(asking && ((place && !asks && confidence <= 0.9) || ignorance));
  };
  return new Map(answers.filter(counts).map((answer) => [answer.move, answer]));
}

const digressions = ['why', 'help', 'advice', 'human', 'stop'] as const;

/** A move that leaves the open question as it is, when the message makes one. */
export function digressionOf(moves: Moves): Answer | undefined {
  return digressions.flatMap((move) => moves.get(move) ?? [])[0];
}

/** Moves that steer the conversation as commands. */
export function steering(hearing: Hearing, moves: Moves): Command[] {
  const commands: Command[] = [];
  if (moves.has('why')) commands.push({ do: 'ask-why' });
  const help = moves.get('help');
  if (help && !moves.has('why'))
    commands.push({ do: 'ask-help', question: hearing.raw.slice(help.span.start, help.span.end) });
  if (moves.has('advice')) commands.push({ do: 'ask-advice' });
  if (moves.has('human')) commands.push({ do: 'human' });
  if (moves.has('stop')) commands.push({ do: 'stop' });
  if (moves.has('greet')) commands.push({ do: 'greet' });
  if (moves.has('thanks')) commands.push({ do: 'thanks' });
  return commands;
}
