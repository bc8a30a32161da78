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

test.each([
  ['mobile', '09121145367 نه ببخشید اشتباه زدم، درستش اینه: 09121145376', '09121145376'],
  ['mobile', '+98 (0) 912 345 67 89', '09123456789'],
  ['mobile', '۰۹۱۲/۳۴۵/۶۷/۸۹', '09123456789'],
  ['mobile', '0912 سیصد و چهل و پنج 67 هشتاد و نه', '09123456789'],
  ['mobile', 'نود و هشت نهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه', '09123456789'],
  ['mobile', 'صفرنهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه', '09123456789'],
  ['nationalCode', 'دو صفر یک دو سه چهار پنج شش هفت نه', '0012345679'],
  ['phone', '2188776655', '02188776655'],
  ['postalCode', 'کد ملی 1234567891 و کد پستی 1619735744', '1619735744'],
  ['plate', '345-67891', '345-67891'],
  ['plate', 'شصت و سه سین پانصد و بیست و هفت ایران پنجاه و سه', '63س527-53'],
  ['email', 'reza67 ات جیمیل دات کام', 'reza67@gmail.com'],
] as const)('as %s, «%s» is %s too', (kind, text, told) => {
  expect(value(kind, text)).toBe(told);
});

test.each([
  ['caseNumber', 'شماره ابلاغیه ۱۴۰۵۱۰۱۰۰۰۰۶۶۱۳۸۴۲', 'noticeNumber'],
  ['postalCode', 'کد ملیم 1234567891', 'nationalCode'],
  ['sayadId', 'کارتم 6037991234567893', 'bankCard'],
  ['postalCode', '0012345679', 'nationalCode'],
  ['email', 'صفر نهصد و سی و سه هفتصد و چهل و یک پنجاه و شش بیست و نه', 'mobile'],
] as const)('as %s, «%s» is told to be a %s', (kind, text, looksLike) => {
  expect(readAs(kind, fold(text))).toMatchObject({ problem: {}, looksLike });
});

test('a notice that a case number was read from is no other number', () => {
  expect(value('caseNumber', 'از روی ابلاغیه خوندم ۱۴۰۵۱۰۱۰۰۰۰۶۶۱۳۸۴۲')).toBe('140510100006613842');
});

test('a post code that a national code’s check fits too is asked about when it looks odd', () => {
  expect(readAs('postalCode', fold('1020304057'))).toMatchObject({
    ok: { confidence: 0.6, alternatives: [{ kind: 'nationalCode' }] },
  });
});
