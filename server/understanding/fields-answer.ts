import type { Command } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import type { Title } from '../../schemas/title.ts';
import { rawSpan } from '../persian/fold.ts';
import { countWords } from '../persian/phrase.ts';
import type { Span } from '../persian/reading.ts';
import { unknowable } from './choose.ts';
import { afterChangeOfMind, amends, readCorrection, withCorrection } from './corrections.ts';
import { readContrast, takesBackWords } from './contrast.ts';
import { partOf, type Hearing, type Part } from './hearing.ts';
import { listTypes, openInfos, shortMessage, textTypes, type Moves } from './moves.ts';
import { baseOf, readNamesAnswer } from './names-answer.ts';
import { readOpenFields } from './open-question.ts';
import { readNamedUnknown } from './named-unknown.ts';
import { readRestUnknown } from './rest-unknown.ts';
import { readVolunteered, usedSpans } from './volunteered.ts';

const contrasting = /(?<![\p{L}])نه(?![\p{L}])/u;
/** A message of this many words in answer to a short text is that text, whatever else it may look like. */
const account = 14;
const introducing =
  /(?:اسمم|اسمش|اسم من|نامم|فامیلیم|فامیلیش|کد ?ملی|موبایلم|شماره موبایل|شماره تلفن|کد ?پستی|متولد|تاریخ تولد|نام کاربری|نشانی(?:م|ش)?|ادرس(?:م|ش)?|شماره پرونده|شماره شناسنامه|موضوع (?:رو|را) عوض|پشیمون شدم)/u;

export function setsField(commands: readonly Command[]): boolean {
  return commands.some((command) => command.do === 'set-field');
}

/** «تهرانه ولی نمی‌دونم کجاش»: the words before what is not known. */
const notKnownBehind =
  /(?:[\s]*,[\s]*(?:(?:ولی|اما|فقط|دیگه|که)[\s,]+)?|[\s]+(?:ولی|اما|فقط|دیگه)[\s,]+)(?:(?:جاش|جاشو|کجاش|کجاشو|دقیقش|دقیقشو|دقیق|ادرسش|ادرسشو|محلش|خونش|پلاکش|پلاکشو|بیشتر)(?: (?:رو|را))?[\s,]+)?(?:نمی ?د[وا]?نم|نمیدونم|نمیدانم|نمدونم|بلد نیستم|یادم نیست|خبر ندارم|اطلاع ندارم)/u;

function besideUnknown({ folded }: Hearing): Span | undefined {
  const at = notKnownBehind.exec(folded.text)?.index ?? 0;
  return at > 1 ? rawSpan(folded, 0, at) : undefined;
}

/** «نمی‌دانم», «نمی‌خواهم بگویم», «رد شو», with what is said beside it. */
function passing(hearing: Hearing, title: Title, open: readonly string[], moves: Moves): Command[] | null {
  const how = (['unknown', 'decline', 'skip', 'later'] as const).find((move) => moves.has(move));
  if (!how) return null;
  const [only] = openInfos(hearing);
  const rest = moves.get(how)?.rest;
  // «… شماره بایگانی رو پیدا نکردم»: of a group only what is named is not known.
  if (how === 'unknown' && rest && open.length > 1 && readNamedUnknown(hearing, title, open).length > 0)
    return null;
  // «آماده‌ست، هر وقت خالی کنه می‌دم» is what was asked for, and not put off.
  const text = open.length === 1 && only !== undefined && textTypes.has(only.type);
  if (how === 'later' && rest && text) return null;
  const beside = (how === 'unknown' && open.length > 1 ? besideUnknown(hearing) : undefined) ?? rest;
  const said =
    beside && !text
      ? readOpenFields(hearing, partOf(hearing, beside), open, false).filter(
          (command) => command.do === 'set-field',
        )
      : [];
  const taken = new Set(said.flatMap((command) => (command.do === 'set-field' ? [command.path] : [])));
  const left = open.filter((path) => !taken.has(path));
  const paths = how === 'unknown' ? unknowable(left, title) : left;
  if (paths.length === 0) return said;
  return [...said, how === 'later' ? { do: 'skip', paths, later: true } : { do: how, paths }];
}

