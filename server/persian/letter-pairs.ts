import { frequentWords } from './finglish-words.ts';
import { moreWords } from './finglish-more-words.ts';
import { key } from './fold.ts';
import { givenNames } from './name-words.ts';

/** How often one letter follows another in Persian words; a blank stands for the start and the end of a word. */
interface Pairs {
  pairs: ReadonlyMap<string, number>;
  firsts: ReadonlyMap<string, number>;
}

const letters = 33;
const smoothing = 0.2;

function count(): Pairs {
  const pairs = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const word of [...frequentWords, ...moreWords, ...givenNames]) {
    const spaced = ` ${key(word)} `;
    for (let at = 0; at + 1 < spaced.length; at += 1) {
      const pair = spaced.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      firsts.set(pair.charAt(0), (firsts.get(pair.charAt(0)) ?? 0) + 1);
    }
  }
  return { pairs, firsts };
}

let counted: Pairs | undefined;

/**
 * How much a folded word looks like Persian: the mean logarithm of the chances of its letter pairs. Words are near −3,
 * letters at random near −5.
 */
export function persianLikeness(word: string): number {
  const { pairs, firsts } = (counted ??= count());
  const spaced = ` ${word} `;
  let sum = 0;
  for (let at = 0; at + 1 < spaced.length; at += 1) {
    const pair = spaced.slice(at, at + 2);
    const all = firsts.get(pair.charAt(0)) ?? 0;
    sum += Math.log(((pairs.get(pair) ?? 0) + smoothing) / (all + smoothing * letters));
  }
  return sum / (spaced.length - 1);
}
