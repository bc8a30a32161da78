import { partsOf } from '../../schemas/values/jalali-date.ts';
import { anyNumber, anyOf, closes, numberOf, opens } from './date-words.ts';
import { mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { fold } from './fold.ts';
import { fromGregorian, fromHijri } from './foreign-calendars.ts';

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
const hijriMonths = months([
  'محرم,محرم الحرام',
  'صفر',
  'ربیع الاول,ربیع اول',
  'ربیع الثانی,ربیع ثانی',
  'جمادی الاول,جمادی الاولی',
  'جمادی الثانی,جمادی الثانیه',
  'رجب',
  'شعبان',
  'رمضان,رمضان المبارک',
  'شوال',
  'ذیقعده,ذی القعده,ذوالقعده',
  'ذیحجه,ذی الحجه,ذی حجه,ذوالحجه',
]);

interface Calendar {
  names: Map<string, number>;
  dayFirst: RegExp;
  monthFirst: RegExp;
  monthOnly: RegExp;
  convert: (year: number, month: number, day: number) => string | undefined;
  confidence: number;
}

function calendar(
  names: Map<string, number>,
  years: string,
  convert: Calendar['convert'],
  confidence: number,
): Calendar {
  const month = `(${anyOf([...names.keys()].sort((left, right) => right.length - left.length))})(?: ?ماه)?`;
  const year = `(?:,? ?(?:سال )?(${years}))${closes}`;
  return {
    names,
    dayFirst: new RegExp(`${opens}(${anyNumber}|\\d{1,2}(?:st|nd|rd|th)) ?(?:of )?${month}${year}`, 'gu'),
    monthFirst: new RegExp(`${opens}${month} (\\d{1,2})(?:st|nd|rd|th)?${year}`, 'gu'),
    monthOnly: new RegExp(`(?<!\\p{N})${month}${year}`, 'gu'),
    convert,
    confidence,
  };
}

const gregorian = calendar(gregorianMonths, '(?:18|19|20)\\d\\d', fromGregorian, 0.75);
const hijri = calendar(hijriMonths, '1[2-4]\\d\\d', fromHijri, 0.5);

function read(
  { names, dayFirst, monthFirst, monthOnly, convert, confidence }: Calendar,
  text: string,
): Mention[] {
  const ofDay = (match: RegExpExecArray, day: string, month: string, year: string): Mention[] => {
    const date = convert(Number(year), names.get(month) ?? 0, numberOf(day) ?? 0);
    return date ? [mentioned(date, placeOf(match), confidence)] : [];
  };
  const ofMonth = (match: RegExpExecArray, month: string, year: string): Mention[] => {
    const [from, to] = [1, 28].map((day) => convert(Number(year), names.get(month) ?? 0, day)?.slice(0, 7));
    if (!from || !to) return [];
    // A foreign month lies over two of ours: without its day only what both have in common is known.
    const date = from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : from;
    const others = [{ date: from }, { date: to }];
    return [{ ...mentioned(date, placeOf(match), confidence - 0.2), approximate: true, others }];
  };
  return [
    ...[...text.matchAll(dayFirst)].flatMap((match) =>
      ofDay(match, match[1] ?? '', match[2] ?? '', match[3] ?? ''),
    ),
    ...[...text.matchAll(monthFirst)].flatMap((match) =>
      ofDay(match, match[2] ?? '', match[1] ?? '', match[3] ?? ''),
    ),
    ...[...text.matchAll(monthOnly)].flatMap((match) => ofMonth(match, match[1] ?? '', match[2] ?? '')),
  ];
}

const gregorianYear = new RegExp(
  `${opens}(?:سال ?(?:های ?)?((?:19|20)\\d\\d)(?: ?میلادی)?|((?:19|20)\\d\\d) ?میلادی)${closes}`,
  'gu',
);

/** Dates of other calendars, with their year; converted, and so less sure. Without a year they are left alone. */
export function foreignDates({ text }: DateContext): Mention[] {
  const years = [...text.matchAll(gregorianYear)].map((match): Mention => {
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
  return [...read(gregorian, text), ...read(hijri, text), ...years];
}
