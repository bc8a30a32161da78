import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { byCount } from './yes-no-counts.ts';

const yes = (raw: string) => byCount(fold(raw).text, false)?.move;

test.each(['یدونه', 'دو تا دختر', 'یه بار پارسال', 'چند نفر از همسایه‌ها'])(
  '«%s» says there is some',
  (raw) => {
    expect(yes(raw)).toBe('affirm');
  },
);

test.each(['یه قرونم نداد', 'یه بار؟', 'هیچ‌کدوم', 'نه یه دونه هم نیست', 'تهران'])('«%s» does not', (raw) => {
  expect(yes(raw)).toBeUndefined();
});
