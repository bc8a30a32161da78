import { isEveryday } from './common-words.ts';
import { filed, rawSpan, type Folded } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { endsName } from './name-stops.ts';
import { asReading, placesIn, type Named } from './named-places.ts';
import type { Reading } from './reading.ts';
import { relationAt } from './relations.ts';
import { toldLines, type ToldLine } from './told-line.ts';

const before = 25;
/** Between a street or village and the town told after it. */
const inTown =
  /^(?:[\s,]|نزدیکای|نزدیکی|نزدیک|حوالی|اطراف|سمت|طرفای|از توابع|توابع|واقع در|شهرستان|شهر|بخش|استان|تو|توی|در)*$/u;

/** The town a line belongs to: the one told before it, else the one right after. */
function townOf(text: string, places: readonly Named[], line: ToldLine): number {
  const at = places.findLastIndex(
    ({ start, end }) => start <= line.start && end <= line.start && line.start - end < before,
  );
  if (at >= 0) return at;
  return places.findIndex(
    ({ start }) => start >= line.end && start - line.end < before && inTown.test(text.slice(line.end, start)),
  );
}

const quarter = /^(?:ه|ست)?[\s,]+(\p{L}{3,}(?: \p{L}{3,})?)[\s,]+$/u;

/** «کرج مهرشهر بلوار ارم»: a quarter between the town and the street, with no word for it, is of the line. */
function withQuarter(text: string, town: Named | undefined, line: ToldLine): ToldLine {
  if (!town || town.end > line.start) return line;
  const gap = text.slice(town.end, line.start);
  const name = quarter.exec(gap)?.[1];
  const free = name
    ?.split(' ')
    .every((word) => !endsName(word) && !isEveryday(word) && relationAt([word]) === null);
  return name && free ? { ...line, start: town.end + gap.indexOf(name) } : line;
}

/** «شهرک صنعتی اشتهارد» is called after its town. */
function withTown(text: string, town: Named | undefined, line: ToldLine): ToldLine {
  if (!town || town.start - line.end !== 1 || !text.slice(line.start, line.end).endsWith('صنعتی'))
    return line;
  const end = text.indexOf(' ', town.start);
  return { ...line, end: end < 0 || end > town.end ? town.end : end };
}

/** The places a message names in passing, in the order told; a street goes with the town beside it. */
export function readPlaces(folded: Folded, gazetteer: Gazetteer): Reading<Place>[] {
  const places = placesIn(folded, gazetteer, false);
  const readings = places.map((place) => asReading(folded, place, place.city ? 0.85 : 0.8));
  for (const told of toldLines(folded, places)) {
    const at = townOf(folded.text, places, told);
    const home = readings[at];
    const line = withTown(folded.text, places[at], withQuarter(folded.text, places[at], told));
    const span = rawSpan(folded, line.start, line.end);
    const value = filed(folded.raw.slice(span.start, span.end));
    if (home && home.value.line === undefined) {
      readings[at] = {
        ...home,
        value: { ...home.value, line: value },
        span: { start: Math.min(home.span.start, span.start), end: Math.max(home.span.end, span.end) },
        alternatives: home.alternatives.map((each) => ({ ...each, line: value })),
      };
    } else if (line.sure) readings.push({ value: { line: value }, span, confidence: 0.7, alternatives: [] });
  }
  return readings.sort((one, other) => one.span.start - other.span.start);
}
