import { allMatches } from '../persian/all-matches.ts';
import { readDates, type DateValue } from '../persian/dates.ts';
import type { Reading } from '../persian/reading.ts';
import { clausesOf } from './clauses.ts';
import { cuesIn, foldedPart, foldedSpan, unused, type Candidate } from './cues.ts';
import type { Hearing, Part } from './hearing.ts';
import { likely } from './volunteered-values.ts';

type DateReading = Reading<DateValue>;

function wordsOf(part: Part, reading: DateReading): string {
  const { start, end } = foldedSpan(part.folded, reading.span);
  return part.folded.text.slice(start, end);
}

const dayName = /(?<![\p{L}])(?:(?:یک|دو|سه|چهار|پنج) ?)?شنبه(?![\p{L}])|(?<![\p{L}])جمعه(?![\p{L}])/u;

/** «شنبه سوار اتوبوس بودم»: a day of the week alone, read in its own clause, is asked back. */
export function bareWeekday(hearing: Hearing, part: Part): DateReading[] {
  const clause = clausesOf(part.folded).find(({ start, end }) =>
    dayName.test(part.folded.text.slice(start, end)),
  );
  if (!clause) return [];
  return readDates(foldedPart(part.folded, clause), hearing.today, { expected: true, prefer: 'past' })
    .filter((each) => dayName.test(wordsOf(part, each)))
    .slice(0, 1)
    .map((each) => ({ ...each, confidence: Math.min(each.confidence, likely) }));
}

const month =
  /(?<![\p{L}\d])(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)(?![\p{L}])/gu;

/** «شهریور برگشتش زدم»: a month alone is a date where a word of a date field stands in its clause. */
export function bareMonths(
  hearing: Hearing,
  part: Part,
  told: readonly DateReading[],
  candidates: readonly Candidate[],
): DateReading[] {
  const read = told.map((each) => foldedSpan(part.folded, each.span));
  const alone = allMatches(part.folded.text, month).filter(
    ({ index }) => !read.some(({ start, end }) => start <= index && index < end),
  );
  if (alone.length === 0) return [];
  const cues = candidates.flatMap(({ info }) => cuesIn(part.folded, info).anywhere);
  return clausesOf(part.folded).flatMap((clause) => {
    const { start, end } = clause;
    const cued = cues.some((cue) => start <= cue.start && cue.end <= end);
    if (!cued || !alone.some(({ index }) => start <= index && index < end)) return [];
    const found = readDates(foldedPart(part.folded, clause), hearing.today, {
      expected: true,
      prefer: 'past',
    });
    return unused(
      found,
      told.map((each) => each.span),
    )
      .filter((each) => each.value.date.length === 7 && !each.value.end)
      .map((each) => ({ ...each, confidence: Math.min(each.confidence, likely) }));
  });
}
