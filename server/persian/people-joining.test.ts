import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readPeople } from './people.ts';

const people = (raw: string) =>
  readPeople(fold(raw)).map(({ value: { side, given, family, father } }) => [side, given, family, father]);

test.each([
  ['حمیدرضا خسروی ازم پول گرفت. حمید گفت ندارم. خسروی کلاهبرداره', ['other', 'حمیدرضا', 'خسروی', undefined]],
  ['شوهرم افشین، افشین مرادخانی، منو زده', ['other', 'افشین', 'مرادخانی', undefined]],
  ['من عباسقلی‌ام، عباسقلی خدابنده لو', ['speaker', 'عباسقلی', 'خدابنده لو', undefined]],
  ['طرف کامبیز راد اسم باباش هم سیف اله هست', ['other', 'کامبیز', 'راد', 'سیف اله']],
  ['فامیلیم احمدیه، اسمم مریم، اسم بابام حسن', ['speaker', 'مریم', 'احمدی', 'حسن']],
  ['گفت اسمم داریوشه ولی اسم واقعیش حجته', ['other', 'حجت', undefined, undefined]],
  ['شوهرمو به اسم رضا می‌شناسن ولی تو شناسنامه غلامرضاست', ['other', 'غلامرضا', undefined, undefined]],
  ['اسم شاهد محمدرضاست فامیلیش بیات', ['witness', 'محمدرضا', 'بیات', undefined]],
] as const)('«%s» is one person', (raw, expected) => {
  expect(people(raw)).toEqual([expected]);
});

test('a family name told of several is that of all', () => {
  expect(people('آقا هادی و آقا مهدی فامیلیشون نیک‌پوره')).toEqual([
    ['other', 'هادی', 'نیک‌پور', undefined],
    ['other', 'مهدی', 'نیک‌پور', undefined],
  ]);
});

test('two people of one family stay two', () => {
  expect(people('علی رضایی پولمو برد و بعد حسن رضایی منو زد')).toHaveLength(2);
});
