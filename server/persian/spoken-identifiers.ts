import { isWhole, type DigitRun } from './digit-runs.ts';
import type { Folded } from './fold.ts';
import { numberWords } from './number-lexicon.ts';
import type { Piece } from './number-pieces.ts';
import { spokenRuns, waysToRead, type SpokenRun } from './spoken-runs.ts';

/** Fewer numbers in a row dictate nothing, and most messages need no closer look. */
const fewestInRow = 4;
const parting = new Set(['و', ',', '.', '-', 'بعد', 'بعدش', 'سپس', 'تا']);

/** «چهلویک», «پنجاهوچار» */
const gluedTens = /^(?:دویست|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود)و/u;

function saysNumber(word: string): boolean {
  if (word.length < 2) return false;
  if (numberWords.has(word)) return true;
  const bare = 'و,.-'.includes(word.charAt(word.length - 1)) ? word.slice(0, -1) : word;
  if (bare !== word && numberWords.has(bare)) return true;
  const first = word.charCodeAt(0);
  return (
    (first >= 0x30 && first <= 0x39 && bare.length <= 4) ||
    (word.length > 4 && (word.includes('صد') || gluedTens.test(word)))
  );
}

/** Whether numbers stand so close that they may be one number read aloud, one of them at least in words. */
function mayDictate(text: string): boolean {
  let inRow = 0;
  let inWords = false;
  for (const word of text.includes('-') ? text.split(/[ -]/u) : text.split(' ')) {
    if (saysNumber(word)) {
      inRow += 1;
      inWords ||= !/\d/.test(word);
      if (inRow >= fewestInRow && inWords) return true;
    } else if (!parting.has(word)) {
      inRow = 0;
      inWords = false;
    }
  }
  return false;
}

const fewestWords = 3;
const longest = 60;

/** A number read aloud, with every way to read it as one that is whole, or else the most natural one. */
export interface Dictation {
  start: number;
  end: number;
  whole: boolean;
  digits: readonly string[];
}

function wholeWays(pieces: readonly Piece[], run: SpokenRun): string[] {
  return waysToRead(pieces, run).filter(isWhole);
}

/** «صفر نهصد … و صفر نهصد …»: two whole numbers in one breath, the second from a zero on. */
function parted(pieces: readonly Piece[], { from, to }: SpokenRun): SpokenRun[] | undefined {
  for (let at = from + 2; at < to; at += 1) {
    if (pieces[at]?.kind !== 'number' || pieces[at]?.value !== 0) continue;
    let end = at;
    while (end > from && pieces[end - 1]?.kind !== 'number' && pieces[end - 1]?.kind !== 'digits') end -= 1;
    const [left, right] = [
      { from, to: end },
      { from: at, to },
    ];
    if (wholeWays(pieces, left).length > 0 && wholeWays(pieces, right).length > 0) return [left, right];
  }
  return undefined;
}

/** The identifiers read aloud in a folded text, in words or in words and digits; those of digits alone are left out. */
export function dictations(folded: Folded): Dictation[] {
  if (!mayDictate(folded.text)) return [];
  const { pieces, runs } = spokenRuns(folded);
  return runs
    .filter(({ from, to }) => {
      const said = pieces.slice(from, to).filter(({ kind }) => kind === 'number');
      return said.length >= fewestWords && to - from <= longest;
    })
    .flatMap((run) => (wholeWays(pieces, run).length > 0 ? [run] : (parted(pieces, run) ?? [run])))
    .map((run): Dictation => {
      const whole = wholeWays(pieces, run);
      return {
        start: pieces[run.from]?.start ?? 0,
        end: pieces[run.to - 1]?.end ?? 0,
        whole: whole.length > 0,
        digits: whole.length > 0 ? whole : waysToRead(pieces, run).slice(0, 1),
      };
    });
}

/** Every way to read a dictation, as runs of digits at its place. */
export function runsOf({ start, end, digits }: Dictation): DigitRun[] {
  return digits.map((each) => ({ start, end, digits: each }));
}
