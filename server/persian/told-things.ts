import { allMatches } from './all-matches.ts';
import { rawSpan, type Folded } from './fold.ts';
import { words } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Things people entrust, lose or lend, by their first word. */
const things = words`
  ماشین / خودرو / پراید / پژو / سمند / تیبا / دنا / کوییک / ساینا / نیسان / وانت / کامیون / تریلی / موتور / موتورسیکلت / موتور سیکلت / دوچرخه / تاکسی / تراکتور / پیکان / رانا / شاهین / سواری
  گوشی / موبایل / تبلت / لپ ?تاپ / کامپیوتر / دوربین / لنز / هارد / تلویزیون / پلی ?استیشن / ساعت مچی / یخچال / کنسول / اسپیکر
  طلا / طلاها / سکه / سکه ها / گردنبند / گردن ?بند / انگشتر / دستبند / النگو / النگوها / گوشواره / سرویس / پلاک طلا / زنجیر / جواهر\p{L}* / فرش / فرشا / قالی\p{L}* / تابلو
  سند / مدارک / شناسنامه / گذرنامه / پاسپورت / چک / دسته ?چک / سفته / سفته ها / قولنامه / وکالتنامه / اوراق / کارت / سوییچ / کلید
  دستگاه / ابزار / دریل / فرز / ژنراتور / بار / کالا / جنس / جنسا / اجناس / وسایل / اثاث / اثاثیه / اسباب / لباس / پارچه / مبل / کتاب / ویلچر / تخت / چرخ خیاطی / اسلحه / گوسفند\p{L}* / گاو\p{L}* / گوساله\p{L}* / زعفرون / زعفران / پسته / برنج / گندم / کابل / اهن\p{L}* / میلگرد
`.join('|');
const open = '(?<![\\p{L}\\p{N}])';
const close = '(?![\\p{L}\\p{N}])';
const extra = '(?:[\\s][\\p{L}\\p{N}]+){0,6}?';
/** «دوربین کانن R6 ام رو», «گردنبندمو», «لپ‌تاپ و هارد شرکت را»: a thing up to the mark of the object. */
const object = new RegExp(
  `${open}((?:${things})(?:ها)?)(?:(ه?مو|ه?شو|ه?مونو|و)${close}|(?:ه?ا?(?:م|ش|مون|شون|ی))?(${extra}) (?:رو|را|ره)${close})`,
  'gu',
);
const counts = '(?:\\d+|یک|یه|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|ده|پونزده|پانزده|بیست|سی|چهل|پنجاه|صد|چند)';
const units = '(?:تا|کیلو|تن|عدد|دست|تخته|راس|دستگاه|جفت|کیسه|گونی|حلب|متر|شاخه|مثقال|گرم|سری|قطعه|جلد|فقره)';
/** «سه کیلو زعفرون دادم دستش», «ده تا گوسفند سپردم»: so many of a thing, with no mark of the object. */
const counted = new RegExp(
  `${open}(${counts}(?: و (?:نیم|${counts}))?(?: ${units})? (?:${things})(?:(?! (?:امانت|رو|را|به))${extra.replace('{0,6}', '{0,2}')})) (?=(?:(?:به )?امانتی? |تحویل )?(?:سپرد|داد|گذاشت|ذاشت)\\p{L}*)`,
  'gu',
);
/** What lies between a thing and «را» is no part of it when a verb or another clause begins there. */
const parted =
  /(?<![\p{L}])(?:که|داد\p{L}*|بود\p{L}*|گرفت\p{L}*|کرد\p{L}*|گفت\p{L}*|شد\p{L}*|دار[مهدن]\p{L}*|است|هست|ریخت\p{L}*|رفت\p{L}*|نیست|میش\p{L}*|ولی|اما|من|اقای|خانم)(?![\p{L}])/u;

/** Things told as the object of a sentence, in the person's words and without «م» and «رو». */
export function readThings(folded: Folded): Reading<string>[] {
  const many = allMatches(folded.text, counted).flatMap((match) => {
    const [, thing = ''] = match;
    if (parted.test(thing)) return [];
    const span = rawSpan(folded, match.index, match.index + thing.length);
    return [{ value: folded.raw.slice(span.start, span.end), span, confidence: 0.9, alternatives: [] }];
  });
  const marked = allMatches(folded.text, object).flatMap((match) => {
    const [whole, thing = '', clitic, more = ''] = match;
    if (parted.test(more)) return [];
    const end = clitic
      ? match.index + thing.length
      : match.index + whole.length - (/ (?:رو|را|ره)$/u.exec(whole)?.[0].length ?? 0);
    const span = rawSpan(folded, match.index, end);
    return [{ value: folded.raw.slice(span.start, span.end), span, confidence: 0.9, alternatives: [] }];
  });
  return [...marked, ...many];
}
