import { expect, test } from 'vitest';
import { emptyState } from '../dialogue/state.ts';
import { monthsAlone, weekdayAlone } from './lone-dates.ts';
import { hear, partOf } from './hearing.ts';

const today = '1405-09-02';
const nowhere = { cities: new Map(), provinces: new Map(), heads: new Set<string>() };

test('a day of the week alone is likely, and asked back', () => {
  const hearing = hear(
    'شنبه سوار اتوبوس بودم که گوشیم رو زدن',
    1,
    today,
    emptyState(today),
    undefined,
    nowhere,
  );
  expect(weekdayAlone(hearing, partOf(hearing))).toMatchObject([{ value: { date: '1405-08-30' } }]);
});

test('a month without a word of a date field beside it is none', () => {
  const hearing = hear('شهریور هوا خوب بود', 1, today, emptyState(today), undefined, nowhere);
  expect(monthsAlone(hearing, partOf(hearing), [], [])).toEqual([]);
});
