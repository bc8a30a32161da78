import type { SetField } from '../../schemas/command.ts';
import type { Person } from '../persian/people.ts';
import type { Reading } from '../persian/reading.ts';
import type { Cast, Member } from './cast.ts';
import { setField, type Hearing, type Part } from './hearing.ts';
import { witnessOf } from './witnesses.ts';
import { likely, more, type Openings } from './volunteered-values.ts';

const leaves = [
  ['given', 'firstName'],
  ['family', 'lastName'],
  ['father', 'fatherName'],
] as const;

const kin = /^(?:زن|همسر|شوهر|خانم|مادر|پدر|خواهر|برادر|مادرشوهر|مادرزن|پدرشوهر|پدرزن|خواهرزن|برادرزن)$/u;

/** How sure it is that somebody is who they are taken for. */
function sureness({ reading, part }: Member): number {
  // «شوهرم», «برادرم»: whom the story is against and who stood by are both called so. The person says which.
  if (part === 'other' && kin.test(reading.value.relation ?? '')) return Math.min(reading.confidence, likely);
  return Math.max(0.9, reading.confidence);
}

/** «من نماینده شرکت آتیه دماوندم»: «am» is no part of the name. */
function companyOf(part: Part, { reading, start, part: of }: Member): string {
  const name = reading.value.company ?? '';
  const says = /(?:نماینده|مدیر ?عامل|مدیر)(?: ?ی)?\s*$/u.test(
    part.folded.text.slice(Math.max(0, start - 20), start),
  );
  return of === 'client' && says && /\p{L}{3}م$/u.test(name) ? name.slice(0, -1) : name;
}

function nameCommands(hearing: Hearing, part: Part, member: Member, flags: { corrects?: true }): SetField[] {
  const { reading, base } = member;
  const { value: person } = reading;
  const confidence = sureness(member);
  if (base === null) return [];
  if (person.company && person.spans.company) {
    const words = { span: person.spans.company, confidence: 0.95, alternatives: [] };
    return [
      setField(hearing, part, `${base}.personType`, { ...words, value: 'legal' }, flags),
      setField(hearing, part, `${base}.legalName`, { ...words, value: companyOf(part, member) }, flags),
    ];
  }
  if (member.part === 'father') {
    const value = person.given ?? person.father;
    const span = person.spans.given ?? person.spans.father;
    const heard = { confidence: Math.min(confidence, 0.9), alternatives: [] };
    return value && span
      ? [setField(hearing, part, `${base}.fatherName`, { ...heard, value, span }, flags)]
      : [];
  }
  const speaker = member.part === 'speaker' && { aboutSpeaker: true };
  return leaves.flatMap(([name, leaf]) => {
    const told = person[name];
    const span = person.spans[name];
    // «من پدرش اسماعیل کرمانی‌ام»: «am» is no part of one's own name.
    const value = member.part === 'speaker' ? told?.replace(/[\u200c ](?:ام|م|ا)$/u, '') : told;
    return value && span
      ? [
          setField(
            hearing,
            part,
            `${base}.${leaf}`,
            { value, span, confidence, alternatives: [] },
            { ...flags, ...speaker },
          ),
        ]
      : [];
  });
}

function witnessCommand(hearing: Hearing, part: Part, witnesses: readonly Reading<Person>[]): SetField[] {
  const [first] = witnesses;
  const last = witnesses.at(-1);
  if (!first || !last) return [];
  const value = witnesses.map(({ value: person }) => witnessOf(person));
  const span = { start: first.span.start, end: last.span.end };
  return [setField(hearing, part, 'witnesses', { value, span, confidence: 0.92, alternatives: [] })];
}

/** Names told in passing, each with the party whose they are. */
export function volunteeredPeople(
  hearing: Hearing,
  part: Part,
  { members }: Cast,
  openings: Openings,
): SetField[] {
  const commands = members.flatMap((member) => nameCommands(hearing, part, member, more(openings)));
  const witnesses = members
    .filter((member) => member.part === 'witness')
    .map(({ reading }) => reading)
    .filter(({ value }) => value.given ?? value.family)
    // «رامین اسدی … آقای اسدی»: one witness, told twice.
    .filter(
      ({ value }, at, all) =>
        !all.some(
          (each, place) =>
            place < at &&
            each.value.family !== undefined &&
            each.value.family === value.family &&
            value.given === undefined,
        ),
    );
  // «دخترم فاطمه شنید» is not all the filing asks of a witness: it stays open, to be asked.
  const whole = witnesses.length > 0 && witnesses.every(({ value }) => value.family !== undefined);
  const lists = whole && openings.candidates.some(({ path }) => path === 'witnesses');
  return lists ? [...commands, ...witnessCommand(hearing, part, witnesses)] : commands;
}
