import { expect, test } from 'vitest';
import { readPlaces } from './read-places.ts';
import { KnowledgeError } from './retrieval/knowledge-file.ts';

test('the table becomes cities and provinces by all their names', () => {
  const provinces = [{ province: 'تهران', also: ['تهران بزرگ'], cities: ['ری', 'شهر ری'] }];
  const { cities, provinces: known } = readPlaces(new Map([['places', { asOf: '1404', provinces }]]));
  // A name of two words is also written as one.
  expect([...cities.keys()]).toEqual(['ری', 'شهر ری', 'شهرری']);
  expect(new Set(known.values())).toEqual(new Set(['تهران']));
  expect([...known.keys()]).toEqual(expect.arrayContaining(['تهران', 'تهران بزرگ']));
});

test.each([[undefined], [{ provinces: [] }], [{ provinces: [{ province: 'تهران' }] }]])(
  'a table that is not right is named: %j',
  (table) => {
    const read = () => readPlaces(new Map([['places', table]]));
    expect(read).toThrow(KnowledgeError);
    expect(read).toThrow('tables/places.yaml');
  },
);
