import { z } from 'zod';
import { filed, fold, key } from '../../server/persian/fold.ts';
import { readPeople, type Person } from '../../server/persian/people.ts';
import { readAddress, readPlaces, type Gazetteer, type Place } from '../../server/persian/places.ts';
import { caseSet, paired, type CaseSet, type Verdict } from './verdict.ts';

const person = z.object({
  side: z.enum(['speaker', 'other', 'witness', 'unclear']),
  given: z.string().optional(),
  family: z.string().optional(),
  father: z.string().optional(),
  company: z.string().optional(),
});
const people = z.object({ text: z.string(), people: z.array(person) });
const parts = ['given', 'family', 'father', 'company'] as const;

/** Every name told is one thing to read, with whose it is; somebody on neither side may be called anything. */
function namesOf(each: z.infer<typeof person> | Person): string[] {
  return parts.flatMap((part) => {
    const name = each[part];
    return name === undefined ? [] : [`${each.side} ${part} ${key(filed(name)).replace(/["']/gu, '')}`];
  });
}

function judgePeople({ text, people: gold }: z.infer<typeof people>): Verdict {
  const neither = new Set(
    gold.filter(({ side }) => side === 'unclear').flatMap((each) => namesOf({ ...each, side: 'other' })),
  );
  const found = readPeople(fold(text))
    .filter(({ value }) => value.side !== 'unclear')
    .flatMap(({ value }) => namesOf(value));
  const wanted = gold.filter(({ side }) => side !== 'unclear').flatMap(namesOf);
  return paired(
    [...new Set(wanted)],
    [...new Set(found)].filter((each) => !neither.has(each)),
    (one, other) => one === other,
  );
}

const places = z.object({
  text: z.string(),
  asked: z.boolean(),
  places: z.array(
    z.object({
      province: z.string().optional(),
      provinceMay: z.string().optional(),
      city: z.string().optional(),
      line: z.string().optional(),
    }),
  ),
});

function plain(text: string): string {
  return key(filed(text))
    .replace(/[\s,.،:-]+/gu, ' ')
    .trim();
}

/** Province, city and line are three things to read; a province that follows from the city may be there. */
function judgePlaces(row: z.infer<typeof places>, gazetteer: Gazetteer): Verdict {
  const folded = fold(row.text);
  const read: Place[] = row.asked
    ? [readAddress(folded, gazetteer, { expected: true })].flatMap((one) => (one ? [one.value] : []))
    : readPlaces(folded, gazetteer).map(({ value }) => value);
  const told = (place: z.infer<typeof places>['places'][number] | Place): string[] => [
    ...(place.province ? [`province ${plain(place.province)}`] : []),
    // «نجف آباد» and «نجف‌آباد» are one city.
    ...(place.city ? [`city ${plain(place.city).replaceAll(' ', '')}`] : []),
    ...(place.line ? [`line ${plain(place.line)}`] : []),
  ];
  const may = new Set(
    row.places
      .flatMap(({ provinceMay, province }) => [provinceMay, province])
      .flatMap((name) => (name ? [`province ${plain(name)}`] : [])),
  );
  const wanted = row.places.flatMap(told);
  const found = [...new Set(read.flatMap(told))].filter((each) => wanted.includes(each) || !may.has(each));
  return paired([...new Set(wanted)], found, (one, other) => one === other);
}

export function peopleSets(gazetteer: Gazetteer): readonly CaseSet[] {
  return [
    caseSet('people', people, judgePeople),
    caseSet('places', places, (row) => judgePlaces(row, gazetteer)),
  ];
}
