import { bareForms, looksLikeName } from './bare-forms.ts';
import { isBeforeSelf, isBound, isFamilyDoost, owned, predicate } from './name-binding.ts';
import { isCommon, isEveryday, isSureFamily } from './common-words.ts';
import { alsoNames, endsName } from './name-stops.ts';
import { isJob } from './occupation-words.ts';
import {
  everydayHeads,
  familyHeads,
  familyTails,
  givenEnds,
  isGivenApart,
  givenStarts,
  isFamily,
  isFamilyApart,
  isGiven,
  tailsOfHeads,
} from './name-words.ts';
import { relationAt } from './relations.ts';
import { isWord, type Token } from './tokens.ts';
import { verbPolarity } from './verbs.ts';

/** How much is known of the place where a name should be. */
export interface NamePlace {
  /** They speak of themselves. */
  first?: boolean;
  /** A name is told here for certain: any word may be one. */
  sure?: boolean;
  /** «فامیلی من», «نام پدرم»: one part of a name is all that may follow. */
  told?: boolean;
  /** «نام», «اسم»: given and family name follow as a rule, whatever words they are. */
  named?: boolean;
  /** Somebody is likely told of here: a word in no list is a given name before a sure family name. */
  likely?: boolean;
  /** «آقای» stands before it: a family name even where it is another word too («میری»). */
  titled?: boolean;
  /** Family names told elsewhere in the same message, whatever words they are. */
  families?: ReadonlySet<string>;
}

/** What may follow a name whose last word we do not know; before a verb such a word is its object. */
const afterName =
  /^(?:ه|ست|اس|س|م|هستم|است|استم|هست|هستش|بود|بودن|بودند|هستن|هستند|ام|فرزند|ولد|و|که|به|هم|متولد|ساکن|از|با|را|رو|ره|دارای|میباشم|میباشد|نام|پسر|دختر|شکایت|شاکی|دادخواست|ردیف|\d+)$/u;
export const copula = /^(?:ه|ست|اس|س|است|استم|هست|هستم|هستش|بود|بودن|بودند|هستن|هستند|میباشم|میباشد)$/u;
/** «صفر نهصد و …» is a number. */
const number = /^(?:\d|یک|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|ده|صفر|نهصد|\p{L}+صد$)/u;

/** A stop word that is a name here: «فرزند عزیز», «علی جوان», «عزیز رحیمی». */
function mayBeName(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const word = tokens[at]?.text ?? '';
  const follower = tokens[at + 1];
  if (!alsoNames.has(word)) return false;
  const closes = !isWord(follower) || afterName.test(follower.text);
  if (words.length > 0) return closes && isGiven(words[0]?.text ?? '');
  return isGiven(word) && (closes || looksLikeName(follower.text) || givenEnds.has(follower.text));
}

/** Whether what stands here lets a name be over before it. */
export function closesAt(token: Token | undefined): boolean {
  return !isWord(token) || afterName.test(token.text);
}

/** Whether a word we do not know may be a family name before `follower`: not before its verb. */
function mayStandBefore(follower: Token | undefined): boolean {
  if (closesAt(follower) || follower === undefined) return true;
  if (
    verbPolarity(follower.text) !== null ||
    /^(?:شد|شده|کرد|کرده|زد|زده|داد|داده|می\p{L}+)$/u.test(follower.text)
  )
    return false;
  return endsName(follower.text) || isCommon(follower.text) || owned.test(follower.text);
}

/** «عین الله», «شکر الله»: before «الله» any word begins a given name, but for what is said in prayer and of clerics. */
function isHoly(word: string, follower: string): boolean {
  return (
    /^(?:الله|اله)$/u.test(follower) &&
    !/^(?:ایت|انشا|ان|شا|ماشا|ایشا|بسم|رسول|سبحان|استغفر|حزب|بیت|خلق|کلام|جز|الا|الی|فی|من|به|از|یا|و|حق)$/u.test(
      word,
    )
  );
}

