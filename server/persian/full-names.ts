import { allMatches } from './all-matches.ts';
import type { Folded } from './fold.ts';
import { readOneName, type FullName } from './full-name.ts';
import type { Reading } from './reading.ts';

interface Piece {
  name: Reading<FullName>;
  /** «و» stands after it, so that what follows may hold the family name of both. */
  joins: boolean;
}

const separator = /(?:^|[\s,;]+)\d{1,2}\s?[-.)]+\s*|[,;/]+\s*(?:و\s)?|\s(?:و|و همچنین|همراه با|به همراه)\s/gu;

/** A part of a folded text whose spans still point into the whole raw message. */
function slice(folded: Folded, start: number, end: number): Folded {
  return { raw: folded.raw, text: folded.text.slice(start, end), map: folded.map.slice(start, end + 1) };
}

/** The names between the separators, or null when something between them is no name. */
function piecesOf(folded: Folded): Piece[] | null {
  const cuts = [...allMatches(folded.text, separator), undefined];
  const pieces: Piece[] = [];
  let start = 0;
  for (const cut of cuts) {
    const end = cut?.index ?? folded.text.length;
    const part = slice(folded, start, end);
    start = end + (cut?.[0].length ?? 0);
    if (/^[\s\p{P}]*$/u.test(part.text)) continue;
    const name = readOneName(part);
    if (!name) return null;
    pieces.push({ name, joins: cut !== undefined && /و|همراه/u.test(cut[0]) });
  }
  return pieces;
}

function added(one: Reading<FullName>, other: FullName): Reading<FullName> {
  return {
    ...one,
    value: { ...other, ...one.value, spans: { ...other.spans, ...one.value.spans } },
    alternatives: [],
  };
}

/** «علی، رضا و حسن کریمی»: given names alone before the last one share its family name. */
function withSharedFamily(pieces: readonly Piece[]): Piece[] {
  const shared = [...pieces];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [each, next] = [shared[at], shared[at + 1]];
    if (!each || !next) continue;
    const { given, family } = each.name.value;
    const after = next.name.value;
    const listed = each.joins || next.name !== pieces[at + 1]?.name;
    if (!listed || !given || family || !after.given || !after.family) continue;
    const spans = { ...(after.spans.family && { family: after.spans.family }) };
    const name = added(each.name, { family: after.family, spans });
    shared[at] = { ...each, name: { ...name, confidence: Math.min(name.confidence, 0.85) } };
  }
  return shared;
}

/** Names that stand between separators, as people: «فرزند حسن» and «فامیلیش کریمی» belong to who was told before. */
function grouped(pieces: readonly Piece[]): Reading<FullName>[] {
  const whole = pieces.filter(({ name }) => name.value.given && name.value.family).length;
  const alone = pieces.filter(({ name }) => name.value.given && !name.value.family).length;
  const fathersFollow =
    whole > 1 &&
    whole === alone &&
    pieces.every(({ name }, at) => Boolean(name.value.family) === (at % 2 === 0));
  const people: Reading<FullName>[] = [];
  for (const { name } of fathersFollow ? pieces : withSharedFamily(pieces)) {
    const last = people.at(-1);
    const { given, family, father, spans } = name.value;
    // «اسمش کوکبه، کوکب رنجبرزاده»
    const again = last?.value.given !== undefined && given === last.value.given && !last.value.family;
    if (last && again) people[people.length - 1] = added(last, name.value);
    else if (last && !given && (!last.value.family || !family) && !(father && last.value.father))
      people[people.length - 1] = added(last, name.value);
    else if (last && fathersFollow && given && !family) {
      people[people.length - 1] = added(last, {
        father: given,
        spans: { ...(spans.given && { father: spans.given }) },
      });
    } else people.push(name);
  }
  return people;
}

/**
 * The people an answer names, in the order told: «علی رضایی و حسن کریمی», one on a line, or joined by commas. Three
 * parts between commas are one person's given, family and father's name. Empty when the message is no name.
 */
export function readFullNames(told: Folded): Reading<FullName>[] {
  const folded = { ...told, text: told.text.replaceAll('\n', ',') };
  const one = readOneName(folded);
  if (one) return [one];
  if (folded.text.includes('?') || folded.text.length > 400) return [];
  const pieces = piecesOf(folded);
  return pieces && pieces.length > 1 ? grouped(pieces) : [];
}

/**
 * A name as the answer to a question for one: «مریم احمدی», «احمدی، مریم», «نام … نام خانوادگی … نام پدر …»; the first
 * of several. Null when the message is no name: a question, a move, or a sentence. Unknown names are less sure.
 */
export function readFullName(folded: Folded): Reading<FullName> | null {
  return readFullNames(folded)[0] ?? null;
}