/** «فعلا هیچی ندارم», «مدرک خاصی ندارم والا». */
const emptyHanded =
  /^[\s,]*(?:(?:نه|نخیر|خیر|راستش|والا|متاسفانه|فعلا|الان|من|دیگه|که)[\s,]+)*(?:هیچی|هیچ چیزی?|چیزی|(?:هیچ )?(?:مدرک|سند|شاهد)(?:ی| خاصی| دیگه ?ای)?)(?: که)?(?: (?:فعلا|الان|دستم|در دست|خاصی|متاسفانه))? ?(?:ندار(?:م|یم)|نیست)[\s.!]*(?:والا|متاسفانه|به خدا|فعلا|الان)?[\s.!]*$/u;

/** «ندارم», «هیچی»: there is nothing of what was asked. Null when the words are an answer of their own. */
function nothing(
  hearing: Hearing,
  title: Title,
  open: readonly string[],
  moves: Moves,
  infos: readonly FieldInfo[],
): Command[] | null {
  const [only] = infos;
  const listed = only !== undefined && infos.length === 1 && listTypes.has(only.type);
  if (listed && only.need !== 'required' && emptyHanded.test(hearing.folded.text))
    return [{ do: 'nothing-more', paths: [...open] }];
  const deny = moves.get('deny') ?? moves.get('none') ?? (listed ? moves.get('nothing-more') : undefined);
  if (!deny || !only || only.type === 'boolean' || /\d/.test(hearing.folded.text)) return null;
  const words = countWords(hearing.folded.text);
  const text = textTypes.has(only.type);
  // «جعلیه، امضای من نیست» is an answer and no «ندارم»; «نداره، قدیمیه» to a question for a number is one.
  const plainly = !deny.rest || (text ? words <= 4 && leadingNo.test(hearing.folded.text) : words <= 6);
  // «اظهارنامه فرستاده‌اید؟ — نه»: that nothing was done is worth its words.
  if (!plainly || (only.type === 'text' && infos.length === 1 && done.test(only.question))) return null;
  if (infos.length === 1 && only.type === 'longText' && only.need === 'required')
    return [{ do: 'not-understood' }];
  const may = infos.every(
    (info) =>
      info.need !== 'required' || (info.mayBeUnknown && info.type !== 'text' && info.type !== 'longText'),
  );
  const isChoice = only.choices?.some((choice) => choice.value === 'هیچ') ?? false;
  if (!may || isChoice) return null;
  return infos.some((info) => info.need === 'required')
    ? [{ do: 'unknown', paths: unknowable(open, title) }]
    : [{ do: 'nothing-more', paths: [...open] }];
}

/** Reads a message as the answer to fields that were asked for, with all it tells beside. */
export function readFieldsAnswer(hearing: Hearing, open: readonly string[], moves: Moves): Command[] {
  const { title } = hearing;
  if (!title) return [];
  const infos = openInfos(hearing);
  const [only] = infos;
  const text = infos.length === 1 && only !== undefined && textTypes.has(only.type);
  const changed = text && !only.type.endsWith('List') ? [] : fromChangeOfMind(hearing, open);
  if (changed.length > 0) return changed;
  const correcting = text || moves.has('correction') || amends(hearing);
  if (correcting) {
    const earlier = readCorrection(hearing, moves);
    if (earlier.length > 0) return earlier;
  }
  const contrasted = readContrast(hearing);
  if (contrasted.length > 0) return contrasted;
  // What takes back something else is no answer to a question that any words would answer.
  if (text && takesBackWords(hearing)) return [{ do: 'not-understood' }];
  const others = readRestUnknown(hearing, title, open);
  if (others) return others;
  const split = withCorrection(hearing);
  if (split) return [...readOpenFields(hearing, split.answer, open, false), ...split.corrected];
  const passed = passing(hearing, title, open, moves) ?? nothing(hearing, title, open, moves, infos);
  if (passed) return passed;
  // «بله» names nothing: the list that was asked for is still to come.
  if (
    moves.has('affirm') &&
    !moves.get('affirm')?.rest &&
    text &&
    listTypes.has(only.type) &&
    countWords(hearing.folded.text) <= 2
  )
    return [];
  const part = partOf(hearing);
  if (
    text &&
    countWords(hearing.folded.text) <= (only.type === 'longText' ? shortMessage : account) &&
    introducing.test(hearing.folded.text)
  ) {
    // «اسمم … است» in answer to «کدام بانک؟» is a name and no bank.
    const elsewhere = readVolunteered(hearing, part, []);
    if (elsewhere.length > 0) return elsewhere;
  }
  const answered = readOpenFields(hearing, part, open, false);
  const beside = [...answered, ...alsoTold(hearing, part, answered, infos)];
  const told = [...beside, ...notKnown(hearing, title, open, beside)];
  if (setsField(told)) return told;
  const amended = contrasting.test(hearing.folded.text)
    ? readVolunteered(hearing, part, [], true)
    : correcting
      ? []
      : readCorrection(hearing, moves);
  return [...amended, ...told];
}

