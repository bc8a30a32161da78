import { expect, test } from 'vitest';
import { key } from './fold.ts';
import { findPlates } from './plates.ts';

test.each([
  ['۴۵ ج ۶۷۸ ایران ۱۰', '45ج678-10'],
  ['45ج678-10', '45ج678-10'],
  ['ایران ۱۰ - ۶۷۸ ج ۴۵', '45ج678-10'],
  ['۴۵ جیم ۶۷۸ ایران ۱۰', '45ج678-10'],
  ['۴۵ الف ۶۷۸ ۱۰', '45الف678-10'],
  ['موتورم به پلاک ۳۲۱-۵۴۳۲۱', '321-54321'],
  ['۶۷۸ ج ۴۵ ایران ۱۰', '45ج678-10'],
  ['۱۰ ایران ۴۵ ج ۶۷۸', '45ج678-10'],
  ['۴۵/ج/۶۷۸/۱۰', '45ج678-10'],
  ['۴۵ ج مثل جواد ۶۷۸ ایران ۱۰', '45ج678-10'],
  ['موتور ۳۲۱ ایران ۵۴۳۲۱', '321-54321'],
  ['پلاک ایران ۱۰ ۴۵ ج ۶۷۸', '45ج678-10'],
])('«%s» is %s', (text, value) => {
  expect(findPlates(key(text)).map((plate) => plate.value)).toEqual([value]);
});

test('«و» and «به» between numbers are plates only beside a word that says so', () => {
  expect(findPlates(key('بین ۲۰ و ۳۰۰ ۵۰'))).toEqual([]);
  expect(findPlates(key('پلاک ۲۰ و ۳۰۰ ۵۰')).map(({ value }) => value)).toEqual(['20و300-50']);
});

test('a house number is no number plate', () => {
  expect(findPlates(key('کوچه یاس پلاک ۱۲ واحد ۳'))).toEqual([]);
});
