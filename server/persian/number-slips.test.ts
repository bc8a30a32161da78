import { expect, test } from 'vitest';
import { respelt } from './number-slips.ts';

test.each([
  ['بنجاه', 'پنجاه'],
  ['هفطاد', 'هفتاد'],
  ['میلوین', 'میلیون'],
  ['میلیرد', 'میلیارد'],
  ['میلیوون', 'میلیون'],
  ['دوزده', 'دوازده'],
  ['پن', 'پنج'],
  ['هف', 'هفت'],
  ['شست', 'شصت'],
])('«%s» stands for «%s»', (slip, word) => {
  expect(respelt(slip)).toBe(word);
});

test.each(['جهاز', 'پیست', 'شازده', 'پنجره', 'میلیونر', 'خونه', 'دل', ''])('«%s» is its own word', (word) => {
  expect(respelt(word)).toBeUndefined();
});
