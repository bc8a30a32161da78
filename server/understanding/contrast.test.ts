import { expect, test } from 'vitest';
import { emptyState, type FieldState } from '../dialogue/state.ts';
import { loan } from '../dialogue/test-title.ts';
import { makeGazetteer } from '../persian/places.ts';
import { readContrast, takesBackWords } from './contrast.ts';
import { hear } from './hearing.ts';

const today = '1405-09-02';
const said = (value: unknown): FieldState => ({
  status: 'said',
  value,
  confidence: 1,
  alternatives: [],
  toReadBack: false,
  aboutSpeaker: false,
  turn: 1,
});

function read(raw: string, fields: Record<string, unknown>): unknown[] {
  const known = new Map(Object.entries(fields).map(([path, value]) => [path, said(value)]));
  const hearing = hear(raw, 3, today, { ...emptyState(today), fields: known }, loan, makeGazetteer([]));
  return readContrast(hearing).map(({ path, value }) => [path, value]);
}

test.each(['ببخشید کابل هشتاد متر بود نه صد متر', 'راستی صد متر نبود هشتاد متر بود'])(
  '«%s» puts the words right where they stand',
  (raw) => {
    const evidence = [{ text: 'فاکتور صد متر کابل' }, { text: 'عکس' }];
    expect(read(raw, { evidence })).toEqual([
      ['evidence', [{ text: 'فاکتور هشتاد متر کابل' }, { text: 'عکس' }]],
    ]);
  },
);

test('what no field holds is put right nowhere, and is no answer either', () => {
  const raw = 'ببخشید کابل هشتاد متر بود نه صد متر';
  expect(read(raw, { evidence: [{ text: 'عکس' }] })).toEqual([]);
  expect(takesBackWords(hear(raw, 3, today, emptyState(today), loan, makeGazetteer([])))).toBe(true);
});

test('a plain answer takes nothing back', () => {
  expect(read('پولش صد میلیون بود نه بیشتر', { evidence: [{ text: 'بیشتر' }] })).toEqual([]);
});
