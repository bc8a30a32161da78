import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readIdentifiers } from './told-identifiers.ts';

const read = (text: string) => readIdentifiers(fold(text));
const values = (text: string): string[] => read(text).map(({ value }) => `${value.kind} ${value.value}`);

test.each([
  ['کد ملیم ۰۰۱۲۳۴۵۶۷۹', 'nationalCode 0012345679'],
  ['کد ملی 001-234567-9', 'nationalCode 0012345679'],
  ['کد ملی 12345679', 'nationalCode 0012345679'],
  ['+98 912 345 6789', 'mobile 09123456789'],
  ['تلفن خونه ۰۲۱-۸۸۷۷۶۶۵۵', 'phone 02188776655'],
  ['کد پستی ۱۶۱۹۷۳۵۷۴۴', 'postalCode 1619735744'],
  ['شبام 062960000000100324200001', 'sheba IR062960000000100324200001'],
  ['به کارت ۶۰۳۷-۹۹۱۲-۳۴۵۶-۷۸۹۳', 'bankCard 6037991234567893'],
  ['شناسه صیادی ۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶', 'sayadId 1234567890123456'],
  ['پرونده 140012390001234567', 'caseNumber 140012390001234567'],
  ['ابلاغیه ۹۰۰۹۹۸۲۶۱۹۷۰۰۰۰۰', 'noticeNumber 9009982619700000'],
  ['شناسه ملی شرکت 10380284790', 'legalId 10380284790'],
  ['سریال گوشی 490154203237518', 'imei 490154203237518'],
  ['ایمیلم Maryam.A@Example.com', 'email maryam.a@example.com'],
  ['سایت www.example.ir/Shop', 'url www.example.ir/Shop'],
  ['پلاک ۱۲ ب ۳۴۵ ایران ۶۷', 'plate 12ب345-67'],
])('«%s» holds %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('ten digits that fit two kinds come with the other one, less sure', () => {
  const [reading] = read('1234567891');
  expect(reading?.value.kind).toBe('nationalCode');
  expect(reading?.alternatives.map(({ kind }) => kind)).toEqual(['postalCode']);
  expect(reading?.confidence).toBeLessThan(0.9);
});

test('a named number that fails its check comes with the reason', () => {
  expect(read('کد ملی ۰۰۱۲۳۴۵۶۷۸')[0]?.value).toEqual({
    kind: 'nationalCode',
    value: '0012345678',
    problem: { code: 'national-code-check' },
  });
  expect(read('کد پستی ۱۶۱۹۷۳۵۷')[0]?.value.problem).toEqual({
    code: 'postal-code-length',
    facts: { digits: 8 },
  });
});

test('several in one message, each by the word nearest to it', () => {
  expect(values('موبایلم 0912 345 67 89، کد ملی 0012345679 و کدپستی 1619735744')).toEqual([
    'mobile 09123456789',
    'nationalCode 0012345679',
    'postalCode 1619735744',
  ]);
});

test('a landline is one by its form where «تلفن» leads to it', () => {
  expect(values('تلفن دفترشون 026-34482915')).toEqual(['phone 02634482915']);
  expect(values('تلفن محل کار 021-88304417')).toEqual(['phone 02188304417']);
});

test('sums, dates and small numbers are none', () => {
  expect(values('۲۵۰۰۰۰۰۰ تومن، 1403-07-15، واحد ۳، سال ۱۴۰۳')).toEqual([]);
});
