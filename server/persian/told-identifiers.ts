import { digitRuns } from './digit-runs.ts';
import type { DigitRun } from './digit-runs.ts';
import { rawSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import { canonical, digitKindNames, digitKinds, padded } from './identifier-kinds.ts';
import type { DigitKind, Identifier } from './identifier-kinds.ts';
import { findPlates } from './plates.ts';
import type { Reading } from './reading.ts';

// A match begins only where its run of characters does, and parts are as short as addresses allow: else one long run
// would be read again from each of its characters.
const emailAddress =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+ ?@ ?[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)*\.[a-z]{2,}/giu;
const webAddress =
  /(?:https?:\/\/|www\.)[^\s"'<>,;]+|(?<![@\p{L}\p{N}.])(?:[a-z0-9-]{1,63}\.){1,20}(?:ir|com|org|net|info|me|co|app|shop)(?:\/[^\s"'<>,;]*)?(?![\p{L}\p{N}])/giu;
const cuePatterns = digitKindNames.map((kind) => ({ kind, pattern: new RegExp(digitKinds[kind].cue, 'gu') }));
const reachBefore = 45;
const reachAfter = 22;

/** The kind that the nearest word before the digits names, or else the nearest after them. */
function cuedKinds(text: string, { start, end }: DigitRun): DigitKind[] {
  const before = text.slice(Math.max(0, start - reachBefore), start).replace(/^.*\d/su, '');
  const after = text.slice(end, end + reachAfter).replace(/[\d\n.;].*$/su, '');
  const nearest = (
    side: string,
    distance: (match: RegExpExecArray) => number,
  ): { kind: DigitKind; away: number }[] =>
    cuePatterns.flatMap(({ kind, pattern }) => {
      const away = [...side.matchAll(pattern)].map(distance);
      return away.length > 0 ? [{ kind, away: Math.min(...away) }] : [];
    });
  const found = nearest(before, (match) => before.length - match.index - match[0].length);
  const named = found.length > 0 ? found : nearest(after, (match) => match.index);
  return named.sort((left, right) => left.away - right.away).map(({ kind }) => kind);
}

/** The digits as a kind, or undefined when their count is not the kind's. */
function asKind(kind: DigitKind, digits: string, cued: boolean): Identifier | undefined {
  const value = canonical(kind, kind === 'nationalCode' && cued ? padded(digits) : digits);
  const { lengths, problemWith } = digitKinds[kind];
  if (!lengths.includes(value.replace(/\D/g, '').length)) return undefined;
  // No post code begins with zero; such ten digits are a code or a mobile number that lost one.
  if (kind === 'postalCode' && !cued && value.startsWith('0')) return undefined;
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
    .sort((left, right) => nearer(left.rank, right.rank) || right.weight - left.weight);
  const [best, ...rest] = fitting;
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

/**
 * Every identifier in a message, in the order told. The kind is told by the count of digits, the check sum and the
 * words beside it; kinds that fit too are the alternatives. A value that a word names but that fails its check comes
 * with its problem.
 */
export function readIdentifiers(folded: Folded): Reading<Identifier>[] {
  const { text } = folded;
  const reading = (
    start: number,
    end: number,
    value: Identifier,
    confidence: number,
  ): Reading<Identifier> => ({
    value,
    span: rawSpan(folded, start, end),
    confidence,
    alternatives: [],
  });
  const emails = [...text.matchAll(emailAddress)].map((match) =>
    reading(
      match.index,
      match.index + match[0].length,
      { kind: 'email', value: match[0].replace(/ /g, '') },
      0.97,
    ),
  );
  const urls = [...text.matchAll(webAddress)].map((match) => {
    const address = match[0].replace(/[.)!?:]+$/u, '');
    const span = rawSpan(folded, match.index, match.index + address.length);
    return {
      value: { kind: 'url' as const, value: folded.raw.slice(span.start, span.end) },
      span,
      confidence: 0.95,
      alternatives: [],
    };
  });
  const plates = findPlates(text).map(({ start, end, value }) =>
    reading(start, end, { kind: 'plate', value }, 0.95),
  );
  const named = [...emails, ...urls, ...plates].filter(
    ({ span }, place, all) =>
      !all.some((other, at) => at < place && other.span.start < span.end && span.start < other.span.end),
  );
  const numbers = digitRuns(text)
    .map((run) => readRun(folded, run))
    .filter(({ span }) => !named.some((other) => other.span.start < span.end && span.start < other.span.end));
  return [...named, ...numbers].sort((left, right) => left.span.start - right.span.start);
}
