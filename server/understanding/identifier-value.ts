import { allMatches } from '../persian/all-matches.ts';
import type { FieldInfo, ValueType } from '../../schemas/field.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { readAs, readIdentifiers, type Identifier } from '../persian/identifiers.ts';
import type { Reading } from '../persian/reading.ts';
import { countWords } from '../persian/phrase.ts';
import { findPhrases } from './choices.ts';
import { foldedPart } from './cues.ts';
import { codeAtEnd } from './dictated-code.ts';
import type { Heard } from './hearing.ts';
import { cueReach, type Outcome, type Reader } from './reader.ts';

export const identifierKinds: Partial<Record<ValueType, Identifier['kind']>> = {
  nationalCode: 'nationalCode',
  legalId: 'legalId',
  mobile: 'mobile',
  phone: 'phone',
  postalCode: 'postalCode',
  sheba: 'sheba',
  sayadId: 'sayadId',
  imei: 'imei',
  plate: 'plate',
  caseNumber: 'caseNumber',
  noticeNumber: 'noticeNumber',
  judgmentNumber: 'noticeNumber',
  email: 'email',
};

/** Kinds whose digits hardly fit by chance. */
const readAloud: ReadonlySet<Identifier['kind']> = new Set<Identifier['kind']>([
  'nationalCode',
  'mobile',
  'sheba',
  'legalId',
]);

function heardAs({ value, span, confidence, alternatives }: Reading<Identifier>): Heard {
  const others = alternatives.filter((each) => each.kind === value.kind).map((each) => each.value);
  return { value: value.value, span, confidence, alternatives: others };
}

/** Kinds a wrong answer is told to be («این شمارهٔ تلفن همراه است»). */
const namedKinds: ReadonlySet<Identifier['kind']> = new Set<Identifier['kind']>([
  'mobile',
  'nationalCode',
  'postalCode',
  'phone',
  'bankCard',
  'sheba',
  'legalId',
  'caseNumber',
]);

export function identifier({ folded, alone }: Reader, kind: Identifier['kind']): Outcome {
  const told = readIdentifiers(folded).filter((each) => !each.value.problem);
  const found = told.find((each) => each.value.kind === kind);
  if (!found && !alone) {
    // Ten digits are a national code or a post code: which one, the question says.
    const either = told.flatMap((each) =>
      each.alternatives.filter((other) => other.kind === kind).map((other) => ({ each, other })),
    );
    const [only] = either;
    if (only && either.length === 1)
      return { heard: { value: only.other.value, span: only.each.span, confidence: 0.92, alternatives: [] } };
  }
  if (found)
    return {
      heard: {
        value: found.value.value,
        span: found.span,
        confidence: Math.max(found.confidence, 0.9),
        alternatives: [],
      },
    };
  const outcome = readAs(kind, folded);
  // Beside other answers only digits that pass as the kind are taken, read aloud or not.
  if (!alone) {
    if (kind === 'postalCode') return dictatedCode(folded);
    return 'ok' in outcome && readAloud.has(kind) ? { heard: heardAs(outcome.ok) } : null;
  }
  if ('problem' in outcome) {
    const other = outcome.looksLike;
    return { problem: other && namedKinds.has(other) ? { code: `looks-like-${other}` } : outcome.problem };
  }
  return { heard: heardAs(outcome.ok) };
}

/** A post code read aloud at the end of an address: «… پلاک بیست و دو، نه نه یک …». */
function dictatedCode(folded: Folded): Outcome {
  const code = codeAtEnd(folded.text);
  if (!code?.aloud) return null;
  const outcome = readAs('postalCode', foldedPart(folded, { start: code.start, end: folded.text.length }));
  return 'ok' in outcome ? { heard: heardAs(outcome.ok) } : null;
}

export function identifiers({ folded }: Reader, kinds: readonly Identifier['kind'][]): Outcome {
  const found = readIdentifiers(folded).filter(
    (each) => kinds.includes(each.value.kind) && !each.value.problem,
  );
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return null;
  const values = [...new Set(found.map((each) => each.value.value))];
  return {
    heard: {
      value: values,
      span: { start: first.span.start, end: last.span.end },
      confidence: 0.95,
      alternatives: [],
    },
  };
}

/** An own card is kept as its first 6 and last 4 digits only. Source: `law.md` 1.8.6. */
export function card(reader: Reader): Outcome {
  const { folded, alone } = reader;
  const found = readIdentifiers(folded).find(
    (each) => (each.value.kind === 'sheba' || each.value.kind === 'bankCard') && !each.value.problem,
  );
  if (found)
    return { heard: { value: found.value.value, span: found.span, confidence: 0.95, alternatives: [] } };
  return alone ? identifier(reader, 'bankCard') : null;
}

/** An own card, kept as its first 6 and last 4 digits: told whole, masked already, or «اولش … آخرش …». */
export function maskedCard({ folded }: Reader): Outcome {
  const whole = /(?<!\d)(\d{6})(?:[\d•*x]{6}|[\s-]*[•*x.]+[\s-]*)(\d{4})(?!\d)/u.exec(
    folded.text.replace(/(?<=\d)[\s-](?=\d)/g, ''),
  );
  const parts = whole ?? /(?<!\d)(\d{6})(?!\d).*?(?<!\d)(\d{4})(?!\d)/u.exec(folded.text);
  if (!parts) return null;
  return {
    heard: {
      value: `${parts[1]}******${parts[2]}`,
      span: { start: 0, end: folded.raw.length },
      confidence: 0.95,
      alternatives: [],
    },
  };
}

const numbered = /(?:شماره|کد|سریال)/u;

/** «شماره چک ۴۵۸۷۲۱» in answer to a question for a number: the number alone, in the digits the filing keeps. */
export function readShortText(folded: Folded, info: FieldInfo): Heard | null {
  if (!numbered.test(info.label)) return null;
  const match = /^(?:[\p{L}]+[\s:]+){0,4}([\d][\d\s/-]*\d|\d)[\s.]*(?:است|هست|بود|میشه)?[\s.]*$/u.exec(
    folded.text,
  );
  if (!match?.[1]) return null;
  const start = folded.text.indexOf(match[1]);
  return {
    value: match[1].replace(/\s/g, ''),
    span: rawSpan(folded, start, start + match[1].length),
    confidence: 0.95,
    alternatives: [],
  };
}

const addressWords = /(?:پلاک|کوچه|خیابان|خیابون|بلوار|واحد|طبقه)/u;

/** A number with no check of its own («شماره بایگانی»): alone the first one, in a group the one beside its word. */
export function digits({ folded, alone }: Reader, info: FieldInfo): Outcome {
  const cues = findPhrases(folded, info.cues ?? []);
  if (alone && (countWords(folded.text) > 7 || addressWords.test(folded.text))) return null;
  for (const match of allMatches(folded.text, /(?<!\d|\d\.)\d{1,10}(?!\d|[./]\d)/g)) {
    const named = cues.some((cue) => cue.end <= match.index && match.index - cue.end <= cueReach);
    if (!alone && !named) continue;
    const span = rawSpan(folded, match.index, match.index + match[0].length);
    return { heard: { value: match[0], span, confidence: 0.95, alternatives: [] } };
  }
  return null;
}
