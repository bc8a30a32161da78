import { allMatches } from './all-matches.ts';
import { once } from './once.ts';
import type { Folded } from './fold.ts';
import { inContext } from './number-context.ts';
import { fromDigits } from './number-digits.ts';
import { isNumeric, meaningOf, plain, type Piece } from './number-piece.ts';
import { respelt } from './number-slips.ts';
import { nearNumber, splitNear } from './number-near.ts';
import { splitGlued, type GluedPart } from './number-split.ts';

export type { Piece } from './number-piece.ts';

const dashed = /\d+(?:[-/:]\d+){2,}|\+\d+/u;
const spaced = /(?<![\d.,/:-]|\d )[1-9]\d{0,2}(?: \d{3})+(?![\d.,/:]| ?(?:\d|هزار|می?لی))/u;
const written = /(?<![\p{L}\d])\.\d+|\d+(?:[.,_'/:]+\d+)*/u;
const token = new RegExp(
  `${dashed.source}|${spaced.source}|${written.source}|[\\u0620-\\u06D3]+|[a-z]+|[^\\s]`,
  'gu',
);

const withUnit = /^([\u0620-\u06D3]{3,9})((?:توما?ن|ریال|تمن)(?:ی|ه|م|ش|و)?)$/u;

/** A glued number with a slip in it: «چحلوهشت», «میلیارذتومن». */
function splitSlipped(text: string): GluedPart[] | undefined {
  const near = splitNear(text);
  if (near) return near;
  const [, number = '', unit = ''] = withUnit.exec(text) ?? [];
  if (unit === '') return undefined;
  const meant = meaningOf(number) ? number : (respelt(number) ?? nearNumber(number));
  if (meant !== undefined)
    return [
      { text: meant, at: 0 },
      { text: unit, at: number.length },
    ];
  const parts = splitNear(number);
  return parts ? [...parts, { text: unit, at: number.length }] : undefined;
}

function fromWord(text: string, start: number): Piece[] {
  const whole = meaningOf(text);
  if (whole) return [{ start, end: start + text.length, text, ...whole }];
  const split = splitGlued(text);
  const parts = split.length > 1 || split[0]?.text !== text ? split : (splitSlipped(text) ?? split);
  return parts.map((part): Piece => {
    const at = start + part.at;
    const place = {
      start: at,
      end: at + part.text.length,
      text: part.text,
      ...(part.ending !== undefined && { ending: part.ending }),
    };
    const meaning = meaningOf(part.text);
    if (part.copula && meaning) return { ...place, ...meaning, copula: true };
    return { ...place, ...(meaning ?? { kind: 'word', ...plain }) };
  });
}

/** «شصت وهشت»: «و» typed onto the number after it, which is smaller than what it is added to. */
function fromJoined(text: string, start: number, last: Piece | undefined): Piece[] | undefined {
  if (text === 'ونیم')
    return [
      { start, end: start + 1, text: 'و', kind: 'and', ...plain },
      { start: start + 1, end: start + 4, text: 'نیم', kind: 'half', value: 0.5, room: 0 },
    ];
  if (!text.startsWith('و') || text.length < 3 || !isNumeric(last) || !last) return undefined;
  const rest = text.slice(1);
  const slip = respelt(rest);
  const [first, ...others] = fromWord(slip !== undefined && !meaningOf(rest) ? slip : rest, start + 1);
  const isNumber = first && (isNumeric(first) || first.kind === 'ordinal' || rest === 'یکی');
  const isHalf = first?.kind === 'half' || first?.kind === 'quarter';
  if (!first || !(isNumber || isHalf)) return undefined;
  const room = last.kind === 'scale' ? last.value : last.kind === 'digits' ? last.value : last.room;
  if (!isHalf && first.value >= room) return undefined;
  const and: Piece = { start, end: start + 1, text: 'و', kind: 'and', ...plain };
  const end = slip === undefined ? first.end : start + text.length;
  return [and, { ...first, end }, ...others];
}

/** Cuts a folded text into pieces, with glued words («سیصدوپنجاه», «صدتومن») taken apart. */
export const toPieces = once((folded: Folded): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const match of allMatches(folded.text, token)) {
    const text = match[0];
    const last = pieces.at(-1);
    if (/\d/.test(text)) {
      const read = fromDigits(folded, text, match.index);
      // The sign of «-5» belongs to the number.
      if (last && read[0]?.start === last.start) pieces.pop();
      pieces.push(...read);
    } else if (/^[\u0620-\u06D3]/u.test(text)) {
      pieces.push(...(fromJoined(text, match.index, last) ?? fromWord(text, match.index)));
    } else pieces.push({ start: match.index, end: match.index + text.length, text, kind: 'mark', ...plain });
  }
  // Twice: «یگصد و بنجاه هزار» is mended from its end.
  return inContext(inContext(pieces));
});
