import { spelledOut } from './letters.ts';
import { countWords } from './phrase.ts';
import type { Found } from './said-moves.ts';
import { verbsIn } from './yes-no.ts';

const amount =
  '(?:(?:فقط|همین|حدود|کلا|تقریبا|بیشتر از) )?(?:(?:یک|یه|ی|دو|سه|چهار|چار|پنج|پنش|شش|شیش|هفت|هشت|ده|چند|چن|دو سه|سه چهار|یکی دو|[1-9]\\d*) ?(?:تا|تایی|دونه|دانه|نفر|بار|دفعه|مرتبه|سری|فقره|برگ|عدد|مورد|جلد|نسخه|\\p{L}{3,})|ی?ه?دونه|یکی|دوتا|سه ?تا|چهارتا|چندتا|چندین|کلی|خیلی|زیاد|همه ?(?:ش|چی|شون)|نصف(?:ش|شو)?|یه ?(?:کم|خورده|ذره|مقدار|مقداری|تیکه)|مقداری|قسمتی|بخشی|اندکی)';
const counted = new RegExp(
  spelledOut(`^[\\s.,!]*(?:(?:بعله|خب|والا|الان|حالا) )?${amount}(?![\\p{L}])`),
  'u',
);
const denied = new RegExp(
  spelledOut('(?<![\\p{L}])(?:نه|نی|هیچ[\\p{L}]*|بدون|صفر|قرون|قرونم|ریال|ریالم)(?![\\p{L}])'),
  'u',
);
/** «مدرکی دارید؟ — فقط پیامک». */
const only = new RegExp(spelledOut('^[\\s.,!]*(?:فقط|همین|همون)(?:[\\s,]+[\\p{L}]+){1,5}[\\s.!]*$'), 'u');
const longest = 7;

/** «بچه دارید؟ — یدونه», «شکایت کرده‌اید؟ — یه بار پارسال»: how many there are says that there are some. */
export function byCount(text: string, has: boolean): Found<'affirm'> | null {
  if (text.includes('?') || countWords(text) > longest || denied.test(text)) return null;
  const match = counted.exec(text) ?? (has ? only.exec(text) : null);
  if (!match || verbsIn(text, []).some(({ verb }) => verb.polarity === 'negative')) return null;
  return {
    move: 'affirm',
    confidence: 0.72,
    start: 0,
    end: text.length,
    rest: { start: 0, end: text.length },
  };
}
