import type { FieldInfo } from '../../schemas/field.ts';
import type { Folded } from '../persian/fold.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { findPhrases } from './choices.ts';
import type { Place } from './spoken.ts';

/** A field that may take a reading. */
export interface Candidate {
  path: string;
  info: FieldInfo;
}

/** A cue further away than this belongs to another fact. */
const reach = 45;
/** Crossing the end of a sentence costs as much as this many letters; a comma less. */
const sentenceCost = 40;
const commaCost = 12;
/** A date belongs to the verb of its own clause: «پارسال مهر دادم» and «قرار بود عید پس بده» stand side by side. */
const verbCost = 25;
const verb =
  /(?<![\p{L}])(?:دادم|داد|دادن|گرفت|گرفتم|بود|کرد|کردم|کردن|شد|نداد|میده|نمیده|بده|گفت|رفت|رفتم|زد|زدم|زدن|برد|بردن|اومد|امد|گذاشتم|گذاشت|فرستادم|خریدم|فروختم|ریختم|واریز کردم|است|هست)(?![\p{L}])/gu;

/** The folded place of a raw span. */
export function foldedSpan(folded: Folded, span: Span): Place {
  let start = folded.map.findIndex((at) => at >= span.start);
  if (start < 0) start = folded.text.length;
  let end = folded.map.findIndex((at) => at >= span.end);
  if (end < 0) end = folded.text.length;
  return { start, end };
}

/** Readings of what nothing else was read from yet. */
export function unused<T>(readings: readonly Reading<T>[], used: readonly Span[]): Reading<T>[] {
  return readings.filter(
    (reading) => !used.some((span) => span.start < reading.span.end && reading.span.start < span.end),
  );
}

function gap(text: string, one: Place, other: Place): number {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  if (to <= from) return 0;
  const between = text.slice(from, to);
  const sentences = between.match(/[.!?\n]/g)?.length ?? 0;
  const commas = between.match(/[,;]|\sو\s|\sولی\s/g)?.length ?? 0;
  const verbs = between.match(verb)?.length ?? 0;
  return between.length + sentences * sentenceCost + commas * commaCost + verbs * verbCost;
}

/** How near the nearest of a field's cues stands to a place in the text; infinite when none is in reach. */
export function distanceToCue(folded: Folded, place: Place, cues: readonly Place[]): number {
  const distances = cues.map((cue) => gap(folded.text, cue, place));
  const nearest = Math.min(Number.POSITIVE_INFINITY, ...distances);
  return nearest <= reach ? nearest : Number.POSITIVE_INFINITY;
}

export interface Assigned<T> {
  path: string;
  reading: Reading<T>;
  /** A word of the field stood beside it; without one the reading is only likely. */
  byCue: boolean;
}

/**
 * Gives each reading the field whose cue stands nearest to it, each field at most one. What has no cue goes to
 * `main`, when that is still free: the date, sum or place the whole story is about.
 */
export function assignByCue<T>(
  folded: Folded,
  readings: readonly Reading<T>[],
  candidates: readonly Candidate[],
  main: string | undefined,
): Assigned<T>[] {
  if (readings.length === 0) return [];
  const cued = candidates.map(({ path, info }) => ({ path, cues: findPhrases(folded, info.cues ?? []) }));
  const pairs = readings.flatMap((reading) => {
    const place = foldedSpan(folded, reading.span);
    return cued.map(({ path, cues }) => ({ reading, path, distance: distanceToCue(folded, place, cues) }));
  });
  const assigned: Assigned<T>[] = [];
  const done = (reading: Reading<T>, path: string): boolean =>
    assigned.some((each) => each.reading === reading || each.path === path);
  for (const pair of pairs
    .filter((each) => Number.isFinite(each.distance))
    .sort((one, other) => one.distance - other.distance)) {
    if (!done(pair.reading, pair.path))
      assigned.push({ path: pair.path, reading: pair.reading, byCue: true });
  }
  const rest = readings.find((reading) => !assigned.some((each) => each.reading === reading));
  if (
    main &&
    rest &&
    candidates.some((each) => each.path === main) &&
    !assigned.some((each) => each.path === main)
  ) {
    assigned.push({ path: main, reading: rest, byCue: false });
  }
  return assigned;
}
