import { readAnswer } from './answers.ts';
import { isCommon } from './common-words.ts';
import { readCompanies } from './companies.ts';
import type { Folded } from './fold.ts';
import { skipLead } from './name-leads.ts';
import { endsName } from './name-stops.ts';
import { endsAsFamily, isGiven } from './name-words.ts';
import { bareForms, takeName, tokensOf, type NamePhrase, type Token } from './names.ts';
import { personFrom, type NameRole } from './person.ts';
import { phrase, words } from './phrase.ts';
import type { Reading, Span } from './reading.ts';
import { relationAt } from './relations.ts';

/** The parts of one person's name, in filed form. */
export interface FullName {
  given?: string;
  family?: string;
  father?: string;
  spans: { given?: Span; family?: Span; father?: Span };
}

const whose = '(?:م|ام|مون|ش|شون|شان| من| خودم| خودش| ایشون| ایشان| طرف| کامل)?(?: هم)?';
const labels: readonly { role: NameRole; pattern: RegExp }[] = [
  { role: 'father', pattern: phrase(words`(?:اسم|نام) ?(?:پدر|بابا)(?:ی)?${whose} / (?:پدر|بابا)(?:م|ش|مون|ی من)(?: هم)?(?: (?:اسمش|نامش))? / فرزند / ولد / بنت / (?:پدر|بابا)(?=\s?[:,=])`) },
  { role: 'family', pattern: phrase(words`(?:اسم )?(?:فامیلی?|نام خانوادگی|شهرت|نام فامیلی?)${whose}`) },
  { role: 'full', pattern: phrase(words`(?:من |بنده )?(?:اسم|نام)(?: کوچیک| کوچک)?(?: و (?:فامیلی?|نام خانوادگی))?(?:ی)?${whose} / من / بنده / اینجانبه?`) },
];
const sonOf = phrase(words`پسر / دختر`);
const polite =
  /^(?:و|هم|است|هست|هستم|هستش|هستن|بود|بودن|میباشم|میباشد|دارم|ام|ه|م|ست|اس|سلام|ممنون|مرسی|لطفا|هم|مرحوم|مرحومه|خدابیامرز|خدابیامرزه|شادروان|خانم|خانوم|اقا|خان|جان|جون|[.,:;!"'()=+-])$/u;
const nextTopic = /^(?:کد|کدملی|کدملیم|متولد|شماره|تلفن|موبایل|موبایلم|تلفنم|شمارم|ساکن|ادرس|ادرسم|نشانی|شغل|شغلم|تاریخ|دارای|نمیدونم|مقیم|اهل|\d+)$/u;

interface Segment {
  role: NameRole;
  labelled: boolean;
  start: number;
  end: number;
}

/** The message cut at what names its parts: «نام … نام خانوادگی … نام پدر …». */
function segmentsOf(text: string): Segment[] {
  const marks: { role: NameRole; start: number; end: number }[] = [];
  const patterns = [...labels, { role: 'father' as const, pattern: sonOf }];
  for (const { role, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const mark = { role, start: match.index, end: match.index + match[0].length };
      // «به نام …», «یه پسر به اسم …» lead to a name and part nothing.
      if (/(?:^|\s)(?:به|ب|با|یه|یک|این|اون)\s$/u.test(text.slice(0, mark.start)) && role !== 'family') continue;
      if (pattern === sonOf && mark.start === 0) continue;
      if (!marks.some((other) => mark.start < other.end && other.start < mark.end)) marks.push(mark);
    }
  }
  marks.sort((one, other) => one.start - other.start);
  const lead = marks[0]?.start ?? text.length;
  const segments: Segment[] = lead > 0 ? [{ role: 'full', labelled: false, start: 0, end: lead }] : [];
  marks.forEach((mark, at) => segments.push({ role: mark.role, labelled: true, start: mark.end, end: marks[at + 1]?.start ?? text.length }));
  return segments;
}

interface Taken {
  name: FullName;
  alternatives: FullName[];
  known: boolean;
  /** A given name we know is among its words. */
  given: boolean;
  /** A title, «به نام» or a label says that a name comes. */
  said: boolean;
  /** Words of the segment that were no part of a name. */
  left: number;
}

/** One to three words that are in no list, when they are all that was said: «پریوش آبنوس». */
function plainWords(tokens: readonly Token[], from: number): NamePhrase | null {
  let end = tokens.length;
  while (end > from && polite.test(tokens[end - 1]?.text ?? '')) end -= 1;
  const plain = tokens.slice(from, end);
  const last = plain.at(-1);
  if (!last || plain.length > 3) return null;
  const everyday = ({ text }: Token) =>
    !/^\p{L}{2}/u.test(text) || polite.test(text) || endsName(text) || isCommon(text) || (relationAt([text]) !== null && !isGiven(text));
  if (plain.some(everyday)) return null;
  const bare = bareForms(last.text, true)[0] ?? last.text;
  return { words: [...plain.slice(0, -1), { ...last, text: bare, end: last.start + bare.length }], next: end };
}

function take(folded: Folded, tokens: readonly Token[], segment: Segment): Taken | null {
  const inside = tokens.filter((token) => token.start >= segment.start && token.end <= segment.end);
  const from = inside.findIndex((token) => !polite.test(token.text) || /^(?:خانم|خانوم|اقا)$/u.test(token.text));
  if (from < 0) return null;
  const lead = skipLead(inside, from);
  if (lead.next >= inside.length) return null;
  const options = { first: segment.role === 'full' && !lead.told, sure: true };
  const listed = takeName(inside, lead.next, options);
  const restOf = ({ next: after }: NamePhrase) => inside.slice(after).filter((token) => !polite.test(token.text));
  const read = listed && restOf(listed).length === 0 ? listed : (plainWords(inside, lead.next) ?? listed);
  const first = read?.words[0];
  if (!read || !first) return { name: { spans: {} }, alternatives: [], known: false, given: false, said: false, left: inside.length };
  const { person, alternatives } = personFrom(folded, read, segment.role, lead.titled ? 'title' : undefined);
  const rest = restOf(read);
  const given = read.words.some((word) => isGiven(word.text));
  const everyday = !given && inside.slice(lead.next, read.next).some((word) => isCommon(word.text));
  const known = given || (!everyday && endsAsFamily(first.text) && first.text.length > 3);
  const said = segment.labelled || lead.titled || lead.named;
  if ((lead.told && !given && !lead.titled && !lead.named) || (everyday && !said)) {
    return { name: { spans: {} }, alternatives: [], known: false, given: false, said: false, left: inside.length };
  }
  const next = rest[0]?.text === 'به' ? (rest[1]?.text ?? '') : (rest[0]?.text ?? '');
  const named = ({ title: _title, ...name }: typeof person): FullName => name;
  return { name: named(person), alternatives: alternatives.map(named), known, given, said, left: given && nextTopic.test(next) ? 0 : rest.length };
}

function spanOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** «مریم احمدی، حسن», «احمدی، مریم»: parts by their order and looks. */
function byCommas(folded: Folded): Reading<FullName> | null {
  const { text } = folded;
  const pieces = [...text.matchAll(/[^,،\n-]+/gu)].filter((piece) => piece[0].trim() !== '');
  if (pieces.length < 2 || pieces.length > 3) return null;
  const tokens = tokensOf(text);
  const taken = pieces.map((piece) => take(folded, tokens, { role: 'full', labelled: false, start: piece.index, end: piece.index + piece[0].length }));
  if (taken.some((each) => !each || each.left > 0 || (!each.name.given && !each.name.family))) return null;
  const known = taken.some((each) => each?.name.given && each.known);
  if (!known && (pieces.length < 3 || taken.some((each) => each?.name.given && each.name.family))) return null;
  const [one, two, three] = taken.map((each) => each?.name);
  if (!one || !two) return null;
  const part = (name: FullName, as: 'given' | 'family' | 'father'): FullName => {
    const value = as === 'family' ? (name.family ?? name.given) : (name.given ?? name.family);
    const span = as === 'family' ? (name.spans.family ?? name.spans.given) : (name.spans.given ?? name.spans.family);
    return { ...(value && { [as]: value }), spans: { ...(span && { [as]: span }) } };
  };
  const reading = (...parts: readonly FullName[]): Reading<FullName> => {
    const value: FullName = Object.assign({}, ...parts, { spans: Object.assign({}, ...parts.map((each) => each.spans)) });
    return { value, span: spanOf(Object.values(value.spans)), confidence: known ? 0.85 : 0.6, alternatives: [] };
  };
  if (one.given && one.family) return (two.given && two.family) || three ? null : reading(one, part(two, 'father'));
  if (taken.some((each) => each?.name.given && each.name.family && each.name !== two)) return null;
  const swapped = one.family && !one.given && two.given && !two.family;
  const [givenPart, familyPart] = swapped ? [two, one] : [one, two];
  if (!givenPart.given || (familyPart.given && familyPart.family)) return null;
  return reading(part(givenPart, 'given'), part(familyPart, 'family'), ...(three ? [part(three, 'father')] : []));
}

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
    const each = take(folded, tokens, segment);
    return each ? [{ ...each, segment }] : [];
  });
  const named = taken.filter((each) => each.name.given ?? each.name.family ?? each.name.father);
  if (named.length === 0 || taken.some((each) => each.left > 0)) return null;
  const known = named.some((each) => each.known);
  const said = named.every((each) => each.said && !/(?:من|بنده|اینجانبه?)\s*$/u.test(text.slice(0, each.segment.start)));
  const given = named.some((each) => each.given);
  if (!given && !said && readAnswer(folded).some((each) => each.confidence >= 0.6)) return null;
  // What is told first stands.
  const toldLast = named.map((each) => each.name).reverse();
  const value: FullName = Object.assign({}, ...toldLast, { spans: Object.assign({}, ...toldLast.map((each) => each.spans)) });
  const alternatives = named.flatMap((each) => each.alternatives.map((other) => ({ ...value, ...other, spans: { ...value.spans, ...other.spans } })));
  return {
    value,
    span: spanOf(Object.values(value.spans)),
    confidence: known ? (alternatives.length > 0 ? 0.85 : 0.93) : said ? 0.8 : 0.6,
    alternatives,
  };
}
