import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { askedPaths, valueAt } from '../dialogue/state.ts';
import { rawSpan } from '../persian/fold.ts';
import { readIdentifiers, type Identifier } from '../persian/identifiers.ts';
import type { Reading } from '../persian/reading.ts';
import type { Cast } from './cast.ts';
import { foldedSpan, unused, type Candidate } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { digits, identifierKinds } from './identifier-value.ts';
import { bearerOf } from './owners.ts';
import { sideBefore } from './sides.ts';
import { likely, more, type Openings } from './volunteered-values.ts';

const introducing = /(?:اسمم|نامم|نام من|هستم|کد ?ملی(?:م|ام)?|متولد|فرزند)/u;
/** Numbers by which somebody's messages, calls or transfers came are that person's. */
const cameFrom =
  /(?:(?:از|با)(?: ?(?:شماره|خط|تلفن|موبایل|ایمیل|ادرس))(?: ?(?:ی|های|موبایل|ناشناس))?|شماره ?ا?ی? که (?:\p{L}+ ){1,4}?\p{L}+)\s*$/u;
/** «تلفن خواهان …», «کد ملی موکل …». */
const ownRole =
  /(?:شماره|تلفو?ن|موبایل|همراه|کد ?ملی|شماره ملی|ایمیل|کد ?پستی)(?: (?:همراه|تماس|ملی|ثابت))? (?:خواهان|شاکی|متقاضی|اظهارکننده|فرستنده|موکل\p{L}{0,4})\s?:?\s*$/u;
/** «ایمیل جعلی: …»: what was used against them is nobody's number. */
const fake = /(?:جعلی|قلابی|ناشناس|الکی|کلاهبردار)\s?:?\s*$/u;
/** «قبلی ۰۹۱۲… بود»: a number that is one's own no more. */
const left = /(?<![\p{L}])(?:قبلی|قبلیم|قبلیه|قدیمی|قدیمیم|قدیم|قدیمم|سابق|سابقم)[\s:]*$/u;
const leftBehind =
  /^[\s,]*(?:بود(?![\p{L}])|رو (?:عوض|واگذار)|(?:سوخته(?!\p{L}))|(?:سوخت|قطع|واگذار|مسدود) (?:شد|کرد))/u;
/** «با کد رهگیری ۹۰۲۱…»: the number of a paper, whatever it looks like. */
const ofPaper = /(?:رهگیری|پیگیری|سریال|پرونده|ارجاع|سند|گزارش|دادنامه|حواله|تراکنش)\s?:?\s?$/u;
/** What one tells of oneself with no word of whose it is. */
const ownByKind = new Set<Identifier['kind']>(['nationalCode', 'postalCode', 'email', 'phone']);

interface Targets {
  own: Candidate | undefined;
  speaker: Candidate | undefined;
  slot: Candidate | undefined;
  of: (base: string | null) => Candidate | undefined;
  theirs: Candidate | undefined;
}

function targetsOf(fields: readonly Candidate[], title: Title, acts: boolean): Targets {
  const { ownSide, otherSide } = kinds[title.kind];
  const under = (base: string): Candidate | undefined => {
    return fields.find(
      ({ path }) =>
        path.startsWith(`${base}.`) &&
        (base.endsWith('.representative') || !path.includes('.representative.')),
    );
  };
  return {
    own: under(ownSide),
    speaker: acts ? (under(`${ownSide}.representative`) ?? under(ownSide)) : under(ownSide),
    slot: fields.find(({ path }) => path.startsWith('details.') || !path.includes('.')),
    of: (base) => (base === null ? undefined : under(base)),
    theirs: otherSide === undefined ? undefined : fields.find(({ path }) => path.startsWith(`${otherSide}.`)),
  };
}

/** The field an identifier belongs to, by the words and names around it. */
function targetOf(
  hearing: Hearing,
  part: Part,
  title: Title,
  cast: Cast,
  reading: Reading<Identifier>,
  targets: Targets,
  corrects: boolean,
): Candidate | undefined {
  if (targets.slot) return targets.slot;
  const { text } = part.folded;
  const { start, end } = foldedSpan(part.folded, reading.span);
  const { ownSide, otherSide } = kinds[title.kind];
  const { kind } = reading.value;
  const before = text.slice(Math.max(0, start - 40), start);
  if (kind === 'legalId') {
    const owner = cast.members.filter(({ reading: { value } }) => value.company !== undefined);
    const nearest = owner.findLast((each) => each.end <= start) ?? owner[0];
    if (sideBefore(part.folded, start) === 'own') return targets.own;
    // «اسمم آتنا مشایخ، شناسه ملی شرکت …»: behind one's own name it is one's own company's.
    const last = cast.members.findLast((each) => each.end <= start);
    if (last?.part === 'speaker' && !/[.!?\n]/u.test(text.slice(last.end, start))) return targets.own;
    return nearest ? targets.of(nearest.base) : cast.capacity === 'representative' ? targets.own : undefined;
  }
  if (ofPaper.test(before) && kind !== 'nationalCode') return undefined;
  if (cameFrom.test(before)) return targets.theirs;
  // «نه، شماره قبلی …۵۵۴۵ بود»: what puts a number right is the number.
  if (!corrects && (left.test(before) || leftBehind.test(text.slice(end)))) return undefined;
  if (fake.test(before)) return undefined;
  if (ownRole.test(before)) return targets.own;
  const side = sideBefore(part.folded, start);
  const bearer = bearerOf(text, cast, start);
  if (side === 'own') return targets.speaker;
  if (side === 'other' && bearer?.part === 'client') return targets.of(bearer.base);
  // «کد ملی‌اش …» of a child or a client, where nobody stands on the other side.
  if (side === 'other' && otherSide === undefined) return targets.own;
  if (side === 'other') return bearer?.part === 'other' ? targets.of(bearer.base) : targets.theirs;
  if (bearer) {
    if (bearer.part === 'speaker') return targets.speaker;
    if (bearer.part === 'client' || bearer.part === 'other') return targets.of(bearer.base);
    if (!ownByKind.has(kind)) return undefined;
  }
  const open = askedPaths(hearing.state.question);
  const asks = (prefix: string | undefined): boolean =>
    prefix !== undefined && open.some((path) => path.startsWith(`${prefix}.`));
  if (asks(otherSide)) return targets.theirs;
  if (asks(ownSide) || ownByKind.has(kind)) return targets.speaker;
  // «… هستم، موبایل ۰۹۱۷…»: who introduces themselves gives their own number, and so does who signs with one.
  const signs = /^[\s\p{P}]*$/u.test(text.slice(end)) && otherSide !== undefined;
  return kind === 'mobile' &&
    narrates(hearing) &&
    (introducing.test(text) || signs || otherSide === undefined)
    ? targets.own
    : undefined;
}

