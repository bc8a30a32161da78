import { expect, test } from 'vitest';
import { codeAtEnd } from './dictated-code.ts';

test.each([
  ['کوچه شش پلاک بیست و دو نه نه یک چهار هفت پنج شش سه هشت یک', 'نه نه یک چهار هفت پنج شش سه هشت یک'],
  ['کوچه مسجد، پلاک 11، 839174563', '839174563'],
  ['کوچه مسجد پلاک 11 8391745638', '8391745638'],
])('«%s» ends with «%s»', (text, code) => {
  expect(text.slice(codeAtEnd(text)?.start)).toBe(code);
});

test.each(['کوچه شش پلاک بیست و دو', 'پلاک 11', 'خیابان 17 شهریور پلاک 1204'])(
  '«%s» ends with no code',
  (text) => {
    expect(codeAtEnd(text)).toBeUndefined();
  },
);
