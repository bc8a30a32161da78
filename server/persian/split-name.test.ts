import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { filedName, splitName } from './split-name.ts';
import { tokensOf } from './tokens.ts';

const split = (raw: string, title = false) => {
  const folded = fold(raw);
  const { given, family } = splitName(tokensOf(folded.text), title);
  return [given && filedName(folded, given)?.value, family && filedName(folded, family)?.value];
};

test.each([
  ['مریم احمدی', 'مریم', 'احمدی'],
  ['محمد رضا کریمی نژاد', 'محمد رضا', 'کریمی نژاد'],
  ['محمد حسین زاده', 'محمد', 'حسین زاده'],
  ['سید محمد علی حسینی', 'سید محمد علی', 'حسینی'],
  ['ملوک اعظم شاه حسینی', 'ملوک اعظم', 'شاه حسینی'],
  ['فاطمه سادات هاشمی', 'فاطمه سادات', 'هاشمی'],
  ['شهاب الدین مرادی', 'شهاب الدین', 'مرادی'],
  ['زیارتی فرد', undefined, 'زیارتی فرد'],
  ['کریمی علی', 'علی', 'کریمی'],
])('«%s»', (raw, given, family) => {
  expect(split(raw)).toEqual([given, family]);
});

test('after «آقای» one word is a family name, even one that may be a given name too', () => {
  expect(split('مشتاق', true)).toEqual([undefined, 'مشتاق']);
  expect(split('مشتاق')).toEqual(['مشتاق', undefined]);
});
