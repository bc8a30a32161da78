import type { FieldInfo } from '../../schemas/field.ts';
import type { Folded } from '../persian/fold.ts';
import { readDates, readImpossibleDates } from '../persian/dates.ts';
import { readMoney } from '../persian/money.ts';
import { readNumbers } from '../persian/numbers.ts';
import type { Reading } from '../persian/reading.ts';
import { cuesIn, foldedPart, foldedSpan } from './cues.ts';
import { isRate, total } from './rates.ts';
import { cueReach, type Outcome, type Reader } from './reader.ts';
import { daysTill } from './days-till.ts';
import type { Place } from './spoken.ts';

/** Nobody younger is told of with a birth date; a nearer date is another date, or a year that was not heard. */
const youngest = 1;

const relative = /(?:شنبه|جمعه|هفته|دیروز|پریروز|روز پیش)/u;
const plain = /\d+|\p{L}+ ?(?:م)? (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)/u;

/** «سه‌شنبه هفته پیش، ۱۹ آبان»: of a day told twice, the date itself. */
function dated<T extends Reading<unknown>>(folded: Folded, readings: readonly T[]): T | undefined {
  const [first, second] = readings;
  if (!first || !second) return first;
  const text = (each: T): string => {
    const { start, end } = foldedSpan(folded, each.span);
    return folded.text.slice(start, end);
  };
  const near = /^[\s,،]*(?:یعنی|میشه|تاریخ|که|بود|همون)?[\s,،]*$/u.test(
    folded.text.slice(foldedSpan(folded, first.span).end, foldedSpan(folded, second.span).start),
  );
  return near && relative.test(text(first)) && !relative.test(text(second)) && plain.test(text(second))
    ? second
    : first;
}

export function date({ folded, today, alone }: Reader, info: FieldInfo): Outcome {
  const ahead = info.cues?.some((cue) => cue.includes('جلسه')) ?? false;
  const birth = info.label.includes('تولد');
  const readings = readDates(folded, today, { expected: alone, prefer: ahead ? 'future' : 'past' }).filter(
    (each) => {
      const year = Number(each.value.date.slice(0, 4));
      const now = Number(today.slice(0, 4));
      return birth ? year <= now - youngest : ahead || each.value.date.length > 4 || year <= now;
    },
  );
  // «از اول شهریور تا ۳۱ مرداد» tells a start and an end; the field says which one it wants.
  const wantsEnd = info.label.includes('پایان') || info.label.includes('سررسید');
  const told = wantsEnd ? readings.at(-1) : dated(folded, readings);
  const reading =
    told && wantsEnd && told.value.end ? { ...told, value: { ...told.value, date: told.value.end } } : told;
  if (reading) {
    const text = (value: { date: string; time?: string }): string =>
      info.type === 'datetime' && value.time && value.date.length === 10
        ? `${value.date}T${value.time}`
        : value.date;
    return {
      heard: {
        value: text(reading.value),
        span: reading.span,
        confidence: alone
          ? Math.max(reading.confidence, reading.alternatives.length > 0 ? 0 : 0.9)
          : reading.confidence,
        alternatives: reading.alternatives.map(text),
      },
    };
  }
  const [impossible] = readImpossibleDates(folded, today);
  return impossible ? { problem: impossible.problem } : null;
}

export function money({ folded, alone, today }: Reader): Outcome {
  // Code, markup and the like hold digits, and tell no sum.
  if (/[a-z<>{}#$\\=_]/i.test(folded.text)) return null;
  const readings = readMoney(folded, { expected: alone, year: Number(today.slice(0, 4)) }).filter(
    (each) => each.value.rial > 0,
  );
  // «هر کدوم ۲۰۰ تومن، جمعا ۴۰۰ تومن»: the sum is meant.
  const place = (each: (typeof readings)[number]): Place => foldedSpan(folded, each.span);
  const sum = readings.find((each) => total.test(folded.text.slice(0, place(each).start)));
  // «کیلویی صد و بیست میلیون، سه کیلوش سیصد و شصت میلیون»: what one costs is not what all do.
  const whole = readings.find((each) => !isRate(folded.text, place(each)));
  const reading = sum ?? whole ?? readings[0];
  if (!reading) return null;
  return {
    heard: {
      value: reading.value.rial,
      span: reading.span,
      confidence: reading.confidence,
      alternatives: reading.alternatives.map((each) => each.rial).filter((rial) => rial > 0),
    },
  };
}

/** «یه هفته مهلت می‌دم» in answer to «چند روز؟». */
function daysOf(after: string): number {
  const unit = /^[\s\u200c]*(هفته|ماه)/u.exec(after)?.[1];
  return unit === 'هفته' ? 7 : unit === 'ماه' ? 30 : 1;
}

/** «ردیف فرعیش یک، شعبه سوم»: right behind its own word even «یک» is a number, whatever follows. */
function behindCue(folded: Folded, cues: readonly Place[]): Reading<number> | undefined {
  for (const { end } of cues) {
    const found = /^[\s:=,]*(?:(?:هم|عدد|شماره|پرونده|ی|است|هست|اش|رو|را)[\s:=]+)?([\p{L}\d]+)/u.exec(
      folded.text.slice(end, end + 30),
    );
    if (!found?.[1]) continue;
    const place = { start: end + found[0].length - found[1].length, end: end + found[0].length };
    // «ردیفش یکه»: «است» on a small number makes it another word.
    const bare = found[1].endsWith('ه') ? { ...place, end: place.end - 1 } : place;
    const [number] = [place, bare].flatMap((each) =>
      readNumbers(foldedPart(folded, each), { expected: true }),
    );
    if (number && Number.isSafeInteger(number.value) && number.value >= 0)
      return { ...number, confidence: Math.max(0.9, number.confidence) };
  }
  return undefined;
}

export function integer({ folded, alone, today }: Reader, info: FieldInfo): Outcome {
  const cues = cuesIn(folded, info).anywhere;
  const readings = readNumbers(folded, { expected: alone || cues.length > 0 }).filter(
    (each) => Number.isSafeInteger(each.value) && each.value >= 0,
  );
  const beside = readings.find((each) =>
    cues.some((cue) => {
      const gap = folded.map.indexOf(each.span.start) - cue.end;
      return gap >= 0 && gap <= cueReach;
    }),
  );
  const inDays = info.question.includes('روز')
    ? readings.find((each) => /^[\s\u200c]*(?:روز|هفته|ماه)/u.test(folded.raw.slice(each.span.end)))
    : undefined;
  const next = behindCue(folded, cues) ?? beside;
  const reading = inDays ?? next ?? (alone || cues.length === 0 ? readings[0] : undefined);
  const till = alone && !reading && info.question.includes('روز') ? daysTill(folded, today) : undefined;
  if (till !== undefined) return { heard: till };
  if (!reading || (!alone && !next && !inDays)) return null;
  const times = info.question.includes('روز') ? daysOf(folded.raw.slice(reading.span.end)) : 1;
  const confidence = alone ? Math.max(0.9, reading.confidence) : reading.confidence;
  return { heard: { value: reading.value * times, span: reading.span, confidence, alternatives: [] } };
}
