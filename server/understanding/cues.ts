import { once } from '../persian/once.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { key, type Folded } from '../persian/fold.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { findPhrases } from './choices.ts';
import { bordersBetween, isVerb } from './clauses.ts';
import type { Place } from './spoken.ts';

/** A field that may take a reading. */
export interface Candidate {
  path: string;
  info: FieldInfo;
}

/** A cue further away than this belongs to another fact. */
const reach = 45;
/** Within a sentence, when no other field is spoken of in it. */
const sentenceReach = 110;
/** «۱۵ مهر دادم», «سررسیدش ۱۵ مهر»: verbs stand behind what they govern and nouns before it. */
const wrongSide = 8;
/** Right beside the value, where the cue asks for it: nearer than anything else. */
const beside = -1;

/** The folded place of a raw span. */
export function foldedSpan(folded: Folded, span: Span): Place {
  return { start: foldedPlace(folded, span.start), end: foldedPlace(folded, span.end) };
}

/** The first folded letter that comes from the raw place or from behind it. */
function foldedPlace({ map, text }: Folded, raw: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] ?? raw) >= raw) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A place of a folded text as a message of its own; its spans are still those of the whole. */
export function foldedPart(folded: Folded, { start, end }: Place): Folded {
  return { raw: folded.raw, text: folded.text.slice(start, end), map: folded.map.slice(start, end + 1) };
}

/** Readings of what nothing else was read from yet. */
export function unused<T>(readings: readonly Reading<T>[], used: readonly Span[]): Reading<T>[] {
  return readings.filter(
    (reading) => !used.some((span) => span.start < reading.span.end && reading.span.start < span.end),
  );
}

/** The places of a field's cues in one message, by how near they have to stand. */
export interface Cues {
  anywhere: readonly Place[];
  /** «تا …»: the value follows at once. */
  leading: readonly Place[];
  /** «… رهن»: the value stands right before. */
  trailing: readonly Place[];
  /** «از … تا»: the field takes the beginning of a period. */
  opensPeriod: boolean;
}

type Sorted = Record<'anywhere' | 'leading' | 'trailing', readonly string[]> & { opensPeriod: boolean };
const sorted = new WeakMap<readonly string[], Sorted>();
const possessives = ['ش', 'شون', 'شان', 'م', 'مون', 'مان', 'شم', 'شو', 'اش', 'ام'];
const shortest = 4;
const gapMark = '…';
/** The cue of a field that a period begins in; one that it ends in has «تا …». */
const periodCue = `از ${gapMark} تا`;

/** «سررسید» is also «سررسیدشون», «جلسه» also «جلسه‌م»; verbs and short words carry no such ending. */
function owned(cue: string): string[] {
  const last = key(cue).split(' ').at(-1) ?? '';
  if (last.length < shortest || isVerb(last)) return [cue];
  return [cue, ...possessives.map((ending) => `${cue} ${ending}`)];
}

function sort(cues: readonly string[]): Sorted {
  let known = sorted.get(cues);
  if (!known) {
    const bare = (cue: string): string => cue.replace(gapMark, '').trim();
    known = {
      anywhere: cues.filter((cue) => !cue.includes(gapMark)).flatMap(owned),
      leading: cues
        .filter((cue) => cue.endsWith(gapMark))
        .map(bare)
        .flatMap(owned),
      trailing: cues.filter((cue) => cue.startsWith(gapMark)).map(bare),
      opensPeriod: cues.includes(periodCue),
    };
    sorted.set(cues, known);
  }
  return known;
}

const adverbial = /(?<![\p{L}])(?:در|از)\s$/u;

const cuesByText = once<Folded, Map<readonly string[], Cues>>(() => new Map());
const uncued: readonly string[] = [];

/** Where the cues of a field stand in a message. */
export function cuesIn(folded: Folded, { cues = uncued }: FieldInfo): Cues {
  const known = cuesByText(folded);
  let found = known.get(cues);
  if (!found) {
    found = findCues(folded, cues);
    known.set(cues, found);
  }
  return found;
}

function findCues(folded: Folded, cues: readonly string[]): Cues {
  const { anywhere, leading, trailing, opensPeriod } = sort(cues);
  return {
    anywhere: findPhrases(folded, anywhere, true),
    // «در تاریخ ۱۸ آبان … برگشت خورد»: the day of the verb, not the date of the paper.
    leading: findPhrases(folded, leading).filter((cue) => !adverbial.test(folded.text.slice(0, cue.start))),
    trailing: findPhrases(folded, trailing),
    opensPeriod,
  };
}

