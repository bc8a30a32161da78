import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readAs } from './identifiers.ts';
import type { IdentifierKind } from './identifiers.ts';

const value = (kind: IdentifierKind, text: string): string | undefined => {
  const answer = readAs(kind, fold(text));
  return 'ok' in answer ? answer.ok.value.value : undefined;
};

test.each([
  ['nationalCode', '۰۰۱۲ ۳۴۵ ۶۷۹', '0012345679'],
  ['nationalCode', '12345679', '0012345679'],
  ['nationalCode', 'صفر صفر دوازده سیصد و چهل و پنج ششصد و هفتاد و نه', '0012345679'],
  ['mobile', '+98 (912) 345-6789', '09123456789'],
  ['mobile', '9123456789', '09123456789'],
  ['postalCode', '16197-35744', '1619735744'],
  ['sheba', '06 2960 0000 0010 0324 2000 01', 'IR062960000000100324200001'],
  ['plate', '۱۲ ب ۳۴۵ ۶۷', '12ب345-67'],
  ['caseNumber', '1400 1239 0001 2345 67', '140012390001234567'],
  ['email', 'a.b@example.com', 'a.b@example.com'],
] as const)('as %s, «%s» is %s', (kind, text, told) => {
  expect(value(kind, text)).toBe(told);
});

test.each([
  [
    'nationalCode',
    '09123456789',
    { problem: { code: 'national-code-length', facts: { digits: 11 } }, looksLike: 'mobile' },
  ],
  [
    'mobile',
    '0012345679',
    { problem: { code: 'mobile-length', facts: { digits: 10 } }, looksLike: 'nationalCode' },
  ],
  ['mobile', '02188776655', { problem: { code: 'mobile-prefix' }, looksLike: 'phone' }],
  ['nationalCode', '0012345678', { problem: { code: 'national-code-check' } }],
  ['nationalCode', '001234567', { problem: { code: 'national-code-length', facts: { digits: 9 } } }],
  ['phone', '۸۸۷۷۶۶۵۵', { problem: { code: 'phone-area-code' } }],
  ['plate', '۱۲ ب ۳۴۵', { problem: { code: 'plate-shape' } }],
  ['email', 'a@b', { problem: { code: 'email-shape' } }],
  ['nationalCode', 'ندارم', { problem: { code: 'identifier-missing' } }],
  ['email', '09123456789', { problem: { code: 'identifier-missing' }, looksLike: 'mobile' }],
] as const)('as %s, «%s» is refused with the reason', (kind, text, refusal) => {
  expect(readAs(kind, fold(text))).toEqual(refusal);
});

test('a number that is corrected in the same breath is read by its check', () => {
  expect(value('nationalCode', '۰۰۱۲۳۴۵۶۷۸، نه ببخشید ۰۰۱۲۳۴۵۶۷۹')).toBe('0012345679');
});

test('a national code given for a post code is asked about', () => {
  expect(readAs('postalCode', fold('0012345679'))).toMatchObject({
    ok: { confidence: 0.6, alternatives: [{ kind: 'nationalCode' }] },
  });
});
