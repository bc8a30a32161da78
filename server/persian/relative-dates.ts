import { allMatches } from './all-matches.ts';
import { addDays, jalaliFrom, partsOf } from '../../schemas/values/jalali-date.ts';
import { anyNumber, anyOf, closes, numberOf, opens, uncounted, weekday, weekdayNamed } from './date-words.ts';
import { dayOfWeek } from './week-dates.ts';
import { leading, mentioned, placeOf } from './date-mention.ts';
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
  `${opens}(?:همین ?)?(${anyOf(Object.keys(dayWords).sort((a, b) => b.length - a.length))})(?:م|ی|ست|(?<!امروز)ه)?${night}(?:${closes}|(?=(?:(?:یک|دو|سه|چهار|چار|پنج) ?)?شنبه|جمعه))(?! ?(?:صبح|شب|عصر|ظهر)ش)(?! ?ی? ?(?:اون|ان|همان|همون) روز)`,
  'gu',
);

/** «امروز و فردا می‌کنه», «هی امروز فردا»: putting off is no day. */
const puttingOff =
  /(?<!\p{L})(?:امروز ?و? ?(?:پس ?)?فردا(?= ?(?:ن?می|کرد|کن|انداخ))|(?:هی|همش|مدام) امروز ?و? ?فردا)/gu;

export const ago =
  '(?:پیش|پیشا|قبل(?: از (?:این|الان))?(?! (?:عید|عقد|عروسی|سررسید|جلسه|موعد|فوت|مرگ)))(?! ?از )';
export const ahead = '(?:دیگه|دیگر|بعد|اینده)(?! ?از )(?! ?ای)';
const few = '(?:یکی|یک|یه|یازده|دوازده|پونزده|پانزده|بیست|سی|دو|سه|چهار|چار|پنج|شش|شیش|هفت|هشت|نه|ده)';
const pair =
  '(?:یکی دوتا?|دو ?سه|سه ?چه?ار|چه?ار ?پنج|پنج ?شی?ش|شی?ش ?هفت|هفت ?هشت|هشت ?نه|نه ?ده|ده ?(?:یازده|دوازده|پونزده|پانزده|بیست)|پونزده ?بیست|بیست ?سی|' +
  `${few} (?:تا|یا|الی) ${few}|\\d{1,2} ?(?:-|تا|یا|الی) ?\\d{1,2})`;
