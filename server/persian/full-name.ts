import { readAnswer } from './answers.ts';
import type { Folded } from './fold.ts';
import { endsName } from './name-stops.ts';
import { endsAsFamily, isGiven } from './name-words.ts';
import { takeName, tokensOf, type Token } from './names.ts';
import { personFrom, type NameRole } from './person.ts';
import { phrase, words } from './phrase.ts';
import type { Reading, Span } from './reading.ts';

/** The parts of one person's name, in filed form. */
export interface FullName {
  given?: string;
  family?: string;
  father?: string;
  spans: { given?: Span; family?: Span; father?: Span };
}

const whose = '(?:م|ام|مون|ش|شون|شان| من| ایشون| ایشان| طرف)?(?: هم)?';
const labels: readonly { role: NameRole; pattern: RegExp }[] = [
  { role: 'father', pattern: phrase(words`(?:اسم|نام) ?(?:پدر|بابا)(?:ی)?${whose} / (?:پدر|بابا)(?:م|ش|مون|ی من)(?: هم)?(?: (?:اسمش|نامش))? / فرزند / ولد / (?:پدر|بابا)(?=\s?[:,=])`) },
  { role: 'family', pattern: phrase(words`(?:اسم )?(?:فامیلی?|نام خانوادگی|شهرت|نام فامیلی?)${whose}`) },
  { role: 'full', pattern: phrase(words`(?:من |بنده )?(?:اسم|نام)(?: کوچیک| کوچک)?(?: و (?:فامیلی?|نام خانوادگی))?(?:ی)?${whose} / من / بنده / اینجانبه? / اقای / خانم / خانوم / به (?:نام|اسم)`) },
];
const sonOf = phrase(words`پسر / دختر`);
const polite = /^(?:و|هم|است|هست|هستم|هستش|بود|میباشم|میباشد|دارم|ام|ه|سلام|ممنون|مرسی|لطفا|[.,:;!"'()=-])$/u;
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
  /** Words of the segment that were no part of a name. */
  left: number;
}

function take(folded: Folded, tokens: readonly Token[], segment: Segment): Taken | null {
  const inside = tokens.filter((token) => token.start >= segment.start && token.end <= segment.end);
  const from = inside.findIndex((token) => !polite.test(token.text));
  if (from < 0) return null;
  const read = takeName(inside, from, { first: segment.role === 'full', sure: true });
  const first = read?.words[0];
  if (!read || !first) return { name: { spans: {} }, alternatives: [], known: false, left: inside.length };
  const { person, alternatives } = personFrom(folded, read, segment.role);
  const rest = inside.slice(read.next).filter((token) => !polite.test(token.text));
  const known = read.words.some((word) => isGiven(word.text)) || (endsAsFamily(first.text) && first.text.length > 3);
  const next = rest[0]?.text === 'به' ? (rest[1]?.text ?? '') : (rest[0]?.text ?? '');
  const marked = read.words.some((word) => isGiven(word.text)) && nextTopic.test(next);
  return { name: person, alternatives, known, left: marked ? 0 : rest.length };
}

/** «مریم احمدی، حسن», «احمدی، مریم»: parts by their order and looks. */
function byCommas(folded: Folded): Reading<FullName> | null {
  const { text } = folded;
  const pieces = [...text.matchAll(/[^,،\n-]+/gu)];
  if (pieces.length < 2 || pieces.length > 3) return null;
  const tokens = tokensOf(text);
  const taken = pieces.map((piece) => take(folded, tokens, { role: 'full', labelled: false, start: piece.index, end: piece.index + piece[0].length }));
  if (taken.some((each) => !each || each.left > 0 || (!each.name.given && !each.name.family))) return null;
  if (!taken.some((each) => each?.name.given && each.known)) return null;
  const [one, two, three] = taken.map((each) => each?.name);
  if (!one || !two) return null;
  const whole = { span: { start: 0, end: folded.raw.length }, confidence: 0.85, alternatives: [] };
  const asFather = (name: FullName): Pick<FullName, 'father'> & { span?: Span } => {
    const father = name.given ?? name.family;
    const span = name.spans.given ?? name.spans.family;
    return { ...(father && { father }), ...(span && { span }) };
  };
  if (one.given && one.family) {
    if (two.given && two.family) return null;
    const { father, span } = asFather(two);
    return { ...whole, value: { ...one, ...(father && { father }), spans: { ...one.spans, ...(span && { father: span }) } } };
  }
  const swapped = one.family && !one.given && two.given && !two.family;
  const [givenPart, familyPart] = swapped ? [two, one] : [one, two];
  const given = givenPart.given;
  const family = familyPart.family ?? familyPart.given;
  if (!given || !family) return null;
  const familySpan = familyPart.spans.family ?? familyPart.spans.given;
  const { father, span } = three ? asFather(three) : {};
  const spans = { ...(givenPart.spans.given && { given: givenPart.spans.given }), ...(familySpan && { family: familySpan }), ...(span && { father: span }) };
  return { ...whole, value: { given, family, ...(father && { father }), spans } };
}

/**
 * A name as the answer to a question for one: «مریم احمدی», «احمدی، مریم», «نام … نام خانوادگی … نام پدر …».
 * Null when the message is no name: a question, a move, or a sentence. Unknown names are taken with less confidence.
 */
export function readFullName(folded: Folded): Reading<FullName> | null {
  const { text } = folded;
  if (text.includes('?') || text.length > 160 || text.length < 2) return null;
  const commas = byCommas(folded);
  if (commas) return commas;
  const tokens = tokensOf(text);
  const segments = segmentsOf(text);
  const taken = segments.flatMap((segment) => {
    const each = take(folded, tokens, segment);
    return each ? [{ ...each, segment }] : [];
  });
  const named = taken.filter((each) => each.name.given ?? each.name.family ?? each.name.father);
  if (named.length === 0 || taken.some((each) => each.left > 0)) return null;
  const known = named.some((each) => each.known);
  const labelled = named.every((each) => each.segment.labelled && !/(?:من|بنده|اینجانبه?)\s*$/u.test(text.slice(0, each.segment.start)));
  if (!known && !labelled && (readAnswer(folded).some((each) => each.confidence >= 0.6) || tokens.length > 2 || tokens.some((token) => endsName(token.text)))) return null;
  // What is told first stands.
  const toldLast = named.map((each) => each.name).reverse();
  const value: FullName = Object.assign({}, ...toldLast, { spans: Object.assign({}, ...toldLast.map((each) => each.spans)) });
  const spans = Object.values(value.spans);
  const alternatives = named.flatMap((each) => each.alternatives.map((other) => ({ ...value, ...other, spans: { ...value.spans, ...other.spans } })));
  return {
    value,
    span: { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) },
    confidence: known ? (alternatives.length > 0 ? 0.85 : 0.93) : labelled ? 0.8 : 0.6,
    alternatives,
  };
}
