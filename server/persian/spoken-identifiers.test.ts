import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readIdentifiers } from './told-identifiers.ts';

const values = (text: string): string[] =>
  readIdentifiers(fold(text)).map(({ value }) => `${value.kind} ${value.value}`);

test.each([
  ['کد ملی پدرم صفر صفر یک دو سه چهار پنج شش هفت نه بود و پنج تا وارث داریم', ['nationalCode 0012345679']],
  [
    'زدم به کارت شصت سی و هفت نود و نه دوازده سی و چهار پنجاه و شش هفتاد و هشت نود و سه، سه تا ده میلیون',
    ['bankCard 6037991234567893'],
  ],
  ['زنگ زد صفر نهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه', ['mobile 09123456789']],
  ['بنویس 0912 سیصد و چهل و پنج شصت و هفت ۸۹', ['mobile 09123456789']],
  [
    'صفر نهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه و صفر نهصد و سی و پنج صد و یازده بیست و دو سی و سه',
    ['mobile 09123456789', 'mobile 09351112233'],
  ],
])('«%s» holds %j', (text, told) => {
  expect(values(text)).toEqual(told);
});

test.each([
  'بیست و پنج سال و سه ماه و دوازده روز و چهار ساعت',
  'دو میلیون و سیصد هزار و چهارصد و پنجاه تومن',
  'سال هزار و سیصد و نود و پنج تا هزار و چهارصد و سه',
  'یک دو سه چهار پنج شش هفت هشت نه ده',
  'پنج تا بچه دارم سه تا دختر دو تا پسر چهار تا نوه',
])('«%s» holds no identifier', (text) => {
  expect(values(text)).toEqual([]);
});
