import { allMatches } from './all-matches.ts';
import { childOf, fatherCues, sonOf } from './name-cues.ts';
import { givenHonours, isGiven } from './name-words.ts';
import type { NamePhrase } from './names.ts';
import type { Scan } from './people-scan.ts';
import { splitName } from './split-name.ts';

/** Only the given name of a father: «پسر کاظم شیرازی» says Kazem. */
export function givenOnly(phrase: NamePhrase): NamePhrase {
  const { given } = splitName(phrase.words);
  return { ...phrase, words: (given ?? phrase.words).slice(0, 2) };
}

const nearEnough = 25;

/** «اصغر شیرازی پسر کاظم شیرازی»: whether the name at a token is that of the father of whoever stands before. */
export function isFather(scan: Scan, at: number): boolean {
  let child = at - 1;
  while (/^(?:حاج|حاجی|مرحوم|اقای|سید|کربلایی|مشهدی|شادروان)$/u.test(scan.word(child))) child -= 1;
  const start = scan.tokens[child]?.start ?? 0;
  return (
    /^(?:پسر|دختر|فرزند|ولد|بنت)$/u.test(scan.word(child)) &&
    scan.found.some(({ to }) => to < start && start - to < 3)
  );
}

/** Where a name of a father is over for certain, so that «پدرش رضا منو زد» tells of somebody else. */
const over = /^(?:ه|ست|است|هست|هستش|بود|بوده|ام|هستم|فرزند|متولد|کد|کدملی|شماره|شمارم|ساکن|[.,;:()!-])$/u;

function isOver(scan: Scan, { words, next }: NamePhrase): boolean {
  const cut = scan.word(next - 1) !== words.at(-1)?.text;
  return (
    cut ||
    next >= scan.tokens.length ||
    over.test(scan.word(next)) ||
    /^(?:بابای|پدر|مادرم|مامانم|شوهرم|زنم|همسرم)$/u.test(scan.word(next))
  );
}

/** «اکرم دختر حاج شعبان نیکخواه»: the family name told behind the father's is the child's too. */
function addFamily(scan: Scan, father: NamePhrase): void {
  const { family } = splitName(father.words);
  if (family)
    scan.add(
      { words: family, next: father.next },
      { side: 'unclear', role: 'family', confidence: 0.85, attaches: true },
    );
}

const childCue = /^(?:,|همون|همین|یعنی|اسمش|بنام|هم)$/u;

/** «پسر حاج رجب، همون شعبان»: the child told after the father. */
function addChild(scan: Scan, from: number): boolean {
  let at = from;
  while (at < from + 3 && childCue.test(scan.word(at))) at += 1;
  const child = at > from && isGiven(scan.word(at)) ? scan.take(at) : null;
  return child !== null && scan.add(child, { side: 'other', confidence: 0.7 });
}

/** «فرزند حسن», «پسر کاظم», «پدرشم غلامرضا»: the father of whoever was told of beside it. */
export function byFather(scan: Scan): void {
  for (const [pattern, sure] of [
    [childOf, true],
    [sonOf, false],
    [fatherCues, false],
  ] as const) {
    for (const match of allMatches(scan.folded.text, pattern)) {
      const { at } = scan.skip(scan.indexAt(match.index + match[0].length));
      const father = scan.take(at, { sure });
      const [first, second] = father?.words ?? [];
      if (!father || !first) continue;
      const known = isGiven(first.text) || (givenHonours.has(first.text) && isGiven(second?.text ?? ''));
      if (!sure && !known) continue;
      if (pattern === fatherCues && !isOver(scan, father)) continue;
      const told = scan.found.some((each) => each.end <= match.index && match.index - each.end < nearEnough);
      if (!told && (pattern !== sonOf || !addChild(scan, father.next))) continue;
      const only = givenOnly(father);
      const count = only.words.length;
      const next = father.next - Math.max(0, father.words.length - count);
      const added = scan.add(
        { ...only, next: Math.min(next, father.next) },
        { side: 'unclear', role: 'father', confidence: 0.88, start: match.index, attaches: true },
      );
      if (added && told) addFamily(scan, father);
    }
  }
}
