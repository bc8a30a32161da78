import { expect, test } from 'vitest';
import { readPlaces } from './read-places.ts';
import { KnowledgeError } from './retrieval/knowledge-file.ts';

test('the table becomes cities and provinces by all their names', () => {
  const provinces = [{ province: 'تهران', also: ['تهران بزرگ'], cities: ['ری', 'شهر ری'] }];
  const { cities, provinces: known } = readPlaces(new Map([['places', { asOf: '1404', provinces }]]));
  expect(cities.size).toBe(2);
  expect([...known.values()]).toEqual(['تهران', 'تهران']);
});

test.each([[undefined], [{ provinces: [] }], [{ provinces: [{ province: 'تهران' }] }]])(
  'a table that is not right is named: %j',
  (table) => {
    const read = () => readPlaces(new Map([['places', table]]));
    expect(read).toThrow(KnowledgeError);
    expect(read).toThrow('tables/places.yaml');
  },
);
