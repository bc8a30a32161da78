import { expect, test } from 'vitest';
import { isKnownPersian, wordsLike } from './slip-lexicon.ts';

test.each(['شکایت', 'کارفرما', 'نمیدونم', 'پولمو', 'همسایه', 'محمدی', 'دزدیدن', 'مریم'])(
  '«%s» is known',
  (word) => {
    expect(isKnownPersian(word)).toBe(true);
  },
);

test.each(['ثق', 'یهلهنشمش', 'اثممخ', 'فثطف'])('«%s» is not', (word) => {
  expect(isKnownPersian(word)).toBe(false);
});

test('words are found by their consonants', () => {
  expect(wordsLike('Skt').map(({ word }) => word)).toContain('شکایت');
});
