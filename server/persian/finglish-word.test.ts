import { expect, test } from 'vitest';
import { readRomanised } from './finglish-word.ts';
import { key } from './fold.ts';

test.each([
  ['shekayat', 'شکایت'],
  ['shikayat', 'شکایت'],
  ['khaharam', 'خواهرم'],
  ['xaharam', 'خواهرم'],
  ['pulamo', 'پولمو'],
  ['poolesho', 'پولشو'],
  ['babam', 'بابام'],
  ['bimam', 'بیمه‌ام'],
  ['khoonamoon', 'خونمون'],
  ['bacheha', 'بچه‌ها'],
  ['nemidoonam', 'نمی‌دونم'],
  ['nemitunam', 'نمی‌تونم'],
  ['qazi', 'قاضی'],
  ['ghazi', 'قاضی'],
  ["mo'ed", 'موعد'],
  ['jaheziye', 'جهیزیه'],
  ['rezaee', 'رضایی'],
  ['karimi', 'کریمی'],
  ['ali', 'علی'],
  ['axam', 'عکسم'],
  ['lotfan', 'لطفا'],
  ['baradaram', 'برادرم'],
  ['pedaram', 'پدرم'],
  ['sakhteman', 'ساختمان'],
  ['shakiye', 'شاکی'],
])('«%s» is «%s»', (latin, word) => {
  expect(key(readRomanised(latin)?.word ?? '')).toBe(key(word));
});

test('an «e» at the end of a word that has none is left open', () => {
  expect(readRomanised('kharabe')).toMatchObject({ word: 'خراب', openEnd: true });
  expect(readRomanised('khoone')).toMatchObject({ word: 'خونه', openEnd: false });
});

test('what is near no known word is not read', () => {
  expect(readRomanised('photoshop')).toBeUndefined();
  expect(readRomanised('constructor')).toBeUndefined();
  expect(readRomanised('a'.repeat(5000))).toBeUndefined();
});
