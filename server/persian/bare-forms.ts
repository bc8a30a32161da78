import { isCommon, isEveryday } from './common-words.ts';
import { endsAsFamily, isFamily, isGiven } from './name-words.ts';
import { perWord } from './per-word.ts';

/** Whether a folded word may be part of a name by what it is or how it ends. */
export const looksLikeName = perWord((word): boolean => {
  return isGiven(word) || isFamily(word) || (word.length > 3 && endsAsFamily(word) && !isCommon(word));
});

/** «ایزانلو پوره»: what ends family names, with «است» or «ام» on it. */
const tailWithIs = /^(پور|نژاد|فر|نیا|راد|منش|تبار|فرد|اصل|مقدم|کیا|نسب|مهر|پناه|دوست)(?:ه|ست|م|ام)$/u;

const ofSelf = [/ام$/u, /م$/u, /ست$/u, /ه$/u];
const ofOthers = [/ست$/u, /ستش$/u, /س$/u, /ه$/u, /رو$/u, /و$/u, /ش$/u];
const longEnough = 3;

/**
 * How a name may end once «است» or «ام» is cut off, likeliest first: «احمدیه» is احمدی, «فاطمه» stays, «علیه» is علی.
 * `first` when they speak of themselves.
 */
export function bareForms(word: string, first: boolean): string[] {
  if (isGiven(word))
    return /ه$/u.test(word) && isGiven(word.slice(0, -1)) ? [word, word.slice(0, -1)] : [word];
  // «خجسته‌ست»: after «ه» the ending is always «است».
  if (/\p{L}{3}هست$/u.test(word)) return [word.slice(0, -2)];
  // «پورابراهیم»: its last letter is of the given name in it.
  if (word.startsWith('پور') && isGiven(word.slice(3))) return [word];
  if (word === 'علیه') return ['علی'];
  if (/زادس(?:ت|ته)?$/u.test(word)) return [word.replace(/س(?:ت|ته)?$/u, 'ه')];
  // «یگانه‌ام»: no «یگان» with «هام».
  const self = first ? /^(\p{L}{2,}ه)ام$/u.exec(word)?.[1] : undefined;
  if (self !== undefined && (isGiven(self) || isFamily(self))) return [self];
  // «آریوئه», «مهلقاست»: behind a vowel «است» is told by what stands between.
  const open = /^(\p{L}{2,}[وا])(?:یه|ست)$/u.exec(word)?.[1];
  if (open !== undefined && (isGiven(open) || !isFamily(word.slice(0, -1)))) return [open];
  const tail = tailWithIs.exec(word)?.[1];
  if (tail !== undefined) return [tail];
  // «دانشجوام», «اعلام»
  if (isFamily(word) || isEveryday(word)) return [word];
  const bases = (first ? ofSelf : ofOthers)
    .map((cut) => word.replace(cut, ''))
    .filter((base) => base !== word && base.length >= longEnough - 1);
  const sure = bases.find((base) => isGiven(base)) ?? bases.find((base) => base.length > 3 && isFamily(base));
  if (sure !== undefined) return [sure];
  if (/(?:زاده|اله|ه)$/u.test(word) && endsAsFamily(word)) return [word];
  const likely = bases.find((base) => !/[شو]$/u.test(word) && looksLikeName(base));
  if (likely !== undefined) return [likely];
  if (first && /\p{L}{3}انم$/u.test(word)) return [word.slice(0, -1), word];
  if (/ه$/u.test(word) && word.length > 3 && !endsAsFamily(word)) return [word, word.slice(0, -1)];
  return [word];
}