/** Words that may stand between a cue and the value it leads to. */
const filler =
  /^[\s:=,"(-]*(?:(?:ی|تاریخ|روز|سال|ماه|مورخه?|مبلغ|حدود|حدودا|تقریبا|همین|یه|یک|هم|رو|را)[\s:=]+){0,2}$/u;
const noWords = /^[\s"),-]*(?:(?:هم|رو|را|پول)\s)?$/u;

function gap(folded: Folded, cue: Place, place: Place, within: number): number {
  const cueFirst = cue.end <= place.start;
  const [from, to] = cueFirst ? [cue.end, place.start] : [place.end, cue.start];
  if (to <= from) return 0;
  if (to - from > within) return Number.POSITIVE_INFINITY;
  const lastWord = /[\p{L}\p{N}]+$/u.exec(folded.text.slice(cue.start, cue.end))?.[0] ?? '';
  const governsBack = isVerb(lastWord);
  return to - from + bordersBetween(folded, from, to) + (governsBack === cueFirst ? wrongSide : 0);
}

/** How near the nearest of a field's cues stands to a place in the text; infinite when none is in reach. */
export function distanceToCue(folded: Folded, place: Place, cues: Cues, within = reach): number {
  const { text } = folded;
  if (
    cues.leading.some(
      (cue) =>
        cue.end <= place.start && place.start - cue.end < 24 && filler.test(text.slice(cue.end, place.start)),
    )
  )
    return beside;
  if (
    cues.trailing.some(
      (cue) =>
        cue.start >= place.end && cue.start - place.end < 8 && noWords.test(text.slice(place.end, cue.start)),
    )
  )
    return beside;
  let nearest = Number.POSITIVE_INFINITY;
  for (const cue of cues.anywhere) nearest = Math.min(nearest, gap(folded, cue, place, within));
  return nearest <= within ? nearest : Number.POSITIVE_INFINITY;
}

/** «پنجم تیر که عازم زیارت بودم، قالی‌ها را به امانت گذاشتم»: further on, but in the same sentence. */
function inSentence(folded: Folded, cue: Place, place: Place): boolean {
  const from = Math.min(cue.end, place.end);
  const to = Math.max(cue.start, place.start);
  return to - from <= sentenceReach && !/[.!?\n]/u.test(folded.text.slice(from, to));
}

export interface Assigned<T> {
  path: string;
  reading: Reading<T>;
  /** A word of the field stood beside it; without one, or with one only in the same sentence, the reading is likely. */
  byCue: boolean;
}

export interface Assignment<T> {
  /** The field what has no cue goes to, when it is still free: the date or sum the whole story is about. */
  main: string | undefined;
  /** Of the readings without a cue, the one the story is about. */
  best: (rest: readonly Reading<T>[]) => Reading<T> | undefined;
  /** A reading without a cue beside it may go to the one field that has a cue in its sentence. */
  sentence?: boolean;
  /** How much further off the cues of this reading count: it is told of something else. */
  penalty?: (reading: Reading<T>) => number;
}

/** Gives each reading the field whose cue stands nearest to it, each field at most one; one of the rest is the main one. */
export function assignByCue<T>(
  folded: Folded,
  readings: readonly Reading<T>[],
  candidates: readonly Candidate[],
  { main, best, sentence = false, penalty = () => 0 }: Assignment<T>,
): Assigned<T>[] {
  if (readings.length === 0) return [];
  const cued = candidates.map(({ path, info }) => ({ path, cues: cuesIn(folded, info) }));
  const pairs = readings.flatMap((reading) => {
    const place = foldedSpan(folded, reading.span);
    const further = penalty(reading);
    return cued.map(({ path, cues }) => ({
      reading,
      path,
      distance: distanceToCue(folded, place, cues, reach - further) + further,
    }));
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
  for (const reading of sentence ? readings : []) {
    if (assigned.some((each) => each.reading === reading) || penalty(reading) > 0) continue;
    const place = foldedSpan(folded, reading.span);
    const named = cued.filter(({ cues }) => cues.anywhere.some((cue) => inSentence(folded, cue, place)));
    const [only] = named;
    if (only && named.length === 1 && !done(reading, only.path))
      assigned.push({ path: only.path, reading, byCue: false });
  }
  const free = main !== undefined && !assigned.some((each) => each.path === main);
  if (free && candidates.some((each) => each.path === main)) {
    const reading = best(readings.filter((each) => !assigned.some((one) => one.reading === each)));
    if (reading) assigned.push({ path: main, reading, byCue: false });
  }
  return assigned;
}
