import { expect, test } from 'vitest';
import { readAnswer } from './answers.ts';
import { fold } from './fold.ts';

const none = (raw: string) =>
  readAnswer(fold(raw), { asks: 'value' }).some(
    ({ move, confidence }) => move === 'none' && confidence >= 0.65,
  );

test.each(['ایمیل ندارم', 'واخواست نکردم', 'هنوز تعیین وقت نشده', 'اینو بانک به من نداد'])(
  '«%s» says that there is nothing to tell',
  (raw) => {
    expect(none(raw)).toBe(true);
  },
);

test.each(['نمی‌دونم', 'گفت ندارم بدم', 'پلاک ۵، زنگ نداره', 'سی میلیون نداد'])('«%s» does not', (raw) => {
  expect(none(raw)).toBe(false);
});
