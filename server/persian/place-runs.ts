import { filed, rawSpan, type Folded } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { placesIn, type Named } from './named-places.ts';
import { endsName } from './name-stops.ts';
import { elementsOf, type Element } from './place-elements.ts';
import type { Reading } from './reading.ts';
import { landmarkCues, lineCues, placedBefore } from './site-words.ts';

const tie =
  /^(?:[\s,،:-]|(?<![\p{L}])(?:واقع در|واقع|در|تو|توی|شهر|شهرستان|استان|از توابع|بخش)(?![\p{L}]))*$/u;

/** «کرج، گوهردشت، خیابان هفتم»: a quarter told between the town and the street, with no word for it. */
function quarter(text: string, last: Element, next: Element): Element | null {
  if (last.kind !== 'town' || (next.kind !== 'street' && next.kind !== 'number')) return null;
  const gap = text.slice(last.end, next.start);
  const name = /^(?:ه|م|یم|ست)?[\s,،]+((?:\p{L}+ ?){1,3}?)[\s,،]*$/u.exec(gap)?.[1]?.trim();
  if (!name || name.split(' ').some((word) => endsName(word))) return null;
  const start = last.end + gap.indexOf(name);
  return { start, end: start + name.length, kind: 'quarter' };
}

function runsOf(text: string, elements: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  for (const [at, element] of elements.entries()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? quarter(text, last, element) : null;
    const tied = last && (tie.test(text.slice(last.end, element.start)) || between);
    const again =
      element.kind === 'town' &&
      run?.some(
        ({ kind, town }) =>
          kind === 'town' &&
          town?.city !== undefined &&
          element.town?.city !== undefined &&
          town.city !== element.town.city,
      );
    // «یزد، صفائیه، کوچه ۲۸»: between a town and a street, a name that other towns have is a quarter's.
    const next = elements[at + 1];
    const within =
      again &&
      last?.kind === 'town' &&
      next !== undefined &&
      (next.kind === 'street' || next.kind === 'number') &&
      /^[\s,،]{1,3}$/u.test(text.slice(last.end, element.start)) &&
      /^[\s,،]{1,3}$/u.test(text.slice(element.end, next.start));
    if (run && within) run.push({ start: element.start, end: element.end, kind: 'quarter' });
    else if (run && tied && !again) run.push(...(between ? [between] : []), element);
    else runs.push([element]);
  }
  return runs;
}

/** The line of a run: its words without the towns; a landmark behind it belongs to it. */
function lineOf(folded: Folded, run: readonly Element[]): { line: string; end: number } | null {
  const parts = run.filter(({ kind }) => kind !== 'town');
  const last = parts.at(-1);
  if (!last) return null;
  const tail = /^[\s,،]{1,2}(\p{L}+) (\p{L}+)(?: (\p{L}+))?/u.exec(folded.text.slice(last.end));
  const landmark = tail?.[1] && landmarkCues.has(tail[1]) && tail[2] && !endsName(tail[2]);
  const bare = /^[\s,،]{1,2}(\p{L}{3,} \d{1,3})(?=$|[\s,.،])/u.exec(folded.text.slice(last.end));
  const more = landmark
    ? tail[0].length - (tail[3] && endsName(tail[3]) ? tail[3].length + 1 : 0)
    : bare && !endsName(bare[1]?.split(' ')[0] ?? '')
      ? bare[0].length
      : 0;
  const pieces: { start: number; end: number }[] = [];
  for (const [place, part] of parts.entries()) {
    const end = place === parts.length - 1 ? part.end + more : part.end;
    const before = pieces.at(-1);
    const town = run.some(
      ({ kind, start }) => kind === 'town' && before && start >= before.end && start < part.start,
    );
    if (before && !town) before.end = end;
    else pieces.push({ start: part.start, end });
  }
  const line = pieces
    .map(({ start, end }) => {
      const span = rawSpan(folded, start, end);
      return filed(folded.raw.slice(span.start, span.end));
    })
    .join('، ');
  return { line, end: last.end + more };
}

const inside = /(?:^|[\s,،])(?:تو|توی|در|ده|د)\s$/u;
const thenStreet = new RegExp(
  `^[\\s,،]{1,3}(?:(?:شهر|محله)\\s)?(?:\\p{L}+[\\s,،]{1,2})?(?:${[...lineCues].join('|')})[\\s\\d]`,
  'u',
);

/** Towns by their names; one that is an everyday word or a person's name («آمل», «بابل») by what stands around it. */
function townsIn(folded: Folded, gazetteer: Gazetteer): Named[] {
  const sure = placesIn(folded, gazetteer, false);
  const { text } = folded;
  const likely = placesIn(folded, gazetteer, true).filter(
    ({ start, end }) =>
      !sure.some((each) => each.start < end && start < each.end) &&
      end - start > 2 &&
      (thenStreet.test(text.slice(end, end + 40)) || inside.test(text.slice(Math.max(0, start - 6), start))),
  );
  return [...sure, ...likely].sort((one, other) => one.start - other.start);
}

/** Names of people, companies and things that are no places: nothing inside them is read. */
export interface Taken {
  start: number;
  end: number;
}

/**
 * The places a telling names, each as one run of town, quarter, street, number and site in whatever order they were
 * told: «پارکینگ مجتمع ارم واقع در شهرکرد، خیابان ملت». A street or site alone counts with a word of place before it.
 */
export function readPlaceRuns(
  folded: Folded,
  gazetteer: Gazetteer,
  taken: readonly Taken[] = [],
): Reading<Place>[] {
  const { text } = folded;
  const free = (place: { start: number; end: number }): boolean =>
    !taken.some((each) => each.start < place.end && place.start < each.end);
  const parts = elementsOf(folded, townsIn(folded, gazetteer).filter(free));
  const readings: Reading<Place>[] = [];
  for (const run of runsOf(text, parts.filter(free))) {
    const [first] = run;
    if (!first) continue;
    const towns = run.flatMap(({ town }) => town ?? []);
    const town = towns.find(({ city }) => city !== undefined);
    const province = towns.find(
      ({ city, province: own }) => city === undefined && own !== undefined,
    )?.province;
    const line = lineOf(folded, run);
    const alone = town === undefined && run.length === 1;
    const believed =
      !alone ||
      first.kind === 'town' ||
      placedBefore.test(text.slice(Math.max(0, first.start - 25), first.start));
    if (!believed || (alone && first.kind === 'number')) continue;
    const end = Math.max(line?.end ?? 0, run.at(-1)?.end ?? 0);
    const known = province ?? town?.asProvince ?? town?.province;
    readings.push({
      value: {
        ...(known !== undefined && { province: known }),
        ...(town?.city !== undefined && { city: town.city }),
        ...(line && { line: line.line }),
      },
      span: rawSpan(folded, first.start, end),
      confidence: town && town.otherProvinces.length > 0 && province === undefined ? 0.75 : 0.9,
      alternatives: [],
    });
  }
  return readings;
}