/** A word that is known for a name where it stands. */
export function isFamiliar(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
  place: NamePlace,
): boolean {
  const first = place.first ?? false;
  const word = tokens[at]?.text ?? '';
  const follower = tokens[at + 1]?.text ?? '';
  const begun = words.length > 0;
  const last = words.at(-1)?.text ?? '';
  const familyTold = words.some(
    ({ text }, nth) =>
      nth > 0 && !isGiven(text) && !givenEnds.has(text) && !isGivenApart(words[nth - 1]?.text ?? '', text),
  );
  if (begun && (familyTails.has(bareForms(word, first)[0] ?? '') || givenEnds.has(word))) return true;
  if (begun && (isFamilyDoost(tokens, at) || isFamilyDoost(tokens, at + 1))) return true;
  if (begun && (place.families?.has(word) || place.families?.has(bareForms(word, first)[0] ?? '')))
    return true;
  if ((begun || place.sure) && isBound(tokens, at)) return true;
  if (begun && first && isBeforeSelf(tokens, at, words)) return true;
  // «یزدان پناه», «قره باغی», of which either word alone may be any.
  const other = bareForms(follower, first)[0] ?? '';
  if (begun && (isFamilyApart(word, other) || (other.length > 3 && isFamily(word + other)))) return true;
  const bare = bareForms(word, first)[0] ?? '';
  if (words.length > 1 && (isFamilyApart(last, bare) || (bare.length > 3 && isFamily(last + bare))))
    return true;
  const headed = looksLikeName(follower) || familyTails.has(follower) || tailsOfHeads.has(follower);
  if (begun && familyHeads.has(word) && headed) return true;
  const tailed = tailsOfHeads.has(word) || tailsOfHeads.has(bareForms(word, first)[0] ?? '');
  if (tailed && (familyHeads.has(last) || everydayHeads.has(last))) return true;
  // «گل اندام», «روح انگیز»: a given name written apart.
  if (words.length === 1 && isGivenApart(last, word)) return true;
  if (!begun && word.length > 1 && isGivenApart(word, follower)) return true;
  // «داوود شاه»: no head of a family name, as none follows.
  if (words.length === 1 && word === 'شاه' && isGiven(last) && !looksLikeName(follower)) return true;
  if (!begun && (givenStarts.has(word) || isHoly(word, follower))) return true;
  // «سواری نیا», «خوش سیما»: a word of everyday talk is a name before what ends family names.
  const tail = bareForms(follower, first)[0] ?? '';
  if ((begun || place.sure) && word.length > 2 && familyTails.has(tail) && !endsName(follower)) return true;
  if (place.sure && familyHeads.has(word) && headed) return true;
  // «از حسین کریمی علی …»: after the family name only more of the same follows.
  if (familyTold && !familyHeads.has(last))
    return closesAt(tokens[at + 1]) && (isSureFamily(word) || isSureFamily(bareForms(word, first)[0] ?? ''));
  return looksLikeName(word) || looksLikeName(bareForms(word, first)[0] ?? '');
}

