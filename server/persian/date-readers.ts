import { firstMatch } from './all-matches.ts';
import { absoluteDates } from './absolute-dates.ts';
import { monthName } from './date-words.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { feastDates } from './feast-dates.ts';
import { foreignDates } from './foreign-dates.ts';
import { hourDates } from './hour-dates.ts';
import { lunarDates, lunarMonths } from './lunar-dates.ts';
import { numericDates } from './numeric-dates.ts';
import { relativeDates } from './relative-dates.ts';
import { saidYears } from './said-years.ts';
import { seasonDates } from './season-dates.ts';
import { shortMonthDates } from './short-months.ts';
import { vagueDates } from './vague-dates.ts';
import { weekDates } from './week-dates.ts';

type Find = (context: DateContext) => Mention[];

/** Every kind of date, with what a text must hold for one of it: most messages hold few, and a look is cheap. */
const readers: readonly (readonly [cue: RegExp, find: Find])[] = [
  [/\d|هفت|هشت|نود|صفر|پنج|شص|چهل|سی/u, numericDates],
  [new RegExp(`(?<!\\p{L})(?:${monthName}|ماه|برج)`, 'u'), absoluteDates],
  [/سال|سنه|متولد|\d\d|هزار|صد|نود|هشتاد|هفتاد|شصت|پنجاه|چهل|سی|صفر/u, saidYears],
  [/\d[ ,/._-]*\p{L}|\p{L}[ ,]\d/u, shortMonthDates],
  [/(?:18|19|20)\d\d|هزار/u, foreignDates],
  [
    new RegExp(
      `(?<!\\p{L})(?:${[...lunarMonths.keys()].join('|')})|سوعا|عاشورا|اربعین|مبعث|فطر|قربان|اضحی|غدیر`,
      'u',
    ),
    lunarDates,
  ],
  [/روز|شب|هفته|ماه|برج|سال|فردا/u, relativeDates],
  [/ساعت|دقیقه|ثانیه|ربع|الان|حالا|اکنون|لحظه|حاضر/u, hourDates],
  [/شنبه|جمعه|هفته/u, weekDates],
  [
    /بهار|تابست|پاییز|زمست|ماهه? ?ی? (?:اول|نخست|ابتدا|دوم|سوم|چهارم|اخر|پایان)|نیمه|نیم ?سال|فصل/u,
    seasonDates,
  ],
  [/عید|نوروز|تحویل|در(?!\p{L})|طبیعت|یلدا|چله|سوری/u, feastDates],
  [/ماه|برج|سال|چند|\d|م(?!\p{L})|اول/u, vagueDates],
];

/** Everything in a text that may be a date, by every reader; what they find may overlap. */
export function readMentions(context: DateContext): Mention[] {
  return readers.flatMap(([cue, find]) => (firstMatch(context.text, cue) ? find(context) : []));
}
