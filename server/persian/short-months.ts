import { allMatches } from './all-matches.ts';
import { closes, monthAbbreviated, monthAbbreviation, opens } from './date-words.ts';
import { placeOf, settled } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { yearOfTwoDigits } from './year-words.ts';

const month = `(?<month>${monthAbbreviation})`;
const fullYear = '(?<year>1[2-4]\\d\\d)';
const anyYear = '(?<year>1[2-4]\\d\\d|\\d\\d)';
const day = '(?<day>[0-3]?\\d)';
const mark = ' ?[-/._] ?';
const ends = '(?!\\p{L}|\\d| ?[-/.] ?\\d)';
/** Receipts and systems print the day of the week as one letter or three. */
const weekdayLetter = '(?:[شیدسچپج]|sha|yek|dos|ses|cha|pan|jom)';
const patterns = [
  // With strokes between them, figures and three letters are nothing but a date.
  new RegExp(`${opens}${fullYear}${mark}${month}${mark}${day}${ends}`, 'gu'),
  new RegExp(`${opens}${day}${mark}${month}${mark}${anyYear}${ends}`, 'gu'),
  // «مرد ۱۲ ۱۴۰۰», «شهر ۵ ۱۴۰۲»: with blanks only after the letter of a weekday.
  new RegExp(`${opens}${weekdayLetter}[ ,]{1,2}${month}[ ,]{1,2}${day}[ ,]{1,2}${fullYear}${ends}`, 'gu'),
  new RegExp(`${opens}${weekdayLetter}[ ,]{1,2}${day}[ ,]{1,2}${month}[ ,]{1,2}${fullYear}${ends}`, 'gu'),
  new RegExp(`${opens}${day} ?(?<month>[a-z]{3,5})[ ,]{0,2}${fullYear}${closes}`, 'gu'),
  new RegExp(`${opens}(?<month>[a-z]{3,5}) ${day},? ${fullYear}${closes}`, 'gu'),
];

function read(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { month: letters = '', day: dayFigures, year = '' } = match.groups ?? {};
  const number = monthAbbreviated(letters);
  if (number === undefined) return undefined;
  const said =
    year.length === 2 ? yearOfTwoDigits(Number(year), context) : { year: Number(year), confidence: 0.95 };
  return settled({ ...placeOf(match), ...said, month: number, day: Number(dayFigures) }, context);
}

/** Dates whose month is cut short, as printed: «1400-Far-15», «۱۳۹۸-اسف-۰۵», «ش فرو ۰۱ ۱۳۸۰». */
export function shortMonthDates(context: DateContext): Mention[] {
  return patterns
    .flatMap((pattern) => allMatches(context.text, pattern))
    .map((match) => read(match, context))
    .filter((mention) => mention !== undefined);
}