const eachOfPair = new RegExp(`\\d+|${few}`, 'gu');
/** «سه سال و خورده‌ای پیش». */
const some = '(?<some> و (?:خورده ?ا?ی|اندی))?';
const unit = '(روز|شب|هفته|سه ?ماهه|ماه|برج|سال)';
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}/])${uncounted}(?:(?<weekdayBefore>${weekday}) ?ی? ?)?(?:(?<moreCount>(?<!\\d)${anyNumber}) ?(?<moreUnit>سال|ماه|هفته) و )?(?<pair>${pair})?(?<count>(?<!\\d)${anyNumber})?(?<halfFirst> ?و ?نیم)? ?(?:تا )?(?<unit>${unit})(?<half> ?و ?نیم)?${some} ?ی? ?(?<way>${ago}|${ahead}|گذشته|اخیر)${closes}(?: ?(?:روز )?(?<weekdayAfter>${weekday})${closes})?`,
  'gu',
);
const lastDay = new RegExp(`${opens}(?<!چند(?:ین)? )(?:روز|شب) گذشته${closes}`, 'gu');
const thisQuarter = new RegExp(`${opens}(?:این|همین) سه ?ماهه|سه ?ماهه (?:کنونی|جاری|فعلی)${closes}`, 'gu');
const elapsed = `(?<pair>${pair})?(?<count>(?<!\\d)${anyNumber})? ?(?<unit>روز|هفته|ماه|برج|سال)(?<half> ?و ?نیم)?`;
const passing = '(?:هست|است|میشه|میشود|شده)';
const elapsing = '(?:ه|س|ست| هست| است| میشه| میشود)';
const sinceThen = new RegExp(`${opens}${elapsed}${elapsing}?(?: ?${passing})? که${closes}`, 'gu');
/** «یه ده روزی هست», «دو سالی میشه که». */
const sinceAbout = new RegExp(`${opens}${elapsed} ?ا?ی ${passing}(?: که)?${closes}`, 'gu');
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
  if (unitName === 'ماه' || unitName === 'برج') return monthFrom(today, Math.round(count));
  if (unitName.startsWith('سه')) return monthFrom(today, Math.round(count * 3));
  return Number.isInteger(count)
    ? String(partsOf(today).year + count)
    : monthFrom(today, Math.round(count * 12));
}

/** The two counts of «دو سه» or «۳ تا ۴»; one of «پنج»; «یک» where none is said. */
function countsOf(groups: Record<string, string | undefined>): number[] | undefined {
  const half = (groups['half'] ?? groups['halfFirst']) ? 0.5 : 0;
  if (groups['pair'] !== undefined) {
    const both = groups['pair'].match(eachOfPair) ?? [];
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
  // «اول هفته پیش», «دهم ماه قبل» are places in it and no counts.
  if (count === undefined || /(?:م|ین|اول|نخست)$/u.test(groups['count'] ?? '')) return undefined;
  const plain = groups['count'] === undefined && groups['pair'] === undefined;
  // «یه روز دیگه» is some other day, not tomorrow.
  if (/^(?:یه|یک) ?روز ?(?:ی )?دیگ/u.test(match[0].trim())) return undefined;
  // «دو برج دیگه ساخت»: towers.
  if (unitName === 'برج' && new RegExp(`^${ahead}`, 'u').test(way)) return undefined;
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
    (way === 'گذشته' && !plain && /(?:در|طی|طول|ظرف|تو|توی) ?$/u.test(leading(text, at.start)))
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
    groups['some'] !== undefined ||
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
  if (count === undefined || termed.test(leading(text, match.index))) return undefined;
  const unitName = groups['unit'] ?? '';
  // «یه روزی هست که»: some day.
  if (unitName === 'روز' && /^ی[هک]$/u.test((groups['count'] ?? '').trim())) return undefined;
  const others = more === undefined ? [] : [{ date: shifted(today, unitName, -more), approximate: true }];
  const sure = more === undefined && (unitName !== 'سال' || count < 10);
  return {
    ...mentioned(shifted(today, unitName, -count), placeOf(match), sure ? 0.75 : 0.6),
    approximate: true,
    others,
  };
}

/** Days told from today: «دیروز», «سه هفته پیش», «دوشنبه پیش», «دو سه ماهه که». */
export function relativeDates(context: DateContext): Mention[] {
  const { text, today } = context;
  const putOff = text.includes('فردا') ? allMatches(text, puttingOff) : [];
  const days = allMatches(text, dayWord)
    .filter(({ index }) => !putOff.some((off) => off.index <= index && index < off.index + off[0].length))
    .map((match): Mention => mentioned(addDays(today, dayWords[match[1] ?? ''] ?? 0), placeOf(match), 0.95));
  const last = allMatches(text, lastDay).map((match) => mentioned(addDays(today, -1), placeOf(match), 0.85));
  const quarters = allMatches(text, thisQuarter).map((match): Mention => ({
    ...mentioned(monthFrom(today, 0), placeOf(match), 0.6),
    approximate: true,
  }));
  const read = [
    ...allMatches(text, counted).map((match) => readCounted(match, context)),
    ...[sinceThen, sinceAbout, untilNow]
      .flatMap((pattern) => allMatches(text, pattern))
      .map((match) => readSince(match, context)),
  ];
  return [...days, ...last, ...quarters, ...read.filter((mention) => mention !== undefined)];
}
