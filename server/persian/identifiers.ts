import { readAskedDigits, type AskedIdentifier } from './asked-digits.ts';
import { rawSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import { digitKinds, problemWithKind } from './identifier-kinds.ts';
import type { DigitKind, IdentifierKind } from './identifier-kinds.ts';
import { findBareMotorcycle } from './plates.ts';
import { readIdentifiers } from './told-identifiers.ts';

export type { AskedIdentifier } from './asked-digits.ts';
export type { Identifier, IdentifierKind } from './identifier-kinds.ts';
export { readIdentifiers } from './told-identifiers.ts';

/**
 * What an answer to a question for one kind of identifier says: the identifier, or why it is not one. `looksLike` tells
 * another kind that the answer holds («این شماره موبایل است»). `identifier-missing` says that there was nothing to read.
 */
export function readAs(kind: IdentifierKind, folded: Folded): AskedIdentifier {
  if (kind in digitKinds) return readAskedDigits(kind as DigitKind, folded);
  const read = readIdentifiers(folded);
  const found = read.find(({ value }) => value.kind === kind);
  if (found) {
    const problem = kind === 'plate' || kind === 'email' ? problemWithKind(kind, found.value.value) : null;
    return problem ? { problem } : { ok: found };
  }
  const motorcycle = kind === 'plate' ? findBareMotorcycle(folded.text) : undefined;
  if (motorcycle) {
    const span = rawSpan(folded, motorcycle.start, motorcycle.end);
    return {
      ok: { value: { kind, value: motorcycle.value }, span, confidence: 0.9, alternatives: [] },
    };
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
