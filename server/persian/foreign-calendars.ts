import * as jalaali from 'jalaali-js';
import { isJalaliDate, jalaliFrom } from '../../schemas/values/jalali-date.ts';

/** The Jalali date of a Gregorian day; undefined when there is no such day or it is out of the known years. */
export function fromGregorian(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day)
    return undefined;
  const { jy, jm, jd } = jalaali.toJalaali(year, month, day);
  const date = jalaliFrom({ year: jy, month: jm, day: jd });
  return isJalaliDate(date) ? date : undefined;
}

/**
 * The Jalali date of a lunar Hijri day by the arithmetic (tabular) calendar, which may be a day or two off the sighted
 * one. Source: Reingold and Dershowitz, Calendrical Calculations, chapter 7.
 */
export function fromHijri(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const julianDay =
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1_948_439;
  const { jy, jm, jd } = jalaali.d2j(julianDay);
  const date = jalaliFrom({ year: jy, month: jm, day: jd });
  return isJalaliDate(date) ? date : undefined;
}

/** Whether the words after a date say that it is of the lunar calendar. */
export function isHijriBeside(text: string, { end }: { end: number }): boolean {
  return /^ ?(?:هجری ?)?(?:قمری|ه ?\. ?ق(?!\p{L})|ق(?!\p{L}))/u.test(text.slice(end));
}