/** Of a group, what a clause of the answer says nothing is known of. */
function notKnown(
  hearing: Hearing,
  title: Title,
  open: readonly string[],
  told: readonly Command[],
): Command[] {
  if (open.length < 2) return [];
  const set = new Set(told.flatMap((command) => ('path' in command ? [command.path] : [])));
  const paths = readNamedUnknown(hearing, title, open).filter((path) => !set.has(path));
  return paths.length > 0 ? [{ do: 'unknown', paths }] : [];
}

function fromChangeOfMind(hearing: Hearing, open: readonly string[]): Command[] {
  const after = afterChangeOfMind(hearing);
  return after
    ? readOpenFields(hearing, after, open, false).filter((command) => command.do === 'set-field')
    : [];
}

const leadingNo = /^[\s\p{P}]*(?:نه|خیر|نخیر|هیچی?|هیچکس)(?![\p{L}])/u;
const done = /(?:ه‌اید|ه اید|کردید|رفتید|دادید|گرفتید)/u;

/** What a message tells beside its answer. A short one that answered has nothing more to tell. */
function alsoTold(
  hearing: Hearing,
  part: Part,
  answered: readonly Command[],
  infos: readonly FieldInfo[],
): Command[] {
  const count = countWords(hearing.folded.text);
  if (setsField(answered) && count <= 2) return [];
  const [only] = infos;
  const wholeTaken = infos.length === 1 && only !== undefined && textTypes.has(only.type);
  if (wholeTaken && count <= shortMessage) return [];
  const used: Span[] = wholeTaken ? [] : usedSpans(answered, part);
  const taken = new Set(answered.flatMap((command) => (command.do === 'set-field' ? [command.path] : [])));
  const more = readVolunteered(hearing, part, used).filter((command) => !taken.has(command.path));
  return [...more, ...nameBeside(hearing, part, answered, more)];
}

/** «خودم هستم منیر صادقی» in answer to «برای خودتان؟»: the name beside the capacity is the speaker's. */
function nameBeside(
  hearing: Hearing,
  part: Part,
  answered: readonly Command[],
  more: readonly Command[],
): Command[] {
  const capacity = answered.find(
    (command) => command.do === 'set-field' && command.path.endsWith('.capacity') && command.value === 'self',
  );
  if (
    capacity?.do !== 'set-field' ||
    more.some((command) => command.do === 'set-field' && command.path.endsWith('.lastName'))
  )
    return [];
  const base = baseOf(capacity.path);
  const rest = partOf(hearing, { start: capacity.quote.end, end: hearing.raw.length });
  if (
    countWords(rest.folded.text) < 2 ||
    hearing.state.fields.has(`${base}.lastName`) ||
    part.folded.raw.length < 6
  )
    return [];
  return readNamesAnswer(
    hearing,
    rest,
    [`${base}.firstName`, `${base}.lastName`, `${base}.fatherName`],
    false,
  ).filter((command) => command.do === 'set-field' && command.quote.text.length < 40);
}
