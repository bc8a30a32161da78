import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readFullName, readFullNames } from './full-names.ts';

const parts = ({ value }: { value: { given?: string; family?: string; father?: string } }) => [
  value.given,
  value.family,
  value.father,
];
const name = (raw: string) => {
  const reading = readFullName(fold(raw));
  return reading && parts(reading);
};
const names = (raw: string) => readFullNames(fold(raw)).map(parts);

test.each([
  ['سیدکاظم میرصادقی فرزند سیدجواد', 'سیدکاظم', 'میرصادقی', 'سیدجواد'],
  ['سیدهادی، میرزمانی، سیدرضا', 'سیدهادی', 'میرزمانی', 'سیدرضا'],
  ['پروانه نیک‌سرشت فرزند عزیز', 'پروانه', 'نیک‌سرشت', 'عزیز'],
  ['خلف عبیداوی پسر جبار', 'خلف', 'عبیداوی', 'جبار'],
  ['صفورا مرادی دختر شعبان', 'صفورا', 'مرادی', 'شعبان'],
  ['کبری صفایی بنت یدالله', 'کبری', 'صفایی', 'یدالله'],
  ['من سینا فتحی هستم و بابام قدیر ه', 'سینا', 'فتحی', 'قدیر'],
  ['کیوان شفق دوست', 'کیوان', 'شفق دوست', undefined],
  ['ولی الله ایزانلو', 'ولی الله', 'ایزانلو', undefined],
  ['نامم غلام نبی، تخلصم رضایی‌یار، نام پدرم عوض', 'غلام نبی', 'رضایی‌یار', 'عوض'],
  ['یونس صیادانم', 'یونس', 'صیادان', undefined],
  ['اسم خودم هدیه، فامیلم نوایی، اسم پدرم هم شکرالله', 'هدیه', 'نوایی', 'شکرالله'],
])('«%s» is one person', (raw, given, family, father) => {
  expect(name(raw)).toEqual([given, family, father]);
});

test.each([
  ['موکله‌ام ترانه سعیدی فرزند ناصر', 'ترانه', 'سعیدی'],
  ['حاج قاسم رنجبری', 'قاسم', 'رنجبری'],
  ['کربلایی صفر نظری', 'صفر', 'نظری'],
  ['سید مهدی طباطبایی', 'سید مهدی', 'طباطبایی'],
  ['سرکار خانم دکتر امینی', undefined, 'امینی'],
  ['دخترخاله‌ام سارا ملکی', 'سارا', 'ملکی'],
  ['یه خانمی به اسم شورا رستگار', 'شورا', 'رستگار'],
  ['طرف اسمش فرزاد شایسته‌ست', 'فرزاد', 'شایسته'],
  ['مرجان خانم', 'مرجان', undefined],
])('what stands before the name in «%s» is no part of it', (raw, given, family) => {
  expect(name(raw)?.slice(0, 2)).toEqual([given, family]);
});

test.each(['تیردیس', 'تیلاویس آسوگ', 'روژمان هیرون آسوگ', 'شاهوب آسوگ'])(
  '«%s» is in no list and still a name',
  (raw) => {
    expect(readFullName(fold(raw))).toMatchObject({ confidence: 0.6 });
  },
);

test.each([
  'هیشکی',
  'هیچ‌کس',
  'کسی',
  'اینو',
  'ترجیح',
  'اگه بشه',
  'بقیه‌ش',
  'شخص',
  'طرف',
  'نیست',
  'یه پسر قدبلند بود',
  'صاحب رستوران',
  'مدیر ساختمون',
  'راننده‌ی پراید',
  'رسمی',
  'اجاره‌نامه',
  'قدیمیه',
  'منفی',
  'اسمش یادم نیست',
  'نادر یا ناصر',
  'حاجی',
  'شرکت سپهر',
  'صرافی کاوه',
])('«%s» is no name', (raw) => {
  expect(name(raw)).toBeNull();
});

test('people joined by «و», commas or lines', () => {
  const two = [
    ['نگار', 'صدری', undefined],
    ['مانی', 'صدری', undefined],
  ];
  expect(names('نگار صدری و مانی صدری')).toEqual(two);
  expect(names('نگار و مانی صدری')).toEqual(two);
  expect(names('با نگار صدری، مانی صدری')).toEqual(two);
  expect(names('نگار صدری\nمانی صدری')).toEqual(two);
  expect(names('۱- نگار صدری ۲- مانی صدری')).toEqual(two);
});

test('fathers go with whom they are told of', () => {
  const two = [
    ['نگار', 'صدری', 'حمید'],
    ['پویا', 'مرادی', 'ناصر'],
  ];
  expect(names('نگار صدری فرزند حمید و پویا مرادی فرزند ناصر')).toEqual(two);
  expect(names('نگار صدری، حمید، پویا مرادی، ناصر')).toEqual(two);
  expect(names('نگار صدری، حمید')).toEqual([two[0]]);
});

test('a name told twice is one person', () => {
  expect(names('جاریم اسمش کوکبه، کوکب رنجبرزاده')).toEqual([['کوکب', 'رنجبرزاده', undefined]]);
});

test('something that is no name between others leaves none', () => {
  expect(names('نگار صدری و یه نفر دیگه')).toEqual([]);
});

test('every part is quoted from the message', () => {
  const raw = 'با كامیار و نسترن طاهرزاده';
  const quotes = readFullNames(fold(raw)).map(({ value }) =>
    Object.values(value.spans)
      .map((span) => raw.slice(span.start, span.end))
      .sort(),
  );
  expect(quotes).toEqual([
    ['طاهرزاده', 'كامیار'],
    ['طاهرزاده', 'نسترن'],
  ]);
});
