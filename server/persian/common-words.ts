import { everydayWords } from './everyday-words.ts';
import { rarerEverydayWords } from './everyday-words-more.ts';
import { isFamily, isGiven } from './name-words.ts';
import { wordSet } from './word-set.ts';
import { perWord } from './per-word.ts';
import { wordyFamilies } from './wordy-names.ts';

const everyday = new Set([...wordSet(everydayWords), ...wordSet(rarerEverydayWords)]);
// «ی» is not cut: «صنعتی» and «برقی» are family names made of common words.
// Not as one text: folding would write «ها» to the word before it.
const eachOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const clitics = eachOf(
  'ها های هایم هایش هام هاش هاشون هامون هایی م ام ش اش مون شون تون مونو شونو تونو مو شو امو اشو و رو ست ه',
);
const afterHe = eachOf('هی های هام هیی');
const longestClitic = 6;

/** Whether a word is an everyday one with «ـم», «ـشو» and the like on it. */
function isCliticised(word: string): boolean {
  for (let length = 1; length <= longestClitic && length < word.length - 1; length += 1) {
    const end = word.slice(-length);
    if (clitics.has(end) && everyday.has(word.slice(0, -length))) return true;
    if (afterHe.has(end) && everyday.has(word.slice(0, 1 - length))) return true;
  }
  return false;
}

const plural = /^([\u0620-\u06D3]{4,})ا(?:م|ت|ش|ی|مون|تون|شون|رو)?$/u;

/** «پرتقالا», «نهالارو»: an everyday word with the plural of speech; «توانا» is a name. */
function isSpokenPlural(word: string): boolean {
  const base = plural.exec(word)?.[1];
  return base !== undefined && everyday.has(base) && !isGiven(word) && !isFamily(word);
}

/** Whether a folded word is one of everyday talk or of the courts, bare or with «ـم», «ـشو» and the like on it. */
export const isEveryday = perWord((word): boolean => {
  return everyday.has(word) || (word.length > 3 && (isCliticised(word) || isSpokenPlural(word)));
});

/** Whether a folded word of everyday talk is no given name too. */
export function isCommon(word: string): boolean {
  return !isGiven(word) && isEveryday(word);
}

/** Whether a folded word is a family name and no word of everyday talk. */
export function isSureFamily(word: string): boolean {
  return isFamily(word) && !isEveryday(word);
}

/** Whether a folded word behind a name nobody knows makes it one: a sure family name that does not say how somebody is. */
export function provesName(word: string): boolean {
  return isSureFamily(word) && !wordyFamilies.has(word);
}
