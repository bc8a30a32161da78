import { readVerb } from './verbs.ts';

/** Letters that sound alike are mistaken for one another: «متعهل», «مطاهل». */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[صث]/g, 'س'],
  [/[ذضظ]/g, 'ز'],
  [/ط/g, 'ت'],
  [/ح/g, 'ه'],
  [/غ/g, 'ق'],
  [/ع/g, 'ا'],
  [/خوا/g, 'خا'],
  [/(.)\1/gu, '$1'],
];

/** A folded word as it sounds, for comparing spellings. */
export function soundOf(word: string): string {
  return sounds.reduce((text, [letters, one]) => text.replace(letters, one), word);
}

/** What hangs on a word without changing what it names: whose it is, «است», the object, the plural. */
const endings = /(?:هام|هاش|های|ام|اش|شون|شان|مون|مان|تون|تان|ست|ای|یه|ها|هم|رو|ند|[مشتهیوان])$/u;
const shortest = 2;
/** «کارت ب کارت»: small words written by their first letter. */
const short = new Map([
  ['ب', 'به'],
  ['ک', 'که'],
  ['چ', 'چه'],
  ['ت', 'تو'],
]);

/** A folded word and what is left of it without its endings: «رفیقمه» → رفیقم, رفیق. */
export function baresOf(word: string): ReadonlySet<string> {
  const found = new Set([word, short.get(word) ?? word]);
  const strip = (from: string, times: number): void => {
    if (times === 0) return;
    for (let length = 1; length <= 3; length += 1) {
      const ending = from.slice(-length);
      if (from.length - length < shortest || endings.exec(ending)?.[0] !== ending) continue;
      const left = from.slice(0, -length);
      found.add(left);
      strip(left, times - 1);
    }
  };
  strip(word, 3);
  return found;
}

/** Whether two words differ by one letter: one more, one less, another one, or two that changed places. */
export function nearlySame(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  if (left === right) return true;
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}

/** «عروسی کدیم»: as Kabul says «کرد». */
const inKabul = /^(ن?)کد(?=(?:م|ی|ه|یم|ین|ید|ن|ند|هم|هایم|هام)$)/u;

/** Whether two verbs say the same in other persons or tenses: «نکردم», «نکرده». */
export function sameVerb(one: string, other: string): boolean {
  const [left, right] = [readVerb(one.replace(inKabul, '$1کرد')), readVerb(other)];
  return (
    left !== null &&
    right !== null &&
    left.stem !== '' &&
    left.stem === right.stem &&
    left.polarity === right.polarity
  );
}
