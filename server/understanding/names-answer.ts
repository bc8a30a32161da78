import type { Command } from '../../schemas/command.ts';
import { readCompany } from '../persian/companies.ts';
import { fold, key, rawSpan, type Folded } from '../persian/fold.ts';
import { givenStarts, isGiven } from '../persian/name-words.ts';
import { isJob } from '../persian/occupation-words.ts';
import { readFullName, readPeople, type FullName } from '../persian/people.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { allMatches } from '../persian/all-matches.ts';
import { verbPolarity } from '../persian/verbs.ts';
import { readAskedCompany } from './company-answer.ts';
import { asFather } from './father-name.ts';
import { setField, type Hearing, type Part } from './hearing.ts';
import { inFull, withoutLead } from './name-lead.ts';

type Leaf = 'firstName' | 'lastName' | 'fatherName';
const partsOf: Record<Leaf, 'given' | 'family' | 'father'> = {
  firstName: 'given',
  lastName: 'family',
  fatherName: 'father',
};
const leaves: readonly Leaf[] = ['firstName', 'lastName', 'fatherName'];

function leafOf(path: string): Leaf | undefined {
  return leaves.find((leaf) => path.endsWith(`.${leaf}`));
}

/** The base of a party: `accused.0.firstName` → `accused.0`. */
export function baseOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

const introduction = /خودش(?:و|ان| رو| را|ون رو)?\s+(.{3,40}?)\s+(?:معرفی|جا زد|جا زده)/u;

/** «خودشو کامیار طاهرزاده معرفی کرده بود». */
function introduced(folded: Folded): Reading<FullName> | null {
  const match = introduction.exec(folded.text);
  if (!match?.[1]) return null;
  // «خودشو نظامی معرفی کرد» says what, not who.
  if (isJob(match[1])) return null;
  const start = match.index + match[0].indexOf(match[1]);
  const span = rawSpan(folded, start, start + match[1].length);
  return nameAt(folded, span);
}

/** The name a part of a text holds, with its places in the whole. */
function nameAt(folded: Folded, span: Span): Reading<FullName> | null {
  const name = readFullName(fold(folded.raw.slice(span.start, span.end)));
  if (!name) return null;
  const moved = (place: Span | undefined): Span | undefined =>
    place && { start: place.start + span.start, end: place.end + span.start };
  const { given, family, father } = name.value.spans;
  const places = { given: moved(given), family: moved(family), father: moved(father) };
  const spans = Object.fromEntries(Object.entries(places).filter(([, place]) => place !== undefined));
  return { ...name, value: { ...name.value, spans }, span: moved(name.span) ?? span };
}

/** Beyond this many pieces a message is no list of answers. */
const mostPieces = 12;

/** A name between other answers: «، نصرت، از بقیه اطلاعی ندارم». */
function inPieces(folded: Folded): Reading<FullName> | null {
  const pieces = [...folded.text.slice(0, 600).matchAll(/[^,;\n]*\p{L}[^,;\n]*/gu)].slice(0, mostPieces);
  for (const match of pieces) {
    const span = rawSpan(folded, match.index, match.index + match[0].length);
    const name = nameAt(folded, span);
    // «بقیه‌شو خبر ندارم» is no name, however name-like its first word is.
    if (name && match[0].trim().split(' ').length <= 4 && !/(?:بقیه|خبر|اطلاع|ندارم|نمیدونم)/u.test(match[0]))
      return name;
  }
  return null;
}

/** Words that lead to a name: «صاحب چک جبرئیل سیفی‌آذره», «قصابه اسمش ولی‌الله ایزانلو پوره». */
const mostLeading = 4;

/** A name at the end of an answer that begins with who it is. */
function inTail(folded: Folded): Reading<FullName> | null {
  const starts = allMatches(folded.text, /\p{L}+/gu).slice(1, mostLeading + 1);
  for (const { index } of starts) {
    const head = folded.text.slice(0, index).trim().split(' ').at(-1) ?? '';
    const first = /^\p{L}+/u.exec(folded.text.slice(index))?.[0] ?? '';
    if (/[,.;:!?\n]/u.test(folded.text.slice(0, index)) || verbPolarity(head) !== null) return null;
    if (!isGiven(first) && !givenStarts.has(first)) continue;
    const name = nameAt(folded, rawSpan(folded, index, folded.text.length));
    if (name?.value.given && name.value.family) return name;
  }
  return null;
}

/** «صمدزاده یعقوب» in answer to «نام خانوادگی و نام پدر؟» is one of each. */
function familyAndFather(
  hearing: Hearing,
  part: Part,
  base: string,
  asked: readonly string[],
  family: string | undefined,
  span: Span | undefined,
  said: number,
): Command[] | null {
  const words = family?.split(' ') ?? [];
  const [last = '', father = ''] = words;
  if (
    !asked.includes(`${base}.fatherName`) ||
    !asked.includes(`${base}.lastName`) ||
    !span ||
    words.length !== 2
  )
    return null;
  if (said > 1 && !isGiven(key(father))) return null;
  const cut = span.start + hearing.raw.slice(part.offset + span.start, part.offset + span.end).indexOf(' ');
  const sure = { confidence: 0.9, alternatives: [] };
  return [
    setField(hearing, part, `${base}.lastName`, {
      ...sure,
      value: last,
      span: { start: span.start, end: cut },
    }),
    setField(hearing, part, `${base}.fatherName`, {
      ...sure,
      value: father,
      span: { start: cut + 1, end: span.end },
    }),
  ];
}

