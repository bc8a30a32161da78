import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { filed, rawSpan } from '../persian/fold.ts';
import { readPeople, type Person } from '../persian/people.ts';
import { readPlaces } from '../persian/places.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { readChoice, readChoices } from './choices.ts';
import { foldedSpan } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { findEvidence } from './lists.ts';
import { homeOf } from './sides.ts';
import { readValue } from './typed-value.ts';
import type { Openings } from './volunteered-values.ts';

const more = (openings: Openings): { corrects: true } | Record<string, never> => (openings.corrects ? { corrects: true } : {});
const whole = (part: Part): Span => ({ start: 0, end: part.folded.raw.length });

function nameCommands(hearing: Hearing, part: Part, base: string, person: Person, confidence: number, flags: { aboutSpeaker?: true; corrects?: true }): SetField[] {
  const leaves = [['given', 'firstName'], ['family', 'lastName'], ['father', 'fatherName']] as const;
  return leaves.flatMap(([name, leaf]) => {
    const value = person[name];
    const span = person.spans[name];
    return value && span ? [setField(hearing, part, `${base}.${leaf}`, { value, span, confidence, alternatives: [] }, flags)] : [];
  });
}

/** Which party of the other side a person is: the one that already has that name, else the first without one. */
function partyIndex(hearing: Hearing, other: string, person: Person, taken: ReadonlyMap<number, Person>): number {
  for (let index = 0; index < 50; index += 1) {
    const family = hearing.state.fields.get(`${other}.${index}.lastName`)?.value ?? taken.get(index)?.family;
    const given = hearing.state.fields.get(`${other}.${index}.firstName`)?.value ?? taken.get(index)?.given;
    const company = hearing.state.fields.get(`${other}.${index}.legalName`)?.value ?? taken.get(index)?.company;
    if (family === undefined && given === undefined && company === undefined) return index;
    const same = (one: unknown, two: unknown): boolean => one === undefined || two === undefined || one === two;
    if (person.company ? company === person.company : company === undefined && same(family, person.family) && same(given, person.given)) return index;
  }
  return 0;
}

const child = /^(?:پسر|دختر|بچه|فرزند|نوه)$/u;
const kin = /^(?:زن|همسر|شوهر|خانم|مادر|پدر|خواهر|برادر|مادرشوهر|مادرزن|پدرشوهر|پدرزن|خواهرزن|برادرزن)$/u;
const bank = /^(?:بانک|موسسه اعتباری)/u;
/** Words before the name of somebody the speaker acts for. */
const represented = /(?:موکلم|موکل بنده|موکل اینجانب|موکل|به وکالت از|به نمایندگی از)[\s,]*(?:طرف\s)?(?:اقای|خانم|سرکار خانم|جناب اقای)?\s*$/u;
/** Below what is taken as sure: asked back as a yes/no question. */
const likely = 0.8;

function asksAbout(hearing: Hearing, side: string): boolean {
  const question = hearing.state.question;
  if (question?.about !== 'fields') return false;
  return question.paths.every((path) => path.startsWith(`${side}.`));
}

