import type { MoneyWord } from './money-words.ts';

/** A sum as it was said, before it is known what it means. */
export interface SaidSum {
  value: number;
  /** The largest scale said («میلیون»), 1 for none. */
  scale: number;
  unit: MoneyWord | undefined;
}

/** What the rest of the message and the field say about sums. */
export interface SumContext {
  plausible?: readonly [minRial: number, maxRial: number] | undefined;
  /** The Jalali year that is talked about. */
  year?: number | undefined;
  /** Units said of other sums in the same message. */
  mentions: ReadonlySet<MoneyWord>;
  /** Whether a cheque or another paper that states rial is talked about. */
  onPaper: boolean;
  /** Whether another sum of the message is told to the toman: «سهمی ۱۲۵۰ تومن». */
  literal?: boolean;
}

/** The meanings of a sum in rial, most likely first. */
export interface SumMeaning {
  rials: readonly number[];
  confidence: number;
}

const milliard = 1e10;
const million = 1e7;
const thousand = 1e4;
const literal = 10;

/** What «صد تومن» multiplies by, by the year it was said about. Source: `notes/persian.md` 3.2. */
function spokenFactors(
  { value }: SaidSum,
  { year, plausible, literal: told }: SumContext,
  formal: boolean,
): number[] {
  if (year !== undefined && year < 1375) return [literal, thousand, million];
  const factors = year !== undefined && year < 1399 ? [thousand, million] : [million, thousand];
  // «شیش و نیم» for a house is milliards, where nothing less is likely.
  const rial = value * milliard;
  const inMilliards = plausible !== undefined && rial >= plausible[0] && rial <= plausible[1];
  const all = inMilliards ? [...factors, milliard] : factors;
  return formal || told || (year !== undefined && year < 1390) ? [...all, literal] : all;
}

interface Certainty {
  none: number;
  one: number;
  several: number;
  unknown: number;
}

/** Puts the plausible meanings first; how sure the first one is depends on how many are plausible. */
function ordered(rials: readonly number[], { plausible }: SumContext, certainty: Certainty): SumMeaning {
  const whole = [...new Set(rials.map((rial) => Math.round(rial)))];
  if (!plausible) return { rials: whole, confidence: certainty.unknown };
  const [least, most] = plausible;
  const fitting = whole.filter((rial) => rial >= least && rial <= most);
  const confidence =
    fitting.length === 0 ? certainty.none : fitting.length === 1 ? certainty.one : certainty.several;
  return { rials: [...fitting, ...whole.filter((rial) => !fitting.includes(rial))], confidence };
}

function withoutUnit(sum: SaidSum, context: SumContext): SumMeaning {
  const { value, scale } = sum;
  const toman = value * literal;
  const { mentions, onPaper } = context;
  if (scale < 1000 && value < 1000) {
    const factors = spokenFactors(sum, context, false);
    return ordered(
      factors.map((factor) => value * factor),
      context,
      { none: 0.4, one: 0.75, several: 0.5, unknown: 0.5 },
    );
  }
  const rialSaid = mentions.has('rial') && mentions.size === 1;
  const tomanSaid = !mentions.has('rial') && mentions.size > 0;
  if (scale >= 1e6) {
    if (rialSaid)
      return ordered([value, toman], context, { none: 0.5, one: 0.8, several: 0.75, unknown: 0.75 });
    const sure = tomanSaid ? 0.92 : 0.85;
    // Millions are spoken of in toman: what is likely decides only where a paper may state rial.
    if (!onPaper) return { rials: [toman, value], confidence: sure };
    return ordered([toman, value], context, { none: 0.6, one: sure, several: sure, unknown: sure });
  }
  const rialFirst = rialSaid || (onPaper && scale === 1 && !tomanSaid);
  const literals = rialFirst ? [value, toman] : [toman, value];
  // «حقوق؟ — ۱۷۲۰۰»: written out to the thousands only, where nothing less is likely.
  const isShort = scale === 1 && value < 1e5 && context.plausible !== undefined;
  const rials = isShort ? [...literals, value * thousand] : literals;
  return ordered(rials, context, { none: 0.4, one: 0.75, several: 0.5, unknown: scale === 1 ? 0.5 : 0.7 });
}

/**
 * What a sum means in rial. «صد تومن» may be a hundred thousand or a hundred million toman; a sum with no unit may be
 * toman or rial; anything with «میلیون» or «هزار» and a unit is what it says.
 */
export function sumMeaning(said: SaidSum, context: SumContext): SumMeaning {
  const plain: Certainty = { none: 0.85, one: 0.97, several: 0.97, unknown: 0.97 };
  if (said.unit === undefined) return withoutUnit(said, context);
  if (said.unit === 'rial') return ordered([said.value], context, plain);
  if (said.scale >= 1000 || said.value >= 1000 || said.value === 0) {
    const rial = said.value * literal;
    const { plausible } = context;
    // «حقوقم ۱۶۸۰۰ تومنه»: written out to the thousands only.
    const isShort = said.scale === 1 && said.value > 0 && said.value < 1e5 && plausible !== undefined;
    return isShort && rial < plausible[0] && said.value * thousand <= plausible[1]
      ? { rials: [said.value * thousand, rial], confidence: 0.7 }
      : ordered([rial], context, plain);
  }
  const factors = spokenFactors(said, context, said.unit === 'toman');
  const rials = factors.map((factor) => said.value * factor);
  return ordered(rials, context, { none: 0.4, one: 0.9, several: 0.7, unknown: 0.6 });
}