/** Numbers that are somebody's or something's, each to the field of its kind and owner. */
export function volunteeredIdentifiers(
  hearing: Hearing,
  part: Part,
  title: Title,
  cast: Cast,
  openings: Openings,
): SetField[] {
  const { ownSide } = kinds[title.kind];
  const acts = cast.capacity !== undefined && cast.capacity !== 'self';
  const commands: SetField[] = [];
  for (const reading of unused(readIdentifiers(part.folded), openings.used)) {
    const { kind, value, problem } = reading.value;
    if (problem || reading.confidence < likely) continue;
    const fields = openings.candidates.filter(
      ({ info }) =>
        identifierKinds[info.type] === kind ||
        (info.type === 'cardOrSheba' && (kind === 'sheba' || kind === 'bankCard')),
    );
    // «اصلاح می‌کنم، شماره همراه …»: the only number of its kind that was told is the one that is put right.
    const only = openings.corrects && fields.length === 1 ? fields[0] : undefined;
    const target =
      targetOf(hearing, part, title, cast, reading, targetsOf(fields, title, acts), openings.corrects) ??
      only;
    if (!target || commands.some((command) => command.path === target.path)) continue;
    const speaker = target.path === `${ownSide}.nationalCode` && !acts;
    commands.push(
      setField(
        hearing,
        part,
        target.path,
        { value, span: reading.span, confidence: Math.max(0.9, reading.confidence), alternatives: [] },
        { ...more(openings), ...(speaker && { aboutSpeaker: true }) },
      ),
    );
  }
  return [...commands, ...volunteeredDigits(hearing, part, title, cast, openings)];
}

const foreignId =
  /(?:کد|شماره) ?(?:ی )?(?:فراگیر|یکتا|فیدا|گذرنامه|پاسپورت)\p{L}*[\s:]*(?:من |مه |هم |است |ام |م )?([0-9a-z]{6,15})/u;

/** Numbers of one's own that only a word beside them tells: «شماره شناسنامه ۱۰۲۳», «شماره ثبت ۹۱۲۰», «کد فراگیرم …». */
function volunteeredDigits(
  hearing: Hearing,
  part: Part,
  title: Title,
  cast: Cast,
  openings: Openings,
): SetField[] {
  const { ownSide } = kinds[title.kind];
  const reader = { folded: part.folded, today: hearing.today, gazetteer: hearing.gazetteer, alone: false };
  // «ثبت ۲۲۹۳» is the number of many a paper: only a company that acts has one in a register.
  const company =
    cast.capacity === 'representative' || valueAt(hearing.state, `${ownSide}.personType`) === 'legal';
  const told = openings.candidates
    .filter(
      ({ path, info }) =>
        // A number of the case itself («شماره بایگانی …») is nobody's.
        (info.type === 'digits' && !path.includes('.')) ||
        (path.startsWith(`${ownSide}.`) &&
          (info.type === 'idBookNumber' || (info.type === 'digits' && company))),
    )
    .flatMap(({ path, info }) => {
      const outcome = digits(reader, info);
      return outcome && 'heard' in outcome
        ? [setField(hearing, part, path, outcome.heard, more(openings))]
        : [];
    });
  const foreign = foreignId.exec(part.folded.text);
  const path = `${ownSide}.foreignId`;
  if (!foreign?.[1] || !openings.candidates.some((each) => each.path === path)) return told;
  const start = foreign.index + foreign[0].length - foreign[1].length;
  const span = rawSpan(part.folded, start, start + foreign[1].length);
  const words = { span, confidence: 0.95, alternatives: [] };
  return [
    ...told,
    setField(hearing, part, path, { ...words, value: foreign[1] }, more(openings)),
    // Until now they stood for an Iranian, whose national code is asked.
    setField(hearing, part, `${ownSide}.personType`, { ...words, value: 'foreign' }, { corrects: true }),
  ];
}
