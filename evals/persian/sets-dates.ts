import * as jalaali from 'jalaali-js';
import { z } from 'zod';
import { addDays, isJalaliDate, jalaliFrom, partsOf } from '../../schemas/values/jalali-date.ts';
import { readDates, readImpossibleDates, type DateValue } from '../../server/persian/dates.ts';
import { readDurations } from '../../server/persian/durations.ts';
import { fold } from '../../server/persian/fold.ts';
import { fromGregorian } from '../../server/persian/foreign-calendars.ts';
import { readTimeMentions } from '../../server/persian/time-mentions.ts';
import { followingDates } from '../../server/understanding/following-dates.ts';
import { caseSet, overlap, paired, touches, single, type CaseSet, type Verdict } from './verdict.ts';

/** The day our own cases happen on. */
const someDay = '1405-09-02';

const absolute = z.object({
  text: z.string(),
  jalali: z.string().nullable(),
  time: z.string().optional(),
  invalid: z.boolean().optional(),
});

function judgeAbsolute({ text, jalali, time }: z.infer<typeof absolute>): Verdict | null {
  // persiantools takes «70» for 1470; in a legal narrative two digits lie in the past.
  if (jalali !== null && Number(jalali.slice(0, 4)) > 1450) return null;
  const [read] = readDates(fold(text), someDay, { expected: true });
  const found = read ? [read.value.date, read.value.time].filter(Boolean).join('T') : null;
  return single(jalali === null ? null : [jalali, time?.slice(0, 5)].filter(Boolean).join('T'), found);
}

const relative = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offset'), text: z.string(), offset: z.number(), unit: z.string() }),
  z.object({ kind: z.literal('datetime'), text: z.string(), anchor: z.string(), expected: z.string() }),
  z.object({ kind: z.literal('duration'), text: z.string(), seconds: z.number() }),
]);

function jalaliOfIso(instant: string): string {
  const [year = 0, month = 0, day = 0] = instant.slice(0, 10).split('-').map(Number);
  return fromGregorian(year, month, day) ?? '';
}

const unitMinutes: Record<string, number> = { second: 1 / 60, minute: 1, hour: 60 };
const unitMonths: Record<string, number> = { month: 1, quarter: 3 };

/** What an offset from noon of `someDay` means, cut to the unit it was told in. */
function shifted(offset: number, unit: string): { date: string; time?: string } {
  const minutes = unitMinutes[unit];
  if (minutes !== undefined) {
    const at = Math.floor(12 * 60 + offset * minutes);
    const time = ((at % 1440) + 1440) % 1440;
    return {
      date: addDays(someDay, Math.floor(at / 1440)),
      time: `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`,
    };
  }
  if (unit === 'day' || unit === 'week')
    return { date: addDays(someDay, offset * (unit === 'week' ? 7 : 1)) };
  const { year, month = 1 } = partsOf(someDay);
  const months = unitMonths[unit];
  if (months === undefined) return { date: String(year + offset) };
  const all = year * 12 + month - 1 + offset * months;
  return { date: jalaliFrom({ year: Math.floor(all / 12), month: (all % 12) + 1 }) };
}

function judgeRelative(row: z.infer<typeof relative>): Verdict | null {
  const folded = fold(row.text);
  if (row.kind === 'duration') return single(row.seconds, readDurations(folded)[0]?.value.seconds ?? null);
  const gold =
    row.kind === 'offset'
      ? shifted(row.offset, row.unit)
      : {
          date: jalaliOfIso(row.expected),
          ...(!row.expected.endsWith('T00:00:00') && { time: row.expected.slice(11, 16) }),
        };
  const today = row.kind === 'offset' ? someDay : jalaliOfIso(row.anchor);
  const prefer = row.kind === 'offset' && row.offset < 0 ? 'past' : 'future';
  const [read] = readDates(folded, today, { expected: true, prefer });
  // The hour of a message is not known to the reader: «دو ساعت پیش» is a day to it.
  return single(gold.date, read ? read.value.date : null);
}

const spans = z.object({ text: z.string(), spans: z.array(z.tuple([z.number(), z.number()])) });

/** By overlap, as the set's notes ask: it joins close expressions that we keep apart. */
function judgeSpans({ text, spans: marked }: z.infer<typeof spans>): Verdict {
  const found = readTimeMentions(fold(text), someDay);
  const gold = marked.map(([start, end]) => ({ start, end }));
  const hit = gold.filter((each) => found.some((span) => overlap(each, span))).length;
  const stray = found.filter((span) => !gold.some((each) => overlap(each, span))).length;
  return {
    gold: gold.length,
    found: hit + stray,
    right: hit,
    read: found.map((span) => text.slice(span.start, span.end)),
  };
}

const conversion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pair'), gregorian: z.string(), jalali: z.string() }),
  z.object({ kind: z.literal('leap'), year: z.number(), leap: z.boolean(), note: z.string().optional() }),
  z.object({ kind: z.literal('valid'), jalali: z.string(), valid: z.boolean() }),
]);

function judgeConversion(row: z.infer<typeof conversion>): Verdict {
  if (row.kind === 'pair') return single(row.jalali, jalaliOfIso(row.gregorian));
  if (row.kind === 'valid') return single(row.valid, isJalaliDate(row.jalali));
  return single(row.leap, jalaali.isLeapJalaaliYear(row.year));
}

const own = z.object({
  text: z.string(),
  today: z.string().default(someDay),
  prefer: z.enum(['past', 'future']).default('past'),
  expected: z.boolean().default(false),
  impossible: z.boolean().default(false),
  dates: z.array(
    z.object({
      date: z.string(),
      to: z.string().optional(),
      time: z.string().optional(),
      approximate: z.boolean().optional(),
      or: z.array(z.string()).default([]),
      /** Parts that may be read or not. */
      may: z.array(z.string()).default([]),
      quote: z.string(),
    }),
  ),
});

/** The end of a period goes with its own reading: another one («سال ۱۴۰۳» for a season of it) is fair as it stands. */
function isSaid(gold: z.infer<typeof own>['dates'][number], { date, end }: DateValue): boolean {
  if (date === gold.date) return gold.to === end || gold.may.includes('to');
  return gold.or.includes(date) && (end === undefined || end === gold.to);
}

function judgeOwn({ text, today, prefer, expected, impossible, dates }: z.infer<typeof own>): Verdict {
  const folded = fold(text);
  const told = readDates(folded, today, { prefer, expected });
  // «سه روز بعدش» is counted from the date before it, by the reader of whole messages.
  const found = [...told, ...followingDates(folded, told)];
  const verdict = paired(
    dates,
    found,
    (gold, { span, value }) =>
      touches(text, gold.quote, span) &&
      isSaid(gold, value) &&
      (gold.time === undefined || gold.time === value.time),
  );
  if (!impossible) return verdict;
  const refused = readImpossibleDates(folded, today, { prefer, expected }).length > 0 ? 1 : 0;
  return {
    ...verdict,
    gold: verdict.gold + 1,
    found: verdict.found + refused,
    right: verdict.right + refused,
  };
}

export const dateSets: readonly CaseSet[] = [
  caseSet('dates_absolute', absolute, judgeAbsolute),
  caseSet('dates_relative', relative, judgeRelative),
  caseSet('date_spans_parstdex', spans, judgeSpans),
  caseSet('jalali_conversion', conversion, judgeConversion),
  caseSet('dates', own, judgeOwn),
];
