import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { byCue, byWeakCue } from './people-by-cue.ts';
import { Scan } from './people-scan.ts';

const found = (raw: string) => {
  const scan = new Scan(fold(raw));
  for (const read of [byCue, byWeakCue]) read(scan);
  return scan.found.map(({ value: { side, given, family, father } }) => [side, given, family, father]);
};

test.each([
  ['اسمم گلثوم بارکزیه', ['speaker', 'گلثوم', 'بارکزی', undefined]],
  ['فامیلی من بیچاره است', ['speaker', undefined, 'بیچاره', undefined]],
  ['فقط فامیلیشو میدونم، شکوهیه', ['other', undefined, 'شکوهی', undefined]],
  ['من صفایی هستم', ['speaker', undefined, 'صفایی', undefined]],
  ['می‌گفت من صفایی هستم', ['other', undefined, 'صفایی', undefined]],
  ['بنده جلیل محمدپور اهل اهوازم', ['speaker', 'جلیل', 'محمدپور', undefined]],
  ['طرفم ژیار رسولی هستش', ['other', 'ژیار', 'رسولی', undefined]],
  ['کارت به نام عباد گلکار بود', ['other', 'عباد', 'گلکار', undefined]],
  ['یه خانمی به اسم شورا رستگار', ['other', 'شورا', 'رستگار', undefined]],
  ['خودشو محسن نیک‌فر معرفی کرد', ['other', 'محسن', 'نیک‌فر', undefined]],
  ['شاهد دارم، اسمش یوسفه', ['witness', 'یوسف', undefined, undefined]],
  ['اسمم رضا نیست، رسوله', ['speaker', 'رسول', undefined, undefined]],
  ['قصابه اسمش ولی الله ایزانلو پوره', ['other', 'ولی الله', 'ایزانلو پور', undefined]],
  ['شکایت کنم از عاطفه یکتا', ['other', 'عاطفه', 'یکتا', undefined]],
  ['از سمیه پول می‌خوام', ['other', 'سمیه', undefined, undefined]],
] as const)('«%s» leads to a name', (raw, expected) => {
  expect(found(raw)).toEqual([expected]);
});

test.each([
  'من دانشجوام',
  'من مهاجر هستم',
  'بنده خدا پیره',
  'طرفم معتاده',
  'از خدا می‌خوام',
  'به علی قسم دروغ میگه',
  'سند به نامم زده شد',
  'خودشو نظامی معرفی کرد',
  'علی ای حال شکایت دارم',
])('«%s» leads to none', (raw) => {
  expect(found(raw)).toEqual([]);
});
