import { expect, test } from 'vitest';
import type { DateContext } from './date-mention.ts';
import { readMentions } from './date-readers.ts';
import { key } from './fold.ts';

const found = (text: string, expected = false): number => {
  const context: DateContext = { text: key(text), today: '1405-09-02', expected, prefer: 'past' };
  return readMentions(context).length;
};

test.each([
  '۱۴۰۳/۷/۱۵',
  '۱۵ مهر',
  'برج ۷',
  'سال نود و هشت',
  '1400-Far-15',
  '۵ می ۲۰۲۴',
  '۵ می دو هزار و بیست',
  'تاسوعای پارسال',
  'دیروز',
  'دو برج پیش',
  'یه ربع پیش',
  'جمعه آینده',
  'آخر هفته پیش',
  'پاییز ۹۹',
  'سه ماه نخست سال',
  'نیم‌سال اول ۱۴۰۲',
  'سیزده بدر',
  'شب یلدا',
  'چند روز پیش',
  'ماه پیش',
])('the cue of its reader lets «%s» through', (text) => {
  expect(found(text)).toBeGreaterThan(0);
});

test('answers too', () => {
  for (const text of ['پونزده هفت نود و هشت', 'شصت و پنج', 'بیستم', 'همین الان', 'عاشورا'])
    expect(found(text, true)).toBeGreaterThan(0);
});
