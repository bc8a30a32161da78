import { allMatches } from './all-matches.ts';
import type { DateContext, Mention } from './date-mention.ts';
import { leading } from './date-mention.ts';
import { findMentions } from './date-mentions.ts';
import { anyNumber, anyOf, closes, opens, weekday } from './date-words.ts';
import { findDurations } from './durations.ts';
import { rawSpan, type Folded } from './fold.ts';
import { lunarMonths } from './lunar-dates.ts';
import type { Span } from './reading.ts';
import { readTimes } from './times-of-day.ts';
import { shortWords } from './year-words.ts';

const unit = '(?:ثانیه|دقیقه|ساعت|روز|شب|هفته|ماه|سال|دهه|قرن|سده|فصل|لحظه)';
const many = `(?:${unit} ?ها(?:ی|یی)?|ساعات|سالیان)`;
const lunarMonth = anyOf(lunarMonths.keys());
const part = '(?:صبح|ظهر|بعد ?از ?ظهر|عصر|غروب|شب|بامداد)';
const calendar = '(?: ?(?:هجری|میلادی|شمسی|قمری|خورشیدی))';
const which =
  '(?:گذشته|پیش|قبل|اخیر|اینده|بعد|جاری|کنونی|اول|دوم|سوم|نخست|اخر|دیگر|دیگه|میلادی|شمسی|متوالی|متمادی|طولانی)';
const pointer =
  '(?:همان|همون|همین|این|ان|اون|هر|چند|چندین|تمام|کل|طی|طول|ظرف|مدت|پایان|اول|اخر|ابتدای|انتهای|شروع|اواخر|اوایل|اواسط|وسط|نیمه(?: اول| دوم)?|سر)';
const pointed = `(?:(?:همان|همون|همین|این|ان|اون|یک|یه|چند) )?${unit}(?:ی|یی|ه)?`;
const ordinal = `(?:اول|اولین|نخست|نخستین|اخرین|${anyNumber}(?<=م|مین))`;
const numbered = '(?<!(?:شماره|پلاک|کد|شعبه|کلاسه|واحد|بند|ماده|قطعه|مبلغ) ?)';

function pattern(source: string): RegExp {
  return new RegExp(`${opens}(?:${source})${closes}`, 'gu');
}

/** Words that speak of time and give no date: each kind with what it looks like. */
const vague: readonly RegExp[] = [
  // «همان سال», «طی سال», «اواخر همان سال», «این روزها», «چند سال گذشته».
  pattern(`${pointer} (?:${many}|${pointed})(?: ?ی? ?${which}){0,2}`),
  // «روزهای دیگر», «سال‌ها», «سالی دیگر», «روزی که».
  pattern(`${many}(?: ?ی? ?${which})?|${unit}ی (?:دیگر|دیگه|که|بود)`),
  // «سومین روز», «هفته دوم», «نخستین ساعات», «در روز», «سه بار در هفته».
  pattern(
    `${ordinal} (?:${unit}|ساعات|ایام)|(?:روز|شب|هفته|ماه|سال|فصل|دهه) ${ordinal}|در (?:روز|هفته|ماه|سال)`,
  ),
  // «۱۸ سالگی», «۳۵ سالمه».
  pattern(`(?:\\d{1,3}|${anyNumber}) ?سال(?:گی\\p{L}{0,3}|مه|م|شه|ش|ته|شونه)`),
  // «قرن ششم و هفتم هجری», «دهه ۶۰», «دهه‌های شصت و هفتاد».
  pattern(
    `(?:(?:قرن|سده|هزاره)(?: ?ها)?|ده(?:ه|ها|هها|ا))(?: ?ی)? (?:\\d{1,2}|${shortWords}|${anyNumber})(?: ?(?:و|تا) ?(?:\\d{1,2}|${anyNumber}))?${calendar}{0,2}`,
  ),
  // «نیم قرن پیش», «ده دهه».
  pattern(`نیم ?قرن|(?:\\d{1,3}|${anyNumber}) ?(?:دهه|قرن|سده)`),
  // «۵۸۹ خورشیدی», «۱۱۱ ق», «۱۳۰۱ هجری قمری».
  pattern(
    `(?:\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?)?\\d{3,4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2})?(?:${calendar}{1,2}| ?ه ?\\. ?[شق]| ق)`,
  ),
  // «۲۰۱۴», «۱۳۹۳»: four figures that are a year wherever nothing is counted, priced or numbered with them.
  pattern(
    `${numbered}(?<![\\d.,/:-] ?)(?:13\\d\\d|140\\d|19\\d\\d|20[0-3]\\d)(?! ?(?:[\\d.,/:%-]|توم|تمن|ریال|هزار|می?لی|دلار|یورو|درهم|سکه|متر|نفر|گرم|کیلو|عدد|تا|واحد|تن(?!\\p{L})))`,
  ),
  // «هر پنجشنبه عصر», «شنبه‌ها».
  pattern(`هر ${weekday}(?: ?${part})?|${weekday} ?ها`),
  // «سوم ربیع الاول», «ماه رجب», «۲۵ رمضان ۱۲۱۰»: of no known year, or of one too long ago.
  pattern(`(?:(?:\\d{1,2}|${anyNumber}) ?(?:ماه )?|ماه )${lunarMonth}(?: ?(?:سال )?\\d{4})?`),
  // «۱ ژون», «پنجم می».
  pattern(
    `(?:\\d{1,2}|${anyNumber}) ?(?:ژانویه|فوریه|مارس|اوریل|می|ژوین|ژون|جولای|ژوییه|اوت|اگوست|سپتامبر|اکتبر|نوامبر|دسامبر)`,
  ),
  pattern(`(?:اذان|نماز) ?(?:صبح|ظهر|مغرب|عشا)|نیمه ?شب|نصفه? ?شب|شبانه ?روز|هم ?اکنون`),
];

const monthCue =
  /(?<!\p{L})(?:در|از|تا|تو|توی|اول|اخر|اوایل|اواخر|اواسط|وسط|نیمه|ماه|برج|بین|هر|طی|دهه|سال|روز|فصل|پیش|قبل|بعد) $/u;
const saysTime = /ماه|هفته|سال|عید|برج|روز/u;

/** Whether a mention that alone would not count tells a time in running text: «دوشنبه», «سر ماه», «در مهر». */
function tellsTime(mention: Mention, text: string): boolean {
  if (!mention.bare || mention.weekday !== undefined) return true;
  return saysTime.test(text.slice(mention.start, mention.end)) || monthCue.test(leading(text, mention.start));
}

/**
 * Where a text speaks of time, in order and apart: dates, hours, lengths, ages, decades and vague times. A number inside
 * one of these is no sum and no count of anything else.
 */
export function readTimeMentions(folded: Folded, today: string): Span[] {
  const { text } = folded;
  const context: DateContext = { text, today, expected: false, prefer: 'past' };
  const places = [
    ...findMentions(context).filter((mention) => tellsTime(mention, text)),
    ...readTimes(text, () => undefined).filter(({ bare }) => !bare),
    ...vague.flatMap((each) =>
      allMatches(text, each).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ),
  ].map(({ start, end }) => rawSpan(folded, start, end));
  const spans = [...places, ...findDurations(folded, true).map(({ span }) => span)];
  const apart: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = apart.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}
