import { expect, it } from 'vitest';
import { isOwnChild, isWard } from './wards.ts';

const before = (text: string, name: string): string => text.slice(0, text.indexOf(name));

it.each([
  ['من سمیه اقاجانی مادر نیما دهقان هستم', 'نیما', true],
  ['قیم پدرم هستم, پدرم الزایمر داره. اسمش نصرالله خلعتبری', 'نصرالله', true],
  ['من مادرشم. یه پسره اومد اسمش ارسلان', 'ارسلان', false],
])('«%s»: %s is whom the writer acts for: %s', (text, name, expected) => {
  expect(isWard(text, text.indexOf(name), before(text, name))).toBe(expected);
});

it.each([
  ['دخترم ستایش رو زده', 'دختر', 'ستایش', true],
  ['نوه برادرم میثم فحش داد', 'نوه', 'میثم', false],
  ['من پسرش کیومرث هستم', 'پسر', 'کیومرث', false],
])('«%s» tells of the own child: %s %s', (text, relation, given, expected) => {
  const start = text.indexOf(relation);
  const person = { side: 'other' as const, given, relation, spans: {} };
  expect(isOwnChild(text, { start, end: start + 10, person }, text.slice(0, start))).toBe(expected);
});
