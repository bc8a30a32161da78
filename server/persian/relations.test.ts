import { expect, test } from 'vitest';
import { key } from './fold.ts';
import { relationAt, relationOfNoun } from './relations.ts';

const at = (words: string) => {
  const relation = relationAt(key(words).split(' '));
  return relation && [relation.relation, relation.whose, relation.plural, relation.length];
};

test.each([
  ['شوهرم', ['شوهر', 'mine', false, 1]],
  ['خاله‌م', ['خاله', 'mine', false, 1]],
  ['همسایمون', ['همسایه', 'mine', false, 1]],
  ['پسر عموم', ['پسرعمو', 'mine', false, 2]],
  ['نوه عمویم', ['نوه عمو', 'mine', false, 2]],
  ['برادرهام', ['برادر', 'mine', true, 1]],
  ['زنش', ['زن', 'theirs', false, 1]],
  ['باجناقمه', ['باجناق', 'mine', false, 1]],
  ['شریک', ['شریک', 'nobody', false, 1]],
  ['صاحب خونه‌م', ['صاحبخانه', 'mine', false, 2]],
])('«%s»', (words, expected) => {
  expect(at(words)).toEqual(expected);
});

test.each(['زن', 'پدرام', 'خانم', 'کتاب', 'مدرسه'])('«%s» is no relation of anybody', (word) => {
  expect(at(word)).toBeNull();
});

test('a noun names its relation by itself', () => {
  expect(relationOfNoun(key('معلم'))).toBe('معلم');
  expect(relationOfNoun(key('کتاب'))).toBeUndefined();
});
