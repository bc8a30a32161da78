import type { Command } from '../../schemas/command.ts';
import { readCompany } from '../persian/companies.ts';
import { readFullName, readPeople } from '../persian/people.ts';
import type { Span } from '../persian/reading.ts';
import { partOf, setField, type Hearing, type Part } from './hearing.ts';

type Leaf = 'firstName' | 'lastName' | 'fatherName';
const partsOf: Record<Leaf, 'given' | 'family' | 'father'> = { firstName: 'given', lastName: 'family', fatherName: 'father' };
const leaves: readonly Leaf[] = ['firstName', 'lastName', 'fatherName'];

function leafOf(path: string): Leaf | undefined {
  return leaves.find((leaf) => path.endsWith(`.${leaf}`));
}

/** The base of a party: `accused.0.firstName` → `accused.0`. */
export function baseOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

const lead = /^(?:(?:بله|اره|هست|یکی هم|یکی دیگه|یکی دیگر|نفر دوم|نفر بعدی|دومی|سومی|اون یکی|طرف دوم|و|هم|اسمش)[\s,:]+)+/u;

/** «نفر دوم نسترن سلیمی‌فر»: the words before the name point at it and are none of it. */
function withoutLead(hearing: Hearing, part: Part): Part {
  const length = lead.exec(part.folded.text)?.[0].length ?? 0;
  const start = part.folded.map[length];
  if (length === 0 || start === undefined || length >= part.folded.text.length) return part;
  return partOf(hearing, { start: part.offset + start, end: part.offset + part.folded.raw.length });
}

/** Names as the answer to a question for names of one party. Empty when the message is no name. */
export function readNamesAnswer(hearing: Hearing, answer: Part, open: readonly string[], corrects: boolean): Command[] {
  const part = withoutLead(hearing, answer);
  const asked = open.filter((path) => leafOf(path));
  const [first] = asked;
  if (!first) return [];
  const base = baseOf(first);
  if (open.some((path) => path === `${base}.legalName`)) {
    const company = readCompany(part.folded);
    if (company) {
      const words = { span: company.span, confidence: company.confidence, alternatives: [] };
      return [
        setField(hearing, part, `${base}.personType`, { ...words, confidence: 0.95, value: 'legal' }, { corrects }),
        setField(hearing, part, `${base}.legalName`, { ...words, value: company.value }, { corrects }),
      ];
    }
  }
  const full = readFullName(part.folded);
  const cued = full ? undefined : readPeople(part.folded).find((each) => each.value.given || each.value.family);
  const found = full?.value ?? cued?.value;
  const confidence = full?.confidence ?? cued?.confidence ?? 0;
  if (!found) return [];
  const said = leaves.filter((leaf) => found[partsOf[leaf]] && found.spans[partsOf[leaf]]);
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
      setField(hearing, part, `${base}.${target}`, { value, span, confidence: Math.max(confidence, 0.9), alternatives: [] }, {
        ...(corrects || asked.includes(`${base}.${target}`) ? { corrects } : {}),
      }),
    ];
  });
}
