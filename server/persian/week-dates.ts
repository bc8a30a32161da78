import { allMatches } from './all-matches.ts';
import { addDays, compareJalali, weekdayOf } from '../../schemas/values/jalali-date.ts';
import { closes, opens, weekday, weekdayNamed } from './date-words.ts';
import { leading, mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';

const back = '(?:پیش|قبلی|قبل|گذشته)(?! ?از )';
/** «جمعه بعد نماز» is after the prayer, not the next Friday. */
const ahead =
  '(?:بعدی|بعد(?! ?(?:نماز|ظهر|از ظهر|ناهار|نهار|شام|صبحانه|مدرسه|کلاس|کار|اذان|افطار|باشگاه))|اینده|دیگه|دیگر|اتی)(?! ?از )';
const cameOrWent = 'که (?:گذشت|رد شد|میاد|میاید|در پیشه|تو راهه)';
const wholeWeek = `(?:هفته ?ی? ?(?:${back}|${ahead})|(?:این|همین) ?هفته)`;
const dayThenWeek = new RegExp(
  `${opens}(?<day>${weekday})(?: ?ا?ی)?(?: ?(?<which>${wholeWeek}|${back}|${ahead}|${cameOrWent}))?${closes}(?! ?(?:بازار|ها|سوری|شب ها|شبها))`,
  'gu',
);
const weekThenDay = new RegExp(
  `${opens}(?<which>${wholeWeek}|این|همین) ?,? ?(?:روز )?(?<day>${weekday})${closes}`,
  'gu',
);
/** «هر دوشنبه» is a habit, «نماز جمعه» an institution, «امام جمعه» a person. */
const noDay = /(?:هر|نماز|امام|چهار ?راه|بازار) ?$/u;

/** The named day (0 for Saturday) that lies `weeks` from the week of `today`; weeks begin on Saturday. */
export function dayOfWeek(today: string, named: number, weeks: number): string {
  return addDays(today, named - weekdayOf(today) + 7 * weeks);
}

function read(match: RegExpExecArray, { text, today, prefer }: DateContext): Mention | undefined {
  const { which, day = '' } = match.groups ?? {};
  const named = weekdayNamed(day);
  if (named === undefined || noDay.test(leading(text, match.index))) return undefined;
  const at = placeOf(match);
  const thisWeek = dayOfWeek(today, named, 0);
  const lastOne = compareJalali(thisWeek, today) < 0 ? thisWeek : addDays(thisWeek, -7);
  const nextOne = compareJalali(thisWeek, today) > 0 ? thisWeek : addDays(thisWeek, 7);
  if (which === undefined)
    return { ...mentioned(prefer === 'past' ? lastOne : nextOne, at, 0.7), bare: true, weekday: named };
  const past = /(?<!در )پیش|قبل|گذشت|رد شد/u.test(which);
  if (/^(?:این|همین)(?: ?هفته)?$/u.test(which)) {
    // «همین جمعه رفتیم»: of what has been, the day that has passed is likely too.
    const isAhead = prefer === 'past' && thisWeek > today && which !== 'این هفته' && which !== 'همین هفته';
    return { ...mentioned(thisWeek, at, 0.8), others: isAhead ? [{ date: lastOne }] : [] };
  }
  if (which.startsWith('هفته')) return mentioned(dayOfWeek(today, named, past ? -1 : 1), at, 0.9);
  const date = past ? lastOne : nextOne;
  // «شنبه پیش» said late in a week is this week's for some and the week before's for others.
  if (date !== thisWeek) return mentioned(date, at, 0.9);
  return { ...mentioned(date, at, 0.8), others: [{ date: addDays(date, past ? -7 : 7) }] };
}

/** «اول هفته», «آخر هفته پیش», «وسط هفته آینده»: the days with which a week begins, goes on and ends. */
const edgeOfWeek = new RegExp(
  `${opens}(?<edge>اولا?ی?|اوایل|ابتدای|وسطا?ی?|اواسط|اخرا?ی?|اواخر|ته|پایان) (?:(?<near>این|همین) )?هفته(?: ?ی)?(?: ?(?<which>${back}|${ahead}))?${closes}(?! ?(?:ها|اول|دوم|سوم|چهارم|اخر))`,
  'gu',
);

function readEdge(match: RegExpExecArray, { text, today, prefer }: DateContext): Mention | undefined {
  const { edge = '', near, which } = match.groups ?? {};
  // «هر آخر هفته» is a habit, «آخر هفته‌ها» too.
  if (noDay.test(leading(text, match.index))) return undefined;
  const day = /^(?:اول|اوایل|ابتدا)/u.test(edge) ? 0 : /^(?:وسط|اواسط)/u.test(edge) ? 3 : 5;
  const weeks = which === undefined ? 0 : /پیش|قبل|گذشته/u.test(which) ? -1 : 1;
  const here = dayOfWeek(today, day, weeks);
  const isTold = near !== undefined || which !== undefined;
  const passed = compareJalali(here, today);
  const shift = isTold ? 0 : prefer === 'past' ? (passed > 0 ? -7 : 0) : passed < 0 ? 7 : 0;
  const date = addDays(here, shift);
  const others = day === 0 ? [] : [{ date: addDays(date, 1), approximate: true }];
  return {
    ...mentioned(date, placeOf(match), isTold ? 0.75 : 0.6),
    ...(day !== 0 && { approximate: true }),
    others,
    ...(!isTold && { bare: true }),
  };
}

/** Days named by their weekday: «دوشنبه پیش», «هفته قبل چهارشنبه»; a weekday alone is bare. */
export function weekDates(context: DateContext): Mention[] {
  return [dayThenWeek, weekThenDay]
    .flatMap((pattern) => allMatches(context.text, pattern))
    .map((match) => read(match, context))
    .concat(allMatches(context.text, edgeOfWeek).map((match) => readEdge(match, context)))
    .filter((mention) => mention !== undefined);
}
