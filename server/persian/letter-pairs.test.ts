import { expect, test } from 'vitest';
import { persianLikeness } from './letter-pairs.ts';

test('words look more like Persian than letters at random', () => {
  for (const word of ['کارفرما', 'محمدی', 'نمیدونم'])
    for (const other of ['یهلهنشمش', 'اثممخ', 'غخع'])
      expect(persianLikeness(word)).toBeGreaterThan(persianLikeness(other));
});
