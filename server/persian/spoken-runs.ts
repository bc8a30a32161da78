import { allMatches } from './all-matches.ts';
import { isCounted } from './counted-words.ts';
import type { Folded } from './fold.ts';
import { moneyWord } from './money-words.ts';
import { readNumeral } from './number-grammar.ts';
import { readGroup } from './number-group.ts';
import { toPieces, type Piece } from './number-pieces.ts';

/** Words and digits told one after another as one number, by their places among the pieces of a text. */
export interface SpokenRun {
  from: number;
  to: number;
}

interface Step {
  digits: string;
  to: number;
}

const fillers =
  /^(?:و|بعد|بعدش|بعدم|سپس|باز|دوباره|اخرش|اخرشم|فاصله|خط|تیره|دش|اسلش|نقطه|ممیز|,|\.|-|_|\(|\)|\/|:)$/u;
const most = 64;
const longestDictation = 80;

/** Whether a piece is said between the groups of a number and is none of it. */
export function isFiller(piece: Piece | undefined): boolean {
  return piece !== undefined && fillers.test(piece.text);
}

/** «پنج تا وارث», «سه میلیون»: what follows makes the number before it one of its own. */
function isMeasured(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.kind === 'scale' || isCounted(piece.text) || moneyWord(piece.text) !== undefined)
  );
}

/** «دو تا صفر», «۳ تا هفت»: one digit said several times. */
function repeated(pieces: readonly Piece[], at: number): Step | undefined {
  const [times, word, digit] = pieces.slice(at, at + 3);
  if (word?.text !== 'تا' || digit?.kind !== 'number' || digit.value >= 10) return undefined;
  if (!times || times.value < 2 || times.value > 5) return undefined;
  // «دو تا سه شاهد»: a span of numbers.
  return isMeasured(pieces[at + 3])
    ? undefined
    : { digits: String(digit.value).repeat(times.value), to: at + 3 };
}

/** The ways to read on from a piece, the longest number first; «سیصد چهل» may be 340 or 300 and 40. */
function steps(pieces: readonly Piece[], at: number): Step[] {
  const piece = pieces[at];
  if (!piece) return [];
  if (isFiller(piece)) return [{ digits: '', to: at + 1 }];
  const again = piece.kind === 'number' || piece.kind === 'digits' ? repeated(pieces, at) : undefined;
  if (again) return [again];
  if (/\d/.test(piece.text))
    return /[a-z]/.test(piece.text) || isMeasured(pieces[at + 1])
      ? []
      : [{ digits: piece.text.replace(/\D/g, ''), to: at + 1 }];
  const group = piece.kind === 'number' ? readGroup(pieces, at, true) : undefined;
  const found: Step[] = [];
  const numeral = readNumeral(pieces, at);
  if (
    numeral?.scale === 1000 &&
    !numeral.digits &&
    Number.isInteger(numeral.value) &&
    numeral.value > 0 &&
    !isMeasured(pieces[numeral.to])
  )
    found.push({ digits: String(numeral.value), to: numeral.to });
  if (!group || group.digits || isMeasured(pieces[group.to])) return found;
  // «سی و پنج صد» may be 35 and 100, or 30 and 500, as some say it.
  const hundred = [group.to + 1, group.to + 2].find((place) => pieces[place]?.text === 'صد');
  const unit = hundred === undefined ? undefined : readGroup(pieces.slice(at, hundred), 0, true);
  if (unit && hundred === at + unit.to) found.push({ digits: String(unit.value), to: hundred });
  found.push({ digits: String(group.value), to: group.to });
  for (let to = group.to - 1; to > at; to -= 1) {
    if (pieces[to]?.kind !== 'number' || pieces[to - 1]?.kind !== 'number') continue;
    const shorter = readGroup(pieces.slice(at, to), 0, true);
    if (shorter?.to === to - at) found.push({ digits: String(shorter.value), to });
  }
  return found;
}

/** «دو صفر» for «دو تا صفر»: likelier 2 and 0, so it is tried only where that reads nothing right. */
function zeros(pieces: readonly Piece[], at: number): Step[] {
  const [times, digit] = pieces.slice(at, at + 2);
  if (times?.kind !== 'number' || digit?.kind !== 'number' || digit.value !== 0) return [];
  return times.value >= 2 && times.value <= 4 ? [{ digits: '0'.repeat(times.value), to: at + 2 }] : [];
}

/** Every way to read pieces[from, to), up to a limit, the most natural one first; `loosely` also those said in haste. */
export function waysToRead(pieces: readonly Piece[], { from, to }: SpokenRun, loosely = false): string[] {
  // Nobody dictates so many words: of those only the most natural reading is worth its time.
  const limit = to - from > longestDictation ? 1 : most;
  const readings: string[][] = [];
  readings[to] = [''];
  for (let at = to - 1; at >= from; at -= 1) {
    const next = loosely ? [...steps(pieces, at), ...zeros(pieces, at)] : steps(pieces, at);
    const read = next.flatMap((step) => (readings[step.to] ?? []).map((rest) => step.digits + rest));
    readings[at] = [...new Set(read)].slice(0, limit);
  }
  return readings[from] ?? [];
}

function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  for (let at = from; ;) {
    const step = steps(pieces, at)[0];
    if (!step) return end;
    at = step.to;
    if (step.digits !== '') end = at;
  }
}

const gluedZero = /صفر(?=صفر|یک|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه)/gu;

/** The pieces of a text; a zero typed onto the number after it («صفرنهصد») is a piece of its own. */
function piecesOf(folded: Folded): readonly Piece[] {
  const ends = allMatches(folded.text, gluedZero).map((match) => match.index + match[0].length);
  if (ends.length === 0) return toPieces(folded);
  const spaced = folded.text.replace(gluedZero, '$& ');
  // A blank put in moves all that stands after it by one.
  const back = (place: number): number => place - ends.filter((end, before) => end + before < place).length;
  return toPieces({ ...folded, text: spaced }).map((piece) => ({
    ...piece,
    start: back(piece.start),
    end: back(piece.end),
  }));
}

/** The numbers told in a folded text, in groups or digit by digit, with the pieces they stand in. */
export function spokenRuns(folded: Folded): { pieces: readonly Piece[]; runs: SpokenRun[] } {
  const pieces = piecesOf(folded);
  const runs: SpokenRun[] = [];
  for (let from = 0; from < pieces.length;) {
    const to = isFiller(pieces[from]) ? from : runEnd(pieces, from);
    if (to > from) runs.push({ from, to });
    from = Math.max(from + 1, to);
  }
  return { pieces, runs };
}
