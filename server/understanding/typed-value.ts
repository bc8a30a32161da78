import type { FieldInfo, ValueType } from '../../schemas/field.ts';
import type { Problem } from '../../schemas/problem.ts';
import { readAnswer } from '../persian/answers.ts';
import { readDates, readImpossibleDates } from '../persian/dates.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { readAs, readIdentifiers, type Identifier } from '../persian/identifiers.ts';
import { readMoney } from '../persian/money.ts';
import { readNumbers } from '../persian/numbers.ts';
import { countWords } from '../persian/phrase.ts';
import { readAddress, type Gazetteer } from '../persian/places.ts';
import { findPhrase, findPhrases, readChoice, readChoices } from './choices.ts';
import type { Heard } from './hearing.ts';
import { readFreeText } from './free-text.ts';
import { itemsOf, readEvidence, readWitnesses } from './lists.ts';

export interface Reader {
  folded: Folded;
  today: string;
  gazetteer: Gazetteer;
  /** The open question asks for this one field alone, so the whole message is about it. */
  alone: boolean;
}

export type Outcome = { heard: Heard } | { problem: Problem } | null;

/** Nobody younger is told of with a birth date; a nearer date is another date, or a year that was not heard. */
const youngest = 1;

/** How far a bare number may stand behind the word that names it. */
const cueReach = 14;

const identifierKinds: Partial<Record<ValueType, Identifier['kind']>> = {
  nationalCode: 'nationalCode', legalId: 'legalId', mobile: 'mobile', phone: 'phone', postalCode: 'postalCode',
  sheba: 'sheba', sayadId: 'sayadId', imei: 'imei', plate: 'plate', caseNumber: 'caseNumber',
  noticeNumber: 'noticeNumber', judgmentNumber: 'noticeNumber', email: 'email',
};

/** Kinds a wrong answer is told to be («این شمارهٔ تلفن همراه است»). */
const namedKinds: ReadonlySet<Identifier['kind']> = new Set<Identifier['kind']>([
  'mobile', 'nationalCode', 'postalCode', 'phone', 'bankCard', 'sheba', 'legalId', 'caseNumber',
]);

function identifier({ folded, alone }: Reader, kind: Identifier['kind']): Outcome {
  const told = readIdentifiers(folded).filter((each) => !each.value.problem);
  const found = told.find((each) => each.value.kind === kind);
  if (!found && !alone) {
    // Ten digits are a national code or a post code: which one, the question says.
    const either = told.flatMap((each) => each.alternatives.filter((other) => other.kind === kind).map((other) => ({ each, other })));
    const [only] = either;
    if (only && either.length === 1) return { heard: { value: only.other.value, span: only.each.span, confidence: 0.92, alternatives: [] } };
  }
  if (found) return { heard: { value: found.value.value, span: found.span, confidence: Math.max(found.confidence, 0.9), alternatives: [] } };
  if (!alone) return null;
  const outcome = readAs(kind, folded);
  if ('problem' in outcome) {
    const other = outcome.looksLike;
    return { problem: other && namedKinds.has(other) ? { code: `looks-like-${other}` } : outcome.problem };
  }
  const { value, span, confidence } = outcome.ok;
  const alternatives = outcome.ok.alternatives.filter((each) => each.kind === kind).map((each) => each.value);
  return { heard: { value: value.value, span, confidence, alternatives } };
}

function identifiers({ folded }: Reader, kinds: readonly Identifier['kind'][]): Outcome {
  const found = readIdentifiers(folded).filter((each) => kinds.includes(each.value.kind) && !each.value.problem);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return null;
  const values = [...new Set(found.map((each) => each.value.value))];
  return { heard: { value: values, span: { start: first.span.start, end: last.span.end }, confidence: 0.95, alternatives: [] } };
}

