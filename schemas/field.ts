import { z } from 'zod';
import type { Condition } from './condition.ts';
import type { SafetyTopic } from './safety-topic.ts';

/**
 * How a field's words become its value. The first block are the types a title's slot may have
 * (the names of `titles.json`); the second are those that only the fixed fields of the kinds use.
 * JSON shapes: list types are string[]; address and place are {province, city, line}; money is integer rial;
 * date is a Jalali string cut to what is known; person and file types keep the person's own words.
 */
export const slotTypes = [
  'text',
  'longText',
  'boolean',
  'enum',
  'enumList',
  'date',
  'datetime',
  'money',
  'integer',
  'list',
  'person',
  'personList',
  'address',
  'place',
  'phone',
  'phoneList',
  'mobile',
  'email',
  'postalCode',
  'nationalCode',
  'sheba',
  'cardOrSheba',
  'maskedCard',
  'sayadId',
  'imei',
  'plate',
  'plateList',
  'caseNumber',
  'caseNumberList',
  'judgmentNumber',
  'noticeNumber',
  'urlList',
  'file',
  'fileList',
  'sensitive',
] as const;
export const valueTypes = [
  ...slotTypes,
  'givenName',
  'familyName',
  'province',
  'city',
  'addressLine',
  'legalId',
  'idBookNumber',
  'digits',
  'occupation',
  'evidenceList',
  'witnessList',
] as const;
export type SlotType = (typeof slotTypes)[number];
export type ValueType = (typeof valueTypes)[number];

export interface Choice {
  value: string;
  label: string;
  /** Other ways people say it, in everyday words. */
  hears?: readonly string[];
  /** Short answers to the question for it («خواهان»), which in a story may as well be said of somebody else. */
  answers?: readonly string[];
  /** Words that only lean to it («زنم», «فرش»): they count where it was asked for and nothing stronger was said. */
  hints?: readonly string[];
  /** Choices that say more where both are told: «جدا شدیم، الان مجردم». */
  yieldsTo?: readonly string[];
}

/**
 * What of a story a text field can be filled from. bank: a bank by name, with its branch. own-bank: the same, but not the
 * one money was sent to. hospital: a hospital or clinic by name. handle: a site, a name on the net, or the number a
 * message came from. reference: a number with no check of its own, behind one of the field's cues that has «شماره»,
 * «کد» or «سریال» in it. reason: what follows «بابت». thing: an object («دوربینمو», «لپ‌تاپ شرکت را»). receipt:
 * what of a debt was received or forgiven («شصت تاشو گرفتم», «هیچی نداده»). relation: what the other side is to the
 * writer («باجناقم»). minor, for a boolean: an age under eighteen. post-dated, for a boolean: a cheque that was given
 * before its date.
 */
export const slotReaders = [
  'bank',
  'own-bank',
  'hospital',
  'handle',
  'reference',
  'reason',
  'thing',
  'receipt',
  'relation',
  'minor',
  'post-dated',
] as const;
export type SlotReader = (typeof slotReaders)[number];

/** required: the filing is not complete without it. wanted: asked once. optional: kept when told, never asked. */
export type Need = 'required' | 'wanted' | 'optional';

export interface FieldInfo {
  label: string;
  question: string;
  /** The question when the person acts for somebody else and the field is about that somebody. */
  questionActing?: string;
  why: string;
  hint?: string;
  example?: string;
  type: ValueType;
  need: Need;
  /** «نمی‌دانم» is a valid answer: the field is left out and listed as unknown. */
  mayBeUnknown?: boolean;
  /** «نمی‌خواهم بگویم» is a valid answer. */
  mayDecline?: boolean;
  sensitivity?: 'personal' | 'sensitive';
  choices?: readonly Choice[];
  /** Values by weight: of several choices a story names, the first counts. */
  gravest?: readonly string[];
  askedWhen?: Condition;
  /**
   * Everyday words that point to this field in a running text («قرار بود پس بده» → the due date). «…» stands for the
   * value itself, right beside the word: «تا …», «… رهن». «از … تا» marks the field a period begins in; the one it ends
   * in has «تا …».
   */
  cues?: readonly string[];
  /** For a text: how a story is read for it. */
  reads?: SlotReader;
  /** For a boolean: everyday words that settle it without the question. */
  hearsYes?: readonly string[];
  hearsNo?: readonly string[];
  /** A yes here is a danger: the notice of this topic comes before anything else. */
  raises?: SafetyTopic;
  /** Another path that takes the same words when it is still empty, so that nothing is asked twice. */
  mirrors?: string;
}

const registry = z.registry<FieldInfo>();

/**
 * Hangs a field's Persian words on its zod type. The words hang on the optional around it, which is made anew each
 * time, because the types of values (`nationalCodeSchema`) are shared by many fields.
 */
export function field<T extends z.ZodType>(type: T, info: FieldInfo): z.ZodOptional<T> {
  const optional = type.optional();
  registry.add(optional, info);
  return optional;
}

/** The words hung on `type`, if it is a field. */
export function infoOf(type: z.ZodType): FieldInfo | undefined {
  return registry.get(type);
}

export function choicesOf(
  labels: Record<string, string | readonly [label: string, ...hears: string[]]>,
): Choice[] {
  return Object.entries(labels).map(([value, words]) =>
    typeof words === 'string' ? { value, label: words } : { value, label: words[0], hears: words.slice(1) },
  );
}
