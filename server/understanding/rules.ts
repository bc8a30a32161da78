import type { Command } from '../../schemas/command.ts';
import { missing } from '../dialogue/interview.ts';
import { invitesStory } from '../dialogue/state.ts';
import type { Option } from '../../schemas/wire.ts';
import type { Move } from '../persian/answers.ts';
import { countWords } from '../persian/phrase.ts';
import { fold } from '../persian/fold.ts';
import { readSafety } from '../persian/safety.ts';
import { readSlip } from '../persian/slips.ts';
import { readChangeOfKind } from './change-of-kind.ts';
import { readCorrection, readRemoval } from './corrections.ts';
import { readFieldsAnswer, setsField } from './fields-answer.ts';
import { partOf, type Hearing } from './hearing.ts';
import { readAside } from './aside-question.ts';
import { digressionOf, movesOf, openInfos, openPaths, shortMessage, steering, type Moves } from './moves.ts';
import { readNamesAnswer } from './names-answer.ts';
import { readOpenFields } from './open-question.ts';
import { readReadBackAnswer } from './read-back-answer.ts';
import { readTitleAnswer } from './title-answer.ts';
import { readVolunteered } from './volunteered.ts';

/** «فقط همین یه نفر بود», «تنها بود», «چند نفر دیگه بودن نشناختمشون»: nobody more who can be named. */
const noOther =
  /(?<!\p{L})(?:(?:فقط|همین|تنها)[\s,]+(?:فقط |همین |خود |خودش |همون )*(?:یه نفر|یک نفر|یکی|اون|خودش|ایشون|ایشان|همین|همون|او|بود|بوده|هست)|همین (?:یه|یک) نفر|خودش (?:تنها|بود و بس)|کس(?:ی)? دیگه ?(?:ای )?(?:نبود|نیست|ندارم)|(?:نمی ?شناس|نشناخت)\p{L}*)(?!\p{L})/u;

function readPartiesAnswer(hearing: Hearing, path: string, moves: Moves): Command[] {
  const no = (['deny', 'none', 'nothing-more', 'unknown', 'skip', 'later', 'decline'] satisfies Move[]).some(
    (move) => moves.has(move),
  );
  if (no && countWords(hearing.folded.text) <= shortMessage) return [{ do: 'nothing-more', paths: [] }];
  const nobodyElse = noOther.test(hearing.folded.text);
  const named = readNamesAnswer(
    hearing,
    partOf(hearing),
    [`${path}.firstName`, `${path}.lastName`, `${path}.legalName`],
    false,
  );
  if (named.length > 0 && !nobodyElse) return named;
  if (nobodyElse) return [{ do: 'nothing-more', paths: [] }];
  const quote = { turn: hearing.turn, start: 0, end: hearing.raw.length, text: hearing.raw };
  return moves.has('affirm') ? [{ do: 'add-party', quote }] : readCorrection(hearing, moves);
}

/** At the review: what is still missing may be typed, anything may be put right; confirming is done by its own act. */
function readReviewAnswer(hearing: Hearing, moves: Moves): Command[] {
  const { title, state } = hearing;
  const open = title ? missing(state, title) : [];
  const corrected = readCorrection(hearing, moves);
  if (corrected.length > 0) return corrected;
  const answered = open.length > 0 ? readFieldsAnswer(hearing, open, moves) : [];
  if (setsField(answered)) return answered;
  const changed = readVolunteered(hearing, partOf(hearing), [], true);
  if (changed.length > 0) return changed;
  const added = readVolunteered(hearing, partOf(hearing), []);
  if (added.length > 0) return added;
  return answered.length > 0
    ? answered
    : moves.has('affirm') || moves.has('deny')
      ? [{ do: 'show-review' }]
      : [];
}

function answerTo(
  hearing: Hearing,
  options: readonly Option[],
  moves: Moves,
  nameOf: (titleId: string) => string,
): Command[] {
  const question = hearing.state.question;
  switch (question?.about) {
    case 'title':
    case 'kind':
      return readTitleAnswer(hearing, options, [...moves.values()], nameOf);
    case 'fields':
      return readFieldsAnswer(hearing, question.paths, moves);
    case 'read-back':
      return readReadBackAnswer(hearing, question.path, moves);
    case 'more-parties':
      return readPartiesAnswer(hearing, question.path, moves);
    case 'review':
      return readReviewAnswer(hearing, moves);
    default:
      return [];
  }
}

/** «اسمش جمشید مرادیه، چرا اینو می‌پرسی؟»: the answer beside the question. */
function beside(hearing: Hearing, moves: Moves): Command[] {
  const rest = digressionOf(moves)?.rest;
  const open = openPaths(hearing);
  if (!rest || open.length === 0) return [];
  return readOpenFields(hearing, partOf(hearing, rest), open, false).filter(
    (command) =>
      command.do === 'set-field' &&
      command.confidence >= 0.9 &&
      command.quote.text.length < hearing.raw.length * 0.9,
  );
}

/** «نام لاتین شما در گذرنامه؟»: there Latin letters are what is asked for. */
function asksLatin(hearing: Hearing): boolean {
  return openInfos(hearing).some(({ label, question }) => /لاتین|انگلیسی/u.test(`${label} ${question}`));
}

/**
 * Reads one message without a model: safety first, then what steers the conversation, then the answer to the open
 * question, then everything else the message tells. Pure; always at least one command, except for a story, which
 * is searched and read once its title is known. `nameOf` is the formal name of an offered title.
 */
export function understandMessage(
  hearing: Hearing,
  options: readonly Option[],
  nameOf: (titleId: string) => string = (id) => id,
): Command[] {
  const slip = hearing.literal || asksLatin(hearing) ? null : readSlip(hearing.raw);
  const dangers = [hearing.folded, ...(slip ? [fold(slip.meant)] : [])].flatMap((folded) =>
    readSafety(folded),
  );
  const safety = dangers.map((danger): Command => ({ do: 'safety', topic: danger.topic }));
  if (slip) return [...safety, { do: 'offer-meant', ...slip }];
  const moves = movesOf(hearing);
  const turned = readChangeOfKind(hearing);
  if (turned.length > 0) return [...safety, ...turned];
  const removed = readRemoval(hearing);
  if (removed.length > 0) return [...safety, ...removed];
  if (moves.has('undo')) return [...safety, { do: 'undo' }];
  if (moves.has('restart')) return [...safety, { do: 'reopen-title' }];
  if (moves.has('review')) return [...safety, { do: 'show-review' }];
  const aside = readAside(hearing);
  if (aside) return [...safety, aside];
  const steered = steering(hearing, moves);
  // «اعصابم خرده به خدا» is no place and no stolen thing, whatever was asked.
  if (moves.has('feeling') && countWords(hearing.folded.text) <= shortMessage)
    return [...safety, { do: 'feeling' }, ...steered];
  if (moves.has('abuse') && !moves.get('abuse')?.rest) return [...safety, { do: 'abuse' }, ...steered];
  const polite = moves.get('greet') ?? moves.get('thanks');
  if (polite && !polite.rest) return [...safety, ...steered];
  const answered = digressionOf(moves) ? beside(hearing, moves) : answerTo(hearing, options, moves, nameOf);
  const commands = [...safety, ...steered, ...answered];
  const telling = invitesStory(hearing.state.question?.about);
  if (commands.length > 0 || telling) return commands;
  return [{ do: moves.has('abuse') ? 'abuse' : 'not-understood' }];
}
