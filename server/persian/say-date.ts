import { monthNames, partsOf } from '../../schemas/values/jalali-date.ts';
import { persianDigits } from './say-number.ts';

/** A Jalali date in words as far as it is known: «۱۵ مهر ۱۴۰۳», «مهر ۱۴۰۳», «سال ۱۴۰۳». */
export function sayDate(date: string): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return `سال ${persianDigits(String(year))}`;
  const named = `${monthNames[month - 1] ?? ''} ${persianDigits(String(year))}`;
  return day === undefined ? named : `${persianDigits(String(day))} ${named}`;
}
