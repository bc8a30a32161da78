import { filed, rawSpan, type Folded } from './fold.ts';
import type { Reading } from './reading.ts';

const religion = 'مسلمان|مسلمون|شیعه|سنی|اهل سنت|اهل تسنن|اهل تشیع|مسیحی|زرتشتی|کلیمی|یهودی|مندایی';
const am = { first: '(?:م|ام|ه ام| هستم| استم| میباشم)', third: '(?:ه|ست|س| است| هست| میباشد)' } as const;
const pattern = (person: 'first' | 'third'): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:(?:دین|مذهب)(?:م|ش| من)?[\\s:،,]*(${religion})|(${religion})${am[person]})(?![\\p{L}])`,
    'u',
  );
const patterns = { first: pattern('first'), third: pattern('third') } as const;

/** Without one of these nothing is looked for. */
const hint = /مسلم|شیعه|سنی|تسنن|تشیع|مسیح|زرتشت|کلیم|یهود|مندا/u;

/** The religion somebody tells of their own accord («مسیحی هستم»); null when none is told. */
export function toldReligion(folded: Folded, person: 'first' | 'third'): Reading<string> | null {
  if (!hint.test(folded.text)) return null;
  const match = patterns[person].exec(folded.text);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined) return null;
  const start = match.index + match[0].indexOf(words);
  const span = rawSpan(folded, start, start + words.length);
  return { value: filed(folded.raw.slice(span.start, span.end)), span, confidence: 0.9, alternatives: [] };
}
