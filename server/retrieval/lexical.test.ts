import { expect, test } from 'vitest';
import {
  lexicalDimensions,
  lexicalDocuments,
  lexicalQuery,
  sparsevecText,
  type SparseVector,
} from './lexical.ts';

function score(query: SparseVector, document: SparseVector | undefined): number {
  return [...query].reduce((sum, [bucket, weight]) => sum + weight * (document?.get(bucket) ?? 0), 0);
}

test('the document that has the rare word of the query scores best', () => {
  const documents = lexicalDocuments(['پول و چک برگشتی', 'پول و مهریه', 'پول و اجاره خانه']);
  const scores = documents.map((document) => score(lexicalQuery('پول مهریه'), document));
  expect(scores.indexOf(Math.max(...scores))).toBe(1);
  expect(scores[0]).toBeGreaterThan(0);
});

test('repeating a word helps less and less, and a longer text needs more', () => {
  const [once, thrice, long] = lexicalDocuments([
    'چک',
    'چک چک چک',
    `چک ${'سفته رسید قرارداد امضا '.repeat(5)}`,
    'مهریه',
  ]);
  const query = lexicalQuery('چک');
  expect(score(query, thrice)).toBeGreaterThan(score(query, once) * 0.9);
  expect(score(query, thrice)).toBeLessThan(score(query, once) * 2);
  expect(score(query, long)).toBeLessThan(score(query, once));
});

test('a very long text keeps its thousand heaviest terms', () => {
  const words = Array.from(
    { length: 3_000 },
    (_, at) =>
      String.fromCharCode(0x628 + (at % 15), 0x633 + ((at * 7) % 8), 0x641 + (at % 6)) + 'ا'.repeat(at % 9),
  );
  const [document] = lexicalDocuments([words.join(' ')]);
  expect(document?.size).toBeLessThanOrEqual(1_000);
});

test('the text form counts from one and rises', () => {
  expect(
    sparsevecText(
      new Map([
        [7, 0.5],
        [0, 2],
      ]),
    ),
  ).toBe(`{1:2.0000,8:0.5000}/${lexicalDimensions}`);
  expect(sparsevecText(new Map())).toBe(`{}/${lexicalDimensions}`);
});