/** A word that is in no list and may be a name where one is told. */
export function isOpen(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
  place: NamePlace,
): boolean {
  const word = tokens[at]?.text ?? '';
  const follower = tokens[at + 1];
  if (place.told && words.length === 0 && copula.test(follower?.text ?? '')) return true;
  // «به اسم شورا رستگار»: before a family name even a word of everyday talk is a name.
  if (place.sure && words.length === 0 && isSureFamily(bareForms(follower?.text ?? '', false)[0] ?? ''))
    return true;
  // «من مادرشم، مهناز لک»: where a whole name is told any word may end it.
  if (place.named && words.length === 1 && isGiven(words[0]?.text ?? '') && isCommon(word))
    return !isWord(follower) && !predicate.test(word) && !isJob(word) && !owned.test(word);
  // «آقای عباس‌علی پیرایش بدهکار است»
  if (place.titled && words.length === 1 && isGiven(words[0]?.text ?? '') && !owned.test(word))
    if (
      /^(?:بدهکار|طلبکار|متهم|محکوم|ساکن|فرزند|به|مدیر|صاحب|مالک|نماینده|وکیل)$/u.test(follower?.text ?? '')
    )
      return true;
  if (isCommon(word) || owned.test(word)) return false;
  // «من مبینا رفیعی»: a given name that is in no list.
  if (place.likely && words.length === 0 && word.length > 2 && !isEveryday(word) && !looksLikeName(word))
    if (
      verbPolarity(word) === null &&
      isSureFamily(bareForms(follower?.text ?? '', place.first ?? false)[0] ?? '')
    )
      return true;
  const givenTold =
    (words.length === 1 && isGiven(words[0]?.text ?? '')) ||
    (words.length === 2 && givenEnds.has(words[1]?.text ?? ''));
  if (givenTold)
    return (
      closesAt(follower) ||
      (word.length > 3 &&
        (!/[مشو]$/u.test(word) || /\p{L}{2}رو$/u.test(word)) &&
        (place.named === true || mayStandBefore(follower)))
    );
  if (words.length === 1 && place.named) return closesAt(follower);
  if (words.length > 0 || place.sure !== true) return false;
  if (closesAt(follower)) return true;
  if (!isWord(follower)) return false;
  if (looksLikeName(bareForms(follower.text, false)[0] ?? '')) return true;
  return (
    place.named === true && !endsName(follower.text) && !isCommon(follower.text) && closesAt(tokens[at + 2])
  );
}

/** Whether the token ends a name, or cannot stand in one. */
export function endsHere(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
  place: NamePlace,
): boolean {
  const token = tokens[at];
  if (!isWord(token) || token.text.length < 2 || /^(?:ست|اس|ام|اند)$/u.test(token.text)) return true;
  if (words.length > 1 && isFamilyDoost(tokens, at)) return false;
  if ((words.length > 0 || place.sure) && isBound(tokens, at)) return false;
  if (
    words.length === 1 &&
    isGivenApart(words[0]?.text ?? '', token.text) &&
    verbPolarity(token.text) === null
  )
    return false;
  if (place.titled && words.length === 0 && token.text.length > 3 && isFamily(token.text)) return false;
  const beforeFamily = place.likely && words.length === 0 && isSureFamily(tokens[at + 1]?.text ?? '');
  if (
    endsName(token.text) &&
    !((place.sure || beforeFamily || /^(?:گرامی|اقایی)$/u.test(token.text)) && mayBeName(tokens, at, words))
  )
    return true;
  if (token.text === 'صفر' && number.test(tokens[at + 1]?.text ?? '')) return true;
  // «با حسن نیت», «حسن سابقه»
  if (
    token.text === 'حسن' &&
    /^(?:نیت|ظن|نظر|خلق|سابقه|اتفاق|ختام|جوار|معاشرت|شهرت|رفتار|سلوک|اخلاق|انجام|اجرا|اجرای)$/u.test(
      tokens[at + 1]?.text ?? '',
    )
  )
    return true;
  // «علی ای حال», «علی رغم»
  if (
    token.text === 'علی' &&
    /^(?:ای|برکت|رغم|الخصوص|الحساب|الاصول|الظاهر|القاعده|حده)$/u.test(tokens[at + 1]?.text ?? '')
  )
    return true;
  // «حسن رضاییان نامی چک داده»
  if (token.text === 'نامی' && words.length > 1 && isWord(tokens[at + 1])) return true;
  // «کیارش منصوری نظام پزشکی ۱۲۳»
  if (token.text === 'نظام' && /^(?:پزشکی|مهندسی|وظیفه|پرستاری)$/u.test(tokens[at + 1]?.text ?? ''))
    return true;
  if (token.text === 'نامیه' && words.length > 0) return true;
  if (token.text === 'علیه' && (words.length > 0 || !place.sure)) return true;
  return (
    words.length > 0 && relationAt([token.text.replace(/(?:ه|ست)$/u, '')]) !== null && !isFamily(token.text)
  );
}
