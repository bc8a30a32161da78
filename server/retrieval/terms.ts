import { fold } from '../persian/fold.ts';

/** Greetings and words that stand in every story: they tell nothing about which one it is. Folded. */
const empty = new Set(
  (
    'سلام درود وقت بخیر خسته نباشید عرض ادب احترام ببخشید ممنون مرسی تشکر لطفا خواهش خواهشا والا ' +
    'و از به با در که را رو تا هم یا ولی اما پس اگه اگر چون این اون ان یه یک من ما تو شما او اونا اینا ایشون ' +
    'ب ک چ دیگه دیگ الان حالا بعد قبل خیلی همه هر چی چه برا برای بابت تو توی یعنی مثل مثلا البته فقط باز ' +
    'است هست هستم بود بودم شد شده میشه کنم کرد کرده باید خودم خودش میخوام میخواهم'
  ).split(' '),
);

/** The words of a text in matching form, in order; numbers are one word, since their digits tell nothing. */
export function wordsOf(text: string): string[] {
  const words = fold(text).text.match(/[\u0620-\u06d3a-z]+|\d+/gu) ?? [];
  return words.map((word) => (/^\d/.test(word) ? '0' : word));
}

/** Without greetings and filler; all of them when nothing would be left. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}

export interface TermOptions {
  /** Two words that follow each other are a term too. */
  pairs: boolean;
  /** Shortest and longest run of characters within a word, its edges marked. */
  grams: readonly [shortest: number, longest: number];
}

const edge = 0x5f;

/** FNV-1a, a character at a time. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** FNV's low bits are poor for short keys; every user takes its own low bits. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return (h ^ (h >>> 15)) >>> 0;
}

const seeds = { word: 0x811c9dc5, pair: 0x2f6b9c11, gram: 0x5bd1e995 };

/** How often each term occurs, by a 32-bit hash of the term. */
export function countTerms(words: readonly string[], options: TermOptions): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (hash: number) => {
    const key = finish(hash);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const [shortest, longest] = options.grams;
  let before = 0;
  for (const word of words) {
    let hash = seeds.word;
    for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
    add(hash);
    if (options.pairs && before !== 0) add(mix(mix(seeds.pair, before), hash));
    before = hash;
    // Position 0 and length + 1 are the marked edges.
    for (let start = 0; start <= word.length; start++) {
      let gram = seeds.gram;
      for (let size = 1; size <= longest && start + size <= word.length + 2; size++) {
        const at = start + size - 1;
        gram = mix(gram, at === 0 || at === word.length + 1 ? edge : word.charCodeAt(at - 1));
        if (size >= shortest) add(gram);
      }
    }
  }
  return counts;
}
