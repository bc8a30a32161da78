import { z } from 'zod';
import { readDates } from '../../server/persian/dates.ts';
import { fold } from '../../server/persian/fold.ts';
import { readIdentifiers } from '../../server/persian/identifiers.ts';
import { readMoney } from '../../server/persian/money.ts';
import { readNumbers } from '../../server/persian/numbers.ts';
import { readPeople } from '../../server/persian/people.ts';
import { readPlaces, type Gazetteer } from '../../server/persian/places.ts';
import { caseSet, type CaseSet, type Verdict } from './verdict.ts';

const sentence = z.object({ text: z.string() });

/** Sentences that hold nothing a filing could take: whatever is read of them is invented. */
function judge({ text }: z.infer<typeof sentence>, gazetteer: Gazetteer): Verdict {
  const folded = fold(text);
  const quote = (what: string, { span }: { span: { start: number; end: number } }): string =>
    `${what} «${text.slice(span.start, span.end)}»`;
  const found = [
    ...readNumbers(folded).map((each) => quote('number', each)),
    ...readMoney(folded).map((each) => quote('money', each)),
    ...readDates(folded, '1405-09-02').map((each) => quote('date', each)),
    ...readIdentifiers(folded).map((each) => quote('identifier', each)),
    ...readPeople(folded).map((each) => quote('person', each)),
    ...readPlaces(folded, gazetteer).map((each) => quote('place', each)),
  ];
  return { gold: 0, found: found.length, right: 0, read: found };
}

export function ordinarySets(gazetteer: Gazetteer): readonly CaseSet[] {
  return [caseSet('ordinary', sentence, (row) => judge(row, gazetteer))];
}
