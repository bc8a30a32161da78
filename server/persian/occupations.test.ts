import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readOccupations } from './occupations.ts';

function told(text: string): [string, string][] {
  return readOccupations(fold(text))
    .filter(({ confidence }) => confidence >= 0.8)
    .map(({ value }) => [value.name, value.of]);
}

test.each([
  ['خودم ندا طالبی هستم، خیاطم.', 'خیاط'],
  ['مه خیاط استم از افغانستان', 'خیاط'],
  ['من راننده تاکسی‌ام میگن باید بیاری', 'راننده تاکسی'],
  ['اسمم پدرام عسگری معلمم', undefined],
  ['اسمم پدرام عسگریه، معلمم', 'معلم'],
  ['عکاسم. دوربینم رو بردن', 'عکاس'],
  ['من ارشیا محبی، دانشجوام تو سنندج', 'دانشجو'],
  ['دانشجوی پرستاری هستم', 'دانشجوی پرستاری'],
  ['دبیر ریاضی هستم', 'دبیر ریاضی'],
  ['شغلم آزاد نیست، کارم خیاطی', undefined],
  ['روژین حسینی، دانشجو، مجرد', 'دانشجو'],
  ['بازنشسته شهرداری هستم', 'بازنشسته شهرداری'],
])('in «%s» the job is %s', (text, job) => {
  expect(told(text).map(([name]) => name)).toEqual(job === undefined ? [] : [job]);
});

test('«کارگرم ازم دزدید» is told of somebody else', () => {
  expect(told('کارگرم ازم دزدید و رفت')).toEqual([]);
  expect(told('راننده‌م زد به جدول')).toEqual([]);
});

test('what stands in brackets is told of whoever is named before it', () => {
  expect(told('آقایان جلیل نجفی (نگهبان) و قدرت سهرابی (راننده)')).toEqual([
    ['نگهبان', 'named'],
    ['راننده', 'named'],
  ]);
});

test('words formed like a job are none', () => {
  expect(told('بدهکار، همکار، گردنبند، کلاهبردار')).toEqual([]);
});
