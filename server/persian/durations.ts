import { key, rawSpan, type Folded } from './fold.ts';
import { toPieces, type Piece } from './number-pieces.ts';
import { readNumeralOrRange } from './number-ranges.ts';
import type { Reading } from './reading.ts';

/** How long something lasted. A month is thirty days here and a year three hundred and sixty-five. */
export interface Duration {
  seconds: number;
}

const day = 86_400;
const unitSeconds: Record<string, number> = {
  ثانیه: 1,
  دقیقه: 60,
  دیقه: 60,
  ساعت: 3600,
  شبانروز: day,
  شبانهروز: day,
  روز: day,
  شب: day,
  هفته: 7 * day,
  ماه: 30 * day,
  سال: 365 * day,
  دهه: 3650 * day,
  قرن: 36_500 * day,
  سده: 36_500 * day,
};
const unit = new RegExp(
  `^(?<unit>${Object.keys(unitSeconds).join('|')})(?<ending>ه|ی|یی|ای|ست|هست|س|ها|هاست|ام)?$`,
  'u',
);
/** «سه ماه پیش», «دو ساعت دیگه»: a place in time. */
const placing = /^(?:پیش|پیشا|قبل|بعد|دیگه|دیگر|اینده)$/u;
/** «ساعت ۸ روز شنبه», «سال ۹۸ ماه ۷»: a number that belongs to the word before it; «هر سه ماه» comes back. */
const taken = /^(?:ساعت|سال|برج|ماه|روز|تاریخ|شماره|سن|پلاک|واحد|هر)$/u;
const person = /^(?:پسر|دختر|بچه|کودک|زن|مرد|خانم|اقا|مادر|پدر|فرزند|جوان|پیرزن|پیرمرد|خواهر|برادر)ی?$/u;
const article = /^(?:یه|یک|ی)$/u;

interface Stretch {
  seconds: number;
  /** The other end of a range: «دو سه ماه». */
  others: readonly number[];
  unit: number;
  to: number;
  confidence: number;
}

function unitOf(piece: Piece | undefined): { seconds: number; name: string; ending: string } | undefined {
  const groups = piece?.kind === 'word' ? unit.exec(piece.text)?.groups : undefined;
  const name = groups?.['unit'] ?? '';
  const seconds = unitSeconds[name];
  return seconds === undefined ? undefined : { seconds, name, ending: groups?.['ending'] ?? '' };
}

/** «و نیم», «و ربع» after a unit: a part of it. */
function partAfter(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.kind !== 'and') return 0;
  const next = pieces[at + 1];
  // «یک ساعت و نیم روز» would be two lengths: the half has a unit of its own.
  if (unitOf(pieces[at + 2])) return 0;
  if (next?.kind === 'half' || next?.text === key('نیمه')) return 0.5;
  return next?.kind === 'quarter' ? 0.25 : 0;
}

/** «نیم ساعت», «یه ربع», «سه ربع». */
function readPart(pieces: readonly Piece[], from: number): Stretch | undefined {
  const first = pieces[from];
  if (first?.kind === 'half') {
    const named = unitOf(pieces[from + 1]);
    return (
      named && { seconds: named.seconds / 2, others: [], unit: named.seconds, to: from + 2, confidence: 0.9 }
    );
  }
  const counted = first?.kind === 'number' && first.value <= 3 && pieces[from + 1]?.kind === 'quarter';
  const at = counted ? from + 1 : from;
  if (pieces[at]?.kind !== 'quarter' || (!counted && unitOf(pieces[at + 1])?.name !== 'ساعت'))
    return undefined;
  const to = unitOf(pieces[at + 1])?.name === 'ساعت' ? at + 2 : at + 1;
  // «یه ربع به هشت» is a time of day.
  if (/^(?:به|مونده|مانده|کم)$/u.test(pieces[to]?.text ?? '')) return undefined;
  return { seconds: 900 * (counted ? (first?.value ?? 1) : 1), others: [], unit: 3600, to, confidence: 0.8 };
}

function readOne(pieces: readonly Piece[], from: number): Stretch | undefined {
  const part = readPart(pieces, from);
  if (part) return part;
  const numeral = readNumeralOrRange(pieces, from);
  if (!numeral || numeral.ordinal || numeral.value < 0) return undefined;
  const named = unitOf(pieces[numeral.to]);
  if (!named) return undefined;
  const extra = partAfter(pieces, numeral.to + 1);
  const age = named.name === 'سال' && named.ending !== '' && person.test(pieces[from - 1]?.text ?? '');
  // «یه روز اومد» and «سه شب» as an hour are no lengths.
  const loose =
    (named.name === 'شب' || named.name === 'روز') &&
    numeral.parts === 1 &&
    article.test(pieces[from]?.text ?? '');
  if (age) return undefined;
  return {
    seconds: (numeral.value + extra) * named.seconds,
    others: numeral.alternatives.map((each) => (each + extra) * named.seconds),
    unit: named.seconds,
    to: numeral.to + (extra > 0 ? 3 : 1),
    confidence: loose
      ? 0.5
      : named.name === 'شب'
        ? 0.7
        : numeral.range
          ? 0.6
          : Math.min(0.92, numeral.confidence),
  };
}

/** A length and the smaller ones added to it: «یک سال و دو ماه و ده روز». */
function readAll(pieces: readonly Piece[], from: number): Stretch | undefined {
  const first = readOne(pieces, from);
  if (!first) return undefined;
  let whole = first;
  for (;;) {
    const joined = pieces[whole.to]?.kind === 'and' ? readOne(pieces, whole.to + 1) : undefined;
    if (!joined || joined.unit >= whole.unit) return whole;
    const { others: _, ...rest } = joined;
    whole = {
      ...rest,
      seconds: whole.seconds + joined.seconds,
      others: [],
      confidence: Math.min(whole.confidence, joined.confidence),
    };
  }
}

/** Every length, with those that place something in time («سه ماه پیش») where `placed` says so. */
export function findDurations(folded: Folded, placed: boolean): Reading<Duration>[] {
  const pieces = toPieces(folded);
  const readings: Reading<Duration>[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = taken.test(pieces[at - 1]?.text ?? '') ? undefined : readAll(pieces, at);
    const first = pieces[at];
    const places = found !== undefined && placing.test(pieces[found.to]?.text ?? '');
    const last = pieces[(found?.to ?? 0) - (places ? 0 : 1)];
    if (found && first && last && (placed || !places)) {
      readings.push({
        value: { seconds: found.seconds },
        span: rawSpan(folded, first.start, last.end),
        confidence: found.confidence,
        alternatives: found.others.map((seconds) => ({ seconds })),
      });
    }
    at = found?.to ?? at + 1;
  }
  return readings;
}

/** How long things lasted: «سه ماه», «هشت و نیم روز و سی و نه ثانیه», «یک سال و نیم». «سه ماه پیش» is left out. */
export function readDurations(folded: Folded): Reading<Duration>[] {
  return findDurations(folded, false);
}
