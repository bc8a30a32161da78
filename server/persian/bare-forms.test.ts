import { expect, test } from 'vitest';
import { bareForms, looksLikeName } from './bare-forms.ts';
import { key } from './fold.ts';

test.each([
  ['احمدیه', false, 'احمدی'],
  ['رضاس', false, 'رضا'],
  ['علیه', false, 'علی'],
  ['فاطمه', false, 'فاطمه'],
  ['خجسته‌ست', false, 'خجسته'],
  ['قلی‌زادس', false, 'قلی‌زاده'],
  ['رضاییم', true, 'رضایی'],
  ['کیمیام', true, 'کیمیا'],
  ['پارسام', true, 'پارسا'],
  ['دانشجوام', true, 'دانشجوام'],
  ['اعلام', true, 'اعلام'],
])('«%s» without its ending', (word, first, bare) => {
  expect(bareForms(key(word), first)[0]).toBe(key(bare));
});

test('an unknown word that ends in «ه» may have «است» on it', () => {
  expect(bareForms(key('ژاراوه'), false)).toHaveLength(2);
});

test.each([
  ['کریمی', true],
  ['پورمند', true],
  ['سارا', true],
  ['مدرسه', false],
  ['زیادی', false],
])('«%s» looks like a name: %s', (word, expected) => {
  expect(looksLikeName(key(word))).toBe(expected);
});
