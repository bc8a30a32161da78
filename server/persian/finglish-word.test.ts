import { expect, test } from 'vitest';
import { spellOut } from './finglish-spelling.ts';
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

test('what is near no known word is not read, but spelled', () => {
  expect(readRomanised('photoshop')).toBeUndefined();
  expect(spellOut('takhfif')).toBe('تخفیف');
  expect(spellOut('shapari')).toMatch(/^شا?پا?ری$/u);
});
