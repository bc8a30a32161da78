import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { maritalStatusTold } from '../persian/marital-status.ts';
import { readForeigner, readNationality } from '../persian/nationalities.ts';
import { readOccupations, type Occupation } from '../persian/occupations.ts';
import type { Folded } from '../persian/fold.ts';
import type { Reading } from '../persian/reading.ts';
import { relationAt } from '../persian/relations.ts';
import { toldReligion } from '../persian/religions.ts';
import { toldEducation } from '../persian/told-education.ts';
import type { Cast, Member } from './cast.ts';
import { foldedSpan } from './cues.ts';
import { setField, type Hearing, type Part } from './hearing.ts';
import { baseOfThird } from './whose-job.ts';
import { more, type Openings } from './volunteered-values.ts';

/** Letters between a name and what is told of its bearer: «حسن ربیعی، دبیر ریاضی». */
const beside = 4;
/** Between the parts in which somebody introduces themselves. */
const introduction = 90;

function memberBeside(
  members: readonly Member[],
  text: string,
  start: number,
  end: number,
): Member | undefined {
  return members.find((each) => {
    const gap =
      each.end <= start ? text.slice(each.end, start) : each.start >= end ? text.slice(end, each.start) : '';
    return gap.length <= beside && !/[.;\n]/u.test(gap);
  });
}

/** «معلم ورزششون آقای غفور جلالی»: a job before the name of who has it. */
function bearerAfter(members: readonly Member[], text: string, end: number): Member | undefined {
  return members.find(
    (each) =>
      each.start >= end &&
      each.start - end <= (/[,،]\s*(?:اقای|خانم)?\s*$/u.test(text.slice(end, each.start)) ? 45 : 25) &&
      /^[\s\p{L}\d]*(?:[,،]\s*(?:(?:اقای?|خانم|حاجی?)\s)?)?$/u.test(text.slice(end, each.start)) &&
      each.part !== 'speaker',
  );
}

/** What people tell of somebody between the name and the job: «عزت‌الله میرشکار ۷۸ ساله بازنشسته راه‌آهن». */
const particulars =
  /^(?:[\s,،:()-]|\d|(?<![\p{L}])(?:(?:\p{L}+ و )?(?:\p{L}+ )?ساله|کد|ملی|کدملی|فرزند \p{L}+|متولد|شماره|موبایل|تلفن|شغل|حرفه|مجرد|متاهل|مطلقه|بیوه|سالمه|اهل \p{L}+|ساکن \p{L}+|هستم|استم|منم)(?![\p{L}]))*$/u;
const farthest = 60;

/** Whose particulars a job stands among. */
function holderOf(members: readonly Member[], text: string, start: number): Member | undefined {
  const before = members.findLast((each) => each.end <= start && start - each.end <= farthest);
  return before && particulars.test(text.slice(before.end, start)) ? before : undefined;
}

/** A job told of somebody spoken of before: «فامیلش کوهزاده‌ست، آهن‌فروشه»; not «باباش معلمه». */
function spokenOf(members: readonly Member[], text: string, start: number): Member | undefined {
  const before = members.findLast((each) => each.end <= start && start - each.end <= 2 * farthest);
  const clause =
    text
      .slice(Math.max(before?.end ?? 0, start - 30), start)
      .split(/[.!?;،,\n]/u)
      .at(-1) ?? '';
  const kin = clause.split(' ').some((word) => relationAt([word]) !== null);
  return before?.part === 'other' && !kin ? before : undefined;
}

const ofClient = /(?<![\p{L}])موکل\p{L}{0,4}[^.!?\n]*$/u;

function baseOfJob(job: Reading<Occupation>, cast: Cast, part: Part, title: Title): string | null {
  const { text } = part.folded;
  const { start, end } = foldedSpan(part.folded, job.span);
  const speaker = cast.members.find((each) => each.part === 'speaker');
  const besides = memberBeside(cast.members, text, start, end);
  const holder = holderOf(cast.members, text, start);
  if (holder?.part === 'client') return holder.base;
  if (job.value.of === 'speaker') return speaker?.base ?? '';
  if (job.value.of === 'named') return besides?.base ?? null;
  if (job.value.of === 'third')
    return (
      baseOfThird(cast, part, title, start) ??
      (spokenOf(cast.members, text, start) ?? bearerAfter(cast.members, text, end))?.base ??
      null
    );
  if (besides && besides.part !== 'nobody') return besides.base;
  // «موکله متولد ۱۳۵۵، خانه‌دار»: a lawyer tells of the client.
  if (cast.capacity === 'lawyer' && ofClient.test(text.slice(Math.max(0, start - 90), start)))
    return kinds[title.kind].ownSide;
  if (holder) return holder.base;
  if (job.confidence < 0.8) return bearerAfter(cast.members, text, end)?.base ?? null;
  // Alone between two marks a job belongs to who introduces themselves nearby.
  const near =
    speaker && Math.min(Math.abs(speaker.start - end), Math.abs(start - speaker.end)) <= introduction;
  return near ? speaker.base : null;
}

const statuses: readonly (readonly [
  string,
  (folded: Folded, person: 'first' | 'third') => Reading<string> | null,
])[] = [
  ['maritalStatus', maritalStatusTold],
  ['education', toldEducation],
  ['religion', toldReligion],
];
/** «رمضانعلی نیکوکار»: part of a name, no job. */
function inName(members: readonly Member[], { span }: Reading<Occupation>): boolean {
  return members.some(({ reading: { value } }) =>
    Object.entries(value.spans).some(
      ([part, each]) => part !== 'relation' && each.start <= span.start && span.start < each.end,
    ),
  );
}

/** What a message tells in passing of its writer (and of others by name): work, marriage, country. */
export function volunteeredStatus(
  hearing: Hearing,
  part: Part,
  title: Title,
  cast: Cast,
  openings: Openings,
): SetField[] {
  const { ownSide } = kinds[title.kind];
  // Of somebody who acts for another, the form asks the other's work and marriage.
  const own = cast.capacity === undefined || cast.capacity === 'self' ? ownSide : null;
  const flags = more(openings);
  const commands: SetField[] = [];
  for (const job of readOccupations(part.folded)) {
    if (inName(cast.members, job)) continue;
    const base = baseOfJob(job, cast, part, title);
    const owner = base === '' ? own : base;
    if (owner === null || owner.endsWith('.representative')) continue;
    const heard = { value: job.value.name, span: job.span, confidence: 0.92, alternatives: [] };
    commands.push(setField(hearing, part, `${owner}.occupation`, heard, flags));
  }
  // What is told of a third person is told of whom a lawyer or a parent acts for.
  const person = own === null ? 'third' : 'first';
  const company = cast.members.some(({ reading }) => reading.value.company !== undefined);
  const party = own ?? (cast.capacity === 'representative' && company ? null : ownSide);
  for (const [leaf, read] of party === null ? [] : statuses) {
    const told = read(part.folded, person);
    if (told) commands.push(setField(hearing, part, `${party}.${leaf}`, told, flags));
  }
  if (own === null) return commands;
  const nationality = readNationality(part.folded);
  if (nationality) commands.push(setField(hearing, part, `${own}.nationality`, nationality, flags));
  const foreign = readForeigner(part.folded);
  // Until now they stood for an Iranian, whose national code and identity book are asked.
  if (foreign)
    commands.push(
      setField(hearing, part, `${own}.personType`, { ...foreign, value: 'foreign' }, { corrects: true }),
    );
  return commands;
}
