import { expect, test } from 'vitest';
import type { FieldInfo, ValueType } from '../../schemas/field.ts';
import { emptyState } from '../dialogue/state.ts';
import { fold } from '../persian/fold.ts';
import { makeGazetteer } from '../persian/places.ts';
import { hear, partOf } from './hearing.ts';
import { loneDigits } from './lone-digits.ts';

const info = (type: ValueType): FieldInfo => ({ label: '', question: '', why: '', type, need: 'wanted' });
const infos = [
  { path: 'subRow', info: info('integer') },
  { path: 'archiveNumber', info: info('digits') },
];

test.each([
  [', 1, شعبه ی دوم حقوقی, 0500123', { subRow: 1, archiveNumber: '0500123' }],
  [', 1, شعبه ی دوم حقوقی', { subRow: 1 }],
  ['شعبه ی دوم حقوقی, 0500123', { archiveNumber: '0500123' }],
  ['شعبه ی 2 حقوقی', {}],
])('«%s»', (raw, expected) => {
  const hearing = hear(raw, 3, '1405-09-02', emptyState('1405-09-02'), undefined, makeGazetteer([]));
  const set = loneDigits(hearing, partOf(hearing), fold(raw), infos);
  expect(Object.fromEntries(set.map(({ path, value }) => [path, value]))).toEqual(expected);
});
