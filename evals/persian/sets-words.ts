import { digitsArToEn, digitsFaToEn, toPersianChars } from '@persian-tools/persian-tools';
import { z } from 'zod';
import { filed, fold, rawSpan } from '../../server/persian/fold.ts';
import { readSlip } from '../../server/persian/slips.ts';
import { caseSet, single, type CaseSet, type Verdict } from './verdict.ts';

const pair = z.object({ op: z.string(), input: z.string(), expected: z.string() });

/** What the sets do not agree on among themselves, and a reader does not see: blanks, half-spaces, quotes, dashes, dots. */
function skeleton(text: string): string {
  return text.replace(/[\s"'`.,;:!?(){}[\]_\-–—…|-]+/gu, '');
}

function folds(text: string): string {
  return skeleton(fold(filed(text)).text);
}

/** Both sides are folded: what counts is whether they come out as the same words. */
function judgePair({ op, input, expected }: z.infer<typeof pair>): Verdict | null {
  // A stem is another word: nothing here cuts words down to their stems.
  if (op === 'stem') return null;
  return single(true, folds(input) === folds(expected) || null);
}

function baselinePair({ op, input, expected }: z.infer<typeof pair>): Verdict | null {
  if (op === 'stem') return null;
  const read = (text: string): string => skeleton(digitsArToEn(digitsFaToEn(toPersianChars(text))));
  return single(true, read(input) === read(expected) || null);
}

const same = z.object({ one: z.string(), two: z.string(), same: z.boolean() });

function judgeSame(row: z.infer<typeof same>): Verdict {
  return single(
    row.same,
    fold(row.one).text.replace(/\s/gu, ' ') === fold(row.two).text.replace(/\s/gu, ' '),
  );
}

/** Hostile strings: nothing throws, and every folded character still points into the raw text. */
function judgeNaughty(text: unknown): Verdict {
  const raw = String(text);
  const folded = fold(raw);
  const whole = rawSpan(folded, 0, folded.text.length);
  return single(true, (whole.end <= raw.length && folded.map.length === folded.text.length + 1) || null);
}

const slip = z.object({
  text: z.string(),
  kind: z.enum(['keyboard', 'finglish', 'none']),
  meant: z.string().optional(),
  mustHave: z.array(z.string()).default([]),
});

function judgeSlip({ text, kind, meant, mustHave }: z.infer<typeof slip>): Verdict {
  const read = readSlip(text);
  const gold = kind === 'none' ? null : kind;
  const means =
    kind === 'finglish'
      ? mustHave.every((word) => folds(read?.meant ?? '').includes(folds(word)))
      : folds(read?.meant ?? '') === folds(meant ?? '');
  return { ...single(gold, read?.kind ?? null, read?.kind === gold && means), read };
}

export const wordSets: readonly CaseSet[] = [
  caseSet('normalisation', pair, judgePair, baselinePair),
  caseSet('blns', z.unknown(), judgeNaughty),
  caseSet('same', same, judgeSame),
  caseSet('slips', slip, judgeSlip),
];
