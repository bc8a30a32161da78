import {
  commonFamilies,
  everydayHeads as wordHeads,
  familyEnds,
  familyHeads as heads,
  headedEnds,
} from './family-names.ts';
import { menNames } from './given-names-men.ts';
import { womenNames } from './given-names-women.ts';
import { wordSet } from './word-set.ts';
import { wordyNames } from './wordy-names.ts';
import { perWord } from './per-word.ts';

export { wordyNames } from './wordy-names.ts';

/** Common given names in folded form: hints for where a name begins and ends, never a gate. */
export const givenNames: ReadonlySet<string> = new Set([...wordSet(menNames), ...wordSet(womenNames)]);

/** Words a given name of two words begins with, and those it ends with. */
export const givenStarts = wordSet(
  'محمد علی امیر سید سیده میر غلام عبد عبدال نور ابو گل شاه ملا اقا حاج حاجی شیخ مشهدی کربلایی جان شیر خدا پیر دوست خان ام فاطمه نرگس زهرا بی‌بی ملوک آنه آنا زین میرزا',
);
export const givenHonours = wordSet('سید سیده میر حاج حاجی شیخ ملا مشهدی کربلایی');
export const givenEnds = wordSet(
  'سادات السادات بانو بیگم الله اله الدین خان خانوم خاتون البنین کلثوم الملوک الزمان النسا النساء العابدین الرضا الفضل القاسم الحاجیه التاج دخت',
);
/** What is said after a given name out of respect: «مینا خانم», «علی آقا کریمی». */
export const titlesAfter = wordSet('آقا خانم خانوم جان خان جون');

const women = wordSet(womenNames);

/** Whether a folded word is a woman's given name and no man's. */
export function isWoman(word: string): boolean {
  return women.has(word);
}

const ending =
  /(?:ی|زاده|پور|نژاد|فر|نیا|یان|(?<!خواب|پیچ|رس|سوز|شک|ترس|کش|نش|گرد|ترک|چسب|پر|لرز|چرخ|غلت|گذر|پوش|تک|فهم|خ|ش|^د)وند|راد|منش|تبار|دوست|پناه|خواه|لو|چی|مند|اصل|مقدم|ثانی|بیگ|فرد|پرور|پرست|کیش|نسب|آبادی|خانی|گر|دار|لر|کیا|مهر|جو|یار|بخش|شاد|نام|گو|جاه|سرشت|صفت|صدر|توکل|خدابنده|زهی|زی|زایی|شناس|نیت|دخت|بین|اندیش|مرام|اوغلی|قلی)$/u;
const surelyFamily = /\p{L}{2}(?:زاده|پور|نژاد|تبار|پناه|نسب|زهی|اوغلی)$/u;

const families = wordSet(commonFamilies);

const children = wordSet(
  'برادرزاده خواهرزاده عموزاده خاله‌زاده دایی‌زاده عمه‌زاده امامزاده بی‌پناه سرپناه حلال‌زاده حرامزاده',
);

/** First words of family names of two words, and their second words: «شاه حسینی», «کریمی نژاد». */
export const familyHeads = wordSet(heads);
export const familyTails = wordSet(familyEnds);
export const tailsOfHeads = wordSet(headedEnds);
export const everydayHeads = wordSet(wordHeads);

/** Whether a folded word is a family name for certain: a common one, or made of a given name («کریمی», «حسن‌پور»). */
export const isFamily = perWord((word): boolean => {
  if (families.has(word) || (surelyFamily.test(word) && !children.has(word))) return true;
  const base = /^(.{3,}?)(?:ی|یان|ایی|نیا|فر|لو|راد)$/u.exec(word)?.[1];
  if (base !== undefined && isGiven(base) && !wordyNames.has(base)) return true;
  return word.length >= shortestCompound && isCompound(word);
});

const shortestCompound = 6;

/** «پورنجف», «سیفی‌آذر», «حسینی‌اصل»: a family name made of another one or of a given name. */
function isCompound(word: string): boolean {
  if (word.startsWith('پور')) {
    const rest = word.slice(3);
    return givenNames.has(rest) || families.has(rest);
  }
  for (let at = word.indexOf('ی', 3); at > 0 && at < word.length - 2; at = word.indexOf('ی', at + 1)) {
    const rest = word.slice(at + 1);
    if ((givenNames.has(rest) || familyTails.has(rest)) && families.has(word.slice(0, at + 1))) return true;
  }
  return false;
}

