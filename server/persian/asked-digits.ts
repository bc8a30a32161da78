import type { Problem } from '../../schemas/problem.ts';
import { postalCodeLooksOdd } from '../../schemas/values/postal-code.ts';
import { digitRuns, type DigitRun } from './digit-runs.ts';
import { rawSpan, type Folded } from './fold.ts';
import { canonical, digitKinds, padded, problemWithKind } from './identifier-kinds.ts';
import type { DigitKind, Identifier, IdentifierKind } from './identifier-kinds.ts';
import { kindNamedBefore } from './named-kinds.ts';
import type { Reading } from './reading.ts';
import { spokenRuns, waysToRead } from './spoken-runs.ts';
import { standing } from './taken-back.ts';
import { cuedKinds, readIdentifiers } from './told-identifiers.ts';

/** What was read where one kind was asked for: the identifier, or why it is none, and which other kind it looks like. */
export type AskedIdentifier = { ok: Reading<Identifier> } | { problem: Problem; looksLike?: IdentifierKind };

/** Below this another kind is a guess from the count of digits alone. */
const sureKind = 0.85;

interface Told {
  digits: string;
  /** Its place in the folded text. */
  start: number;
  end: number;
  confidence: number;
}

const digitsAlone = /^[\d\s\-_.,/()+*|:]+$/u;

/** All the digits of a message together, in case separators cut one number into several. */
function together(text: string, runs: readonly DigitRun[]): Told[] {
  if (digitsAlone.test(text) && /\d/.test(text))
    return [{ digits: text.replace(/\D/g, ''), start: 0, end: text.length, confidence: 0.8 }];
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || runs.length < 2) return [];
  const digits = runs.map((run) => run.digits).join('');
  return [{ digits, start: first.start, end: last.end, confidence: 0.8 }];
}

function spoken(kind: DigitKind, folded: Folded): Told[] {
  const { pieces, runs } = spokenRuns(folded);
  return runs.flatMap((run) => {
    const isRight = (digits: string): boolean => digitKinds[kind].problemWith(asAsked(kind, digits)) === null;
    const ways = waysToRead(pieces, run);
    const natural = ways.filter(isRight);
    const fitting = natural.length > 0 ? natural : waysToRead(pieces, run, true).filter(isRight);
    const read = fitting.length > 0 ? fitting : ways.slice(0, 1);
    const confidence = fitting.length === 0 ? 0.3 : fitting.length === 1 ? 0.95 : 0.6;
    const [start, end] = [pieces[run.from]?.start ?? 0, pieces[run.to - 1]?.end ?? 0];
    return read.map((digits) => ({ digits, start, end, confidence }));
  });
}

/** What could be meant by digits that were asked for: each number, all of them together, and those said in words. */
function candidates(folded: Folded, kind: DigitKind): Told[] {
  const runs = digitRuns(folded.text, 1);
  return [
    ...runs.map((run) => ({ ...run, confidence: 0.97 })),
    ...together(folded.text, runs),
    ...spoken(kind, folded),
  ];
}

function asAsked(kind: DigitKind, digits: string): string {
  // The zero of an area code is dropped as easily as that of a mobile; ten digits unasked are no landline.
  if (kind === 'phone' && /^[1-8]\d[2-9]\d{7}$/.test(digits)) return `0${digits}`;
  return canonical(kind, kind === 'nationalCode' ? padded(digits) : digits);
}

/** How far digits are from the count that was asked for; the nearest miss is the one to speak of. */
function miss(kind: DigitKind, { digits }: Told): number {
  return Math.min(...digitKinds[kind].lengths.map((length) => Math.abs(length - digits.length)));
}

/** What digits with no check of their own are taken for too easily, and which passes a check. */
const checkedTwins: Partial<Record<DigitKind, DigitKind>> = {
  sayadId: 'bankCard',
  caseNumber: 'bankCard',
  noticeNumber: 'bankCard',
  postalCode: 'nationalCode',
};

/** «کارتم ۶۰۳۷…» in answer to another number: a loose word and a check that passes say the kind as well as its name. */
function hinted(kind: DigitKind, folded: Folded, run: DigitRun): DigitKind | undefined {
  const twin = checkedTwins[kind];
  if (twin === undefined) return undefined;
  const cues = cuedKinds(folded.text, run);
  return cues.includes(twin) && !cues.includes(kind) ? twin : undefined;
}

/** The kind that words right before digits name when it is another than was asked for, and the digits are of it. */
function otherNamed(
  kind: DigitKind,
  folded: Folded,
  { digits, start, end }: Omit<Told, 'confidence'>,
): DigitKind | undefined {
  const named = kindNamedBefore(folded.text, start) ?? hinted(kind, folded, { digits, start, end });
  if (named === undefined || named === kind) return undefined;
  return digitKinds[named].problemWith(canonical(named, digits)) === null ? named : undefined;
}

/** A right answer: the value that stands, and how sure it is. */
function accepted(kind: DigitKind, folded: Folded, right: readonly Told[]): Reading<Identifier> | undefined {
  const named = right.filter(({ start }) => kindNamedBefore(folded.text, start) === kind);
  const sorted = [...(named.length > 0 ? named : right)].sort(
    (left, second) => second.confidence - left.confidence,
  );
  const sure = sorted.filter(({ confidence }) => confidence === sorted[0]?.confidence);
  const stand = standing(
    folded.text,
    sure.toSorted((left, second) => left.start - second.start),
  );
  const [best, ...others] = stand.length < sure.length ? stand : sorted;
  if (!best) return undefined;
  const value = asAsked(kind, best.digits);
  const span = rawSpan(folded, best.start, best.end);
  const alternatives = [...new Set(others.map((other) => asAsked(kind, other.digits)))]
    .filter((other) => other !== value)
    .map((other): Identifier => ({ kind, value: other }));
  // A national code typed for a post code has the right count of digits too.
  if (
    kind === 'postalCode' &&
    named.length === 0 &&
    postalCodeLooksOdd(value) &&
    problemWithKind('nationalCode', value) === null
  )
    return { value: { kind, value }, span, confidence: 0.6, alternatives: [{ kind: 'nationalCode', value }] };
  const completed = kind === 'phone' && best.digits.length === value.length - 1;
  const confidence =
    alternatives.length > 0
      ? Math.min(best.confidence, 0.7)
      : completed
        ? 0.8
        : Math.max(best.confidence, 0.9);
  return { value: { kind, value }, span, confidence, alternatives };
}

/** What an answer to a question for one kind of digits says. */
export function readAskedDigits(kind: DigitKind, folded: Folded): AskedIdentifier {
  const told = candidates(folded, kind);
  const right = told.filter(({ digits }) => digitKinds[kind].problemWith(asAsked(kind, digits)) === null);
  const others = right.flatMap((each) => otherNamed(kind, folded, each) ?? []);
  const ok = accepted(
    kind,
    folded,
    right.filter((each) => otherNamed(kind, folded, each) === undefined),
  );
  if (ok) return { ok };
  const [other] = others;
  if (other) return { problem: { code: 'identifier-missing' }, looksLike: other };
  const another = readIdentifiers(folded).find(
    ({ value, confidence }) =>
      value.kind !== kind && value.kind !== 'digits' && !value.problem && confidence >= sureKind,
  );
  const [nearest] = told
    .filter(({ digits }) => digits !== '')
    .sort((left, second) => miss(kind, left) - miss(kind, second));
  const problem = (nearest && digitKinds[kind].problemWith(canonical(kind, nearest.digits))) ?? {
    code: 'identifier-missing',
  };
  return another ? { problem, looksLike: another.value.kind } : { problem };
}
