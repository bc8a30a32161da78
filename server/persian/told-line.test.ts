import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { toldLines } from './told-line.ts';

const lines = (raw: string) => {
  const folded = fold(raw);
  return toldLines(folded).map(({ start, end, sure }) => [folded.text.slice(start, end), sure]);
};
const line = (raw: string, sure = true) => [[fold(raw).text, sure]];

test.each([
  ['تو خیابان ولیعصر نرسیده به میدون ونک گوشیمو زدن', 'خیابان ولیعصر نرسیده به میدون ونک'],
  ['خیابان تربیت، پاساژ کفاش‌ها، جنس برده', 'خیابان تربیت، پاساژ کفاش‌ها'],
  ['زمین ما در روستای قلعه نو است', 'روستای قلعه نو'],
  ['سر خیابون ۱۷ شهریور جنوبی تصادف شد', 'خیابون ۱۷ شهریور جنوبی'],
  ['کوچه شهید نوری سگ پامو گرفت', 'کوچه شهید نوری'],
  ['خیابان معلم کوچه ۲ که تخلیه نمی‌کنه', 'خیابان معلم کوچه ۲'],
])('«%s»', (raw, expected) => {
  expect(lines(raw)).toEqual(line(expected));
});

test.each([
  'تو خیابون دعوا شد',
  'سر کوچه جلومو گرفتن',
  'خیابون اصلی بودم',
  'محله ما ناامنه',
  'خیابون خلوت بود',
  'سیمای این محله دگرگون شده',
  'تو خیابون نه، پشت تلفنه',
])('«%s» names no street', (raw) => {
  expect(lines(raw)).toEqual([]);
});
