import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { byRelation } from './people-by-relation.ts';
import { Scan } from './people-scan.ts';

const found = (raw: string) => {
  const scan = new Scan(fold(raw));
  byRelation(scan);
  return scan.found.map(({ value: { side, given, family, relation } }) => [side, given, family, relation]);
};

test.each([
  ['شوهر سابقم ایوب مرادی نفقه نمیده', ['other', 'ایوب', 'مرادی', 'شوهر سابق']],
  ['خواستگار قبلیم مهیار تهدیدم می‌کنه', ['other', 'مهیار', undefined, 'خواستگار']],
  ['صاحب‌خونه به اسم کاوه راد', ['other', 'کاوه', 'راد', 'صاحبخانه']],
  ['نوه عمویم سلیم پهلوانی مقدم', ['other', 'سلیم', 'پهلوانی مقدم', 'نوه عمو']],
  ['شوهرم امید منو زده', ['other', 'امید', undefined, 'شوهر']],
  ['دخترم ستایش رو زدن', ['unclear', 'ستایش', undefined, 'دختر']],
  ['وکیلم آقای نادری گفت', ['unclear', undefined, 'نادری', 'وکیل']],
  ['مادرم فاطمه علیزاده فوت کرده', ['unclear', 'فاطمه', 'علیزاده', 'مادر']],
  ['معلم پسرم آقای صالحی زده', ['other', undefined, 'صالحی', 'معلم']],
  ['برادرم محسن صحنه رو دیده', ['witness', 'محسن', undefined, 'برادر']],
] as const)('«%s»', (raw, expected) => {
  expect(found(raw)).toEqual([expected]);
});

test('what is said of several holds for each, and own relatives may be on the own side', () => {
  expect(found('علیه برادرهام علی و عطا مظفری')).toEqual([
    ['other', 'علی', 'مظفری', 'برادر'],
    ['other', 'عطا', 'مظفری', 'برادر'],
  ]);
  expect(found('من و خواهرم بهناز پورمند شکایت داریم')[0]?.[0]).toBe('speaker');
});

test.each([
  'زنم راضیه',
  'شوهرم معتاده',
  'داداشم پیام داد',
  'خانمم طلا داره',
  'خواهرم فرشته است',
  'پسرم دانشجوئه',
])('«%s» tells how somebody is', (raw) => {
  expect(found(raw)).toEqual([]);
});
