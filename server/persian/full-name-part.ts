import { bareForms } from './bare-forms.ts';
import { isCommon } from './common-words.ts';
import type { Folded } from './fold.ts';
import type { Segment } from './full-name-segments.ts';
import { skipLead } from './name-leads.ts';
import { endsName } from './name-stops.ts';
import { endsAsFamily, familyTails, isGiven, tailsOfHeads } from './name-words.ts';
import { takeName, type NamePhrase } from './names.ts';
import { personFrom } from './person.ts';
import type { Span } from './reading.ts';
import { relationAt } from './relations.ts';
import type { Token } from './tokens.ts';

/** The parts of one person's name, in filed form. */
export interface FullName {
  given?: string;
  family?: string;
  father?: string;
  spans: { given?: Span; family?: Span; father?: Span };
}

const polite =
  /^(?:و|هم|است|هست|هستم|هستش|هستن|بود|بودن|میباشم|میباشد|دارم|ام|ه|م|ست|اس|سلام|ممنون|مرسی|لطفا|هم|مرحوم|مرحومه|خدابیامرز|خدابیامرزه|شادروان|خانم|خانوم|اقا|خان|جان|جون|[.,:;!"'()=+-])$/u;
const nextTopic =
  /^(?:کد|کدملی|کدملیم|متولد|شماره|تلفن|موبایل|موبایلم|تلفنم|شمارم|ساکن|ادرس|ادرسم|نشانی|شغل|شغلم|تاریخ|دارای|نمیدونم|مقیم|اهل|\d+)$/u;

/** What one stretch of a message says of a name. */
export interface Taken {
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
    !/^\p{L}{2}/u.test(text) ||
    polite.test(text) ||
    endsName(text) ||
    isCommon(text) ||
    (relationAt([text]) !== null && !isGiven(text));
  if (plain.some(everyday)) return null;
  const bare = bareForms(last.text, true)[0] ?? last.text;
  return {
    words: [...plain.slice(0, -1), { ...last, text: bare, end: last.start + bare.length }],
    next: end,
  };
}

/** The name in a segment of a message; null when nothing is said in it. */
export function takePart(folded: Folded, tokens: readonly Token[], segment: Segment): Taken | null {
  const inside = tokens.filter((token) => token.start >= segment.start && token.end <= segment.end);
  const from = inside.findIndex(
    (token) => !polite.test(token.text) || /^(?:خانم|خانوم|اقا)$/u.test(token.text),
  );
  if (from < 0) return null;
  const lead = skipLead(inside, from);
  if (lead.next >= inside.length) return null;
  const options = { first: segment.role === 'full' && !lead.told, sure: true };
  const listed = takeName(inside, lead.next, options);
  const restOf = ({ next: after }: NamePhrase) =>
    inside.slice(after).filter((token) => !polite.test(token.text));
  const read = listed && restOf(listed).length === 0 ? listed : (plainWords(inside, lead.next) ?? listed);
  const first = read?.words[0];
  if (!read || !first)
    return {
      name: { spans: {} },
      alternatives: [],
      known: false,
      given: false,
      said: false,
      left: inside.length,
    };
  const { person, alternatives } = personFrom(folded, read, segment.role, lead.titled ? 'title' : undefined);
  const rest = restOf(read);
  const given = read.words.some((word) => isGiven(word.text));
  const tailed =
    familyTails.has(read.words.at(-1)?.text ?? '') || tailsOfHeads.has(read.words.at(-1)?.text ?? '');
  const everyday =
    !given &&
    !(tailed && read.words.length > 1) &&
    inside.slice(lead.next, read.next).some((word) => isCommon(word.text));
  const known = given || (!everyday && endsAsFamily(first.text) && first.text.length > 3);
  const said = segment.labelled || lead.titled || lead.named;
  if ((lead.told && !given && !lead.titled && !lead.named) || (everyday && !said)) {
    return {
      name: { spans: {} },
      alternatives: [],
      known: false,
      given: false,
      said: false,
      left: inside.length,
    };
  }
  const next = rest[0]?.text === 'به' ? (rest[1]?.text ?? '') : (rest[0]?.text ?? '');
  const named = ({ title: _title, ...name }: typeof person): FullName => name;
  return {
    name: named(person),
    alternatives: alternatives.map(named),
    known,
    given,
    said,
    left: given && nextTopic.test(next) ? 0 : rest.length,
  };
}
