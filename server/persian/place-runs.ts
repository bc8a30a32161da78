import { rawSpan, type Folded } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { lineOf, quarter, type Element } from './place-lines.ts';
import { townsIn } from './place-towns.ts';
import { elementsOf, Scan } from './place-elements.ts';
import type { Reading } from './reading.ts';
import { placedBefore, timedBefore } from './site-words.ts';

const tie =
  /^(?:[\s,،:-]|(?<![\p{L}])(?:واقع در|واقع|در|تو|توی|شهر|شهرستان|استان|از توابع|بخش)(?![\p{L}]))*$/u;

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
  const scan = new Scan(folded, townsIn(folded, gazetteer).filter(free));
  const readings: Reading<Place>[] = [];
  for (const run of runsOf(text, elementsOf(scan).filter(free))) {
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
      placedBefore.test(text.slice(Math.max(0, first.start - 25), first.start)) ||
      (first.kind === 'site' && timedBefore.test(text.slice(Math.max(0, first.start - 25), first.start)));
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
