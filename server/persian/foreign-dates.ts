import { allMatches } from './all-matches.ts';
import { partsOf } from '../../schemas/values/jalali-date.ts';
import { anyNumber, anyOf, closes, numberOf, opens, wordNumber } from './date-words.ts';
import { mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { fold } from './fold.ts';
import { fromGregorian } from './foreign-calendars.ts';

function months(list: readonly string[]): Map<string, number> {
  return new Map(
    list.flatMap((names, place) => names.split(',').map((name) => [fold(name).text, place + 1] as const)),
  );
}

const gregorianMonths = months([
  'ژانویه,جنوری,january,jan',
  'فوریه,فبروری,february,feb',
  'مارس,مارچ,march,mar',
  'آوریل,اپریل,آپریل,april,apr',
  'می,مه,may',
  'ژوئن,ژون,جون,june,jun',
  'ژوئیه,ژوئیه,جولای,جولائی,july,jul',
  'اوت,آگوست,اگست,آگست,august,aug',
  'سپتامبر,سپتمبر,september,sept,sep',
  'اکتبر,اکتوبر,october,oct',
  'نوامبر,نومبر,november,nov',
  'دسامبر,دسمبر,december,dec',
]);
const figures = '(?:18|19|20)\\d\\d';
/** «دو هزار و بیست و یک», «هزار و نهصد و نود و نه». */
const inWords = `دو ?هزار(?: ?و ?${wordNumber})?|(?:یک ?)?هزار ?و ?نهصد(?: ?و ?${wordNumber})?`;
const saidMonth = `(?<month>${anyOf([...gregorianMonths.keys()].sort((left, right) => right.length - left.length))})(?: ?ماه)?`;
const gap = '(?: ?[,./-] ?| )?';
const saidYear = `(?:${gap}(?:سال )?(?<year>${figures}|${inWords}))${closes}`;
const saidDay = `(?<day>${anyNumber}|\\d{1,2}(?:st|nd|rd|th))`;
const withDay = [
  new RegExp(`${opens}${saidDay}${gap}(?:of )?${saidMonth}${saidYear}`, 'gu'),
  new RegExp(`${opens}${saidMonth}${gap}${saidDay}${saidYear}`, 'gu'),
  new RegExp(`${opens}(?<year>${figures})${gap}${saidMonth}${gap}${saidDay}`, 'gu'),
];
const monthOnly = new RegExp(`(?<!\\p{N})${saidMonth}${saidYear}`, 'gu');
const confidence = 0.75;

function yearNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const rest = numberOf(words.replace(/^.*(?:هزار|نهصد)(?: ?و ?)?/u, '')) ?? 0;
  return (/نهصد/u.test(words) ? 1900 : 2000) + rest;
}

function ofDay(match: RegExpExecArray): Mention[] {
  const { year: yearWords = '', month: name = '', day: dayWords = '' } = match.groups ?? {};
  const date = fromGregorian(yearNumber(yearWords), gregorianMonths.get(name) ?? 0, numberOf(dayWords) ?? 0);
  if (date) return [mentioned(date, placeOf(match), confidence)];
  // «۳۰ فوریه ۲۰۲۴»: told as a day, and in no calendar.
  return [{ ...placeOf(match), confidence, problem: { code: 'date-shape' } }];
}

function ofMonth(match: RegExpExecArray): Mention[] {
  const { year: yearWords = '', month: name = '' } = match.groups ?? {};
  const ends = [1, 28].map((each) =>
    fromGregorian(yearNumber(yearWords), gregorianMonths.get(name) ?? 0, each),
  );
  const [from, to] = ends.map((each) => each?.slice(0, 7));
  if (!from || !to) return [];
  // A foreign month lies over two of ours: without its day only what both have in common is known.
  const date = from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : from;
  const others = [{ date: from }, { date: to }];
  return [{ ...mentioned(date, placeOf(match), confidence - 0.2), approximate: true, others }];
}

const gregorianYear = new RegExp(
  `${opens}(?:سال ?(?:های ?)?(${figures})(?: ?میلادی)?|(${figures}) ?میلادی)${closes}`,
  'gu',
);

/** Gregorian dates with their year; converted, and so less sure. Without a year they are left alone. */
export function foreignDates({ text }: DateContext): Mention[] {
  const years = allMatches(text, gregorianYear).map((match): Mention => {
    // Nine months of a Gregorian year lie in the Jalali year that begins in it.
    const { year } = partsOf(fromGregorian(Number(match[1] ?? match[2]), 7, 1) ?? '');
    return {
      ...placeOf(match),
      year,
      approximate: true,
      confidence: 0.6,
      others: [{ date: String(year - 1) }],
    };
  });
  return [
    ...withDay.flatMap((pattern) => allMatches(text, pattern)).flatMap(ofDay),
    ...allMatches(text, monthOnly).flatMap(ofMonth),
    ...years,
  ];
}
