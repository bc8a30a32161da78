import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readTimeMentions } from './time-mentions.ts';

const mentions = (text: string): string[] =>
  readTimeMentions(fold(text), '1405-09-02').map(({ start, end }) => text.slice(start, end));

test.each([
  ['در ۱۵ مهر ۱۴۰۳ رفتم', '۱۵ مهر ۱۴۰۳'],
  ['دوشنبه رفتم', 'دوشنبه'],
  ['ساعت ۹:۵۴ بود', 'ساعت ۹:۵۴'],
  ['یک ربع به شیش رفتم', 'یک ربع به شیش'],
  ['چهل دقیقه منتظر بودم', 'چهل دقیقه'],
  ['هفت روز بعد از ضبط', 'هفت روز بعد'],
  ['در ۱۸ سالگی عقد کردم', '۱۸ سالگی'],
  ['قرن ششم و هفتم هجری', 'قرن ششم و هفتم هجری'],
  ['دهه ۶۰ جنگ بود', 'دهه ۶۰'],
  ['اواخر همان سال رفتم', 'اواخر همان سال'],
  ['طی سال', 'طی سال'],
  ['چند سال گذشته', 'چند سال گذشته'],
  ['طول روز', 'طول روز'],
  ['ماه رجب', 'ماه رجب'],
  ['همین دقیقه', 'همین دقیقه'],
  ['جام جهانی ۲۰۱۴ بود', '۲۰۱۴'],
  ['۱۳۰۱ هجری قمری', '۱۳۰۱ هجری قمری'],
  ['هر پنجشنبه عصر', 'هر پنجشنبه عصر'],
  ['سومین روز', 'سومین روز'],
])('in «%s» time is «%s»', (text, mention) => {
  expect(mentions(text)).toEqual([mention]);
});

test.each([
  '۳ تیره',
  'ماه و خورشید',
  'گزارش دولت بهار',
  'روزه گرفتن',
  'نماز جمعه',
  'روزنامه عصر نفت',
  'من صدای تیر و تفنگ را دوست دارم',
  'میزان دیه یک انسان',
  'تا زمانی که',
  'من ۱۴۰۰ تومن دادم',
  'پلاک ۱۴۰۲',
  'خونه ۱۳۹ متری',
  'سه چهار نفر',
  'طبقه دوم',
  'ساعت مچی',
  'هفت تیر کشید',
  'جدی می‌گم',
])('«%s» does not speak of time', (text) => {
  expect(mentions(text)).toEqual([]);
});

test('what overlaps is one mention, and all lie in order inside the text', () => {
  const piece = fc.constantFrom(
    '۱۴۰۳',
    'همان',
    'سال',
    'دو',
    'ساعت',
    '۹۵',
    'پیش',
    'قرن',
    'مهر',
    'شنبه',
    'هر',
    'تا',
    '/',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { start, end } of readTimeMentions(fold(text), '1405-09-02')) {
        expect(start >= last && start < end && end <= text.length).toBe(true);
        last = end;
      }
    }),
  );
});
