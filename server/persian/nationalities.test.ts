import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readNationality } from './nationalities.ts';

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