/** Names told in passing, own side and other side apart. */
export function volunteeredPeople(hearing: Hearing, part: Part, title: Title, openings: Openings): SetField[] {
  const { ownSide, otherSide } = kinds[title.kind];
  const commands: SetField[] = [];
  const taken = new Map<number, Person>();
  const people = readPeople(part.folded).filter((each) => !openings.used.some((span) => span.start < each.span.end && each.span.start < span.end));
  for (const { value: person, confidence, span } of people) {
    const named = person.given ?? person.family ?? person.father ?? person.company;
    if (!named) continue;
    const before = part.folded.text.slice(0, foldedSpan(part.folded, span).start);
    if (represented.test(before)) {
      commands.push(...nameCommands(hearing, part, ownSide, person, Math.max(0.9, confidence), more(openings)));
    } else if (person.side === 'speaker') {
      commands.push(...nameCommands(hearing, part, ownSide, person, Math.max(0.9, confidence), { aboutSpeaker: true, ...more(openings) }));
    } else if (person.side === 'other' && otherSide) {
      const index = openings.corrects ? hearing.state.parties - 1 : partyIndex(hearing, otherSide, person, taken);
      // Answering about oneself, people name fathers, banks and companies: only a story brings a new party.
      if (!narrates(hearing) && !openings.corrects && (index > 0 || !asksAbout(hearing, otherSide))) continue;
      if (child.test(person.relation ?? '') || (person.company && bank.test(person.company))) continue;
      taken.set(index, { ...taken.get(index), ...person });
      const base = `${otherSide}.${index}`;
      if (person.company && person.spans.company) {
        const words = { span: person.spans.company, confidence: 0.95, alternatives: [] };
        commands.push(setField(hearing, part, `${base}.personType`, { ...words, value: 'legal' }, more(openings)));
        commands.push(setField(hearing, part, `${base}.legalName`, { ...words, value: person.company }, more(openings)));
      } else {
        // «شوهرم», «برادرم»: whom the story is against and who stood by are both called so. The person says which.
        const sure = kin.test(person.relation ?? '') ? Math.min(confidence, likely) : Math.max(0.9, confidence);
        commands.push(...nameCommands(hearing, part, base, person, sure, more(openings)));
      }
    }
  }
  const witnesses = people.filter((each) => each.value.side === 'witness' && (each.value.given ?? each.value.family));
  const lists = openings.candidates.some(({ path }) => path === 'witnesses');
  const [first] = witnesses;
  const last = witnesses.at(-1);
  if (lists && first && last) commands.push(witnessCommand(hearing, part, witnesses, { start: first.span.start, end: last.span.end }));
  return commands;
}

function witnessCommand(hearing: Hearing, part: Part, witnesses: readonly Reading<Person>[], span: Span): SetField {
  const value = witnesses.map(({ value: person }) => ({
    ...(person.given && { firstName: person.given }),
    ...(person.family && { lastName: person.family }),
    ...(person.father && { fatherName: person.father }),
  }));
  return setField(hearing, part, 'witnesses', { value, span, confidence: 0.92, alternatives: [] });
}

/** Places told in passing: the home of one side by its words, else where the matter happened. */
export function volunteeredPlaces(hearing: Hearing, part: Part, title: Title, openings: Openings): SetField[] {
  const { ownSide, otherSide, mainPlace } = kinds[title.kind];
  const commands: SetField[] = [];
  for (const reading of readPlaces(part.folded, hearing.gazetteer)) {
    if (openings.used.some((span) => span.start < reading.span.end && reading.span.start < span.end)) continue;
    const place = foldedSpan(part.folded, reading.span);
    const home = homeOf(part.folded, place.start, place.end);
    const base = home === 'own' ? `${ownSide}.address` : home === 'other' && otherSide ? `${otherSide}.0.address` : mainPlace;
    if (!base) continue;
    for (const leaf of ['province', 'city', 'line'] as const) {
      const value = reading.value[leaf];
      const path = `${base}.${leaf}`;
      if (!value || commands.some((command) => command.path === path)) continue;
      commands.push(setField(hearing, part, path, { value, span: reading.span, confidence: Math.max(0.9, reading.confidence), alternatives: [] }, more(openings)));
    }
  }
  return commands;
}

/** Choices and yes/no facts that the story settles by unmistakable words. */
export function volunteeredChoices(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  if (!narrates(hearing) && !openings.corrects) return [];
  return openings.candidates.flatMap(({ path, info }) => {
    if (path.endsWith('.personType') || path.endsWith('.maritalStatus') || path.endsWith('.capacity')) return [];
    const heard = info.type === 'enum' ? readChoice(part.folded, info, false) : info.type === 'enumList' ? readChoices(part.folded, info, false) : null;
    if (heard) return [setField(hearing, part, path, { ...heard, confidence: 0.92 }, more(openings))];
    if (info.type !== 'boolean' || (!info.hearsYes && !info.hearsNo)) return [];
    const outcome = readValue(info, { folded: part.folded, today: hearing.today, gazetteer: hearing.gazetteer, alone: false });
    return outcome && 'heard' in outcome ? [setField(hearing, part, path, { ...outcome.heard, span: whole(part) }, more(openings))] : [];
  });
}

