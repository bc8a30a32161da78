import { allMatches } from './all-matches.ts';
import { addDays } from '../../schemas/values/jalali-date.ts';
import { anyNumber, closes, numberOf, opens } from './date-words.ts';
import { mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { ago, ahead } from './relative-dates.ts';

const unitHours: Record<string, number> = { ثانیه: 1 / 3600, دقیقه: 1 / 60, ساعت: 1 };
const shiftedHours = new RegExp(
  `${opens}(?:(?<count>(?<!\\d)${anyNumber}|نیم) ?)?(?:تا )?(?<unit>ثانیه|دقیقه|ساعت)(?: ?و ?(?<more>نیم|ربع))? ?ی? ?(?<way>${ago}|${ahead}|گذشته)${closes}`,
  'gu',
);
const quarterHour = new RegExp(
  `${opens}(?:(?:یه|یک|سه) )?ربع (?:ساعت )?ی? ?(?<way>${ago}|${ahead})${closes}`,
  'gu',
);
const thisMoment = new RegExp(
  `${opens}(?<!تا )(?:(?:همین|هم) ?)?(?:الان|حالا|اکنون)${closes}|${opens}همین (?:دقیقه|لحظه|ساعت|ثانیه)${closes}|${opens}در حال حاضر${closes}`,
  'gu',
);
/** The hour of a message is not told to the reader, so it is taken to be noon. */
const noon = 12;

function read(match: RegExpExecArray, { today, prefer }: DateContext): Mention | undefined {
  const { count: said, unit, more, way = '' } = match.groups ?? {};
  const forward = new RegExp(`^${ahead}`, 'u').test(way);
  // «ساعت پیش» alone is no count, but «چند ساعت پیش» is today as well.
  if (said === undefined && forward) return undefined;
  const count = said === undefined ? 1 : said === 'نیم' ? 0.5 : numberOf(said);
  if (count === undefined) return undefined;
  const extra = more === 'نیم' ? 0.5 : more === 'ربع' ? 0.25 : 0;
  const hours = unit === undefined ? 0.25 : (count + extra) * (unitHours[unit] ?? 1);
  const days = Math.floor((noon + (forward ? hours : -hours)) / 24);
  return {
    ...mentioned(addDays(today, days), placeOf(match), hours <= 3 ? 0.8 : 0.7),
    // In a story «دو ساعت بعد» counts from what was told before, and «یه ساعت دیگه» is one more hour.
    ...((way.startsWith('بعد') || (forward && /^ی[هک]$/u.test(said ?? ''))) &&
      prefer === 'past' && { bare: true }),
  };
}

/** Days told by hours and less from now: «دو ساعت پیش», «یک دقیقه دیگه», «۳۰ ساعت پیش», «همین الان». */
export function hourDates(context: DateContext): Mention[] {
  const { text, today, expected } = context;
  const now = (expected ? allMatches(text, thisMoment) : []).map((match): Mention => ({
    ...mentioned(today, placeOf(match), 0.7),
    bare: true,
  }));
  const shifted = [shiftedHours, quarterHour]
    .flatMap((pattern) => allMatches(text, pattern))
    .map((match) => read(match, context))
    .filter((mention) => mention !== undefined);
  return [...now, ...shifted];
}
