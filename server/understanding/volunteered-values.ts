import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { compareJalali } from '../../schemas/values/jalali-date.ts';
import { readDates, type DateValue } from '../persian/dates.ts';
import { readMoney } from '../persian/money.ts';
import { readNumbers } from '../persian/numbers.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { findPhrases } from './choices.ts';
import { assignByCue, distanceToCue, foldedSpan, unused, type Candidate } from './cues.ts';
import { applies } from '../dialogue/interview.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';

/** What may still be filled from a message, and what of the message was already used. */
export interface Openings {
  candidates: readonly Candidate[];
  used: readonly Span[];
  corrects: boolean;
}

const dayName = /(?<![\p{L}])(?:(?:یک|دو|سه|چهار|پنج) ?)?شنبه(?![\p{L}])|(?<![\p{L}])جمعه(?![\p{L}])/u;

/** How a value is put: told in passing, or in place of one that stood there. */
export const more = (openings: Openings): { corrects: true } | Record<string, never> =>
  openings.corrects ? { corrects: true } : {};
/** Given to a likely field without a cue, a reading is asked back as a yes/no question. */
export const likely = 0.8;

/** Dates told in passing, each to the field its words point to. */
export function volunteeredDates(hearing: Hearing, part: Part, title: Title, openings: Openings): SetField[] {
  const youngest = Number(hearing.today.slice(0, 4)) - 1;
  const dates = unused(readDates(part.folded, hearing.today, { prefer: 'past' }), openings.used).filter(
    (each) => !each.value.end,
  );
  const weekday =
    dates.length === 0 &&
    narrates(hearing) &&
    kinds[title.kind].mainDate !== undefined &&
    dayName.test(part.folded.text);
  // «شنبه سوار اتوبوس بودم»: a day of the week alone is asked back.
  const told = weekday
    ? readDates(part.folded, hearing.today, { expected: true, prefer: 'past' })
        .slice(0, 1)
        .map((each) => ({ ...each, confidence: Math.min(each.confidence, likely) }))
    : dates;
  const readings = amended(
    meant(told, part.folded.raw),
    hearing,
    part,
    openings,
    (reading) => reading.value.date,
  );
  const candidates = openings.candidates.filter(
    ({ path, info }) =>
      (info.type === 'date' || info.type === 'datetime') && applies(hearing.state, info, path),
  );
  const slots = candidates.filter(({ path }) => path.startsWith('details.'));
  // Outside a story a date with no word of its own beside it belongs to nothing that was not asked.
  const main = openings.corrects
    ? candidates[0]?.path
    : narrates(hearing)
      ? (kinds[title.kind].mainDate ?? slots[0]?.path)
      : undefined;
  // Where the title asks for other dates too, a date without a word of its own may be any of them.
  const rivals = slots.filter(({ info }) => info.mirrors !== main);
  const certain = main === kinds[title.kind].mainDate ? rivals.length === 0 : slots.length === 1;
  const assigned = assignByCue(part.folded, readings, candidates, main);
  const born = (path: string, date: string): boolean =>
    path.endsWith('.birthDate') && Number(date.slice(0, 4)) > youngest;
  return assigned
    .filter(({ path, reading }) => !born(path, reading.value.date))
    .map(({ path, reading, byCue }) =>
      setField(
        hearing,
        part,
        path,
        {
          value: ahead(path, reading, hearing.today) ?? reading.value.date,
          span: reading.span,
          confidence: byCue || certain ? reading.confidence : Math.min(likely, reading.confidence),
          alternatives: reading.alternatives.map((each) => each.date),
        },
        more(openings),
      ),
    );
}

