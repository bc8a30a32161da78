import { readAnswer } from './answers.ts';
import { readCompanies } from './companies.ts';
import type { Folded } from './fold.ts';
import { byCommas, spanOf } from './full-name-commas.ts';
import { takePart, type FullName } from './full-name-part.ts';
import { segmentsOf } from './full-name-segments.ts';
import type { Reading } from './reading.ts';
import { tokensOf } from './tokens.ts';

export type { FullName } from './full-name-part.ts';

/** The name of one person in all of a folded text or a part of it; null when it is no name, or more than one. */
export function readOneName(folded: Folded): Reading<FullName> | null {
  const { text } = folded;
  if (text.includes('?') || text.length > 160 || text.trim().length < 2) return null;
  const company = readCompanies(folded)[0];
  if (company && /^[\s\p{P}]*$/u.test(folded.raw.slice(folded.map[0] ?? 0, company.span.start))) return null;
  const commas = byCommas(folded);
  if (commas) return commas;
  const tokens = tokensOf(text);
  const taken = segmentsOf(text).flatMap((segment) => {
    const each = takePart(folded, tokens, segment);
    return each ? [{ ...each, segment }] : [];
  });
  const named = taken.filter((each) => each.name.given ?? each.name.family ?? each.name.father);
  if (named.length === 0 || taken.some((each) => each.left > 0)) return null;
  const known = named.some((each) => each.known);
  const said = named.every(
    (each) => each.said && !/(?:من|بنده|اینجانبه?)\s*$/u.test(text.slice(0, each.segment.start)),
  );
  const given = named.some((each) => each.given);
  if (!given && !said && readAnswer(folded).some((each) => each.confidence >= 0.6)) return null;
  // What is told first stands.
  const toldLast = named.map((each) => each.name).reverse();
  const value: FullName = Object.assign({}, ...toldLast, {
    spans: Object.assign({}, ...toldLast.map((each) => each.spans)),
  });
  const alternatives = named.flatMap((each) =>
    each.alternatives.map((other) => ({ ...value, ...other, spans: { ...value.spans, ...other.spans } })),
  );
  return {
    value,
    span: spanOf(Object.values(value.spans)),
    confidence: known ? (alternatives.length > 0 ? 0.85 : 0.93) : said ? 0.8 : 0.6,
    alternatives,
  };
}
