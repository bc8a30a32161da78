import { allMatches } from './all-matches.ts';
import { canonical, digitKindNames, digitKinds } from './identifier-kinds.ts';

export interface DigitRun {
  start: number;
  end: number;
  digits: string;
}

/**
 * Groups of digits that blanks, dashes, dots or brackets hold together: «0912-345 67 89», «(021) 8877 6655». A stroke or
 * a comma parts two long numbers, and is inside a date or a sum; only the four groups of a card may have strokes.
 */
const grouped =
  /(?<!\d)(?<!(?<!\d{7})[/.,])(?:\d{4}(?:\/\d{4}){3}(?![\d/])|\+?\(?\d+(?:(?: ?[-_)] ?| |\. ?| ?\()\(?(?!\d{1,2} ?رقم)\d+)*)/gu;
/** «1403-07-15», «۱۵-۷-۱۴۰۳»: a date is no number of anything. */
const date = /^(?:1[2-4]\d\d|\d{1,2})([-.])\d{1,2}\1(?:1[2-4]\d\d|\d{1,2})$/;
/** A fraction or a sum goes on; no identifier does. */
const notNumbering = /^ ?(?:\/\d{1,6}(?!\d)|هزار|میلیون|ملیون|میلیارد|توم[ان]|تمن|ریال)/u;
const longest = 26;

/** Whether digits are a right number of some kind. */
export function isWhole(digits: string): boolean {
  return digitKindNames.some((kind) => {
    const value = canonical(kind, digits);
    return (
      digitKinds[kind].lengths.includes(value.replace(/\D/g, '').length) &&
      digitKinds[kind].problemWith(value) === null
    );
  });
}

interface Group {
  start: number;
  end: number;
  digits: string;
}

/** How many groups from `from` make one number: the most that are whole together, or else all while they are short. */
function reach(groups: readonly Group[], from: number): number {
  let best = 0;
  let joined = '';
  for (let to = from; to < groups.length; to += 1) {
    joined += groups[to]?.digits ?? '';
    if (joined.length > longest) break;
    if (isWhole(joined)) best = to + 1 - from;
  }
  if (best > 0) return best;
  // Two long numbers side by side are two; a number cut into short groups is one, even when it is wrong.
  let to = from;
  while (
    to + 1 < groups.length &&
    (groups[to]?.digits.length ?? 0) <= 6 &&
    (groups[to + 1]?.digits.length ?? 0) <= 8
  )
    to += 1;
  return to + 1 - from;
}

/** How many characters before the first digit belong to it: «+98», «IR06», «(021)». */
function lead(text: string, start: number): number {
  return /(?:\+|\(|(?<![a-z])ir ?)$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
}

/** The numbers in a folded text as they were meant to hold together; those of fewer than `shortest` digits are left out. */
export function digitRuns(text: string, shortest = 7): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const match of allMatches(text, grouped)) {
    if (date.test(match[0].replace(/ /g, '')) || notNumbering.test(text.slice(match.index + match[0].length)))
      continue;
    const groups = [...match[0].matchAll(/\d+/g)].map((part): Group => {
      const start = match.index + part.index;
      return { start, end: start + part[0].length, digits: part[0] };
    });
    for (let from = 0; from < groups.length;) {
      const taken = groups.slice(from, from + reach(groups, from));
      const digits = taken.map((group) => group.digits).join('');
      const [first, last] = [taken[0], taken.at(-1)];
      if (first && last && digits.length >= shortest)
        runs.push({ start: first.start - lead(text, first.start), end: last.end, digits });
      from += Math.max(1, taken.length);
    }
  }
  return runs;
}
