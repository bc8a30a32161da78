import * as jalaali from 'jalaali-js';
import type { Problem } from '../problem.ts';
import { checkedText } from './checked-text.ts';

export const monthNames = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
] as const;

/** From Saturday, as the week is counted here. */
export const weekdayNames = ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'] as const;

export type Precision = 'year' | 'month' | 'day';

export interface JalaliParts {
  year: number;
  month?: number;
  day?: number;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const dayInMilliseconds = 86_400_000;
/** Tehran has kept one offset all year since 1401; what is dated here is dated by today's rule. */
const tehranOffset = 3.5 * 3_600_000;

/** Why year, month and day are not a date: no such month, or fewer days in it. Years 1200 to 1500 are known. */
export function problemWithJalaliParts({ year, month, day }: JalaliParts): Problem | null {
  if (year < 1200 || year > 1500) return { code: 'date-year' };
  if (month === undefined) return null;
  if (month < 1 || month > 12) return { code: 'date-month', facts: { month } };
  if (day === undefined) return null;
  const days = jalaali.jalaaliMonthLength(year, month);
  if (day >= 1 && day <= days) return null;
  if (month === 12 && day === 30) return { code: 'date-not-leap', facts: { year } };
  return { code: 'date-day', facts: { day, month: monthNames[month - 1] ?? month, days } };
}

/** A Jalali date cut to what is known: `1403`, `1403-07` or `1403-07-15`, and it is in the calendar. */
export function problemWithJalaliDate(value: string): Problem | null {
  return shape.test(value) ? problemWithJalaliParts(partsOf(value)) : { code: 'date-shape' };
}

export const jalaliDateSchema = checkedText(problemWithJalaliDate);

export function isJalaliDate(value: string): boolean {
  return problemWithJalaliDate(value) === null;
}

export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The numbers of a well-formed date; what it is cut of is left out. */
export function partsOf(date: string): JalaliParts {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** The text of a date, cut where a part is missing. */
export function jalaliFrom({ year, month, day }: JalaliParts): string {
  const known = month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
  return known.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-');
}

/**
 * Below zero when `first` is earlier, above when later. Dates of different precision are compared as far as both
 * are known, so `1403` and `1403-07` are equal.
 */
export function compareJalali(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  const [left, right] = [first.slice(0, length), second.slice(0, length)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Days since 1970-01-01 of a date known to the day; of a coarser one, of its first day. */
function dayNumber(date: string): number {
  const { year, month = 1, day = 1 } = partsOf(date);
  const { gy, gm, gd } = jalaali.toGregorian(year, month, day);
  return Date.UTC(gy, gm - 1, gd) / dayInMilliseconds;
}

function fromDayNumber(days: number): string {
  const at = new Date(days * dayInMilliseconds);
  const { jy, jm, jd } = jalaali.toJalaali(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  return jalaliFrom({ year: jy, month: jm, day: jd });
}

/** The day `days` after (or, below zero, before) a date known to the day. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** The date in Tehran at an instant. */
export function jalaliOf(instant: Date): string {
  return fromDayNumber(Math.floor((instant.getTime() + tehranOffset) / dayInMilliseconds));
}

/** 0 for Saturday to 6 for Friday, of a date known to the day. */
export function weekdayOf(date: string): number {
  return (((dayNumber(date) + 5) % 7) + 7) % 7;
}
