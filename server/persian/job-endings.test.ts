import { expect, it } from 'vitest';
import { fold, key } from './fold.ts';
import { asSpeaker, asThird, joinedJobs, kindAsSpeaker } from './job-endings.ts';
import { tokensOf } from './tokens.ts';

const joined = (text: string): string[] => joinedJobs(tokensOf(fold(text).text)).map((token) => token.text);

it('cuts «am» and «is» off a job', () => {
  expect(asSpeaker(key('خیاطم'))).toBe(key('خیاط'));
  expect(asSpeaker(key('کتابم'))).toBeUndefined();
  expect(asThird(key('معلمه'))).toBe(key('معلم'));
  expect(asThird(key('مدرسه'))).toBeUndefined();
  expect(kindAsSpeaker(key('تاکسیم'))).toBe(key('تاکسی'));
});

it.each([
  ['برنامه نویسم تهران', ['برنامهنویسم', 'تهران']],
  ['آهن فروشم', ['اهنفروشم']],
  ['خانه دار', ['خانهدار']],
  ['این کار', ['این', 'کار']],
  ['جهت فروش', ['جهت', 'فروش']],
])('«%s»', (text, words) => {
  expect(joined(text)).toEqual(words);
});
