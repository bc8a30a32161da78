import { spelledOut } from './letters.ts';
import { key } from './fold.ts';

/** A spelling list as folded text and its value; longer spellings first, so that an alternation takes the whole word. */
function lexicon(entries: readonly (readonly [value: number, words: string])[]): Map<string, number> {
  const pairs = entries.flatMap(([value, words]) =>
    words.split(' ').map((word) => [key(word.replaceAll('_', ' ')), value] as const),
  );
  return new Map(pairs.sort(([left], [right]) => right.length - left.length));
}

const smallNumbers = lexicon([
  [1, 'یک یه یکی اول نخست نخستین'],
  [2, 'دو دوو'],
  [3, 'سه سو'],
  [4, 'چهار چار'],
  [5, 'پنج پن'],
  [6, 'شش شیش ششم شیشم'],
  [7, 'هفت'],
  [8, 'هشت هش'],
  [9, 'نه'],
  [10, 'ده'],
  [11, 'یازده یازه'],
  [12, 'دوازده دوازه'],
  [13, 'سیزده سینزده سیزه'],
  [14, 'چهارده چارده چهارده'],
  [15, 'پانزده پونزده پانزه پونزه'],
  [16, 'شانزده شونزده شونزه'],
  [17, 'هفده هیفده هوده هیوده'],
  [18, 'هجده هیجده هژده هیژده هشده'],
  [19, 'نوزده نونزده'],
]);
const tens = lexicon([
  [20, 'بیست بیس'],
  [30, 'سی'],
  [40, 'چهل چل'],
  [50, 'پنجاه'],
  [60, 'شصت شص'],
  [70, 'هفتاد'],
  [80, 'هشتاد'],
  [90, 'نود'],
]);

const monthSpellings = lexicon([
  [1, 'فروردین فروردن فرودین فرورین farvardin'],
  [2, 'اردیبهشت اردیبهش اردبهشت اردیبشت اردی_بهشت ordibehesht'],
  [3, 'خرداد خورداد khordad'],
  [4, 'تیر tir'],
  [5, 'مرداد امرداد mordad'],
  [6, 'شهریور شهریر shahrivar'],
  [7, 'مهر mehr'],
  [8, 'آبان ابون aban'],
  [9, 'آذر azar'],
  [10, 'دی dey'],
  [11, 'بهمن bahman'],
  [12, 'اسفند اسپند esfand'],
]);
/** The months' names in Afghanistan. Nearly all are everyday words too, so they never stand alone. */
const dariMonths = lexicon([
  [1, 'حمل'],
  [2, 'ثور'],
  [3, 'جوزا جوزای'],
  [4, 'سرطان'],
  [5, 'اسد'],
  [6, 'سنبله'],
  [7, 'میزان'],
  [8, 'عقرب'],
  [9, 'قوس'],
  [10, 'جدی'],
  [11, 'دلو'],
  [12, 'حوت'],
]);
/** The first letters of the months, as printed on receipts. Some are everyday words, so they count only inside a date. */
const monthAbbreviations = lexicon([
  [1, 'فرو فرور far farv'],
  [2, 'ارد اردی ord'],
  [3, 'خرد kho khor'],
  [4, 'تیر tir'],
  [5, 'مرد mor mord'],
  [6, 'شهر sha shah'],
  [7, 'مهر meh mehr'],
  [8, 'آبا aba aban'],
  [9, 'آذر aza azar'],
  [10, 'دی dey day'],
  [11, 'بهم bah bahm'],
  [12, 'اسف esf'],
]);
const weekdaySpellings = lexicon([
  [0, 'شنبه'],
  [1, 'یکشنبه یک_شنبه یه_شنبه یشنبه'],
  [2, 'دوشنبه دو_شنبه'],
  [3, 'سه‌شنبه سه_شنبه سشنبه'],
  [4, 'چهارشنبه چهار_شنبه چارشنبه چار_شنبه'],
  [5, 'پنجشنبه پنج_شنبه پنشنبه'],
  [6, 'جمعه'],
]);

