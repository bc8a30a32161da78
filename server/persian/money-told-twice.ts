import type { Money } from './money.ts';
import type { Piece } from './number-pieces.ts';

/** A sum found in pieces[from, to), with its meanings, most likely first. */
export interface FoundSum {
  values: readonly Money[];
  from: number;
  to: number;
  confidence: number;
  /** «پنجاه تومن»: said in the way that leaves the thousand or million out. */
  spoken?: boolean;
}

const connector = /^(?:\(|=|یعنی|معادل|برابر|معادله|یا|همون|همان)$/u;
const between =
  /^(?:\(|\)|=|,|:|-|\/|یعنی|معادل|معادله|برابر|با|یا|همون|همان|که|میشه|میشود|به|عبارتی|حروف|عدد)$/u;

function isToldAgain(pieces: readonly Piece[], first: FoundSum, second: FoundSum): boolean {
  const gap = pieces.slice(first.to, second.from);
  return (
    gap.length <= 5 &&
    gap.some((piece) => connector.test(piece.text)) &&
    gap.every((piece) => between.test(piece.text))
  );
}

function isInRial({ values }: FoundSum): boolean {
  return values.every((money) => money.said === 'rial' || money.said === 'toman' || money.said === 'none');
}

function merged(pieces: readonly Piece[], first: FoundSum, second: FoundSum): FoundSum {
  const isClosed =
    pieces.slice(first.to, second.from).some((piece) => piece.text === '(') &&
    pieces[second.to]?.text === ')';
  const place = { from: first.from, to: second.to + (isClosed ? 1 : 0) };
  const agreed = first.values.find((money) => second.values.some((other) => other.rial === money.rial));
  if (agreed) return { ...place, values: [agreed], confidence: 0.98 };
  return { ...place, values: [...first.values, ...second.values], confidence: 0.4 };
}

/** Makes one of a sum told in two ways: «۵۰۰ میلیون ریال (۵۰ میلیون تومان)»; where the two differ it is unsure. */
export function mergeTold(pieces: readonly Piece[], sums: readonly FoundSum[]): FoundSum[] {
  const told: FoundSum[] = [];
  for (const sum of sums) {
    const last = told.at(-1);
    if (last && isInRial(last) && isInRial(sum) && isToldAgain(pieces, last, sum))
      told.splice(-1, 1, merged(pieces, last, sum));
    else told.push(sum);
  }
  return told;
}
