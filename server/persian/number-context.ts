import { isCounted } from './counted-words.ts';
import { isEveryday } from './common-words.ts';
import { currencyWord, moneyWord } from './money-words.ts';
import { nearNumber } from './number-near.ts';
import { isNumeric, meaningOf, plain, type Piece } from './number-piece.ts';
import { respelt } from './number-slips.ts';

const places = /^(?:شنبه|راه(?:ی|ه|و)?$|تنها|دل(?:ه|ی|م|ش)?$|دست(?:ی|م|ش|و|پا)?$|کلام)/u;
/** Multipliers that are words of their own where no number stands before them; «همت» is a thousand milliard toman. */
const afterNumber: ReadonlyMap<string, number> = new Map([
  ['کرور', 5e5],
  ['همت', 1e12],
]);
/** «دو لک افغانی» is two hundred thousand; «دو لک داشت» are stains. */
const hundredThousand = /^لک$/u;
/** What is told by its place in a row. */
const inRow =
  /^(?:روز|شب|ماه|هفته|سال|قرن|نفر|طبقه|دفعه|بار|کلاس|سالگرد|رتبه|مقام|دوره|جلسه|ردیف|صندلی|قسط|فصل|قسمت|مرحله|خیابون|خیابان|کوچه)(?:ه|ی)?$/u;
const counter = /^(?:تا|نفر|روز|شب|ماه|سال|هفته|ساعت|بار|دفعه|متر|درصد|عدد|سکه|کیلو|قسط|ضربه)/u;

function isMoney(piece: Piece | undefined): boolean {
  return piece !== undefined && (moneyWord(piece.text) ?? currencyWord(piece.text)) !== undefined;
}

function endsClause(piece: Piece | undefined): boolean {
  return piece === undefined || piece.kind === 'mark' || /^(?:که|و|ولی|اما|بود|الان)$/u.test(piece.text);
}

/** A word one slip from a number where only a number can stand: between two, or before «میلیون». */
function nearBeside(pieces: readonly Piece[], index: number, { text }: Piece): string | undefined {
  const next = pieces[index + 1];
  const before = pieces[index - 2];
  const isAdded = pieces[index - 1]?.kind === 'and' && isNumeric(before);
  const meant = nearNumber(text, isAdded ? before?.room || before?.value : undefined);
  if (meant === undefined) return undefined;
  const goesOn = next?.kind === 'and' && isNumeric(pieces[index + 2]);
  const isScaled = next?.kind === 'scale' || (goesOn && isScaledOrMoney(pieces[index + 3]));
  // «۵۵ هزر تومان», «82 میلیارذ و ۳۰۰»
  const isScale = (meaningOf(meant)?.value ?? 0) >= 1000;
  if (isScale && isNumeric(pieces[index - 1]) && (goesOn || isMoney(next))) return meant;
  if (isAdded && (goesOn || isScaled || isMoney(next))) return meant;
  return isScaled && !isEveryday(text) ? meant : undefined;
}

function isScaledOrMoney(piece: Piece | undefined): boolean {
  return piece?.kind === 'scale' || piece?.kind === 'and' || isMoney(piece);
}

function mended(pieces: readonly Piece[], index: number, piece: Piece): Piece {
  const next = pieces[index + 1];
  const last = pieces[index - 1];
  const before = pieces[index - 2];
  const beside =
    isNumeric(next) ||
    isNumeric(last) ||
    isMoney(next) ||
    (next?.kind === 'word' && counter.test(next.text) && isCounted(next.text)) ||
    (last?.kind === 'and' && isNumeric(before)) ||
    (next?.kind === 'and' && isNumeric(pieces[index + 2]));
  const word = beside ? (respelt(piece.text) ?? nearBeside(pieces, index, piece)) : undefined;
  const meaning = word === undefined || isCounted(piece.text) ? undefined : meaningOf(word);
  return meaning ? { ...piece, ...meaning } : piece;
}

/**
 * What a piece is beside its neighbours: «سه شنبه», «چهار راه» hold no number; «بنجاه میلیون» does; «م» after digits is
 * a million; «بیست و یکی» is twenty-one.
 */
export function inContext(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    const next = pieces[index + 1];
    const last = pieces[index - 1];
    // «روز ۴۵م» is the forty-fifth; «م» after other digits is a million.
    if (piece.kind === 'digits' && next?.text === 'م' && inRow.test(last?.text ?? ''))
      return { ...piece, kind: 'ordinal' };
    if (piece.kind === 'number' && piece.value < 10 && next && places.test(next.text) && !isNumeric(last)) {
      return { ...piece, kind: 'word', ...plain };
    }
    // «سیصد و پنجه هزار»: no «is» stands before a scale.
    const goesOn = next?.kind === 'and' && isNumeric(pieces[index + 2]) && isScaledOrMoney(pieces[index + 3]);
    if (piece.copula && (next?.kind === 'scale' || goesOn)) {
      const meaning = meaningOf(nearNumber(piece.text + (piece.ending ?? '')) ?? '');
      if (meaning) return { ...piece, ...meaning };
    }
    // «500k تومن», «۵۰۰ کا», as the young write it.
    if ((piece.text === 'k' || piece.text === 'کا') && last?.kind === 'digits')
      return { ...piece, kind: 'scale', value: 1000 };
    if (piece.kind !== 'word') return piece;
    if (last?.kind === 'digits' && (piece.text === 'م' || piece.text === 'میل'))
      return { ...piece, kind: 'scale', value: 1e6 };
    // «۸۵۰ ه ت»: a thousand toman.
    if (last?.kind === 'digits' && piece.text === 'ه' && (next?.text === 'ت' || isMoney(next)))
      return { ...piece, kind: 'scale', value: 1000 };
    if (/^نصفه?$/u.test(piece.text) && /^(?:روز|ساعت)(?:ی|ه)?$/u.test(next?.text ?? ''))
      return { ...piece, kind: 'half', value: 0.5 };
    // «ماهی نه و نیمه»
    if (piece.text === 'نیمه' && last?.kind === 'and' && isNumeric(pieces[index - 2]) && endsClause(next))
      return { ...piece, kind: 'half', value: 0.5 };
    if (piece.text === 'ی' && next?.kind === 'scale') return { ...piece, kind: 'number', value: 1 };
    if (isNumeric(last)) {
      const scale = hundredThousand.test(piece.text) && isMoney(next) ? 1e5 : afterNumber.get(piece.text);
      if (scale !== undefined && !(piece.text === 'همت' && last?.text === 'یه'))
        return { ...piece, kind: 'scale', value: scale };
    }
    const isRest =
      last?.kind === 'and' && pieces[index - 2]?.kind === 'number' && (pieces[index - 2]?.room ?? 0) >= 10;
    if (piece.text === 'یکی' && isRest && next?.text !== 'از') return { ...piece, kind: 'number', value: 1 };
    return mended(pieces, index, piece);
  });
}