export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words].join('|')})`;
}

/** Where a word begins and ends: letters and digits on neither side. */
export const opens = spelledOut('(?<![\\p{L}\\p{N}])');
export const closes = spelledOut('(?![\\p{L}\\p{N}])');

const small = anyOf(smallNumbers.keys());
const ten = anyOf(tens.keys());
/** 1 to 99 in words, cardinal or ordinal, joined or apart. «سال هشتاد یه زمین خرید» has an article in it. */
export const wordNumber = `(?:${ten}(?: و |و| (?!ی[هک] ))${small}|${ten}|${small}|صد)(?: ?ا?م(?:ین|ی)?|ین)?`;
/** 1 to 999 in digits or 1 to 99 in words. */
export const anyNumber = `(?:\\d{1,3}(?: ?(?:ا?م|مین))?|${wordNumber})${closes}`;
const weekdayName = anyOf(weekdaySpellings.keys());
export const weekday = `${opens}${weekdayName}`;
export const monthName = anyOf([...monthSpellings.keys(), ...dariMonths.keys()]);
export const monthAbbreviation = anyOf(monthAbbreviations.keys());
/** How months are named by number: «برج ۷», «ماه هفتم». */
export const monthNumber = `(?:برج|ماه) ?(?:\\d{1,2}|${wordNumber})`;

const priced = 'میلیون|ملیون|میلیارد|ملیارد|هزار|توم[ان]|تمن|ریال|درهم|دلار|یورو|درصد|سکه|[%٪]';
/** What a counted thing begins with: a number before it is neither a day nor a year. */
const counted =
  `${priced}|نفر|متر|بار|دقیقه|ثانیه|روز(?! ?${weekdayName})|ماه|هفته|سال|عدد|ضربه|کیلو|گرم|سانت|فقره|برگ|واحد|طبقه|دستگاه|قسط|:|\\. ?\\d|/|` +
  // «تا» counts too, unless it leads to the end of a period.
  `تا(?! ?(?:سال|کنون|الان|حالا|امروز|اخر|پایان|او[ای]|\\d|${monthName}))`;
export const notPriced = `(?!\\d|[.]\\d| ?(?:${priced}))`;
export const notCounted = `(?!\\d| ?(?:${counted}))`;
/** After «سال» or a month only what is sold by the thousand makes four digits no year: «مهر ۱۴۰۳ روز عقد» has one. */
export const notMeasured = `(?!\\d| ?(?:${priced}|نفر|متر|هکتار|کیلو|گرم|عدد|:|\\. ?\\d|/))`;

/** «۲ هزار سال پیش», «چند سال پیش»: what counts without a number that can be taken. */
export const uncounted = '(?<!(?:چند(?:ین)?|هزار|صد|دویست|پانصد|نیم|ها|\\d) ?)';

/** The number that digits or words say, with or without an ordinal ending; undefined when they say none. */
export function numberOf(phrase: string): number | undefined {
  const digits = /^\d+/.exec(phrase);
  if (digits) return Number(digits[0]);
  if (phrase === 'صد' || phrase === 'صدم') return 100;
  const bare = phrase.replace(/ین$/u, '');
  for (const word of [phrase, bare, bare.replace(/ ?ا?می?$/u, '')]) {
    const alone = smallNumbers.get(word) ?? tens.get(word);
    if (alone !== undefined) return alone;
    const joined = new RegExp(`^(${ten})(?: و |و| )(${small})$`, 'u').exec(word);
    if (joined) return (tens.get(joined[1] ?? '') ?? 0) + (smallNumbers.get(joined[2] ?? '') ?? 0);
  }
  return undefined;
}

/** The month that a name or «برج ۷» says, which may be above 12. */
export function monthOf(phrase: string): number | undefined {
  return (
    monthSpellings.get(phrase) ?? dariMonths.get(phrase) ?? numberOf(phrase.replace(/^(?:برج|ماه) ?/u, ''))
  );
}

export function monthAbbreviated(letters: string): number | undefined {
  return monthAbbreviations.get(letters);
}

export function isDariMonth(phrase: string): boolean {
  return dariMonths.has(phrase);
}

/** 0 for Saturday to 6 for Friday. */
export function weekdayNamed(phrase: string): number | undefined {
  return weekdaySpellings.get(phrase);
}
