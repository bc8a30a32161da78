import { expect, it } from 'vitest';
import { readDates } from '../persian/dates.ts';
import { fold } from '../persian/fold.ts';
import { dateAhead } from './dates-ahead.ts';

const ahead = (path: string, text: string): string | undefined => {
  const folded = fold(text);
  const [reading] = readDates(folded, '1405-09-02', { prefer: 'past' });
  if (!reading) throw new Error(text);
  return dateAhead(path, reading, '1405-09-02', { folded, offset: 0 });
};

it('puts a hearing with no year told into the coming one', () => {
  expect(ahead('hearingDate', 'وقت رسیدگی ۵ دی')).toBe('1405-10-05');
  expect(ahead('hearingDate', 'جلسه ۵ دی ۱۴۰۳ بود')).toBeUndefined();
  expect(ahead('serviceDate', 'ابلاغ ۵ دی')).toBeUndefined();
});

it('lets a lease that runs end ahead', () => {
  expect(ahead('details.leaseEnd', 'قراردادمون تا آخر دی هست هنوز')).toMatch(/^1405-10/u);
  expect(ahead('details.leaseEnd', 'قراردادمون تا آخر دی بود')).toBeUndefined();
});
