import type { FieldInfo, ValueType } from '../../schemas/field.ts';
import { sayDate } from '../persian/dates.ts';
import { persianDigits, sayMoney } from '../persian/say-number.ts';

/** The person's own words are shown as they typed them. */
const asTyped: ReadonlySet<ValueType> = new Set<ValueType>([
  'email',
  'urlList',
  'text',
  'longText',
  'sensitive',
  'list',
  'evidenceList',
  'person',
  'personList',
  'file',
  'fileList',
]);

interface Words {
  yes: string;
  no: string;
  listJoin: string;
}

function placeWords(value: object, words: Words): string {
  const { province, city, line } = value as { province?: string; city?: string; line?: string };
  return [province, city === province ? undefined : city, line].filter((part) => part).join(words.listJoin);
}

function personWords(value: object): string {
  const { firstName, lastName, mobile } = value as Record<string, string | undefined>;
  const name = [firstName, lastName].filter((part) => part).join(' ');
  return [name, mobile && persianDigits(mobile)].filter((part) => part).join(' ');
}

/** A value as a person reads it: labels for enums, Persian digits, money in words and both units, dates in words. */
export function display(value: unknown, info: FieldInfo, words: Words): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number')
    return info.type === 'money' ? sayMoney(value) : persianDigits(String(value));
  if (Array.isArray(value)) {
    return value
      .map((each) =>
        typeof each === 'object' && each !== null && 'text' in each
          ? String(each.text)
          : display(each, info, words),
      )
      .join(words.listJoin);
  }
  if (typeof value === 'object') {
    return 'firstName' in value || 'lastName' in value
      ? personWords(value)
      : persianDigits(placeWords(value, words));
  }
  const text = String(value);
  if (info.type === 'date' || info.type === 'datetime') return sayDate(text.slice(0, 10));
  const choice = info.choices?.find((each) => each.value === text);
  if (choice) return choice.label;
  return asTyped.has(info.type) ? text : persianDigits(text);
}
