import { addDays, compareJalali, weekdayOf } from '../../schemas/values/jalali-date.ts';
import { closes, opens, weekday, weekdayNamed } from './date-words.ts';
import { mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';

const back = '(?:پیش|قبلی|قبل|گذشته)(?! ?از )';
const ahead = '(?:بعدی|بعد|اینده|دیگه|دیگر|اتی)(?! ?از )';
const wholeWeek = `(?:هفته ?ی? ?(?:${back}|${ahead})|(?:این|همین) ?هفته)`;
const dayThenWeek = new RegExp(
  `${opens}(?<day>${weekday})(?: ?ی)?(?: ?(?<which>${wholeWeek}|${back}|${ahead}))?${closes}(?! ?(?:بازار|ها|سوری))`,
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
  if (named === undefined || noDay.test(text.slice(0, match.index))) return undefined;
  const at = placeOf(match);
  const thisWeek = dayOfWeek(today, named, 0);
  const lastOne = compareJalali(thisWeek, today) < 0 ? thisWeek : addDays(thisWeek, -7);
  const nextOne = compareJalali(thisWeek, today) > 0 ? thisWeek : addDays(thisWeek, 7);
  if (which === undefined)
    return { ...mentioned(prefer === 'past' ? lastOne : nextOne, at, 0.7), bare: true };
  const past = /پیش|قبل|گذشته/u.test(which);
  if (/^(?:این|همین)/u.test(which)) return mentioned(thisWeek, at, 0.8);
  if (which.startsWith('هفته')) return mentioned(dayOfWeek(today, named, past ? -1 : 1), at, 0.9);
  const date = past ? lastOne : nextOne;
  // «شنبه پیش» said late in a week is this week's for some and the week before's for others.
  if (date !== thisWeek) return mentioned(date, at, 0.9);
  return { ...mentioned(date, at, 0.8), others: [{ date: addDays(date, past ? -7 : 7) }] };
}

/** Days named by their weekday: «دوشنبه پیش», «هفته قبل چهارشنبه»; a weekday alone is bare. */
export function weekDates(context: DateContext): Mention[] {
  return [dayThenWeek, weekThenDay]
    .flatMap((pattern) => [...context.text.matchAll(pattern)])
    .map((match) => read(match, context))
    .filter((mention) => mention !== undefined);
}
