import { expect, test } from 'vitest';
import { spelledOut } from './letters.ts';

test.each([
  ['(?<![\\p{L}\\p{N}])اسم(?![\\p{L}\\p{N}])', 'نام و اسم من', 'اسم'],
  ['\\p{L}+ام', 'خسته ام', null],
  ['\\p{L}+ام', 'خستهام', 'خستهام'],
  ['[^\\p{L}\\d]', 'سلام!', '!'],
  ['\\p{N}{2}', 'سن 35 سال', '35'],
])('%s finds in «%s» what it found before', (source, text, found) => {
  expect(new RegExp(source, 'u').exec(text)?.[0] ?? null).toBe(found);
  expect(new RegExp(spelledOut(source), 'u').exec(text)?.[0] ?? null).toBe(found);
});

test('letters of every script people type here count as letters', () => {
  const word = new RegExp(`^${spelledOut('\\p{L}+')}$`, 'u');
  for (const each of ['سلام', 'ئاوا', 'hello', 'straße', 'привет', 'پښتو'])
    expect(word.test(each)).toBe(true);
  for (const each of ['12', 'سلام!', '']) expect(word.test(each)).toBe(false);
});
