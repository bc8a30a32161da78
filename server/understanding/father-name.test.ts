import { expect, test } from 'vitest';
import { asFather } from './father-name.ts';

test.each([
  ['حبیبه', 'حبیب'],
  ['سعیده', 'سعید'],
  ['طاها', 'طاها'],
  ['عبدالله', 'عبدالله'],
  ['جواد', 'جواد'],
])('a father called «%s» is «%s»', (told, name) => {
  expect(asFather(told)).toBe(name);
});