/** «گل اندام», «روح انگیزه»: whether two words are one given name written apart. */
export function isGivenApart(one: string, other: string): boolean {
  if (other === 'گل') return givenNames.has(one);
  // «علی آقا رحمتی», «علی خان»: a title unless it is always of the name.
  if (titlesAfter.has(other)) return /^(?:میرزا|گل|شاه)$/u.test(one) && givenNames.has(one + other);
  if (one === '' || other.length < 3 || isFamily(other)) return false;
  return givenNames.has(one + other) || givenNames.has(one + other.replace(/ه$/u, ''));
}

/** «یزدان پناه», «قره باغی», «آقا زاده»: two words that are one family name written apart. */
export function isFamilyApart(one: string, other: string): boolean {
  return (
    families.has(one + other) ||
    ((familyHeads.has(one) || everydayHeads.has(one)) && tailsOfHeads.has(other)) ||
    (familyHeads.has(one) && other.length > 3 && /(?:ی|لو|وند)$/u.test(other)) ||
    (one === 'پور' && (isGiven(other) || isFamily(other)))
  );
}

/** «کرم پور», «یزدان پناه»: whether what ends a name of several words makes it a family name, whatever it is. */
export function endsInTail(words: readonly string[]): boolean {
  const [one, other] = [words.at(-2) ?? '', words.at(-1) ?? ''];
  return words.length > 2 && (familyTails.has(other) || isFamilyApart(one, other));
}

/** Whether a folded word looks like a family name by how it ends, or is a common one. */
export const endsAsFamily = perWord((word): boolean => {
  return word.length > 2 && (ending.test(word) || families.has(word));
});

const gluedStarts = wordSet(
  'امیر محمد ممد علی غلام عبدال سیده سید میر نور شاه مهدی ابو گل حسین فاطمه زهرا حق احمد حسن خان شیر جان عبد ملک حاج خدا پیر دوست قربان رمضان رمضون عباس نجف امام صفر یار',
);
const gluedEnds = wordSet(
  'علی محمد رضا حسین حسن خان جان آغا آقا قلی سادات بیگم بانو دخت گل مراد داد وردی بخش نظر یار شاه ولی',
);
const [shortestGlued, longestGlued] = [2, 6];
/** With these at its end almost any word is a given name: «عین‌الله», «فخرالسادات»; «اله» ends other words too. */
const holyEnd =
  /^.{2,}(?:الله|الدین|السادات|الزمان|الملوک|النسا|الحسن|الرضا|الرحمن)$|^(?:سیف|نعمت|ید|اسد|روح|نصر|عبد(?!ال)|حجت|عزت|ذبیح|فتح|فضل|عین|لطف|شکر|قدرت|رحمت|عنایت|هدایت|حبیب|خلیل|ولی|نور|امان|فرج|کرامت|حشمت|عطا|خیر|ثار|سعد|حمد|مسیح|ماشا|کلیم|صفی|شمس|وجیه|حفیظ|سمیع|عظیم|رفیع|صفت|صبغت|شفیع|خدا)اله$/u;
const noNames = wordSet(
  'گلایه گلایل گلدسته گلزاده انشاالله ایشالله ایشاالله انشالله ماشالله بسم‌الله بحمدالله الحمدالله الحمدلله سبحان‌الله استغفرالله والله باالله حزب‌الله آیت‌الله آقاجان باباجان مامان‌جان عموجان خاله‌جان داداش‌جان خانم‌جان دایی‌جان عمه‌جان پدرجان مادرجان پسرجان ننه‌جان بچه‌جان حاج‌خانم حاج‌آقا خان‌داداش ان‌شاالله',
);

/** Whether two given names are glued in a word, the one at its start or at its end among those that often are. */
function isGlued(word: string): boolean {
  for (let length = shortestGlued; length <= longestGlued && length < word.length - 1; length += 1) {
    if (gluedStarts.has(word.slice(0, length)) && givenNames.has(word.slice(length))) return true;
    if (gluedEnds.has(word.slice(-length)) && givenNames.has(word.slice(0, -length))) return true;
  }
  for (let length = 3; length <= word.length - 3; length += 1)
    if (givenNames.has(word.slice(0, length)) && givenNames.has(word.slice(length))) return true;
  return false;
}

/** Whether a folded word is a given name we know, alone or glued to another («امیرحسین», «رمضانعلی»). */
export const isGiven = perWord((word): boolean => {
  if (givenNames.has(word)) return true;
  if (word.length < 5 || noNames.has(word)) return false;
  return isGlued(word) || (word.includes('ال') && holyEnd.test(word));
});
