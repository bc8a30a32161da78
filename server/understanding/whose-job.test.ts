import { expect, it } from 'vitest';
import { tell, values } from './test-story.ts';

const jobs = ['complainant.occupation', 'accused.0.occupation'];

it.each([
  ['شوهرم بناست، دیروز دستمو شکوند', [undefined, 'بنا']],
  ['مهدی برزو که نجاره دیروز دستمو شکوند', [undefined, 'نجار']],
  ['برادرم بناست. دیروز رضا قاسمی دستمو شکوند', [undefined, undefined]],
])('«%s»', (text, expected) => {
  expect(values(tell('intentional-assault', text), jobs)).toEqual(expected);
});
