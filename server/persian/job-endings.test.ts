import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { joinedJobs } from './job-endings.ts';
import { tokensOf } from './tokens.ts';

const joined = (text: string): string[] => joinedJobs(tokensOf(fold(text).text)).map((token) => token.text);

it.each([
  ['برنامه نویسم تهران', ['برنامهنویسم', 'تهران']],
  ['آهن فروشم', ['اهنفروشم']],
  ['خانه دار', ['خانهدار']],
  ['این کار', ['این', 'کار']],
  ['جهت فروش', ['جهت', 'فروش']],
])('«%s»', (text, words) => {
  expect(joined(text)).toEqual(words);
});
