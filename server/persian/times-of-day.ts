import { anyNumber, closes, numberOf, opens } from './date-words.ts';

export interface SaidTime {
  start: number;
  end: number;
  /** `HH:MM`, in 24 hours. */
  time: string;
  /** Twelve hours away, where the part of the day was not said. */
  other?: string;
}

const part =
  '(?:صبح|ظهر|بعد ?از ?ظهر|بعدازظهر|بعد ظهر|عصر|غروب|شب|نصفه ?شب|نیمه ?شب|بامداد|سحر|ق ?\\. ?ظ|ب ?\\. ?ظ|am|pm)';
const minutes = `(?: ?: ?(?<figure>[0-5]\\d)(?: ?: ?[0-5]\\d)?| ?و ?(?<half>نیم|ربع)| ?و ?(?<spoken>${anyNumber})(?: ?دقیقه)(?: ?و ?${anyNumber} ?ثانیه)?)`;
const withWord = new RegExp(
  `${opens}(?:(?<partBefore>${part}) ?(?:حدود|حدودا|حدودای|راس)? ?)?(?:ساعت ?(?:حدود |حدودای |های )?)+(?:یک |یه )?(?<quarter>ربع به )?(?<hour>\\d{1,2}|${anyNumber})${minutes}?(?: ?(?:دقیقه ?)?ی? ?(?<partAfter>${part})${closes})?(?! ?(?:پیش|قبل|بعد|دیگه|طول|کار|در روز|در هفته))`,
  'gu',
);
const inFigures = new RegExp(
  `(?<![\\d:/.])(?<hour>[01]?\\d|2[0-3]) ?: ?(?<figure>[0-5]\\d)(?: ?: ?[0-5]\\d)?(?!\\d|:)(?: ?(?<partAfter>${part})${closes})?`,
  'gu',
);
const withPart = new RegExp(
  `${opens}(?<hour>\\d{1,2}|${anyNumber})(?: ?و ?(?<half>نیم|ربع))? ?(?<partAfter>صبح|عصر|غروب|شب|بعد ?از ?ظهر|بعدازظهر|بامداد|نصفه ?شب)${closes}`,
  'gu',
);

/** The hour of 24 that an hour and a part of the day mean. */
function hourOf(hour: number, said: string): number {
  if (hour > 12) return hour;
  if (/نصفه|نیمه|بامداد|سحر|صبح|^ق|am/u.test(said)) return hour === 12 && !/صبح/u.test(said) ? 0 : hour;
  if (/^شب/u.test(said)) return hour === 12 ? 0 : hour <= 4 ? hour : hour + 12;
  if (/^ظهر/u.test(said)) return hour >= 10 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

function clock(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function read(match: RegExpExecArray, partBeside: string | undefined): SaidTime | undefined {
  const { hour: hourWords = '', figure, half, spoken, quarter, partBefore, partAfter } = match.groups ?? {};
  let hour = numberOf(hourWords);
  if (hour === undefined || hour > 24) return undefined;
  let minute =
    figure !== undefined
      ? Number(figure)
      : half === 'نیم'
        ? 30
        : half === 'ربع'
          ? 15
          : (numberOf(spoken ?? '') ?? 0);
  if (minute > 59) return undefined;
  if (quarter !== undefined) [hour, minute] = [hour - 1, 45];
  const at = { start: match.index, end: match.index + match[0].trimEnd().length };
  const said = partAfter ?? partBefore ?? partBeside;
  if (said !== undefined) return { ...at, time: clock(hourOf(hour, said), minute) };
  // Written as on a clock of 24 hours, or past noon, nothing is open.
  if (/^0\d/.test(hourWords) || hour >= 12 || hour === 0 || (figure !== undefined && hourWords.length === 2))
    return { ...at, time: clock(hour, minute) };
  const [day, night] = hour <= 6 ? [hour + 12, hour] : [hour, hour + 12];
  return { ...at, time: clock(day, minute), other: clock(night, minute) };
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
  for (const pattern of [withWord, inFigures, withPart]) {
    for (const match of text.matchAll(pattern)) {
      const time = read(match, partBeside(match.index, match.index + match[0].length));
      if (time && !found.some(({ start, end }) => time.start < end && start < time.end)) found.push(time);
    }
  }
  return found;
}
