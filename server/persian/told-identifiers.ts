import { allMatches } from './all-matches.ts';
import { digitRuns } from './digit-runs.ts';
import type { DigitRun } from './digit-runs.ts';
import { rawSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import { canonical, digitKindNames, digitKinds, padded } from './identifier-kinds.ts';
import type { DigitKind, Identifier } from './identifier-kinds.ts';
import { findEmails, findWebAddresses } from './net-addresses.ts';
import { findPlates } from './plates.ts';
import type { Reading } from './reading.ts';
import { dictations, runsOf, type Dictation } from './spoken-identifiers.ts';
import { findSpokenPlates } from './spoken-plates.ts';
import { standing } from './taken-back.ts';

const cuePatterns = digitKindNames.map((kind) => ({ kind, pattern: new RegExp(digitKinds[kind].cue, 'gu') }));
const reachBefore = 45;
const reachAfter = 22;

/** The kind that the nearest word before the digits names, or else the nearest after them. */
export function cuedKinds(text: string, { start, end }: DigitRun): DigitKind[] {
  const before = text.slice(Math.max(0, start - reachBefore), start).replace(/^.*\d/su, '');
  const after = text.slice(end, end + reachAfter).replace(/[\d\n.;].*$/su, '');
  const nearest = (
    side: string,
    distance: (match: RegExpExecArray) => number,
  ): { kind: DigitKind; away: number }[] =>
    cuePatterns.flatMap(({ kind, pattern }) => {
      const away = allMatches(side, pattern).map(distance);
      return away.length > 0 ? [{ kind, away: Math.min(...away) }] : [];
    });
  const found = nearest(before, (match) => before.length - match.index - match[0].length);
  const named = found.length > 0 ? found : nearest(after, (match) => match.index);
  return named.sort((left, right) => left.away - right.away).map(({ kind }) => kind);
}

/** From this weight on the digits alone tell the kind. */
const sureByForm = 0.92;

/** The digits as a kind, or undefined when their count is not the kind's. */
function asKind(kind: DigitKind, digits: string, cued: boolean): Identifier | undefined {
  const value = canonical(kind, kind === 'nationalCode' && cued ? padded(digits) : digits);
  const { lengths, problemWith } = digitKinds[kind];
  if (!lengths.includes(value.replace(/\D/g, '').length)) return undefined;
  const problem = problemWith(value);
  return problem ? { kind, value, problem } : { kind, value };
}

function readRun(folded: Folded, run: DigitRun): Reading<Identifier> {
  const cues = cuedKinds(folded.text, run);
  const fitting = digitKindNames
    .map((kind) => ({
      identifier: asKind(kind, run.digits, cues.includes(kind)),
      rank: cues.indexOf(kind),
      weight: digitKinds[kind].weight,
    }))
    .flatMap(({ identifier, rank, weight }) =>
      identifier && (!identifier.problem || rank === 0) ? [{ identifier, rank, weight }] : [],
    )
    // «۰۹۱۷… خونه هم جهرمه»: digits that are a whole mobile are no wrong telephone of a house.
    .filter((each, _, all) => {
      const { kind, problem } = each.identifier;
      const rival = kind === 'phone' ? 'mobile' : kind === 'mobile' ? 'phone' : undefined;
      return (
        !problem ||
        rival === undefined ||
        !all.some(({ identifier }) => identifier.kind === rival && !identifier.problem)
      );
    })
    .sort((left, right) => nearer(left.rank, right.rank) || right.weight - left.weight);
  // «تلفنش 021-…» is a right landline, whatever else the word may name.
  const byForm = fitting.filter(({ identifier, weight }) => !identifier.problem && weight >= sureByForm);
  const [best, ...rest] = byForm.length > 0 && fitting[0]?.identifier.problem ? byForm : fitting;
  const span = rawSpan(folded, run.start, run.end);
  if (!best) {
    const [named] = cues;
    const problem =
      named && named !== 'phone' ? digitKinds[named].problemWith(canonical(named, run.digits)) : null;
    if (named && problem)
      return {
        value: { kind: named, value: run.digits, problem },
        span,
        confidence: 0.5,
        alternatives: [{ kind: 'digits', value: run.digits }],
      };
    return { value: { kind: 'digits', value: run.digits }, span, confidence: 0.4, alternatives: [] };
  }
  const sure = best.rank >= 0 ? 0.97 : best.weight;
  return {
    value: best.identifier,
    span,
    confidence: best.identifier.problem ? 0.6 : sure,
    alternatives: rest.map(({ identifier }) => identifier).filter(({ problem }) => !problem),
  };
}

/** Orders by the place in the list of cues, where -1 is none. */
function nearer(left: number, right: number): number {
  return (left < 0 ? Number.MAX_SAFE_INTEGER : left) - (right < 0 ? Number.MAX_SAFE_INTEGER : right);
}

/** Uncued, digits read aloud are an identifier only where their form or their check says so. */
const sureUnnamed = 0.95;

function readDictation(folded: Folded, told: Dictation): Reading<Identifier>[] {
  const read = runsOf(told).map((run) => readRun(folded, run));
  if (!told.whole) return read.filter(({ value }) => value.problem !== undefined);
  const [best, ...others] = read
    .filter(({ value, confidence }) => !value.problem && confidence >= sureUnnamed)
    .sort((left, right) => right.confidence - left.confidence);
  if (!best) return [];
  const rivals = others.filter(({ confidence }) => confidence === best.confidence).map(({ value }) => value);
  if (rivals.length === 0) return [best];
  return [{ ...best, confidence: 0.7, alternatives: [...rivals, ...best.alternatives] }];
}

/** «۰۹۱۲… نه ببخشید ۰۹۱۳…» tells one number; numbers of other kinds between them do not count. */
function withoutTakenBack(folded: Folded, read: readonly Reading<Identifier>[]): Reading<Identifier>[] {
  const kinds = new Set(read.map(({ value }) => value.kind));
  if (kinds.size === read.length) return [...read];
  const place = (offset: number): number => folded.map.findIndex((at) => at >= offset);
  const stand = new Set(
    [...kinds].flatMap((kind) => {
      const same = read.filter(({ value }) => value.kind === kind);
      const placed = same.map((each) => ({
        each,
        start: place(each.span.start),
        end: place(each.span.end),
      }));
      return kind === 'digits' ? same : standing(folded.text, placed).map(({ each }) => each);
    }),
  );
  return read.filter((each) => stand.has(each));
}

const meets = (one: Reading<unknown>, other: Reading<unknown>): boolean =>
  one.span.start < other.span.end && other.span.start < one.span.end;

/**
 * Every identifier in a message, in the order told, without those that are taken back in the same breath. The kind is
 * told by the count of digits, the check sum and the words beside it; kinds that fit too are the alternatives. A value
 * that a word names but that fails its check comes with its problem.
 */
export function readIdentifiers(folded: Folded): Reading<Identifier>[] {
  const plates = [...findPlates(folded.text), ...findSpokenPlates(folded)].map(
    ({ start, end, value }): Reading<Identifier> => ({
      value: { kind: 'plate', value },
      span: rawSpan(folded, start, end),
      confidence: 0.95,
      alternatives: [],
    }),
  );
  const spoken = dictations(folded).flatMap((told) => readDictation(folded, told));
  const runs = digitRuns(folded.text).map((run) => readRun(folded, run));
  const found: Reading<Identifier>[] = [];
  for (const each of [...findEmails(folded), ...findWebAddresses(folded), ...plates, ...spoken, ...runs])
    if (!found.some((other) => meets(each, other))) found.push(each);
  found.sort((left, right) => left.span.start - right.span.start);
  return withoutTakenBack(folded, found);
}
