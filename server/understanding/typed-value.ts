import type { FieldInfo } from '../../schemas/field.ts';
import { readAnswer } from '../persian/answers.ts';
import type { Folded } from '../persian/fold.ts';
import { readAddress } from '../persian/places.ts';
import { verbPolarity } from '../persian/verbs.ts';
import { findPhrase, readChoice, readChoices } from './choices.ts';
import { readFreeText } from './free-text.ts';
import type { Heard } from './hearing.ts';
import {
  card,
  digits,
  identifier,
  identifierKinds,
  identifiers,
  maskedCard,
  readShortText,
} from './identifier-value.ts';
import { itemsOf, readEvidence } from './lists.ts';
import { readWitnesses } from './witnesses.ts';
import { date, integer, money } from './number-value.ts';
import type { Outcome, Reader } from './reader.ts';

const noFirst = /^[\s,]*(?:نه|نخیر|خیر|نی|نوچ)(?!\p{L})/u;
const yesFirst = /^[\s,]*(?:اره|بله|اری|بلی|ها|اهوم)(?!\p{L})/u;
const mostPlain = 6;

/** «نه فعلا که نه», «آره خب دیگه»: the first word of a short answer is the answer. */
function plainly(text: string): boolean | undefined {
  if ((text.match(/\p{L}+/gu) ?? []).length > mostPlain) return undefined;
  return noFirst.test(text) ? false : yesFirst.test(text) ? true : undefined;
}

const asksBefore = /(?:پیش|قبل) از/u;
const before =
  /(?<!\p{L})(?:قبلش|قبلا|از قبل|از پیش|پیشتر|پیشش|(?:قبل|پیش) از|اول(?:ش)? .{2,40} بعد(?:ش)?)(?!\p{L})/u;
const after = /(?<!\p{L})(?:بعدش|بعدا|(?:بعد|پس) از|همون روز|همان روز|همون موقع|همان موقع|همزمان)(?!\p{L})/u;

/** «پیش از آن بود؟ — قبلش», «… — نه، بعد از پول دادن»: the order that was told answers. */
function toldOrder(text: string, question: string): boolean | undefined {
  if (!asksBefore.test(question)) return undefined;
  const isBefore = before.test(text);
  return isBefore === after.test(text) ? undefined : isBefore;
}

function boolean({ folded, alone }: Reader, info: FieldInfo): Outcome {
  const yes = findPhrase(folded, info.hearsYes ?? []);
  const no = findPhrase(folded, info.hearsNo ?? []);
  const whole = { start: 0, end: folded.raw.length };
  if (alone) {
    const answer = readAnswer(folded, { asks: 'yes-no', question: info.question }).find(
      (each) => each.move === 'affirm' || each.move === 'deny',
    );
    if (answer && answer.confidence >= 0.6) {
      return {
        heard: {
          value: answer.move === 'affirm',
          span: whole,
          confidence: Math.max(0.9, answer.confidence),
          alternatives: [],
        },
      };
    }
  }
  if ((yes === null) === (no === null)) {
    const order = alone ? (toldOrder(folded.text, info.question) ?? plainly(folded.text)) : undefined;
    return order === undefined
      ? null
      : { heard: { value: order, span: whole, confidence: 0.9, alternatives: [] } };
  }
  return { heard: { value: yes !== null, span: whole, confidence: 0.92, alternatives: [] } };
}

/** «…، واحد ۵، استان البرز»: the province told last. */
const provinceBehind = /[\s،,]+استان\s[\p{L}\s]+$/u;

function place({ folded, gazetteer, alone }: Reader): Outcome {
  const reading = readAddress(folded, gazetteer, { expected: alone });
  const line = reading?.value.line?.replace(provinceBehind, '');
  if (reading)
    return {
      heard: {
        value: { ...reading.value, ...(line && { line }) },
        span: reading.span,
        confidence: Math.max(0.9, reading.confidence),
        alternatives: [],
      },
    };
  return alone ? lineOnly(folded) : null;
}

function lineOnly(folded: Folded): Outcome {
  const heard = readFreeText(folded);
  return heard ? { heard: { ...heard, value: { line: heard.value } } } : null;
}

/** «با چه چیزی زد؟ — با قیچی»: none of those that were offered, and one of them is «سایر»: asked back. */
const namesThing =
  /^[\s,]*(?:(?:نه|خیر|بله|اره)[\s,]+)?(?:(?:با|تو|توی|در|داخل|روی|سر|یه|یک|دم|جلوی)\s\p{L}{2,}(?:\s\p{L}+){0,6}|\p{L}{3,}(?:\s\p{L}+){0,2})[\s.!,]*$/u;
const likely = 0.7;

function otherChoice(folded: Folded, info: FieldInfo): Heard | null {
  const other = info.choices?.find(({ value }) => value === 'سایر');
  const words = folded.text.match(/\p{L}+/gu) ?? [];
  if (!other || !namesThing.test(folded.text) || words.some((word) => verbPolarity(word) === 'negative'))
    return null;
  return {
    value: other.value,
    span: { start: 0, end: folded.raw.length },
    confidence: likely,
    alternatives: [],
  };
}

function list({ folded }: Reader): Outcome {
  const heard = readFreeText(folded);
  if (!heard) return null;
  return { heard: { ...heard, value: itemsOf(folded) } };
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
      return wrap(readChoice(folded, info, alone) ?? (alone ? otherChoice(folded, info) : null));
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
