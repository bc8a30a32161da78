import { expect, it } from 'vitest';
import { key } from '../persian/fold.ts';
import { childOf } from './fathers.ts';

const of = (told: string, name: string): unknown => {
  const text = key(told);
  const start = text.indexOf(key(name));
  return childOf(text, { start, end: start + key(name).length }, []);
};

it.each([
  ['بابام جلال بابای سعید هم کریمه', 'جلال'],
  ['پدر: رسول.', 'رسول'],
  ['اسم بابام یعقوب کد ملیم ۱۲۳', 'یعقوب'],
  ['پدرم نامش خان‌محمد است.', 'خان‌محمد'],
])('«%s» is the father of who speaks', (text, name) => {
  expect(of(text, name)).toBe('speaker');
});

it.each([
  ['بابام حسن رو زدن', 'حسن'],
  ['اسم پدرش واهان.', 'واهان'],
  ['به پدرم رضا گفت', 'رضا'],
])('«%s» is not', (text, name) => {
  expect(of(text, name)).toBeNull();
});
