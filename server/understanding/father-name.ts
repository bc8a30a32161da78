import { menNames } from '../persian/given-names-men.ts';
import { womenNames } from '../persian/given-names-women.ts';
import { key } from '../persian/fold.ts';
import { wordSet } from '../persian/word-set.ts';

const men = wordSet(menNames);
const women = wordSet(womenNames);

/** «بابام حبیبه», «پدرش سعیده»: a father's name that is a woman's is a man's with «است» on it. */
export function asFather(name: string): string {
  const folded = key(name);
  const base = folded.slice(0, -1);
  return name.endsWith('ه') &&
    !men.has(folded) &&
    (women.has(folded) || !folded.includes(' ')) &&
    men.has(base)
    ? name.slice(0, -1)
    : name;
}
