import { bareForms } from './bare-forms.ts';
import { isCommon } from './common-words.ts';
import { everydayHeads, givenEnds, isGiven, tailsOfHeads } from './name-words.ts';
import { isJob } from './occupation-words.ts';
import { isWord, type Token } from './tokens.ts';

/** Nouns with what they belong to on them: «امضامو», «پولم»; never a family name. */
export const owned =
  /(?:\p{L}{2}(?:مو|شو|تو|مون|شون|تون|مونو|شونو|امو|اشو|هام|هاش|هامو|هاشو|هارو|ها)|هایم|هایش)$/u;

/** «کیوان شفق دوست», «میهن دوست»: it ends a family name where nothing follows, and is a friend elsewhere. */
export function isFamilyDoost(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return (
    tokens[at]?.text === 'دوست' &&
    !isWord(tokens[at + 1]) &&
    !isCommon(before) &&
    !/(?:ی|زاده|پور|نژاد|فر|نیا|یان)$/u.test(before)
  );
}

const makesName = /^(?:پور|زاده|نژاد|نسب|زهی|اله|الله)$/u;
const binds = /^(?:و|که|از|با|به|تا|هم|من|ما|این|اون|حاج|حزب|ایت)$/u;

/** «قهوه چی», «ساعت چی»: family names of trades, written apart. */
const trades = /^(?:قهوه|ساعت|درشکه|گاری|توپ|تفنگ|چای|شکار|کالسکه|پوست|کشتی|معدن)$/u;

/** «ولی پور», «ولی الله», «شب خیز»: whether the next word makes a word of everyday talk part of a name. */
export function isBound(tokens: readonly Token[], at: number): boolean {
  const [word, follower] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (binds.test(word)) return false;
  const bare = bareForms(follower, false)[0] ?? follower;
  if (trades.test(word) && bare === 'چی' && at > 0) return true;
  if (word === 'چی' && trades.test(tokens[at - 1]?.text ?? '')) return true;
  return makesName.test(bare) || (everydayHeads.has(word) && tailsOfHeads.has(bare));
}

/** What people say of themselves before «هستم» and is no name: «شاکی هستم», «عصبی هستم». */
export const predicate =
  /^(?:شاکی|راضی|ناراضی|ایرانی|افغانی|عراقی|متقاضی|مدعی|مشتری|بستری|عصبی|عصبانی|جدی|روستایی|شهری|بومی|اتباع|بیوه|مطلقه|شاغل|مالک|وارث|زنده|آماده|اماده|حاضر|موکل|قیم|ولی|پدر|مادر|زوجه|زوج|ضامن|ذینفع|نگران|بیگناه|بیتقصیر)$/u;

/** «عبدالامیر سواری هستم»: between a given name and «هستم» any word but what somebody is may be the family name. */
export function isBeforeSelf(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const word = tokens[at]?.text ?? '';
  return (
    words.length > 0 &&
    words.length < 3 &&
    words.every(({ text }) => isGiven(text) || givenEnds.has(text)) &&
    /^(?:هستم|استم|میباشم)$/u.test(tokens[at + 1]?.text ?? '') &&
    word.length > 2 &&
    !predicate.test(word) &&
    !owned.test(word) &&
    !isJob(word)
  );
}
