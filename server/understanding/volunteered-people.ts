import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { readPeople, type Person } from '../persian/people.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { foldedSpan, unused } from './cues.ts';
import { witnessOf } from './lists.ts';
import { asksAbout, narrates, setField, type Hearing, type Part } from './hearing.ts';
import { likely, more, type Openings } from './volunteered-values.ts';

function nameCommands(
  hearing: Hearing,
  part: Part,
  base: string,
  person: Person,
  confidence: number,
  flags: { aboutSpeaker?: true; corrects?: true },
): SetField[] {
  const leaves = [
    ['given', 'firstName'],
    ['family', 'lastName'],
    ['father', 'fatherName'],
  ] as const;
  return leaves.flatMap(([name, leaf]) => {
    const value = person[name];
    const span = person.spans[name];
    return value && span
      ? [setField(hearing, part, `${base}.${leaf}`, { value, span, confidence, alternatives: [] }, flags)]
      : [];
  });
}

/** Which party of the other side a person is: the one that already has that name, else the first without one. */
function partyIndex(
  hearing: Hearing,
  other: string,
  person: Person,
  taken: ReadonlyMap<number, Person>,
): number {
  for (let index = 0; index < 50; index += 1) {
    const family = hearing.state.fields.get(`${other}.${index}.lastName`)?.value ?? taken.get(index)?.family;
    const given = hearing.state.fields.get(`${other}.${index}.firstName`)?.value ?? taken.get(index)?.given;
    const company =
      hearing.state.fields.get(`${other}.${index}.legalName`)?.value ?? taken.get(index)?.company;
    if (family === undefined && given === undefined && company === undefined) return index;
    const same = (one: unknown, two: unknown): boolean =>
      one === undefined || two === undefined || one === two;
    if (
      person.company
        ? company === person.company
        : company === undefined && same(family, person.family) && same(given, person.given)
    )
      return index;
  }
  return 0;
}

const child = /^(?:پسر|دختر|بچه|فرزند|نوه)$/u;

const kin = /^(?:زن|همسر|شوهر|خانم|مادر|پدر|خواهر|برادر|مادرشوهر|مادرزن|پدرشوهر|پدرزن|خواهرزن|برادرزن)$/u;

const bank = /^(?:بانک|موسسه اعتباری)/u;

/** Words before the name of somebody the speaker acts for. */
const represented =
  /(?:موکلم|موکل بنده|موکل اینجانب|موکل|به وکالت از|به نمایندگی از)[\s,]*(?:طرف\s)?(?:اقای|خانم|سرکار خانم|جناب اقای)?\s*$/u;

/** Names told in passing, own side and other side apart. */
export function volunteeredPeople(
  hearing: Hearing,
  part: Part,
  title: Title,
  openings: Openings,
): SetField[] {
  const { ownSide, otherSide } = kinds[title.kind];
  const commands: SetField[] = [];
  const taken = new Map<number, Person>();
  const people = unused(readPeople(part.folded), openings.used);
  for (const { value: person, confidence, span } of people) {
    const named = person.given ?? person.family ?? person.father ?? person.company;
    if (!named) continue;
    const before = part.folded.text.slice(0, foldedSpan(part.folded, span).start);
    if (represented.test(before)) {
      commands.push(
        ...nameCommands(hearing, part, ownSide, person, Math.max(0.9, confidence), more(openings)),
      );
    } else if (person.side === 'speaker') {
      commands.push(
        ...nameCommands(hearing, part, ownSide, person, Math.max(0.9, confidence), {
          aboutSpeaker: true,
          ...more(openings),
        }),
      );
    } else if (person.side === 'other' && otherSide) {
      const index = openings.corrects
        ? hearing.state.parties - 1
        : partyIndex(hearing, otherSide, person, taken);
      // Answering about oneself, people name fathers, banks and companies: only a story brings a new party.
      if (!narrates(hearing) && !openings.corrects && (index > 0 || !asksAbout(hearing, otherSide))) continue;
      if (child.test(person.relation ?? '') || (person.company && bank.test(person.company))) continue;
      taken.set(index, { ...taken.get(index), ...person });
      const base = `${otherSide}.${index}`;
      if (person.company && person.spans.company) {
        const words = { span: person.spans.company, confidence: 0.95, alternatives: [] };
        commands.push(
          setField(hearing, part, `${base}.personType`, { ...words, value: 'legal' }, more(openings)),
        );
        commands.push(
          setField(hearing, part, `${base}.legalName`, { ...words, value: person.company }, more(openings)),
        );
      } else {
        // «شوهرم», «برادرم»: whom the story is against and who stood by are both called so. The person says which.
        const sure = kin.test(person.relation ?? '')
          ? Math.min(confidence, likely)
          : Math.max(0.9, confidence);
        commands.push(...nameCommands(hearing, part, base, person, sure, more(openings)));
      }
    }
  }
  const witnesses = people.filter(
    (each) => each.value.side === 'witness' && (each.value.given ?? each.value.family),
  );
  const lists = openings.candidates.some(({ path }) => path === 'witnesses');
  const [first] = witnesses;
  const last = witnesses.at(-1);
  if (lists && first && last)
    commands.push(witnessCommand(hearing, part, witnesses, { start: first.span.start, end: last.span.end }));
  return commands;
}

function witnessCommand(
  hearing: Hearing,
  part: Part,
  witnesses: readonly Reading<Person>[],
  span: Span,
): SetField {
  const value = witnesses.map(({ value: person }) => witnessOf(person));
  return setField(hearing, part, 'witnesses', { value, span, confidence: 0.92, alternatives: [] });
}
