import { expect, test } from 'vitest';
import { readCompany } from './companies.ts';
import { fold } from './fold.ts';
import { readFullName, readPeople } from './people.ts';

const name = (raw: string) => {
  const value = readFullName(fold(raw))?.value;
  return value && [value.given, value.family, value.father];
};
const people = (raw: string) =>
  readPeople(fold(raw)).map(({ value }) =>
    Object.fromEntries(Object.entries(value).filter(([part]) => part !== 'spans')),
  );

test.each([
  ['مریم احمدی', 'مریم', 'احمدی', undefined],
  ['احمدی، مریم', 'مریم', 'احمدی', undefined],
  ['مریم احمدی فرزند حسن', 'مریم', 'احمدی', 'حسن'],
  ['مریم احمدی، حسن', 'مریم', 'احمدی', 'حسن'],
  ['اسمم مریم احمدیه و بابام حسنه', 'مریم', 'احمدی', 'حسن'],
  ['نام مریم نام خانوادگی احمدی نام پدر حسن', 'مریم', 'احمدی', 'حسن'],
  ['مریم احمدی‌ام', 'مریم', 'احمدی', undefined],
  ['مریم', 'مریم', undefined, undefined],
  ['صادق', 'صادق', undefined, undefined],
  ['آذر بهمنی', 'آذر', 'بهمنی', undefined],
  ['محمد رضا کریمی نژاد', 'محمد رضا', 'کریمی نژاد', undefined],
  ['علی نقی حسینی پور', 'علی نقی', 'حسینی پور', undefined],
  ['سید محمد حسینی', 'سید محمد', 'حسینی', undefined],
  ['اسمم علیه', 'علی', undefined, undefined],
  ['اسمش رضاست فامیلیش کریمیه', 'رضا', 'کریمی', undefined],
  ['کریمی', undefined, 'کریمی', undefined],
  ['اسم پدرم محمد علی', undefined, undefined, 'محمد علی'],
  ['ژینو شریفی', 'ژینو', 'شریفی', undefined],
])('«%s» as an answer', (raw, given, family, father) => {
  expect(name(raw)).toEqual([given, family, father]);
});

test.each([
  'من خستم',
  'نمی‌دونم',
  'چرا می‌پرسی',
  'به تو چه',
  'اسمت چیه؟',
  'یه نفر بود تو بازار',
  'پسر همسایه',
  'سلام',
  '۲۰ میلیون',
])('«%s» is no name', (raw) => {
  expect(name(raw)).toBeUndefined();
});

test('an unknown or double name is doubted', () => {
  expect(readFullName(fold('توراندیس شریفی'))?.confidence).toBeLessThan(0.9);
  expect(readFullName(fold('محمد رضا'))?.alternatives).toMatchObject([{ given: 'محمد', family: 'رضا' }]);
});

test.each([
  ['سلام من مریم احمدی هستم', [{ side: 'speaker', given: 'مریم', family: 'احمدی' }]],
  [
    'اینجانب مریم احمدی فرزند حسن به شماره ملی ۰۰۱',
    [{ side: 'speaker', given: 'مریم', family: 'احمدی', father: 'حسن' }],
  ],
  [
    'فامیلیم احمدیه، اسمم مریم، اسم بابام حسن',
    [{ side: 'speaker', given: 'مریم', family: 'احمدی', father: 'حسن' }],
  ],
  [
    'همسایه‌مون رضا کریمی دیوارمو خراب کرده',
    [{ side: 'other', given: 'رضا', family: 'کریمی', relation: 'همسایه' }],
  ],
  ['پسر عموم علی پولمو نداده', [{ side: 'other', given: 'علی', relation: 'پسرعمو' }]],
  [
    'صاحبخونم آقای کریمی پول پیشو نمیده',
    [{ side: 'other', family: 'کریمی', title: 'آقای', relation: 'صاحبخانه' }],
  ],
  ['اسم شوهرم حسینه', [{ side: 'other', given: 'حسین', relation: 'شوهر' }]],
  ['به یه نفر به اسم رضا کریمی پول دادم', [{ side: 'other', given: 'رضا', family: 'کریمی' }]],
  [
    'شاهدام علی رضایی و رضا کریمی بودن',
    [
      { side: 'witness', given: 'علی', family: 'رضایی' },
      { side: 'witness', given: 'رضا', family: 'کریمی' },
    ],
  ],
  [
    'با مونا و ماهان شریفی قرارداد بستم',
    [
      { side: 'other', given: 'مونا', family: 'شریفی' },
      { side: 'other', given: 'ماهان', family: 'شریفی' },
    ],
  ],
  [
    'دخترعموم نگار ستوده سهممو نداده',
    [{ side: 'other', given: 'نگار', family: 'ستوده', relation: 'دخترعمو' }],
  ],
  ['به شخصی به نام شاهین آسوده ماشین فروختم', [{ side: 'other', given: 'شاهین', family: 'آسوده' }]],
  [
    'موکلم لاله بهرامی فرزند یعقوب است',
    [{ side: 'speaker', given: 'لاله', family: 'بهرامی', father: 'یعقوب' }],
  ],
  ['حاج ناصر زمانی پولمو خورده', [{ side: 'other', given: 'ناصر', family: 'زمانی', title: 'حاج' }]],
  ['شرکت پویش سبز پولمو نمیده', [{ side: 'other', company: 'شرکت پویش سبز' }]],
  [
    'اسمم علیه و از حسین کریمی شکایت دارم',
    [
      { side: 'speaker', given: 'علی' },
      { side: 'other', given: 'حسین', family: 'کریمی' },
    ],
  ],
])('«%s» tells of people', (raw, expected) => {
  expect(people(raw)).toEqual(expected);
});

test.each([
  'من خسته هستم',
  'اینجانب مستاجر خانه هستم',
  'با آقای قاضی صحبت کردم',
  'سند رو به نامم زده بود',
  'خانمم بهم خیانت کرده',
  'شرکتمون ورشکست شده',
  'شرکت رقیب به مشتریام ایمیل زد',
  'زنم راضیه',
  'شکایت بنده علیه مدیر فروش',
  'رفتم بانک گواهی گرفتم',
])('«%s» names nobody', (raw) => {
  expect(people(raw)).toEqual([]);
});

test('spans quote the name in the raw text, without «است»', () => {
  const raw = 'اسمم مريم احمدی‌یه';
  const reading = readPeople(fold('اسمم مريم احمديه'))[0];
  const span = reading?.value.spans.given;
  expect(span && raw.slice(span.start, span.end)).toBe('مريم');
  expect(reading?.value).toMatchObject({ given: 'مریم', family: 'احمدی' });
});

test('a company told as an answer keeps its kind and loses the copula', () => {
  expect(readCompany(fold('شرکت پویش سبزه'))?.value).toBe('شرکت پویش سبز');
  expect(readCompany(fold('مریم احمدی'))).toBeNull();
});