function date({ folded, today, alone }: Reader, info: FieldInfo): Outcome {
  const ahead = info.cues?.some((cue) => cue.includes('جلسه')) ?? false;
  const birth = info.label.includes('تولد');
  const readings = readDates(folded, today, { expected: alone, prefer: ahead ? 'future' : 'past' }).filter(
    (each) => {
      const year = Number(each.value.date.slice(0, 4));
      const now = Number(today.slice(0, 4));
      return birth ? year <= now - youngest : ahead || each.value.date.length > 4 || year <= now;
    },
  );
  // «از اول شهریور تا ۳۱ مرداد» tells a start and an end; the field says which one it wants.
  const wantsEnd = info.label.includes('پایان') || info.label.includes('سررسید');
  const told = wantsEnd ? readings.at(-1) : readings[0];
  const reading = told && wantsEnd && told.value.end ? { ...told, value: { ...told.value, date: told.value.end } } : told;
  if (reading) {
    const text = (value: { date: string; time?: string }): string =>
      info.type === 'datetime' && value.time && value.date.length === 10 ? `${value.date}T${value.time}` : value.date;
    return {
      heard: {
        value: text(reading.value),
        span: reading.span,
        confidence: alone ? Math.max(reading.confidence, reading.alternatives.length > 0 ? 0 : 0.9) : reading.confidence,
        alternatives: reading.alternatives.map(text),
      },
    };
  }
  const [impossible] = readImpossibleDates(folded, today);
  return impossible ? { problem: impossible.problem } : null;
}

