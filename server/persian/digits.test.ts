import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpokenDigits } from './digits.ts';
import { fold } from './fold.ts';
import { sayNumber } from './say-number.ts';

function only(text: string, length?: number | readonly number[]): string[] {
  return readSpokenDigits(fold(text), length === undefined ? {} : { length }).map((reading) => reading.value);
}

test.each([
  ['صفر نهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه', 11, '09123456789'],
  ['صفر نهصد دوازده سیصد چهل پنج شصت هفت هشتاد نه', 11, '09123456789'],
  ['صفر نه یک دو سه چهار پنج شش هفت هشت نه', 11, '09123456789'],
  ['0912 345 67 89', 11, '09123456789'],
  ['۰۹۱۲-۳۴۵-۶۷-۸۹', 11, '09123456789'],
  ['نهصد و دوازده، سیصد و چهل و پنج، شصت و هفت، هشتاد و نه', 10, '9123456789'],
  ['صفر نهصد و دوازده بعدش سیصد و چهل و پنج سپس شصت و هفت آخرش هشتاد و نه', 11, '09123456789'],
  ['صفر صفر هشتاد و چهار پنجاه و هفت دو تا صفر یک سه', 10, '0084570013'],
])('%s', (text, length, expected) => {
  const [reading, ...rest] = readSpokenDigits(fold(`شماره من ${text} است`), { length });
  expect(rest).toEqual([]);
  expect(reading?.value).toBe(expected);
  expect(reading?.confidence).toBeGreaterThan(0.9);
});

test('digits told in pairs come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 5, maxLength: 5 }), (pairs) => {
      expect(only(pairs.map(sayNumber).join('، '), 10)).toEqual([pairs.join('')]);
    }),
  );
});

test('what is counted is no digit of a number', () => {
  expect(only('صفر یک دو سه چهار و پنج تا وارث', 5)).toEqual(['01234']);
  expect(only('بیست و سه سی و پنج و دو میلیون')).toEqual(['2335']);
});

test('thirty-five and a hundred, or thirty and five hundred', () => {
  const [reading] = readSpokenDigits(fold('سی و پنج صد'), { length: 5 });
  expect(reading).toMatchObject({ value: '35100', alternatives: ['30500'], confidence: 0.6 });
});

test('a wrong length is unsure and an ordinary sentence holds no digits', () => {
  expect(readSpokenDigits(fold('۰۹۱۲۳۴۵۶۷'), { length: 11 })[0]?.confidence).toBeLessThan(0.5);
  expect(only('من دو تا بچه دارم و سه سال است که جدا شدم')).toEqual([]);
});

test('a long dictation ends in good time', () => {
  const text = 'هفتاد هشت پنج '.repeat(800);
  expect(only(text)[0]?.startsWith('785785')).toBe(true);
});
