import { expect, test } from 'vitest';
import { key } from './fold.ts';
import { spellingsOf } from './place-spellings.ts';

test.each([
  ['تهران', 'تهرون'],
  ['نجف‌آباد', 'نجف آباد'],
  ['تربت حیدریه', 'تربت‌حیدریه'],
  ['بندرعباس', 'بندر عباس'],
  ['ایرانشهر', 'ایران شهر'],
  ['اصفهان', 'اصفون'],
  ['کرمانشاه', 'کرمونشا'],
])('«%s» is told as «%s» too', (name, spelling) => {
  expect(spellingsOf(name)).toContain(key(spelling));
});

test('a name is not cut where no half-space is', () => {
  expect(spellingsOf('بهشهر')).not.toContain('به شهر');
});
