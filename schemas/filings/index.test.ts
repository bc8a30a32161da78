import { expect, test } from 'vitest';
import { pathsOf } from '../condition.ts';
import { filingKinds } from '../title.ts';
import { atIndex, fieldsOfKind, filingSchema, indexOf, kinds, pathExists, templateOf } from './index.ts';
import { titleSlots } from './kind.ts';

const withoutSlots = { slots: [] };

test.each(filingKinds)('%s: the interview, the sections and the conditions name fields that exist', (id) => {
  const kind = kinds[id];
  const fields = fieldsOfKind(id);
  for (const step of kind.interview) {
    if (step === titleSlots) continue;
    const unknown = step.paths.filter((path) => !fields.has(path));
    // The steps of the own side are shared; a leaf no kind has would be asked by nobody.
    expect(unknown, id).toEqual([]);
  }
  for (const [path, { info }] of fields) {
    const section = kind.sections.find((each) =>
      each.paths.some((prefix) => path === prefix || path.startsWith(`${prefix}.`)),
    );
    expect(section, `${path} has a section`).toBeDefined();
    for (const other of info.askedWhen ? pathsOf(info.askedWhen) : []) {
      expect(pathExists(id, other, withoutSlots), `${path} asked when ${other}`).toBe(true);
    }
  }
});

test.each(filingKinds)('%s: every field that is asked has its Persian words', (id) => {
  for (const [path, { info }] of fieldsOfKind(id)) {
    expect(info.label, path).toMatch(/[آ-ی]/);
    if (info.need === 'optional') continue;
    expect(info.question, path).toMatch(/[؟.]/);
    expect(info.why.length, path).toBeGreaterThan(10);
    if (info.type === 'enum') expect(info.choices?.length, path).toBeGreaterThan(1);
  }
});

test.each(filingKinds)('%s: every required field is asked in the interview', (id) => {
  const asked = new Set(kinds[id].interview.flatMap((step) => (step === titleSlots ? [] : step.paths)));
  // Set by the choice of the title.
  const chosen = new Set(['relief', 'subject']);
  const required = [...fieldsOfKind(id)].filter(
    ([path, { info }]) => info.need === 'required' && !chosen.has(path),
  );
  expect(required.map(([path]) => path).filter((path) => !asked.has(path))).toEqual([]);
});

test('paths of parties and their templates', () => {
  expect(templateOf('accused.2.address.city')).toBe('accused.*.address.city');
  expect(indexOf('accused.2.address.city')).toBe(2);
  expect(indexOf('offence.date')).toBeUndefined();
  expect(atIndex('accused.*.firstName', 3)).toBe('accused.3.firstName');
});

test('a filing takes exactly the fields of its kind, with their formats', () => {
  const filing = {
    kind: 'notice',
    titleId: 'notice-debt',
    sender: { capacity: 'self', firstName: 'مریم', nationalCode: '0012345679' },
    recipients: [{ personType: 'legal', legalName: 'شرکت پخش', legalId: '10380284790' }],
    statement: 'بدهی‌اش را نداده است.',
    graceDays: 10,
  };
  expect(filingSchema.safeParse(filing).success).toBe(true);
  expect(filingSchema.safeParse({ ...filing, sender: { nationalCode: '0012345678' } }).success).toBe(false);
  expect(filingSchema.safeParse({ ...filing, accused: [] }).success).toBe(false);
  expect(filingSchema.safeParse({ ...filing, graceDays: -1 }).success).toBe(false);
});
