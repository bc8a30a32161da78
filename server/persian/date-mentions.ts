import { weekdayOf } from '../../schemas/values/jalali-date.ts';
import { closes, monthName, numberOf, wordNumber } from './date-words.ts';
import { isDay, leading, settled, valueOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { readMentions } from './date-readers.ts';
import { withPeriods } from './periods.ts';

const partly =
  /(?:اوایله?|اواسط|اواخره?|(?:اخر|اول|وسط) ?(?:ا|ها)ی|اخر|وسط|ابتدای|انتهای|پایان|نیمه ?(?:اول|دوم)?|(?:دهه|هفته) ?(?:اول|دوم|سوم|اخر))(?: ?ی)? (?:سال )?$/u;
const about =
  /(?:در ?)?(?:حدود|حدودا|حدودای|حوالی|طرف ?(?:ا|ها)ی|تقریبا|نزدیک|نزدیکای|قریب به|نزدیک به|بیش(?:تر)? از|کمتر از|بالای|دور ?و ?بر|فکر ?(?:کنم|میکنم)|گمونم|گمانم|احتمالا|شاید) ?(?:ی |از )?(?:سال |روز |تاریخ )?$/u;
const besides =
  /^ ?(?:[,()-]|روز|مورخه?|در|به تاریخ|تاریخ|یعنی|که میشه|میشه|مصادف با|برابر با|مطابق با)? ?(?:روز|مورخه?|تاریخ|با)? ?$/u;
/** «ماه پیش بیستم», «مهر پارسال دهمش»: the day told after its month. «اول» alone is an adverb there. */
const lateDay = new RegExp(
  `^ ?,? ?(?<on>روز )?(?<day>\\d{1,2} ?ا?م|${wordNumber})(?<its> ?ا?ش)?${closes}(?! ?(?:ماه|برج|${monthName}|هر|سال|دبستان|ابتدایی|طبقه|کلاس|نفر|شخص|بار|دفعه|قسط))`,
  'u',
);
const leastOrdinal = 4;

/** Longer mentions win over the shorter that they overlap, then the surer. */
function apart(mentions: readonly Mention[]): Mention[] {
  const ranked = [...mentions].sort(
    (left, right) => right.end - right.start - (left.end - left.start) || right.confidence - left.confidence,
  );
  const kept: Mention[] = [];
  const taken = new Uint8Array(ranked.reduce((most, { end }) => Math.max(most, end), 0));
  for (const mention of ranked) {
    if (taken.subarray(mention.start, mention.end).includes(1)) continue;
    taken.fill(1, mention.start, mention.end);
    kept.push(mention);
  }
  return kept.sort((left, right) => left.start - right.start);
}

/** A weekday beside a date belongs to it, and tells which year is meant when none was said. */
function withWeekday(weekday: Mention, date: Mention, context: DateContext): Mention {
  const whole = { ...date, start: Math.min(weekday.start, date.start), end: Math.max(weekday.end, date.end) };
  const told = weekdayOf(valueOf(weekday).date);
  const likely = settled(date, context);
  if (likely.problem || weekdayOf(valueOf(likely).date) === told) return whole;
  const likeliest = likely.year ?? 0;
  const years = date.year === undefined ? [likeliest - 1, likeliest - 2, likeliest - 3] : [];
  const fitting = years
    .map((year) => settled({ ...date, year }, context))
    .find((each) => !each.problem && weekdayOf(valueOf(each).date) === told);
  if (!fitting) return { ...whole, confidence: Math.min(date.confidence, 0.7) };
  return { ...whole, year: fitting.year ?? likeliest, confidence: 0.7, others: [valueOf(likely)] };
}

function withLateDay(mention: Mention, text: string): Mention {
  if (mention.month === undefined || mention.day !== undefined || mention.bare || mention.until !== undefined)
    return mention;
  const match = lateDay.exec(text.slice(mention.end, mention.end + 40));
  const { day = '', on, its } = match?.groups ?? {};
  const number = numberOf(day.trim());
  if (!match || number === undefined || number > 31 || !/(?:م|ین|اول)$/u.test(day.trim())) return mention;
  if (number < leastOrdinal && on === undefined && its === undefined) return mention;
  const { approximate: _, ...rest } = mention;
  return { ...rest, day: number, end: mention.end + match[0].trimEnd().length, others: [] };
}

/** «اواخر تیر», «حدود دو سال پیش»: what is said before a date makes it less exact. */
function withApproximation(mention: Mention, text: string): Mention {
  const before = leading(text, mention.start);
  const [said] = partly.exec(before) ?? about.exec(before) ?? [];
  if (said === undefined) return mention;
  const { bare, ...solid } = mention;
  return {
    ...(mention.day === undefined || !bare ? solid : mention),
    start: mention.start - said.length,
    approximate: true,
  };
}

/** «پنجشنبه هفته قبل، بیست و هشتم آبان»: one day told twice. */
function isSameDay(one: Mention, other: Mention, context: DateContext): boolean {
  const [left, right] = [settled(one, context), settled(other, context)];
  if (left.problem || right.problem || one.until !== undefined || other.until !== undefined) return false;
  return isDay(left) && isDay(right) && valueOf(left).date === valueOf(right).date;
}

function withNeighbours(mentions: readonly Mention[], context: DateContext): Mention[] {
  const { text } = context;
  const result: Mention[] = [];
  for (const [place, mention] of mentions.entries()) {
    const current = withApproximation(withLateDay(mention, text), text);
    const previous = result.at(-1);
    const isNear = (one: Mention | undefined, other: Mention | undefined): boolean =>
      one !== undefined && other !== undefined && besides.test(text.slice(one.end, other.start));
    const near = previous && isNear(previous, mention);
    const next = mentions[place + 1];
    // «امروز (یکشنبه ۱۶ آبان)»: the weekday goes with the date after it.
    const leadsOn = next !== undefined && isDay(next) && !next.bare && isNear(mention, next);
    if (near && previous.weekday !== undefined && isDay(mention) && !mention.bare)
      result.splice(-1, 1, withWeekday(previous, current, context));
    else if (near && !leadsOn && mention.weekday !== undefined && isDay(previous) && !previous.bare)
      result.splice(-1, 1, withWeekday(mention, previous, context));
    else if (near && !previous.bare && !mention.bare && isSameDay(previous, current, context))
      result.splice(-1, 1, { ...previous, year: settled(previous, context).year ?? 0, end: current.end });
    else result.push(current);
  }
  return result;
}

/** Every mention of a date, in order, also those that count only as an answer; beside one another they are joined. */
export function findMentions(context: DateContext): Mention[] {
  return withPeriods(withNeighbours(apart(readMentions(context)), context), context);
}

const insteadOf = /^ ?,? ?نه(?: ?(?:,|نه|ببخشید|یعنی))* ?$/u;

/** «دیروز نه پریروز رفتم»: a date that is mended in the same breath. At the end «۱۴۰۳ نه ۱۴۰۴» may mean either. */
function isMended({ text }: DateContext, mention: Mention, next: Mention | undefined): boolean {
  if (!next || !insteadOf.test(text.slice(mention.end, next.start))) return false;
  return /نه.*,/u.test(text.slice(mention.end, next.start)) || /\p{L}{2}/u.test(text.slice(next.end));
}

const thatYear = /^ ?(?:همون|همان) سال(?!\p{L})/u;

/** «۱۲ خرداد ۱۴۰۳ عقد کردیم و ۲۰ مهر همون سال …»: the year of the date told before. */
function inThatYear({ text }: DateContext, mention: Mention, before: Mention | undefined): Mention {
  if (mention.year !== undefined || mention.month === undefined || before?.year === undefined) return mention;
  const said = thatYear.exec(text.slice(mention.end, mention.end + 12));
  return said ? { ...mention, year: before.year, end: mention.end + said[0].length, others: [] } : mention;
}

/** The mentions that count, each with its year. */
export function countingMentions(context: DateContext): Mention[] {
  const all = findMentions(context);
  const solid = all.filter(({ bare }) => !bare);
  const kept = context.expected && solid.length === 0 ? all : solid;
  const result: Mention[] = [];
  for (const [place, mention] of kept.entries()) {
    if (isMended(context, mention, kept[place + 1])) continue;
    result.push(settled(inThatYear(context, mention, result.at(-1)), context));
  }
  return result;
}
