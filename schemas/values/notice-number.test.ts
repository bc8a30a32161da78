import { expect, test } from 'vitest';
import { noticeNumberSchema, problemWithNoticeNumber } from './notice-number.ts';

test('sixteen or eighteen digits', () => {
  expect(noticeNumberSchema.safeParse('9009982619700000').success).toBe(true);
  expect(noticeNumberSchema.safeParse('140012390001234567').success).toBe(true);
  expect(problemWithNoticeNumber('14001239000123456')).toEqual({
    code: 'notice-number-length',
    facts: { digits: 17 },
  });
});
