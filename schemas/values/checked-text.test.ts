import { expect, test } from 'vitest';
import { checkedText } from './checked-text.ts';

const even = checkedText((value) =>
  value.length % 2 === 0 ? null : { code: 'odd-length', facts: { digits: value.length } },
);

test('what has no problem passes unchanged', () => {
  expect(even.parse('ab')).toBe('ab');
});

test('an issue carries the code and the facts', () => {
  const result = even.safeParse('abc');
  expect(result.error?.issues[0]).toMatchObject({ message: 'odd-length', params: { digits: 3 } });
});
