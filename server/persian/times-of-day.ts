import { allMatches } from './all-matches.ts';
import { anyNumber, closes, notCounted, numberOf, opens } from './date-words.ts';

export interface SaidTime {
  start: number;
  end: number;
  /** `HH:MM`, in 24 hours. */
  time: string;
  /** Twelve hours away, where the part of the day was not said. */
  other?: string;
  /** «هشت و ربع»: counts only beside a day. */
  bare?: boolean;
}

const part =
  '(?:(?:قبل|پیش) ?از ?ظهر|قبل ظهر|صبح|بعد ?از ?ظهر|بعدازظهر|بعد ظهر|ظهر|عصر|غروب|نصفه? ?شب|نیمه ?شب|شب|بامداد|سحر|ق ?\\. ?ظ|ب ?\\. ?ظ|am|pm)';
const saidHour = `(?<hour>\\d{1,2}|${anyNumber})`;
const minutes = `(?: ?: ?(?<figure>[0-5]\\d)(?: ?: ?[0-5]\\d)?| ?و ?(?<half>نیم|ربع)(?:ه|ست)?${closes}| ?و ?(?<spoken>${anyNumber})(?: ?دقیقه)(?: ?و ?${anyNumber} ?ثانیه)?)`;
/** «یه ربع به», «بیست دقیقه مونده به»: what is still missing to the hour. */
const missing = `(?<missing>(?:(?:یک|یه) ?)?ربع|${anyNumber} ?دقیقه) ?(?:مونده |مانده |کم )?به (?:ساعت )?`;
const after = `(?: ?(?:دقیقه ?)?ی? ?(?<partAfter>${part})${closes})`;
const roughly = '(?:حدودا?ی?|حوالی|نزدیکا?ی?|طرفا?ی?|راس|سر)';
const withWord = new RegExp(
  `${opens}(?:(?<partBefore>${part}) ?(?:${roughly} )?)?(?:ساعت ?(?:${roughly} |های |ای )?){1,2}(?:${missing}|(?<few>پنج|ده|بیست|5|10|20) به (?=(?:\\d{1,2}|${anyNumber})${notCounted}))?${saidHour}${minutes}?${after}?(?! ?(?:پیش(?! ?از ?ظهر)|قبل(?! (?:از )?ظهر)|بعد(?! ?(?:از )?ظهر)|دیگه|طول|کار|در روز|در هفته))`,
  'gu',
);
const inFigures = new RegExp(
  `(?<![\\d:/.])(?<hour>[01]?\\d|2[0-3]) ?: ?(?<figure>[0-5]\\d)(?: ?: ?[0-5]\\d)?(?!\\d|:)${after}?`,
  'gu',
);
const withPart = new RegExp(
  `${opens}${saidHour}(?: ?و ?(?<half>نیم|ربع)| ?و ?(?<spoken>${anyNumber}) ?دقیقه)? ?ی? ?(?<partAfter>(?:قبل|پیش) ?از ?ظهر|قبل ظهر|صبح|ظهر|عصر|غروب|نصفه? ?شب|شب|بعد ?از ?ظهر|بعدازظهر|بعد ظهر|بامداد)${closes}`,
  'gu',
);
const withMissing = new RegExp(`${opens}${missing}${saidHour}${after}?`, 'gu');
/** «هشت بجه صبح», as it is said in Afghanistan. */
const withBaja = new RegExp(
  `${opens}(?:ساعت )?${saidHour}(?: ?و ?(?<half>نیم))? ?بجه ?ی?(?: ?(?<partAfter>(?:پیش|قبل|بعد) از چاشت|چاشت|شام|${part}))?${closes}`,
  'gu',
);
/** «دیروز هشت و ربع»: a time only because it stands beside a day. */
const withHalf = new RegExp(
  `${opens}${saidHour} ?و ?(?<half>نیم|ربع)(?:ه|ست)?${closes}${notCounted}(?! ?ساعت)`,
  'gu',
);

/** The hour of 24 that an hour and a part of the day mean. */
function hourOf(hour: number, said: string): number {
  if (hour > 12) return hour;
  if (/نصف|نیمه|بامداد|سحر|صبح|^ق|^پیش|am/u.test(said)) return hour === 12 && !/صبح/u.test(said) ? 0 : hour;
  if (/^(?:شب|شام)/u.test(said)) return hour === 12 ? 0 : hour <= 4 ? hour : hour + 12;
  if (/^(?:ظهر|چاشت)/u.test(said)) return hour >= 10 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

function clock(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function minutesOf({
  figure,
  half,
  spoken,
  missing: lacking,
  few,
}: Record<string, string | undefined>): number {
  if (lacking !== undefined)
    return lacking.endsWith('ربع') ? -15 : -(numberOf(lacking.replace(/ ?دقیقه$/u, '')) ?? 0);
  if (few !== undefined) return -(numberOf(few) ?? 0);
  if (figure !== undefined) return Number(figure);
  if (half !== undefined) return half === 'نیم' ? 30 : 15;
  return numberOf(spoken ?? '') ?? 0;
}

function read(match: RegExpExecArray, partBeside: string | undefined): SaidTime | undefined {
  const { groups = {} } = match;
  const { hour: hourWords = '', figure, partBefore, partAfter } = groups;
  const said = partAfter ?? partBefore ?? partBeside;
  const hourSaid = numberOf(hourWords);
  const minute = minutesOf(groups);
  if (hourSaid === undefined || hourSaid > 24 || minute > 59 || minute < -59) return undefined;
  const at = { start: match.index, end: match.index + match[0].trimEnd().length };
  // «یک ربع به هشت صبح» is before eight in the morning: the part of the day is that of the hour said.
  const told = (on: number): string => clock(on + (minute < 0 ? 23 : 0), (minute + 60) % 60);
  if (said !== undefined) return { ...at, time: told(hourOf(hourSaid, said)) };
  // Written as on a clock of 24 hours, or past noon, nothing is open.
  const written = figure !== undefined && hourWords.length === 2;
  if (/^0\d/.test(hourWords) || hourSaid >= 12 || hourSaid === 0 || written)
    return { ...at, time: told(hourSaid) };
  const [day, night] = hourSaid <= 6 ? [hourSaid + 12, hourSaid] : [hourSaid, hourSaid + 12];
  return { ...at, time: told(day), other: told(night) };
}

/**
 * Times of day in folded text: «ساعت ۵ و نیم عصر», «17:30», «۱۰ شب». `partBeside` tells the part of the day that the
 * date's own word says («دیشب»), for times that say none.
 */
export function readTimes(
  text: string,
  partBeside: (start: number, end: number) => string | undefined,
): SaidTime[] {
  const found: SaidTime[] = [];
  for (const pattern of [withBaja, withWord, inFigures, withMissing, withPart, withHalf]) {
    for (const match of allMatches(text, pattern)) {
      const time = read(match, partBeside(match.index, match.index + match[0].length));
      if (!time || found.some(({ start, end }) => time.start < end && start < time.end)) continue;
      found.push(pattern === withHalf ? { ...time, bare: true } : time);
    }
  }
  return found;
}
