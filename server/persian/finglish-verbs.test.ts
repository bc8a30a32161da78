import { expect, test } from 'vitest';
import { key } from './fold.ts';
import { verbForms } from './finglish-verbs.ts';

test.each([
  'می‌خوام',
  'نمی‌دونم',
  'نکرده',
  'بگیرم',
  'فروخته',
  'میاد',
  'نیومد',
  'بیارم',
  'دزدیدن',
  'نیاورده',
  'برو',
  'می‌گه',
])('«%s» is a form of a verb', (form) => {
  expect(verbForms.map(key)).toContain(key(form));
});