/** In a correction the value that stands there is what was wrong, and the last one told is what is right. */
function amended<T>(
  readings: readonly Reading<T>[],
  hearing: Hearing,
  part: Part,
  openings: Openings,
  valueOf: (reading: Reading<T>) => unknown,
): Reading<T>[] {
  if (!openings.corrects) return [...readings];
  const known = new Set(openings.candidates.map(({ path }) => hearing.state.fields.get(path)?.value));
  // «۹۵ میلیون بود نه ۹۰»: what is denied. «هشت میلیون ریال نه، هشت میلیون تومن» denies what stands there already.
  const denied = (reading: Reading<T>): boolean =>
    /(?:(?<![\p{L}])(?:بود|بودم|هست|است)|[\p{L}]ه)[\s,]+نه[\s]*$/u.test(
      part.folded.text.slice(0, foldedSpan(part.folded, reading.span).start),
    );
  return readings.filter((reading) => !known.has(valueOf(reading)) && !denied(reading)).reverse();
}

/** A hearing lies ahead: of two years that fit, the coming one. */
function ahead(path: string, reading: Reading<DateValue>, today: string): string | undefined {
  if (!path.endsWith('hearingDate') || compareJalali(reading.value.date, today) >= 0) return undefined;
  return reading.alternatives.find((each) => compareJalali(each.date, today) >= 0)?.date;
}

const changeOfMind = /(?:نه ببخشید|یعنی ببخشید|ببخشید|نه اشتباه|اشتباه (?:گفتم|شد|کردم)|نه یعنی)/u;

/** «آخر خرداد، نه ببخشید ۲۸ خرداد»: of two of a kind with a change of mind between them, the later one was meant. */
function meant<T>(readings: readonly Reading<T>[], raw: string): Reading<T>[] {
  return readings.filter((reading, at) => {
    const next = readings[at + 1];
    return !next || !changeOfMind.test(raw.slice(reading.span.end, next.span.start));
  });
}

/** Sums told in passing. Coins and foreign money are never turned into rial. */
export function volunteeredMoney(hearing: Hearing, part: Part, title: Title, openings: Openings): SetField[] {
  const year = Number(hearing.today.slice(0, 4));
  const sums = unused(readMoney(part.folded, { year }), openings.used).filter((each) => each.value.rial > 0);
  const readings = amended(
    meant(sums, part.folded.raw),
    hearing,
    part,
    openings,
    (reading) => reading.value.rial,
  );
  const candidates = openings.candidates.filter(({ info }) => info.type === 'money');
  const first = openings.corrects
    ? candidates[0]
    : (candidates.find(({ path }) => path.startsWith('details.')) ?? candidates[0]);
  const main =
    openings.corrects || narrates(hearing) || readings.length === 1
      ? (first?.path ?? kinds[title.kind].mainMoney)
      : undefined;
  const certain = readings.length === 1 || openings.corrects;
  return assignByCue(part.folded, readings, candidates, main).map(({ path, reading, byCue }) =>
    setField(
      hearing,
      part,
      path,
      {
        value: reading.value.rial,
        span: reading.span,
        confidence: byCue || certain ? reading.confidence : Math.min(likely, reading.confidence),
        alternatives: reading.alternatives.map((each) => each.rial).filter((rial) => rial > 0),
      },
      more(openings),
    ),
  );
}

/** Counts with their word beside them: «ردیف فرعی ۱», «ده روز مهلت». */
export function volunteeredIntegers(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  const readings = unused(readNumbers(part.folded), openings.used).filter(
    (each) => Number.isSafeInteger(each.value) && each.value >= 0,
  );
  if (readings.length === 0) return [];
  const candidates = openings.candidates.filter(({ info }) => info.type === 'integer' && info.cues);
  return candidates.flatMap(({ path, info }) => {
    const cues = findPhrases(part.folded, info.cues ?? []);
    const near = readings
      .map((reading) => ({
        reading,
        distance: distanceToCue(part.folded, foldedSpan(part.folded, reading.span), cues),
      }))
      .filter((each) => each.distance <= 14)
      .sort((one, other) => one.distance - other.distance)[0];
    if (!near) return [];
    const { value, span, confidence } = near.reading;
    return [
      setField(
        hearing,
        part,
        path,
        { value, span, confidence: Math.max(confidence, 0.9), alternatives: [] },
        more(openings),
      ),
    ];
  });
}