function money({ folded, alone, today }: Reader): Outcome {
  // Code, markup and the like hold digits, and tell no sum.
  if (/[a-z<>{}#$\\=_]/i.test(folded.text)) return null;
  const readings = readMoney(folded, { expected: alone, year: Number(today.slice(0, 4)) }).filter((each) => each.value.rial > 0);
  const [reading] = readings;
  if (!reading) return null;
  return {
    heard: {
      value: reading.value.rial,
      span: reading.span,
      confidence: reading.confidence,
      alternatives: reading.alternatives.map((each) => each.rial).filter((rial) => rial > 0),
    },
  };
}

/** «یه هفته مهلت می‌دم» in answer to «چند روز؟». */
function daysOf(after: string): number {
  const unit = /^[\s\u200c]*(هفته|ماه)/u.exec(after)?.[1];
  return unit === 'هفته' ? 7 : unit === 'ماه' ? 30 : 1;
}

function integer({ folded, alone }: Reader, info: FieldInfo): Outcome {
  const readings = readNumbers(folded, { expected: alone }).filter((each) => Number.isSafeInteger(each.value) && each.value >= 0);
  const cues = findPhrases(folded, info.cues ?? []);
  const beside = readings.find((each) => cues.some((cue) => {
    const gap = (folded.map.indexOf(each.span.start) - cue.end);
    return gap >= 0 && gap <= cueReach;
  }));
  const inDays = info.question.includes('روز') ? readings.find((each) => /^[\s\u200c]*(?:روز|هفته|ماه)/u.test(folded.raw.slice(each.span.end))) : undefined;
  const reading = inDays ?? beside ?? (alone || cues.length === 0 ? readings[0] : undefined);
  if (!reading || (!alone && !beside && !inDays)) return null;
  const times = info.question.includes('روز') ? daysOf(folded.raw.slice(reading.span.end)) : 1;
  const confidence = alone ? Math.max(0.9, reading.confidence) : reading.confidence;
  return { heard: { value: reading.value * times, span: reading.span, confidence, alternatives: [] } };
}

function boolean({ folded, alone }: Reader, info: FieldInfo): Outcome {
  const yes = findPhrase(folded, info.hearsYes ?? []);
  const no = findPhrase(folded, info.hearsNo ?? []);
  const whole = { start: 0, end: folded.raw.length };
  if (alone) {
    const answer = readAnswer(folded, { yesNo: true, polarity: 'positive' }).find((each) => each.move === 'affirm' || each.move === 'deny');
    if (answer && answer.confidence >= 0.6) {
      return { heard: { value: answer.move === 'affirm', span: whole, confidence: Math.max(0.9, answer.confidence), alternatives: [] } };
    }
  }
  if ((yes === null) === (no === null)) return null;
  return { heard: { value: yes !== null, span: whole, confidence: 0.92, alternatives: [] } };
}

function place({ folded, gazetteer, alone }: Reader): Outcome {
  const reading = readAddress(folded, gazetteer, { expected: alone });
  if (reading) return { heard: { value: reading.value, span: reading.span, confidence: Math.max(0.9, reading.confidence), alternatives: [] } };
  return alone ? lineOnly(folded) : null;
}

function lineOnly(folded: Folded): Outcome {
  const heard = readFreeText(folded);
  return heard ? { heard: { ...heard, value: { line: heard.value } } } : null;
}

function list({ folded }: Reader): Outcome {
  const heard = readFreeText(folded);
  if (!heard) return null;
  return { heard: { ...heard, value: itemsOf(folded) } };
}

/** An own card is kept as its first 6 and last 4 digits only. Source: `law.md` 1.8.6. */
function card(reader: Reader): Outcome {
  const { folded, alone } = reader;
  const found = readIdentifiers(folded).find((each) => (each.value.kind === 'sheba' || each.value.kind === 'bankCard') && !each.value.problem);
  if (found) return { heard: { value: found.value.value, span: found.span, confidence: 0.95, alternatives: [] } };
  return alone ? identifier(reader, 'bankCard') : null;
}

/** An own card, kept as its first 6 and last 4 digits: told whole, masked already, or «اولش … آخرش …». */
function maskedCard({ folded }: Reader): Outcome {
  const whole = /(?<!\d)(\d{6})(?:[\d•*x]{6}|[\s-]*[•*x.]+[\s-]*)(\d{4})(?!\d)/u.exec(folded.text.replace(/(?<=\d)[\s-](?=\d)/g, ''));
  const parts = whole ?? /(?<!\d)(\d{6})(?!\d).*?(?<!\d)(\d{4})(?!\d)/u.exec(folded.text);
  if (!parts) return null;
  return { heard: { value: `${parts[1]}******${parts[2]}`, span: { start: 0, end: folded.raw.length }, confidence: 0.95, alternatives: [] } };
}

const numbered = /(?:شماره|کد|سریال)/u;

/** «شماره چک ۴۵۸۷۲۱» in answer to a question for a number: the number alone, in the digits the filing keeps. */
function readShortText(folded: Folded, info: FieldInfo): Heard | null {
  if (!numbered.test(info.label)) return null;
  const match = /^(?:[\p{L}]+[\s:]+){0,4}([\d][\d\s/-]*\d|\d)[\s.]*(?:است|هست|بود|میشه)?[\s.]*$/u.exec(folded.text);
  if (!match?.[1]) return null;
  const start = folded.text.indexOf(match[1]);
  return { value: match[1].replace(/\s/g, ''), span: rawSpan(folded, start, start + match[1].length), confidence: 0.95, alternatives: [] };
}

const addressWords = /(?:پلاک|کوچه|خیابان|خیابون|بلوار|واحد|طبقه)/u;

/** A number with no check of its own («شماره بایگانی»): alone the first one, in a group the one beside its word. */
function digits({ folded, alone }: Reader, info: FieldInfo): Outcome {
  const cues = findPhrases(folded, info.cues ?? []);
  if (alone && (countWords(folded.text) > 7 || addressWords.test(folded.text))) return null;
  for (const match of folded.text.matchAll(/(?<![\d.])\d{1,10}(?![\d.])/g)) {
    const named = cues.some((cue) => cue.end <= match.index && match.index - cue.end <= cueReach);
    if (!alone && !named) continue;
    const span = rawSpan(folded, match.index, match.index + match[0].length);
    return { heard: { value: match[0], span, confidence: 0.95, alternatives: [] } };
  }
  return null;
}

/**
 * Reads a message as the value of one field, by the field's type. Null: the message says nothing of the kind.
 * A problem: it says something of the kind that cannot be. Pure.
 */
export function readValue(info: FieldInfo, reader: Reader): Outcome {
  const { folded, alone } = reader;
  const kind = identifierKinds[info.type];
  if (kind) return identifier(reader, kind);
  const wrap = (heard: Heard | null): Outcome => (heard ? { heard } : null);
  switch (info.type) {
    case 'date':
    case 'datetime':
      return date(reader, info);
    case 'money':
      return money(reader);
    case 'integer':
      return integer(reader, info);
    case 'boolean':
      return boolean(reader, info);
    case 'enum':
      return wrap(readChoice(folded, info, alone));
    case 'enumList':
      return wrap(readChoices(folded, info, alone));
    case 'place':
    case 'address':
      return place(reader);
    case 'cardOrSheba':
      return card(reader);
    case 'phoneList':
      return identifiers(reader, ['mobile', 'phone']);
    case 'plateList':
      return identifiers(reader, ['plate']);
    case 'caseNumberList':
      return identifiers(reader, ['caseNumber']);
    case 'urlList':
      return identifiers(reader, ['url']) ?? (alone ? list(reader) : null);
    case 'idBookNumber':
    case 'digits':
      return digits(reader, info);
    case 'list':
    case 'personList':
    case 'fileList':
      return alone ? list(reader) : null;
    case 'maskedCard':
      return maskedCard(reader);
    case 'evidenceList':
      return alone ? wrap(readEvidence(folded)) : null;
    case 'witnessList':
      return alone ? wrap(readWitnesses(folded)) : null;
    default:
      return alone ? wrap(readShortText(folded, info) ?? readFreeText(folded)) : null;
  }
}
