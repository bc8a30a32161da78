import type { Command } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { Option } from '../../schemas/wire.ts';
import { readAnswer, type Answer, type Move } from '../persian/answers.ts';
import { countWords } from '../persian/phrase.ts';
import type { Span } from '../persian/reading.ts';
import { readSafety } from '../persian/safety.ts';
import { unknowable } from './choose.ts';
import { partOf, type Hearing, type Part } from './hearing.ts';
import { readNamesAnswer } from './names-answer.ts';
import { readOpenFields } from './open-question.ts';
import { readTitleAnswer } from './title-answer.ts';
import { readVolunteered, usedSpans } from './volunteered.ts';

const textTypes = new Set(['text', 'longText', 'sensitive', 'person', 'file', 'list', 'personList', 'fileList', 'evidenceList', 'witnessList']);
const listTypes = new Set(['list', 'personList', 'fileList', 'evidenceList', 'witnessList']);
/** «راستی آن را اشتباه گفتم», «ده تا نبود، بیست تا بود»: something said earlier is put right, whatever is open now. */
const amending = /^(?:راستی[\s,]|نه[\s,]+(?:صبر|وایسا|ببین|یه لحظه)|صبر کن|وایسا[\s,]|یه لحظه[\s,])|(?<![\p{L}])نبود[\s,].*(?<![\p{L}])بود(?![\p{L}])/u;
const contrasting = /(?<![\p{L}])نه(?![\p{L}])/u;
/** Beyond this many words a message tells something, whatever move it opens with. */
const shortMessage = 7;

function openInfos(hearing: Hearing): FieldInfo[] {
  const { title, state } = hearing;
  const paths = state.question?.about === 'fields' ? state.question.paths : [];
  return title ? paths.flatMap((path) => fieldAt(title, path) ?? []) : [];
}

/** The moves of a message that count, given what is open: in free text only unmistakable ones do. */
function movesOf(hearing: Hearing): Map<Move, Answer> {
  const question = hearing.state.question;
  const infos = openInfos(hearing);
  const [only] = infos;
  const freeText = infos.length === 1 && only !== undefined && textTypes.has(only.type);
  const story = question === null || question.about === 'story' || question.about === 'title' || question.about === 'kind';
  const answers = readAnswer(hearing.folded, {
    // «ندارم» answers a question for a number or a name as it answers a yes/no question; in an account it is a word.
    yesNo: !story && !(freeText && only?.type === 'longText'),
    open: story || only?.type === 'longText',
  });
  const places = infos.some((info) => info.type === 'addressLine' || info.type === 'place' || info.type === 'address');
  const long = countWords(hearing.folded.text) > shortMessage;
  const least = freeText || story ? (long ? 0.9 : 0.7) : long ? 0.75 : 0.65;
  // «میدان راهنمایی، پلاک ۵» is an address and asks nothing.
  const asks = (answer: Answer): boolean => !places || (answer.move !== 'help' && answer.move !== 'human') || hearing.folded.text.includes('?') || answer.confidence > 0.9;
  return new Map(answers.filter((answer) => answer.confidence >= least && asks(answer)).map((answer) => [answer.move, answer]));
}

/** Moves that steer the conversation and leave the open question as it is. */
function steering(hearing: Hearing, moves: ReadonlyMap<Move, Answer>): Command[] {
  const commands: Command[] = [];
  if (moves.has('why')) commands.push({ do: 'ask-why' });
  const help = moves.get('help');
  if (help && !moves.has('why')) commands.push({ do: 'ask-help', question: hearing.raw.slice(help.span.start, help.span.end) });
  if (moves.has('advice')) commands.push({ do: 'ask-advice' });
  if (moves.has('human')) commands.push({ do: 'human' });
  if (moves.has('stop')) commands.push({ do: 'stop' });
  if (moves.has('greet')) commands.push({ do: 'greet' });
  if (moves.has('thanks')) commands.push({ do: 'thanks' });
  return commands;
}

function sets(commands: readonly Command[]): boolean {
  return commands.some((command) => command.do === 'set-field');
}

