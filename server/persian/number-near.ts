import { numberWords, scaleWords } from './number-lexicon.ts';
import { perWord } from './per-word.ts';

/** Letters that the finger or the ear puts for one another. */
const alike = ['دذ', 'رزژذضظ', 'سشصثض', 'بپ', 'جچحخ', 'هح', 'تط', 'قغف', 'کگ', 'شژ'];
const shortest = 3;
const shortestLacking = 4;

const all = new Map([
  ...[...numberWords].map(([word, { value }]): [string, number] => [word, value]),
  ...scaleWords,
]);

/** Every word one slip away: a letter for one like it, a letter lost, a letter typed twice. */
function slipsOf(word: string): string[] {
  return [...word].flatMap((char, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const others = alike
      .filter((set) => set.includes(char))
      .flatMap((set) => [...set].filter((each) => each !== char));
    return [
      ...others.map((each) => before + each + after),
      ...(at > 0 && word.length >= shortestLacking ? [before + after] : []),
      before + char + char + after,
    ];
  });
}

/** Each number as it is most often written comes first: «هفتد» is «هفتاد» rather than «هفتده». */
const usual = new Map<number, string>();
for (const [word, value] of all) if (!usual.has(value)) usual.set(value, word);

const near = new Map<string, string[]>([
  ['صذ', ['صد']],
  ['سد', ['صد']],
]);

function learn(word: string, value: number, known: ReadonlySet<string>): void {
  for (const slip of slipsOf(word)) {
    if (all.has(slip) || known.has(slip)) continue;
    const others = near.get(slip) ?? [];
    if (!others.some((other) => all.get(other) === value)) near.set(slip, [...others, word]);
  }
}

const long = [...all].filter(([word]) => word.length >= shortest);
for (const [word, value] of long) if (usual.get(value) === word) learn(word, value, new Set());
const ofUsual = new Set(near.keys());
for (const [word, value] of long) if (usual.get(value) !== word) learn(word, value, ofUsual);

/**
 * The number word one slip away from a word, and smaller than `below`; only where nothing but a number can stand («نهصذ و
 * هشت میلیون»). What may be two numbers is none.
 */
export function nearNumber(word: string, below = Infinity): string | undefined {
  const fitting = near.get(word)?.filter((each) => (all.get(each) ?? 0) < below) ?? [];
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether a word is a slip from a number. */
export function isNearNumber(word: string): boolean {
  return near.has(word);
}

interface Part {
  text: string;
  at: number;
}

const longest = 40;
const shortestGlued = 5;

function room(word: string): number {
  return numberWords.get(word)?.room ?? scaleWords.get(word) ?? 0;
}

function partsFrom(word: string, at: number, last: string | undefined): Part[] | undefined {
  for (let end = word.length; end > at; end -= 1) {
    if (end < word.length && word.charAt(end) !== 'و') continue;
    const said = word.slice(at, end);
    const below = last === undefined ? Infinity : room(last);
    const once = said.replace(/(.)\1/u, '$1');
    const meant = all.has(said) ? said : all.has(once) ? once : nearNumber(said, below);
    if (meant === undefined || (all.get(meant) ?? 0) >= below) continue;
    if (end === word.length) return [{ text: meant, at }];
    const rest = partsFrom(word, end + 1, meant);
    if (rest) return [{ text: meant, at }, { text: 'و', at: end }, ...rest];
  }
  return undefined;
}

/** A number glued with «و» that has slips in it («چحلوهشت», «شیشصذوهفتادوهفت»), in its parts. */
export const splitNear = perWord((word): Part[] | null => {
  if (word.lastIndexOf('و') < 2 || word.length < shortestGlued || word.length > longest) return null;
  const parts = partsFrom(word, 0, undefined);
  return parts && parts.length > 1 ? parts : null;
});

const glued = /(?:صد|بیست|شصت|هفتاد|هشتاد|پنجاه|نود|چهل)و|و(?:یک|دو|سه|چهار|چار|پنج|شش|شیش|هفت|هشت|نه)$/u;

/** Whether a word that could not be read has a number in it, so that a number right after it is only its end. */
export function hidesNumber(word: string): boolean {
  return word.length >= shortestGlued && glued.test(word);
}
