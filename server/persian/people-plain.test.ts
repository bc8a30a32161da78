import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readPeople } from './people.ts';

const people = (raw: string) =>
  readPeople(fold(raw)).map(({ value: { side, given, family } }) => [side, given, family]);

test.each([
  ['علی کریمی پولمو برد', ['other', 'علی', 'کریمی']],
  ['جنگی خان بلوچ زهی آب ما رو بسته', ['other', 'جنگی خان', 'بلوچ زهی']],
  ['یاشار آقازاده دوست صمیمیم بود', ['other', 'یاشار', 'آقازاده']],
  ['آخه ایمان سرداری قول داده بود', ['other', 'ایمان', 'سرداری']],
  ['مهران پولمو برد', ['other', 'مهران', undefined]],
  ['کریمی پولمو خورده', ['other', undefined, 'کریمی']],
  ['شیرین محمودی ۲۵ ساله از سنندج هستم', ['speaker', 'شیرین', 'محمودی']],
  ['پروانه جلالیم', ['speaker', 'پروانه', 'جلالی']],
] as const)('«%s» needs no cue', (raw, expected) => {
  expect(people(raw)).toEqual([expected]);
});

test.each([
  'تو بیمارستان امام رضا بستری شدم',
  'میدان امام حسین سوار شدم',
  'خیابان شهید علی رضایی تصادف شد',
  'مسجد امام حسن مجتبی کفشمو بردن',
  'یک عدد سکه بهار آزادی',
  'شب یلدا دعوا شد',
  'پیمان کار خرابه',
  'پروانه نمی‌دن',
  'صادق نیست، دروغ میگه',
  'امید دارم حل بشه',
  'دادگاه صالح اعلام شود',
])('«%s» names nobody', (raw) => {
  expect(people(raw)).toEqual([]);
});