const acting: readonly { capacity: string; pattern: RegExp }[] = [
  { capacity: 'lawyer', pattern: /(?<![\p{L}])(?:وکیل دادگستری (?:هستم|ام)|وکیل هستم|موکل بنده|موکل اینجانب|موکلم|وکیلشم|وکیلش هستم|وکیل ایشون(?:م| هستم)|از طرف موکلم|موکلم|من وکیلم|بنده وکیل)(?![\p{L}])/u },
  { capacity: 'representative', pattern: /(?<![\p{L}])(?:از طرف شرکت|مدیرعامل(?: شرکت)?(?:م| هستم)|نماینده شرکت(?:م| هستم)?|شرکت ما|شرکتمون)(?![\p{L}])/u },
  {
    capacity: 'guardian',
    pattern: /(?<![\p{L}])(?:(?:از طرف|برای|برا|واسه|به نام|به جای) (?:پسر|دختر|بچه|فرزند|نوه)(?:م|مون|ام|ه ام|ه م)?(?: \S+){0,4} (?:شکایت|ثبت|اقدام|پر)|قیم(?:ش|شون)? (?:هستم|ام|منم)|قیمشم|قیمشونم|(?:بچه|پسر|دختر)م(?:و|ون رو| رو| را)? (?:زدن|زده|کتک زد))/u,
  },
  { capacity: 'self', pattern: /(?<![\p{L}])(?:برای خودم|برا خودم|واسه خودم|از طرف خودم|به نام خودم|خودم شاکی ?(?:ام|هستم))(?![\p{L}])/u },
];

/** For whom the person acts, when the story says it outright. */
export function volunteeredCapacity(hearing: Hearing, part: Part, title: Title): SetField[] {
  const path = `${kinds[title.kind].ownSide}.capacity`;
  for (const { capacity, pattern } of acting) {
    const match = pattern.exec(part.folded.text);
    if (!match) continue;
    const span = rawSpan(part.folded, match.index, match.index + match[0].length);
    const words = { span, confidence: 0.92, alternatives: [] };
    const company = capacity === 'representative' && match[0].includes('شرکت');
    return [
      setField(hearing, part, path, { ...words, value: capacity }),
      ...(company ? [setField(hearing, part, path.replace('.capacity', '.personType'), { ...words, value: 'legal' })] : []),
    ];
  }
  return [];
}

const purposeClause = /(?:^|[\s,.])(?:برای|برا|واسه|جهت|بابت)\s(.{3,80}?)(?=\s(?:یه\s|یک\s)?(?:می|گواهی|سو|عدم|لازم|نیاز|احتیاج|بگیر|درخواست|لازمه|بدم|ازم)|[.,;!?\n]|$)/u;
const branchClause = /شعبه\s(?:ی\s)?((?:\d{1,4}|[\p{L}]+)(?:\s[\p{L}\d]+){0,7}?)(?=\s?(?:[,.;\n]|است|هست|و\s|ردیف|بایگانی|شماره|تاریخ|جلسه|ابلاغ|برام|برای|من\s|$))/u;

/** Free words with a clear frame: what the certificate is for, which branch the case is in. */
export function volunteeredClauses(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  const commands: SetField[] = [];
  const take = (path: string, start: number, end: number): void => {
    const candidate = openings.candidates.find((each) => each.path === path);
    const span = rawSpan(part.folded, start, end);
    const value = filed(part.folded.raw.slice(span.start, span.end));
    if (candidate && value.length > 1) commands.push(setField(hearing, part, path, { value, span, confidence: 0.92, alternatives: [] }, more(openings)));
  };
  const purpose = openings.candidates.find((each) => each.path === 'purpose')?.info.cues ?? [];
  const clause = purposeClause.exec(part.folded.text);
  if (clause?.[1] && purpose.some((cue) => clause[1]?.includes(cue.split(' ').at(-1) ?? cue))) {
    const start = clause.index + clause[0].length - clause[1].length;
    take('purpose', start, start + clause[1].length);
  }
  const branch = branchClause.exec(part.folded.text);
  if (branch?.[1]) take('branch', branch.index, branch.index + branch[0].trimEnd().length);
  const evidence = narrates(hearing) && openings.candidates.some((each) => each.path === 'evidence') ? findEvidence(part.folded) : null;
  if (evidence) commands.push(setField(hearing, part, 'evidence', evidence, more(openings)));
  return commands;
}
