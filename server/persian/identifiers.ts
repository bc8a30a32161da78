import type { Problem } from '../../schemas/problem.ts';
import { postalCodeLooksOdd } from '../../schemas/values/postal-code.ts';
import { digitRuns } from './digit-runs.ts';
import { readSpokenDigits } from './digits.ts';
import { rawSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import { canonical, digitKinds, padded, problemWithKind } from './identifier-kinds.ts';
import type { DigitKind, Identifier, IdentifierKind } from './identifier-kinds.ts';
import type { Reading, Span } from './reading.ts';
import { readIdentifiers } from './told-identifiers.ts';

export type { Identifier, IdentifierKind } from './identifier-kinds.ts';
export { readIdentifiers } from './told-identifiers.ts';

export type AskedIdentifier = { ok: Reading<Identifier> } | { problem: Problem; looksLike?: IdentifierKind };

/** Below this another kind is a guess from the count of digits alone. */
const sureKind = 0.85;

interface Told {
  digits: string;
  span: Span;
  confidence: number;
}

/** What could be meant by digits that were asked for: each number, all of them together, and those said in words. */
function candidates(folded: Folded, kind: DigitKind): Told[] {
  const runs = digitRuns(folded.text, 1);
  const written = runs.map(({ digits, start, end }) => ({
    digits,
    span: rawSpan(folded, start, end),
    confidence: 0.97,
  }));
  const [first, last] = [runs[0], runs.at(-1)];
  const together =
    first && last && runs.length > 1
      ? [
          {
            digits: runs.map(({ digits }) => digits).join(''),
            span: rawSpan(folded, first.start, last.end),
            confidence: 0.8,
          },
        ]
      : [];
  const spoken = readSpokenDigits(folded, { length: digitKinds[kind].lengths }).flatMap(
    ({ value, span, confidence, alternatives }) =>
      [value, ...alternatives].map((digits) => ({ digits, span, confidence })),
  );
  return [...written, ...together, ...spoken];
}

function asAsked(kind: DigitKind, { digits }: Told): string {
  return canonical(kind, kind === 'nationalCode' ? padded(digits) : digits);
}

/** How far digits are from the count that was asked for; the nearest miss is the one to speak of. */
function miss(kind: DigitKind, { digits }: Told): number {
  return Math.min(...digitKinds[kind].lengths.map((length) => Math.abs(length - digits.length)));
}

function readDigits(kind: DigitKind, folded: Folded): AskedIdentifier {
  const told = candidates(folded, kind);
  const right = told.filter((each) => digitKinds[kind].problemWith(asAsked(kind, each)) === null);
  const [best, ...others] = right.sort((left, second) => second.confidence - left.confidence);
  if (best) {
    const value = asAsked(kind, best);
    const alternatives = [...new Set(others.map((other) => asAsked(kind, other)))]
      .filter((other) => other !== value)
      .map((other) => ({ kind, value: other }));
    const confidence =
      alternatives.length > 0 ? Math.min(best.confidence, 0.7) : Math.max(best.confidence, 0.9);
    // A national code typed for a post code has the right count of digits too.
    if (
      kind === 'postalCode' &&
      postalCodeLooksOdd(value) &&
      problemWithKind('nationalCode', value) === null
    ) {
      const other: Identifier = { kind: 'nationalCode', value };
      return { ok: { value: { kind, value }, span: best.span, confidence: 0.6, alternatives: [other] } };
    }
    return { ok: { value: { kind, value }, span: best.span, confidence, alternatives } };
  }
  const another = readIdentifiers(folded).find(
    ({ value, confidence }) =>
      value.kind !== kind && value.kind !== 'digits' && !value.problem && confidence >= sureKind,
  );
  const [nearest] = told
    .filter(({ digits }) => digits !== '')
    .sort((left, second) => miss(kind, left) - miss(kind, second));
  if (!nearest)
    return another
      ? { problem: { code: 'identifier-missing' }, looksLike: another.value.kind }
      : { problem: { code: 'identifier-missing' } };
  const problem = digitKinds[kind].problemWith(canonical(kind, nearest.digits)) ?? {
    code: 'identifier-missing',
  };
  return another ? { problem, looksLike: another.value.kind } : { problem };
}

/**
 * What an answer to a question for one kind of identifier says: the identifier, or why it is not one. `looksLike` tells
 * another kind that the answer holds («این شماره موبایل است»). `identifier-missing` says that there was nothing to read.
 */
export function readAs(kind: IdentifierKind, folded: Folded): AskedIdentifier {
  if (kind in digitKinds) return readDigits(kind as DigitKind, folded);
  const read = readIdentifiers(folded);
  const found = read.find(({ value }) => value.kind === kind);
  if (found) {
    const problem = kind === 'plate' || kind === 'email' ? problemWithKind(kind, found.value.value) : null;
    return problem ? { problem } : { ok: found };
  }
  const another = read.find(({ value }) => value.kind !== 'digits')?.value.kind;
  const code =
    kind === 'email' && folded.text.includes('@')
      ? 'email-shape'
      : kind === 'plate' && /\d/.test(folded.text)
        ? 'plate-shape'
        : 'identifier-missing';
  return another ? { problem: { code }, looksLike: another } : { problem: { code } };
}
