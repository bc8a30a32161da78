import { expect, test } from 'vitest';
import { lately } from './lately.ts';
import { perWord } from './per-word.ts';

function counted<T>(answer: T): { asked: string[]; ask: (word: string) => T } {
  const asked: string[] = [];
  return {
    asked,
    ask: (word) => {
      asked.push(word);
      return answer;
    },
  };
}

test.each([true, false, null, 0, ''])('a word is asked about once, whatever the answer (%s)', (answer) => {
  const { asked, ask } = counted(answer);
  const once = perWord(ask);
  expect([once('چک'), once('چک'), once('constructor')]).toEqual([answer, answer, answer]);
  expect(asked).toEqual(['چک', 'constructor']);
});

test('of texts only the last few are kept', () => {
  const { asked, ask } = counted(1);
  const read = lately(ask, 2);
  for (const text of ['یک', 'دو', 'یک', 'سه', 'دو', 'یک']) read(text);
  expect(asked).toEqual(['یک', 'دو', 'سه', 'یک']);
});
