import { addDays, jalaliFrom, partsOf } from '../../schemas/values/jalali-date.ts';
import type { JalaliParts } from '../../schemas/values/jalali-date.ts';
import { anyNumber, anyOf, closes, numberOf, opens, weekday, weekdayNamed } from './date-words.ts';
import { dayOfWeek } from './week-dates.ts';
import { mentioned, placeOf } from './date-mention.ts';
import type { DateContext, Mention } from './date-mention.ts';

const dayWords: Record<string, number> = {
  امروز: 0,
  امشب: 0,
  دیروز: -1,
  دیشب: -1,
  پریروز: -2,
  پریشب: -2,
  'پس پریروز': -3,
  پسپریروز: -3,
  'پس پریشب': -3,
  پسپریشب: -3,
  فردا: 1,
  'پس فردا': 2,
  پسفردا: 2,
  'پس اون فردا': 3,
  'پسون فردا': 3,
};
const night = '(?: ?(?:شب|صبح|ظهر|عصر|بعدازظهر|غروب))?';
const dayWord = new RegExp(
  `${opens}(?:همین ?)?(${anyOf(Object.keys(dayWords).sort((a, b) => b.length - a.length))})(?:م|ی|ست|(?<!امروز)ه)?${night}${closes}(?! ?(?:صبح|شب|عصر|ظهر)ش)(?! ?ی? ?(?:اون|ان|همان|همون) روز)`,
  'gu',
);

const ago = '(?:پیش|پیشا|قبل(?: از (?:این|الان))?(?! (?:عید|عقد|عروسی|سررسید|جلسه|موعد|فوت|مرگ)))(?! ?از )';
const ahead = '(?:دیگه|دیگر|بعد|اینده)(?! ?از )(?! ?ای)';
const pair =
  '(?:یکی دو|یکی دوتا|دو ?سه|سه ?چهار|سه ?چار|چهار ?پنج|چار ?پنج|پنج ?شش|پنج ?شیش|شش ?هفت|شیش ?هفت|هفت ?هشت|ده ?پونزده|\\d{1,2} ?(?:-|تا|یا) ?\\d{1,2})';