/** The names themselves; the father's may still be missing. */
function readNames(hearing: Hearing, answer: Part, open: readonly string[], corrects: boolean): Command[] {
  const part = inFull(hearing, withoutLead(hearing, answer));
  const asked = open.filter((path) => leafOf(path));
  const [first] = asked;
  if (!first) return [];
  const base = baseOf(first);
  const named = /\.\d+$/u.test(base) ? readAskedCompany(part.folded) : null;
  if (named) {
    const type = { ...named.name, confidence: 0.95, value: named.type };
    return [
      setField(hearing, part, `${base}.personType`, type, { corrects }),
      setField(hearing, part, `${base}.legalName`, named.name, { corrects }),
    ];
  }
  if (open.some((path) => path === `${base}.legalName`)) {
    const company = readCompany(part.folded);
    if (company) {
      const words = { span: company.span, confidence: company.confidence, alternatives: [] };
      return [
        setField(
          hearing,
          part,
          `${base}.personType`,
          { ...words, confidence: 0.95, value: 'legal' },
          { corrects },
        ),
        setField(hearing, part, `${base}.legalName`, { ...words, value: company.value }, { corrects }),
      ];
    }
  }
  const full =
    introduced(part.folded) ?? readFullName(part.folded) ?? inPieces(part.folded) ?? inTail(part.folded);
  const cued = full
    ? undefined
    : readPeople(part.folded).find((each) => each.value.given || each.value.family);
  const read = full?.value ?? cued?.value;
  const rest = read && /^(?:بقیه|همین|فقط)/u.test(key(read.given ?? read.family ?? read.father ?? ''));
  const found = rest ? undefined : read;
  const confidence = full?.confidence ?? cued?.confidence ?? 0;
  if (!found) return [];
  const said = leaves.filter((leaf) => found[partsOf[leaf]] && found.spans[partsOf[leaf]]);
  const two = said.includes('fatherName')
    ? null
    : familyAndFather(hearing, part, base, asked, found.family, found.spans.family, said.length);
  if (two) {
    const given = said.includes('firstName') && found.given && found.spans.given;
    const givenName = {
      value: found.given,
      span: found.spans.given ?? { start: 0, end: 0 },
      confidence: 0.9,
      alternatives: [],
    };
    return given ? [setField(hearing, part, `${base}.firstName`, givenName), ...two] : two;
  }
  // One name in answer to «نام پدر؟» is the father's, to «نام خانوادگی؟» the family's, however the reader takes it.
  const [only] = said;
  const onlyAsked = asked.length === 1 ? leafOf(first) : undefined;
  return said.flatMap((leaf) => {
    const value = found[partsOf[leaf]];
    const span: Span | undefined = found.spans[partsOf[leaf]];
    if (!value || !span || !/[\u0600-\u06FF]/u.test(value)) return [];
    // One name alone answers what was asked first, when what the reader takes it for was not asked.
    const fallback = onlyAsked ?? (asked.includes(`${base}.${leaf}`) ? leaf : (leafOf(first) ?? leaf));
    const target = said.length === 1 && only ? fallback : leaf;
    return [
      setField(
        hearing,
        part,
        `${base}.${target}`,
        {
          value: target === 'fatherName' ? asFather(value) : value,
          span,
          confidence: Math.max(confidence, 0.9),
          alternatives: [],
        },
        corrects ? { corrects } : {},
      ),
    ];
  });
}

const fatherLead =
  /(?:^|[\s,])(?:اسم |نام )?(?:پدر|بابا)(?:ش|م|شون|مون|تون|شان|ام)?(?: هم)?(?: خدابیامرز)?(?: اسمش| نامش)?[\s:]+([\p{L}]+(?: [\p{L}]+)?)/u;

/** «… هستم، پدرم هم اسمش حبیب‌الله بود»: a father told in a clause of his own. */
function fatherTold(hearing: Hearing, part: Part, path: string): Command[] {
  const match = fatherLead.exec(part.folded.text);
  if (!match?.[1]) return [];
  const start = match.index + match[0].length - match[1].length;
  const span = rawSpan(part.folded, start, start + match[1].length);
  const name = nameAt(part.folded, span);
  const given = name?.value.given ?? name?.value.family;
  const place = name?.value.spans.given ?? name?.value.spans.family;
  if (!given || !place) return [];
  return [
    setField(hearing, part, path, { value: asFather(given), span: place, confidence: 0.9, alternatives: [] }),
  ];
}

/** Names as the answer to a question for names of one party. Empty when the message is no name. */
export function readNamesAnswer(
  hearing: Hearing,
  answer: Part,
  open: readonly string[],
  corrects: boolean,
): Command[] {
  const told = readNames(hearing, answer, open, corrects);
  const path = open.find((each) => each.endsWith('.fatherName'));
  const known = told.some((command) => command.do === 'set-field' && command.path === path);
  return path && !known ? [...told, ...fatherTold(hearing, answer, path)] : told;
}