function readFieldsAnswer(hearing: Hearing, open: readonly string[], moves: ReadonlyMap<Move, Answer>): Command[] {
  const { title } = hearing;
  if (!title) return [];
  const infos = openInfos(hearing);
  const [only] = infos;
  const alone = infos.length === 1;
  const correction = moves.get('correction');
  if (correction) {
    const part = partOf(hearing, correction.rest ?? { start: 0, end: hearing.raw.length });
    const known = readVolunteered(hearing, part, [], true);
    if (known.length > 0) return known;
  }
  const passing = (['unknown', 'decline', 'skip'] as const).find((move) => moves.has(move));
  if (passing) {
    const rest = moves.get(passing)?.rest;
    const part = rest ? partOf(hearing, rest) : undefined;
    const said = part && !(alone && only && textTypes.has(only.type)) ? readOpenFields(hearing, part, open, false) : [];
    const taken = new Set(said.flatMap((command) => (command.do === 'set-field' ? [command.path] : [])));
    const left = open.filter((path) => !taken.has(path));
    const paths = passing === 'unknown' ? unknowable(left, title) : left;
    return [...said.filter((command) => command.do === 'set-field'), ...(paths.length > 0 ? [{ do: passing, paths }] : [])];
  }
  const listed = only !== undefined && alone && listTypes.has(only.type);
  if (amending.test(hearing.folded.text)) {
    const earlier = readVolunteered(hearing, partOf(hearing), [], true);
    if (earlier.length > 0) return earlier;
  }
  const deny = moves.get('deny') ?? moves.get('none') ?? (listed ? moves.get('nothing-more') : undefined);
  if (deny?.rest && alone && only && textTypes.has(only.type)) {
    // «نه صبر کن، علتش این بود که …» in answer to another question puts right what was said before.
    const earlier = readVolunteered(hearing, partOf(hearing, deny.rest), [], true);
    if (earlier.length > 0) return earlier;
  }
  const plainly = deny && (!deny.rest || (countWords(hearing.folded.text) <= 4 && !/\d/.test(hearing.folded.text)));
  if (plainly && only && only.type !== 'boolean') {
    const nothing = infos.every((info) => info.need !== 'required' || (info.mayBeUnknown && info.type !== 'text' && info.type !== 'longText'));
    const isChoice = only.choices?.some((choice) => choice.value === 'هیچ') ?? false;
    if (nothing && !isChoice) {
      return infos.some((info) => info.need === 'required') ? [{ do: 'unknown', paths: unknowable(open, title) }] : [{ do: 'nothing-more', paths: [...open] }];
    }
  }
  // «بله» names nothing: the list that was asked for is still to come.
  if (moves.has('affirm') && !moves.get('affirm')?.rest && listed && countWords(hearing.folded.text) <= 2) return [];
  const part = partOf(hearing);
  const answered = readOpenFields(hearing, part, open, false);
  const told = [...answered, ...alsoTold(hearing, part, answered, infos)];
  return sets(told) || !contrasting.test(hearing.folded.text) ? told : [...readVolunteered(hearing, part, [], true), ...told];
}

/** What a message tells beside its answer. A short one that answered has nothing more to tell. */
function alsoTold(hearing: Hearing, part: Part, answered: readonly Command[], infos: readonly FieldInfo[]): Command[] {
  const count = countWords(hearing.folded.text);
  if (sets(answered) && count <= 4) return [];
  const [only] = infos;
  const wholeTaken = infos.length === 1 && only !== undefined && textTypes.has(only.type);
  if (wholeTaken && count <= shortMessage) return [];
  const used: Span[] = wholeTaken ? [] : usedSpans(answered, part);
  const taken = new Set(answered.flatMap((command) => (command.do === 'set-field' ? [command.path] : [])));
  return readVolunteered(hearing, part, used).filter((command) => !taken.has(command.path));
}

function readBackAnswer(hearing: Hearing, path: string, moves: ReadonlyMap<Move, Answer>): Command[] {
  const yes = moves.get('affirm');
  if (yes) {
    const more = yes.rest ? readVolunteered(hearing, partOf(hearing, yes.rest), []) : [];
    return [{ do: 'affirm' }, ...more];
  }
  if (moves.has('unknown')) return [{ do: 'clear-field', path }, { do: 'unknown', paths: [path] }];
  const no = moves.get('deny') ?? moves.get('correction');
  const part = partOf(hearing, no?.rest ?? { start: 0, end: hearing.raw.length });
  const answer = no && !no.rest ? [] : readOpenFields(hearing, part, [path], true).filter((command) => command.do === 'set-field');
  // Said again in answer to «درست فهمیدم؟», a value is meant: it is not asked back a second time.
  if (answer.length > 0) return answer.map((command) => (command.do === 'set-field' && command.alternatives.length === 0 ? { ...command, confidence: Math.max(0.9, command.confidence) } : command));
  return no ? [{ do: 'deny' }] : readVolunteered(hearing, part, []);
}

function readPartiesAnswer(hearing: Hearing, path: string, moves: ReadonlyMap<Move, Answer>): Command[] {
  const no = ['deny', 'none', 'nothing-more', 'unknown', 'skip', 'decline'].some((move) => moves.has(move as Move));
  if (no && countWords(hearing.folded.text) <= shortMessage) return [{ do: 'nothing-more', paths: [] }];
  const named = readNamesAnswer(hearing, partOf(hearing), [`${path}.firstName`, `${path}.lastName`, `${path}.legalName`], false);
  if (named.length > 0) return named;
  const yes = moves.get('affirm');
  const quote = { turn: hearing.turn, start: 0, end: hearing.raw.length, text: hearing.raw };
  return yes ? [{ do: 'add-party', quote }] : [];
}

