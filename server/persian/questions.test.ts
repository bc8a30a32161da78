import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readAnswer } from './answers.ts';

test.each([
  ['ببخشید دفتر خدمات کجاست باید خودم برم؟', 'help'],
  ['راستی هزینه‌ی دادرسی چقدره', 'how-much'],
  ['یه سوال، چند هفته طول می‌کشه', 'how-long'],
  ['عذر می‌خوام این سایت امنه؟', 'help'],
  ['راستی وکیل هم لازمه؟', 'help'],
  ['می‌خواستم بدونم این اطلاعات کجا می‌ره', 'help'],
])('«%s» asks for %s, in the middle of other questions', (raw, move) => {
  expect(readAnswer(fold(raw), { asks: 'yes-no' })[0]).toMatchObject({ move });
  expect(readAnswer(fold(raw))[0]?.confidence).toBeGreaterThanOrEqual(0.8);
});

test.each(['راستی اسمش ناصر بود', 'ببخشید دیر شد', 'فقط سه میلیون'])('«%s» asks nothing', (raw) => {
  expect(readAnswer(fold(raw)).filter(({ move }) => move === 'help')).toEqual([]);
});
