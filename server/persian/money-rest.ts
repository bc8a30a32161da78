import { isCounted } from './counted-words.ts';
import type { FoundSum } from './money-told-twice.ts';
import { readGroup } from './number-group.ts';
import { isNumeric, meaningOf, plain, type Piece } from './number-piece.ts';
import { splitGlued } from './number-split.ts';

const partOf = /^([\u0620-\u06D3]{2,12})(?:شو|شم|ش|شون|شونو)$/u;
const paying =
  /^(?:پس|پرداخت|داد|داده|دادم|نداد|نداده|میده|نمیده|گرفت|گرفته|گرفتم|برگردوند|برگردونده|واریز|ریخت|ریخته|بالا|خورد|خورده|برداشت|موند|مونده|نقد|چک|بعدا|اول|الان|هنوز)$/u;
const [milliard, million, thousand] = [1e10, 1e7, 1e4] as const;
const farthestVerb = 3;

function valueOf(word: string): number | undefined {
  const pieces = splitGlued(word).map(({ text, at }): Piece => ({
    start: at,
    end: at + text.length,
    text,
    ...(meaningOf(text) ?? { kind: 'word', ...plain }),
  }));
  const group = readGroup(pieces, 0);
  return group && group.to === pieces.length && group.value >= 5 ? group.value : undefined;
}

/** «یه میلیارد بود، دویستشو داد»: two hundred of the millions under it; «صد میلیون بود، پنجاهشو داد»: fifty of them. */
function unitOf(value: number, last: number): number | undefined {
  const [unit, below] =
    last >= milliard ? [milliard, million] : last >= million ? [million, thousand] : [undefined, undefined];
  if (unit === undefined) return undefined;
  return value * unit < last ? unit : below;
}

function countsThings(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(0, at).some(({ text }, place) => isNumeric(pieces[place - 1]) && isCounted(text));
}

/** The parts of a sum told before them, with neither scale nor unit: «پنجاهشو پس داد». */
export function findRests(pieces: readonly Piece[], sums: readonly FoundSum[]): FoundSum[] {
  return pieces.flatMap((piece, at): FoundSum[] => {
    const glued = piece.kind === 'word' ? partOf.exec(piece.text)?.[1] : undefined;
    const next = piece.kind === 'digits' ? (pieces[at + 1]?.text ?? '') : '';
    // «۱۰ قسط ۲ میلیونی، ۳ تاشو داد»: where things are counted «تا» counts them.
    const isPart = /^(?:شو|شم)$/u.test(next) || (/^تاشو?$/u.test(next) && !countsThings(pieces, at));
    if (glued === undefined && !isPart) return [];
    const last = sums.findLast(({ to }) => to <= at)?.values[0];
    if (!last || last.rial === 0) return [];
    const isPaid = pieces.slice(at + 1, at + 1 + farthestVerb).some(({ text }) => paying.test(text));
    const value = !isPaid ? undefined : glued === undefined ? piece.value : valueOf(glued);
    const unit = value === undefined ? undefined : unitOf(value, last.rial);
    if (value === undefined || unit === undefined) return [];
    return [{ values: [{ rial: value * unit, said: 'none' }], from: at, to: at + 1, confidence: 0.6 }];
  });
}
