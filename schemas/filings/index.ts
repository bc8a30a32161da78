import { z } from 'zod';
import { infoOf, type FieldInfo } from '../field.ts';
import { slotInfo, type FilingKindId, type Title } from '../title.ts';
import { brief } from './brief.ts';
import { complaint } from './complaint.ts';
import { criminalRecordCertificate } from './criminal-record-certificate.ts';
import type { FilingKind } from './kind.ts';
import { notice } from './notice.ts';
import { petition } from './petition.ts';
import { sanaRegistration } from './sana-registration.ts';

export const kinds: Readonly<Record<FilingKindId, FilingKind>> = {
  complaint,
  petition,
  notice,
  brief,
  'criminal-record-certificate': criminalRecordCertificate,
  'sana-registration': sanaRegistration,
};

export const filingSchema = z.discriminatedUnion('kind', [
  complaint.schema,
  petition.schema,
  notice.schema,
  brief.schema,
  criminalRecordCertificate.schema,
  sanaRegistration.schema,
]);

/** `accused.2.firstName` → `accused.*.firstName`. */
export function templateOf(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '.*');
}

/** The index of the party a path is about, or undefined. */
export function indexOf(path: string): number | undefined {
  const match = /\.(\d+)(?=\.|$)/.exec(path);
  return match ? Number(match[1]) : undefined;
}

export function atIndex(template: string, index: number): string {
  return template.replace('.*', `.${index}`);
}

function unwrap(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional || type instanceof z.ZodNullable
    ? unwrap(type.unwrap() as z.ZodType)
    : type;
}

function collect(
  type: z.ZodType,
  path: string,
  into: Map<string, { info: FieldInfo; type: z.ZodType }>,
): void {
  const info = infoOf(type);
  if (info) {
    into.set(path, { info, type: unwrap(type) });
    return;
  }
  const inner = unwrap(type);
  if (inner instanceof z.ZodObject) {
    for (const [name, child] of Object.entries(inner.shape)) {
      collect(child as z.ZodType, path ? `${path}.${name}` : name, into);
    }
  } else if (inner instanceof z.ZodArray) {
    collect(inner.element as z.ZodType, `${path}.*`, into);
  }
}

const fixed = new Map<FilingKindId, ReadonlyMap<string, { info: FieldInfo; type: z.ZodType }>>();

/** Every field of a kind by template path (`accused.*.firstName`), in the order of its schema. */
export function fieldsOfKind(kind: FilingKindId): ReadonlyMap<string, { info: FieldInfo; type: z.ZodType }> {
  let fields = fixed.get(kind);
  if (!fields) {
    const found = new Map<string, { info: FieldInfo; type: z.ZodType }>();
    collect(kinds[kind].schema, '', found);
    fields = found;
    fixed.set(kind, fields);
  }
  return fields;
}

const withTitle = new WeakMap<Title, ReadonlyMap<string, FieldInfo>>();

/**
 * Every field of a filing with this title, by template path: the kind's own with the title's overrides, then the
 * title's slots. A field the title says «never» to is not there.
 */
export function fieldsOf(title: Title): ReadonlyMap<string, FieldInfo> {
  const known = withTitle.get(title);
  if (known) return known;
  const fields = new Map<string, FieldInfo>();
  for (const [path, { info }] of fieldsOfKind(title.kind)) {
    const { need, ...words } = title.overrides?.[path] ?? title.overrides?.[path.replace('.*', '.0')] ?? {};
    if (need === 'never') continue;
    const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
    fields.set(path, { ...info, ...given, ...(need && { need }) });
  }
  for (const slot of title.slots) fields.set(`details.${slot.id}`, slotInfo(slot));
  withTitle.set(title, fields);
  return fields;
}

/** The words of one field, or undefined when the filing has no such path. */
export function fieldAt(title: Title, path: string): FieldInfo | undefined {
  return fieldsOf(title).get(templateOf(path));
}

/** Whether a title file may name this path (in a condition, a mirror, an override). */
export function pathExists(kind: FilingKindId, path: string, title: Pick<Title, 'slots'>): boolean {
  const template = templateOf(path.replace('.N', '.*'));
  if (template.startsWith('details.')) return title.slots.some((slot) => `details.${slot.id}` === template);
  const fields = fieldsOfKind(kind);
  return fields.has(template) || [...fields.keys()].some((known) => known.startsWith(`${template}.`));
}
