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
/** What lies between a thing and «را» is no part of it when a verb or another clause begins there. */
const parted =
  /(?<![\p{L}])(?:که|داد\p{L}*|بود\p{L}*|گرفت\p{L}*|کرد\p{L}*|گفت\p{L}*|شد\p{L}*|دار[مهدن]\p{L}*|است|هست|ریخت\p{L}*|رفت\p{L}*|نیست|میش\p{L}*|ولی|اما|من|اقای|خانم)(?![\p{L}])/u;

/** «چهل گرم طلای شکسته دادم»: counted, and right before the verb. */
const counted = new RegExp(
  `(?:گرم|کیلو|تن|تخته|عدد|دستگاه|جفت|مثقال|فقره|جلد|راس|قطعه|تا|یه|یک|دو|سه|چهار|پنج|\\d) ((?:${things})(?:ها)?ی?(?: [\\p{L}\\p{N}]+){0,3}?) (?=(?:به \\p{L}+ )?(?:امانت |تحویل )?(?:داد|سپرد|گذاشت)(?:م|یم|ه بودم|ه بودیم))`,
  'gu',
);

/** Things told as the object of a sentence, in the person's words and without «م» and «رو». */
export function readThings(folded: Folded): Reading<string>[] {
  const without = allMatches(folded.text, counted).flatMap((match) => {
    const [whole, thing = ''] = match;
    const start = match.index + whole.indexOf(thing);
    const span = rawSpan(folded, start, start + thing.length);
    return parted.test(thing)
      ? []
      : [{ value: folded.raw.slice(span.start, span.end), span, confidence: 0.85, alternatives: [] }];
  });
  const objects = allMatches(folded.text, object).flatMap((match) => {
    const [whole, thing = '', clitic, more = ''] = match;
    if (parted.test(more)) return [];
    const end = clitic
      ? match.index + thing.length
      : match.index + whole.length - (/ (?:رو|را|ره)$/u.exec(whole)?.[0].length ?? 0);
    const span = rawSpan(folded, match.index, end);
    return [{ value: folded.raw.slice(span.start, span.end), span, confidence: 0.9, alternatives: [] }];
  });
  return objects.length > 0 ? objects : without;
}