const unit = '(روز|شب|هفته|ماه|سال)';
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?<!چند(?:ین)? ?)(?:(?<weekdayBefore>${weekday}) ?ی? ?)?(?:(?<moreCount>(?<!\\d)${anyNumber}) ?(?<moreUnit>سال|ماه|هفته) و )?(?<pair>${pair})?(?<count>(?<!\\d)${anyNumber})? ?(?:تا )?(?<unit>${unit})(?<half> ?و ?نیم)? ?ی? ?(?<way>${ago}|${ahead}|گذشته|اخیر)${closes}(?: ?(?:روز )?(?<weekdayAfter>${weekday})${closes})?`,
  'gu',
);
const hoursAgo = new RegExp(
  `${opens}(?:${anyNumber} ?)?(?:ساعت|دقیقه)(?: ?و ?نیم)? ?ی? ?${ago}${closes}`,
  'gu',
);
const thisMoment = new RegExp(`${opens}(?<!تا )(?:همین ?)?(?:الان|حالا|اکنون)${closes}`, 'gu');
const elapsed = `(?<pair>${pair})?(?<count>(?<!\\d)${anyNumber})? ?(?<unit>روز|هفته|ماه|سال)(?<half> ?و ?نیم)?`;
const elapsing = '(?:ه|س|ست| هست| است| میشه| میشود)';
const sinceThen = new RegExp(`${opens}${elapsed}${elapsing}?(?: ?(?:هست|است|میشه|میشود))? که${closes}`, 'gu');
const untilNow = new RegExp(
  `(?<=^ ?|[,.!?\\n] ?|(?:الان|حالا|اکنون|نزدیک|حدود|تقریبا) (?:به |نزدیک )?)${elapsed}${elapsing}${closes}(?! ?(?:است|اس|هست|بود|دارم|دارد|داره))`,
  'gu',
);
/** «چک سه ماهه که»: a thing's own term and a person's age are no time passed. */
const termed =
  /(?:چک|سفته|قرارداد|اجاره|وام|قسط|پسر|پسری|دختر|دختری|بچه|بچه ی|کودک|زن|مرد|خانم|اقا|مادر|پدر|فرزند|جوان|پیرزن|پیرمرد) ?(?:ی )?$/u;
const unitDays: Record<string, number> = { روز: 1, شب: 1, هفته: 7 };

/** A month `months` after (or before) the one of `today`, cut to the month. */
export function monthFrom(today: string, months: number): string {
  const { year, month = 1 } = partsOf(today);
  const all = year * 12 + month - 1 + months;
  return jalaliFrom({ year: Math.floor(all / 12), month: (all % 12) + 1 });
}

/** `count` units from today: days to the day, weeks about the day, months to the month, years to the year. */
function shifted(today: string, unitName: string, count: number): string {
  const days = unitDays[unitName];
  if (days !== undefined) return addDays(today, Math.round(count * days));
  if (unitName === 'ماه') return monthFrom(today, Math.round(count));
  return Number.isInteger(count)
    ? String(partsOf(today).year + count)
    : monthFrom(today, Math.round(count * 12));
}

/** The two counts of «دو سه» or «۳ تا ۴»; one of «پنج»; «یک» where none is said. */
function countsOf(groups: Record<string, string | undefined>): number[] | undefined {
  const half = groups['half'] ? 0.5 : 0;
  if (groups['pair'] !== undefined) {
    const both =
      groups['pair'].match(/\d+|یکی|یک|دو|سه|چهار|چار|پنج|شش|شیش|هفت|هشت|ده(?! ?$)|پونزده/gu) ?? [];
    return both.map((word) => numberOf(word) ?? 0).filter((count) => count > 0);
  }
  if (groups['count'] === undefined) return [1 + half];
  const count = numberOf(groups['count']);
  return count === undefined || count > 120 ? undefined : [count + half];
}

/** «یک سال و دو ماه», «دو ماه و ده روز»: known as finely as its smaller unit; a month is thirty days there. */
function compounded(
  today: string,
  sign: number,
  said: { larger: string; more: number; unit: string; count: number },
): string {
  const months = sign * said.more * (said.larger === 'سال' ? 12 : 1);
  if (said.unit === 'ماه') return monthFrom(today, months + sign * said.count);
  const days = said.larger === 'هفته' ? sign * said.more * 7 : months * 30;
  return addDays(today, days + sign * Math.round(said.count * (unitDays[said.unit] ?? 1)));
}

function readCounted(match: RegExpExecArray, context: DateContext): Mention | undefined {
  const { today, text } = context;
  const { groups = {} } = match;
  const counts = countsOf(groups);
  const unitName = groups['unit'] ?? '';
  const way = groups['way'] ?? '';
  const [count, more] = counts ?? [];
  if (count === undefined) return undefined;
  const plain = groups['count'] === undefined && groups['pair'] === undefined;
  // «یه روز دیگه» is some other day, not tomorrow.
  if (/^(?:یه|یک) ?روز ?(?:ی )?دیگ/u.test(match[0].trim())) return undefined;
  // «روز بعد», «شب قبل» are told from inside the story: from which day is not said.
  if (plain && unitDays[unitName] === 1) return undefined;
  const sign = new RegExp(`^${ahead}`, 'u').test(way) ? 1 : -1;
  const at = placeOf(match);
  const larger = groups['moreUnit'];
  if (larger !== undefined) {
    const date = compounded(today, sign, {
      larger,
      more: numberOf(groups['moreCount'] ?? '') ?? 0,
      unit: unitName,
      count,
    });
    return {
      ...mentioned(date, at, 0.85),
      ...(larger !== 'هفته' && unitDays[unitName] !== undefined && { approximate: true }),
    };
  }
  const named = weekdayNamed((groups['weekdayBefore'] ?? groups['weekdayAfter'] ?? '').trim());
  if (named !== undefined && unitName === 'هفته')
    return mentioned(dayOfWeek(today, named, sign * count), at, 0.9);
  if (
    way === 'اخیر' ||
    (way === 'گذشته' && !plain && /(?:در|طی|طول|ظرف|تو|توی) ?$/u.test(text.slice(0, at.start)))
  ) {
    const from = shifted(today, unitName, -count);
    return { ...mentioned(from, at, 0.6), until: today.slice(0, from.length), approximate: true };
  }
  const told = way === 'بعد' && context.prefer === 'past';
  const mention: Mention = {
    ...mentioned(shifted(today, unitName, sign * count), at, told ? 0.6 : 0.92),
    // «پنج روز بعد» in a story counts from what was told before it.
    ...(told && !plain && { bare: true }),
  };
  const vague =
    unitName === 'هفته' ||
    more !== undefined ||
    !Number.isInteger(count) ||
    (count >= 10 && unitName !== 'روز');
  if (!vague) return mention;
  const others =
    more === undefined ? [] : [{ date: shifted(today, unitName, sign * more), approximate: true }];
  return { ...mention, approximate: true, confidence: more === undefined ? 0.75 : 0.6, others };
}

function readSince(match: RegExpExecArray, { today, text }: DateContext): Mention | undefined {
  const { groups = {} } = match;
  const [count, more] = (groups['pair'] ?? groups['count']) === undefined ? [] : (countsOf(groups) ?? []);
  if (count === undefined || termed.test(text.slice(0, match.index))) return undefined;
  const unitName = groups['unit'] ?? '';
  const others = more === undefined ? [] : [{ date: shifted(today, unitName, -more), approximate: true }];
  const sure = more === undefined && (unitName !== 'سال' || count < 10);
  return {
    ...mentioned(shifted(today, unitName, -count), placeOf(match), sure ? 0.75 : 0.6),
    approximate: true,
    others,
  };
}

function sameDay(one: Partial<JalaliParts>, other: Partial<JalaliParts>): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** Days told from today: «دیروز», «سه هفته پیش», «دوشنبه پیش», «دو سه ماهه که». */
export function relativeDates(context: DateContext): Mention[] {
  const { text, today, expected } = context;
  const days = [...text.matchAll(dayWord)].map((match): Mention =>
    mentioned(addDays(today, dayWords[match[1] ?? ''] ?? 0), placeOf(match), 0.95),
  );
  const hours = [...text.matchAll(hoursAgo)].map((match): Mention => mentioned(today, placeOf(match), 0.8));
  // «امروز، همین الان» is one day told twice.
  const now =
    expected && !days.some((each) => sameDay(each, partsOf(today)))
      ? [...text.matchAll(thisMoment)].map((match): Mention => mentioned(today, placeOf(match), 0.7))
      : [];
  const read = [
    ...[...text.matchAll(counted)].map((match) => readCounted(match, context)),
    ...[sinceThen, untilNow]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => readSince(match, context)),
  ];
  return [...days, ...hours, ...now, ...read.filter((mention) => mention !== undefined)];
}