function readReviewAnswer(hearing: Hearing, moves: ReadonlyMap<Move, Answer>): Command[] {
  const changed = readVolunteered(hearing, partOf(hearing), [], true);
  if (changed.length > 0) return changed;
  const added = readVolunteered(hearing, partOf(hearing), []);
  if (added.length > 0) return added;
  return moves.has('affirm') || moves.has('deny') ? [{ do: 'show-review' }] : [];
}

function answerTo(hearing: Hearing, options: readonly Option[], moves: ReadonlyMap<Move, Answer>): Command[] {
  const question = hearing.state.question;
  switch (question?.about) {
    case 'title':
    case 'kind':
      return readTitleAnswer(hearing, options, [...moves.values()]);
    case 'fields':
      return readFieldsAnswer(hearing, question.paths, moves);
    case 'read-back':
      return readBackAnswer(hearing, question.path, moves);
    case 'more-parties':
      return readPartiesAnswer(hearing, question.path, moves);
    case 'review':
      return readReviewAnswer(hearing, moves);
    default:
      return [];
  }
}

/**
 * Reads one message without a model: safety first, then what steers the conversation, then the answer to the open
 * question, then everything else the message tells. Pure; always at least one command, except for a story, which
 * is searched and read once its title is known.
 */
export function understandMessage(hearing: Hearing, options: readonly Option[]): Command[] {
  const safety = readSafety(hearing.folded).map((danger): Command => ({ do: 'safety', topic: danger.topic }));
  const moves = movesOf(hearing);
  if (moves.has('undo')) return [...safety, { do: 'undo' }];
  if (moves.has('restart')) return [...safety, { do: 'reopen-title' }];
  if (moves.has('review')) return [...safety, { do: 'show-review' }];
  const steered = steering(hearing, moves);
  const polite = moves.get('greet') ?? moves.get('thanks');
  if (polite && !polite.rest) return [...safety, ...steered];
  const digression = steered.some((command) => ['ask-why', 'ask-help', 'ask-advice', 'human', 'stop'].includes(command.do));
  const rest = [...moves.values()].find((answer) => ['why', 'help', 'advice', 'human', 'stop'].includes(answer.move))?.rest;
  const answered = digression && !rest ? [] : answerTo(hearing, options, moves);
  const kept = digression ? answered.filter((command) => command.do === 'set-field' && command.confidence >= 0.9 && command.quote.text.length < hearing.raw.length) : answered;
  const commands = [...safety, ...steered, ...kept];
  const about = hearing.state.question?.about;
  const telling = about === undefined || about === 'story' || about === 'title' || about === 'kind';
  return commands.length > 0 || telling ? commands : [{ do: 'not-understood' }];
}

const removal = /^(?:پاک(?:ش)? ?(?:کن|بشه|شود|کنید)|حذف(?:ش)? ?(?:کن|بشه|شود|کنید)?|خالی(?:ش)? ?کن|برش ?دار|بردار(?:ش)?|ندارم|ندارد|نداره)[\s.!]*$/u;

/** Reads words typed for one field alone, from the summary or the review. */
export function understandEdit(hearing: Hearing, path: string): Command[] {
  const { title, folded } = hearing;
  const safety = readSafety(folded).map((danger): Command => ({ do: 'safety', topic: danger.topic }));
  if (path === 'titleId') return [...safety, { do: 'reopen-title' }];
  if (!title || !fieldAt(title, path)) return [...safety, { do: 'bad-value', path: 'edit', code: 'no-such-field' }];
  if (removal.test(folded.text)) return [...safety, { do: 'clear-field', path }];
  const unknown = readAnswer(folded).find((answer) => answer.move === 'unknown' && answer.confidence >= 0.85 && !answer.rest);
  if (unknown) return [...safety, { do: 'clear-field', path }, { do: 'unknown', paths: [path] }];
  const read = readOpenFields(hearing, partOf(hearing), [path], true).filter(
    (command) => command.do === 'bad-value' || (command.do === 'set-field' && command.path === path),
  );
  // The person set this one field on purpose, with the field's name before them: nothing is left to ask back.
  const sure = read.map((command) => (command.do === 'set-field' && command.alternatives.length === 0 ? { ...command, confidence: 1 } : command));
  return [...safety, ...(sure.length > 0 ? sure : [{ do: 'bad-value' as const, path: 'edit', code: 'bad-value' }])];
}
