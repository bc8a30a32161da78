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
  const agreed = first.values.filter((money) => second.values.some((other) => other.rial === money.rial));
  const [likeliest] = agreed;
  if (likeliest?.said === 'none' && second.values[0]?.said === 'none')
    return { ...place, values: agreed, confidence: first.confidence };
  // What is left out of a sum («دو میلیون و پانصد») comes before what it says; told in both units nothing is left out.
  const literal = agreed.at(-1);
  if (literal) return { ...place, values: [literal], confidence: 0.98 };
  return { ...place, values: [...first.values, ...second.values], confidence: 0.4 };
}

const same = /^(?:همون|همان|همونه|همانه|همونی|همینه|یعنی|میشه|میشد|معادل|معادلش|برابر|یکیه)$/u;
const farthest = 12;

/** «دوازده میلیون تومن دادم، تو رسید زده ۱۲۰ میلیون ریال که همونه»: one sum, told in both units with words between. */
function isRetold(pieces: readonly Piece[], first: FoundSum, second: FoundSum): boolean {
  const [one] = first.values;
  const [other] = second.values;
  if (!one || !other || one.rial !== other.rial || one.said === other.said || first.spoken || second.spoken)
    return false;
  if (second.from - first.to > farthest) return false;
  return pieces.slice(first.to, second.to + 4).some((piece) => same.test(piece.text));
}

/** «از پنجاه میلیون تومن تا صد میلیون تومن»: the ends of a range, each with its unit. */
function isRange(pieces: readonly Piece[], first: FoundSum, second: FoundSum): boolean {
  const word = pieces[first.to]?.text;
  const isUpTo = second.from === first.to + 1 && (word === 'تا' || word === 'الی');
  const [low] = first.values;
  const [high] = second.values;
  return isUpTo && low !== undefined && high !== undefined && low.rial < high.rial;
}

/** Makes one of a sum told in two ways: «۵۰۰ میلیون ریال (۵۰ میلیون تومان)»; where the two differ it is unsure. A range with a unit at both ends is one too. */
export function mergeTold(pieces: readonly Piece[], sums: readonly FoundSum[]): FoundSum[] {
  const told: FoundSum[] = [];
  for (const sum of sums) {
    const last = told.at(-1);
    if (!last || !isInRial(last) || !isInRial(sum)) told.push(sum);
    else if (isToldAgain(pieces, last, sum)) told.splice(-1, 1, merged(pieces, last, sum));
    else if (isRange(pieces, last, sum)) {
      const values = [...last.values, ...sum.values];
      told.splice(-1, 1, { ...last, values, to: sum.to, confidence: Math.min(last.confidence, 0.6) });
    } else if (!isRetold(pieces, last, sum)) told.push(sum);
  }
  return told;
}
