import { digitsEnToFa, wordsToNumber } from '@persian-tools/persian-tools';
import { z } from 'zod';
import { fold } from '../../server/persian/fold.ts';
import { readNumbers } from '../../server/persian/numbers.ts';
import { readOrdinals } from '../../server/persian/ordinals.ts';
import type { Reading } from '../../server/persian/reading.ts';
import { caseSet, overlap, paired, touches, single, type CaseSet, type Verdict } from './verdict.ts';

type Read = Reading<number>;

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}

function means(reading: Read, value: number): boolean {
  return near(reading.value, value);
}

/** Cardinals and ordinals in the order told; an ordinal only where no cardinal was read. */
function numbersOf(text: string, expected: boolean): Read[] {
  const folded = fold(text);
  const cardinals = readNumbers(folded, { expected });
  const ordinals = readOrdinals(folded).filter(
    ({ span }) => !cardinals.some((each) => overlap(each.span, span)),
  );
  return [...cardinals, ...ordinals].sort((one, other) => one.span.start - other.span.start);
}

function baselineWhole(text: string, value: number | null): Verdict {
  const read = wordsToNumber(text);
  const found =
    typeof read === 'number' && Number.isFinite(read) && (read !== 0 || value === 0) ? read : null;
  return single(value, found, value !== null && found !== null && near(found, value));
}

const words = z.object({
  text: z.string(),
  value: z.union([z.number(), z.null(), z.array(z.number())]),
  kind: z.string(),
  note: z.string().optional(),
});

function judgeWords({ text, value, kind }: z.infer<typeof words>): Verdict | null {
  // Marked «artificial phrase; treat as advisory» where they come from.
  if (kind === 'odd') return null;
  const running = kind === 'in_sentence' || kind === 'none';
  // The question asks for a place in a row there: «10م» is the tenth and no ten million.
  const found = kind === 'ordinal' ? readOrdinals(fold(text)) : numbersOf(text, !running);
  return paired(value === null ? [] : [value].flat(), found, (gold, reading) => means(reading, gold));
}

function baselineWords({ text, value, kind }: z.infer<typeof words>): Verdict | null {
  return kind === 'odd' || Array.isArray(value) ? null : baselineWhole(text, value);
}

const string = z.object({ text: z.string(), value: z.number().nullable(), valid: z.boolean() });

/** The whole string as one number, or none. */
function judgeString({ text, value }: z.infer<typeof string>): Verdict {
  const [only, ...others] = readNumbers(fold(text), { expected: true });
  // A full stop or a slash after the number is no part of it.
  const whole =
    only !== undefined &&
    others.length === 0 &&
    text.slice(0, only.span.start).trim() === '' &&
    /^[./]?$/u.test(text.slice(only.span.end).trim());
  const found = whole ? only.value : null;
  return single(value, found, value !== null && found !== null && near(found, value));
}

const inText = z.object({
  text: z.string(),
  numbers: z.array(z.object({ span: z.tuple([z.number(), z.number()]), value: z.number() })),
});

/** One reading may stand for both ends of a range, which the set counts as two numbers. */
function judgeInText({ text, numbers }: z.infer<typeof inText>): Verdict {
  const readings = readNumbers(fold(text));
  const found = readings.flatMap((reading) => {
    const ends = numbers.filter(
      ({ span: [start, end] }) => start >= reading.span.start && end <= reading.span.end,
    ).length;
    return ends > 1 ? Array.from({ length: ends }, () => reading) : [reading];
  });
  return paired(
    numbers,
    found,
    ({ span: [start, end], value }, reading) =>
      overlap({ start, end }, reading.span) &&
      [reading.value, ...reading.alternatives].some((each, place) =>
        place === 0 || reading.alternatives.length > 0 ? near(each, value) || near(each, value * 1e6) : false,
      ),
  );
}

const own = z.object({
  text: z.string(),
  expected: z.boolean().default(false),
  numbers: z.array(
    z.object({
      value: z.number(),
      to: z.number().optional(),
      quote: z.string(),
      may: z.boolean().optional(),
    }),
  ),
  ordinals: z.array(z.object({ value: z.number(), quote: z.string() })).default([]),
});

function judgeOwn({ text, expected, numbers, ordinals }: z.infer<typeof own>): Verdict {
  const folded = fold(text);
  const optional = numbers.filter(({ may }) => may);
  const found = readNumbers(folded, { expected }).filter(
    ({ span }) => !optional.some(({ quote }) => touches(text, quote, span)),
  );
  const cardinals = paired(
    numbers.filter(({ may }) => !may),
    found,
    ({ value, to, quote }, reading) =>
      touches(text, quote, reading.span) &&
      means(reading, value) &&
      (to === undefined || reading.alternatives.some((each) => near(each, to))),
  );
  const places = readOrdinals(folded).filter(({ span }) =>
    ordinals.some(({ quote }) => touches(text, quote, span)),
  );
  const rows = paired(
    ordinals,
    places,
    ({ value, quote }, reading) => touches(text, quote, reading.span) && means(reading, value),
  );
  return {
    gold: cardinals.gold + rows.gold,
    found: cardinals.found + rows.found,
    right: cardinals.right + rows.right,
    read: [cardinals.read, rows.read],
  };
}

function baselineInText(text: string, gold: readonly number[]): Verdict | null {
  return gold.length > 1 ? null : baselineWhole(text, gold[0] ?? null);
}

export const numberSets: readonly CaseSet[] = [
  caseSet(
    'number_words_generated',
    z.object({ text: z.string(), value: z.number(), kind: z.string() }),
    judgeWords,
    baselineWords,
  ),
  caseSet('number_words', words, judgeWords, baselineWords),
  caseSet('number_strings', string, judgeString, ({ text, value }) =>
    baselineWhole(digitsEnToFa(text), value),
  ),
  caseSet('numbers_in_text', inText, judgeInText, ({ text, numbers }) =>
    baselineInText(
      text,
      numbers.map(({ value }) => value),
    ),
  ),
  caseSet('numbers', own, judgeOwn, ({ text, numbers }) =>
    baselineInText(
      text,
      numbers.map(({ value }) => value),
    ),
  ),
];
