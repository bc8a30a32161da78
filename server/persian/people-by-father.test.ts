import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readPeople } from './people.ts';

const people = (raw: string) =>
  readPeople(fold(raw)).map(({ value: { given, family, father } }) => [given, family, father]);

test.each([
  ['طرفم اصغر شیرازی پسر کاظم شیرازی', ['اصغر', 'شیرازی', 'کاظم']],
  ['اسمش حسنه فامیلیش اکبریه پدرشم غلامرضا', ['حسن', 'اکبری', 'غلامرضا']],
  ['من فاطمه سادات هاشمی نسب دختر سید کاظم هستم', ['فاطمه سادات', 'هاشمی نسب', 'سید کاظم']],
  ['آقای منوچهر شکیبا پسر حاج عباس خونه رو فروخته', ['منوچهر', 'شکیبا', 'عباس']],
  ['من اکرم دختر مرحوم حاج شعبان نیکخواه هستم', ['اکرم', 'نیکخواه', 'شعبان']],
  ['پسر حاج رجب، همون شعبان، گوسفندای منو برده', ['شعبان', undefined, 'رجب']],
] as const)('«%s» says whose child somebody is', (raw, expected) => {
  expect(people(raw)).toEqual([expected]);
});

test('a father who does something is a person of his own', () => {
  expect(people('شوهرم علی کریمی و پدرش رضا منو زدن')).toEqual([
    ['علی', 'کریمی', undefined],
    ['رضا', undefined, undefined],
  ]);
});
