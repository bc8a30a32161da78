import { expect, it } from 'vitest';
import { key } from './fold.ts';
import { asSpeaker, asThird, joinedJobs, kindAsSpeaker } from './job-endings.ts';
import { tokensOf } from './tokens.ts';

it('cuts «am» and «is» off a job', () => {
  expect(asSpeaker(key('خیاطم'))).toBe(key('خیاط'));
  expect(asSpeaker(key('کتابم'))).toBeUndefined();
  expect(asThird(key('معلمه'))).toBe(key('معلم'));
  expect(asThird(key('مدرسه'))).toBeUndefined();
  expect(kindAsSpeaker(key('تاکسیم'))).toBe(key('تاکسی'));
});

it('joins a trade written in two words', () => {
  expect(joinedJobs(tokensOf(key('آهن فروشم'))).map(({ text }) => text)).toEqual([key('آهن‌فروشم')]);
  expect(joinedJobs(tokensOf(key('این کار'))).length).toBe(2);
});
