import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readAnswer } from './answers.ts';

test.each([
  'ببخشید دفتر خدمات کجاست باید خودم برم؟',
  'راستی هزینه‌ی دادرسی چقدره',
  'یه سوال، چند هفته طول می‌کشه',
  'عذر می‌خوام این سایت امنه؟',
  'راستی وکیل هم لازمه؟',
  'می‌خواستم بدونم این اطلاعات کجا می‌ره',
])('«%s» asks, in the middle of other questions', (raw) => {
  expect(readAnswer(fold(raw), { asks: 'yes-no' })[0]).toMatchObject({ move: 'help' });
  expect(readAnswer(fold(raw))[0]?.confidence).toBeGreaterThanOrEqual(0.8);
});

test.each(['راستی اسمش ناصر بود', 'ببخشید دیر شد', 'فقط سه میلیون'])('«%s» asks nothing', (raw) => {
  expect(readAnswer(fold(raw)).filter(({ move }) => move === 'help')).toEqual([]);
});
