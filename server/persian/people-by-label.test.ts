import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readPeople } from './people.ts';

const people = (raw: string) =>
  readPeople(fold(raw)).map(({ value: { side, given, family, father } }) => [side, given, family, father]);

test('the labels of a form are one person, whose by the heading', () => {
  const own = ['speaker', 'شهین', 'برومند', 'اسفندیار'];
  expect(people('مشخصات من: نام: شهین نام خانوادگی: برومند نام پدر: اسفندیار')).toEqual([own]);
  expect(people('نام: شهین، نام خانوادگی: برومند، نام پدر: اسفندیار')).toEqual([own]);
  expect(people('مشخصات خوانده: نام زهره نام خانوادگی صالحی')).toEqual([
    ['other', 'زهره', 'صالحی', undefined],
  ]);
});

test.each([
  ['خواهان: داوود رنجبر', 'speaker'],
  ['شاکی سمانه ثنایی هستم', 'speaker'],
  ['خوانده: داوود رنجبر', 'other'],
  ['خواهان: داوود رنجبر علیه من دادخواست داده', 'other'],
])('«%s» is the %s', (raw, side) => {
  expect(people(raw)[0]?.[0]).toBe(side);
});

test('those of one part are listed by number or rank', () => {
  expect(people('متهم ردیف اول فرزین کمالی ردیف دوم فرزاد کمالی')).toHaveLength(2);
  expect(people('شهود: ۱- حسن آقابابایی ۲- زیبا مکرم').map(([side]) => side)).toEqual(['witness', 'witness']);
});
