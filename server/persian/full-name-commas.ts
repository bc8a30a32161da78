import { allMatches } from './all-matches.ts';
import type { Folded } from './fold.ts';
import { takePart, type FullName } from './full-name-part.ts';
import type { Reading, Span } from './reading.ts';
import { tokensOf } from './tokens.ts';

/** The span that holds all of some spans. */
export function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** «مریم احمدی، حسن», «احمدی، مریم»: parts by their order and looks. */
export function byCommas(folded: Folded): Reading<FullName> | null {
  const { text } = folded;
  const pieces = [...allMatches(text, /[^,،\n-]+/gu)].filter((piece) => piece[0].trim() !== '');
  if (pieces.length < 2 || pieces.length > 3) return null;
  const tokens = tokensOf(text);
  const taken = pieces.map((piece) =>
    takePart(folded, tokens, {
      role: 'full',
      labelled: false,
      start: piece.index,
      end: piece.index + piece[0].length,
    }),
  );
  if (taken.some((each) => !each || each.left > 0 || (!each.name.given && !each.name.family))) return null;
  const known = taken.some((each) => each?.name.given && each.known);
  if (!known && (pieces.length < 3 || taken.some((each) => each?.name.given && each.name.family)))
    return null;
  const [one, two, three] = taken.map((each) => each?.name);
  if (!one || !two) return null;
  const part = (name: FullName, as: 'given' | 'family' | 'father'): FullName => {
    const value = as === 'family' ? (name.family ?? name.given) : (name.given ?? name.family);
    const span =
      as === 'family' ? (name.spans.family ?? name.spans.given) : (name.spans.given ?? name.spans.family);
    return { ...(value && { [as]: value }), spans: { ...(span && { [as]: span }) } };
  };
  const reading = (...parts: readonly FullName[]): Reading<FullName> => {
    const value: FullName = Object.assign({}, ...parts, {
      spans: Object.assign({}, ...parts.map((each) => each.spans)),
    });
    return {
      value,
      span: spanOf(Object.values(value.spans)),
      confidence: known ? 0.85 : 0.6,
      alternatives: [],
    };
  };
  if (one.given && one.family)
    return (two.given && two.family) || three ? null : reading(one, part(two, 'father'));
  if (taken.some((each) => each?.name.given && each.name.family && each.name !== two)) return null;
  const swapped = one.family && !one.given && two.given && !two.family;
  const [givenPart, familyPart] = swapped ? [two, one] : [one, two];
  if (!givenPart.given || (familyPart.given && familyPart.family)) return null;
  return reading(
    part(givenPart, 'given'),
    part(familyPart, 'family'),
    ...(three ? [part(three, 'father')] : []),
  );
}
