import { expect, test } from 'vitest';
import { key } from './fold.ts';
import { standing } from './taken-back.ts';

function left(text: string): string[] {
  const folded = key(text);
  const told = [...folded.matchAll(/\d+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return standing(folded, told).map(({ start, end }) => folded.slice(start, end));
}

test.each([
  ['۱۲ نه ببخشید اشتباه زدم، درستش اینه: ۲۱', ['21']],
  ['۱۲ نه ۲۱', ['21']],
  ['۱۲ غلط بود ۲۱', ['21']],
  ['۱۲ مال منه، اون یکی جواب نمیده نه صبح نه شب ۲۱', ['12', '21']],
  ['درستش ۱۲ است نه ۲۱', ['12']],
  ['۱۲ درسته نه ۲۱', ['12']],
  ['۱۲ و ۲۱', ['12', '21']],
  ['۱۲ مال خودمه و ۲۱ مال همسرم', ['12', '21']],
])('of «%s» %j stand', (text, values) => {
  expect(left(text)).toEqual(values);
});
