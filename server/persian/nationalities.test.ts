import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readForeigner, readNationality } from './nationalities.ts';

test.each([
  ['من زهرا، تبعه افغانستان، ساکن قرچک', 'افغانستان'],
  ['مه خیاط استم، از افغانستان، در ورامین زندگی می‌کنم', 'افغانستان'],
  ['از عراق هستم', 'عراق'],
  ['افغانستانی‌ام', 'افغانستانی'],
  ['تابعیت ایرانی دارم', 'ایرانی'],
])('«%s» tells %s', (text, nationality) => {
  const read = readNationality(fold(text));
  expect(read?.value).toBe(nationality);
  expect(text.slice(read?.span.start, read?.span.end)).toBe(nationality);
});

test.each(['جنس از چین آوردم', 'رفته ترکیه', 'کارگر افغان داشتیم', 'پول از افغانستان فرستاد'])(
  '«%s» tells nothing of the writer',
  (text) => expect(readNationality(fold(text))).toBeNull(),
);

test.each([
  ['شناسنامه ندارم، مه ایرانی نیستم', true],
  ['مهاجر استم', true],
  ['من از افغانستان هستم', true],
  ['ایرانی هستم', false],
  ['مهاجر افغان داشتیم تو کارگاه', false],
])('«%s» says that the writer is no Iranian: %s', (text, foreign) => {
  expect(readForeigner(fold(text)) !== null).toBe(foreign);
});
