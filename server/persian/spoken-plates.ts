import type { Folded } from './fold.ts';
import { readGroup } from './number-group.ts';
import { numberWords } from './number-lexicon.ts';
import { toPieces } from './number-pieces.ts';
import { findPlates, type FoundPlate } from './plates.ts';

const word = `(?:${[...numberWords.keys()].join('|')})`;
/** A number in words near «ایران» or «پلاک»: without them «از دوازده به سیصد و بیست» would be a plate. */
const hint = new RegExp(`(?:ایران|پلاک)[^\\n]{0,60}${word}|${word}[^\\n]{0,60}ایران`, 'u');

interface Written {
  text: string;
  /** The place in the folded text of every character of `text`, and of its end. */
  map: number[];
}

/** The text with its numbers below a thousand in digits; single digits in a row are one number. */
function inDigits(folded: Folded): Written {
  const pieces = toPieces(folded);
  let text = '';
  const map: number[] = [];
  let told = 0;
  let afterSingle = false;
  const copy = (to: number): void => {
    for (; told < to; told += 1) {
      text += folded.text.charAt(told);
      map.push(told);
    }
  };
  for (let at = 0; at < pieces.length;) {
    const group = pieces[at]?.kind === 'number' ? readGroup(pieces, at, true) : undefined;
    const [first, last] = group ? [pieces[at], pieces[group.to - 1]] : [];
    if (group && first && last && !group.digits) {
      const single = group.value < 10;
      // «یک دو ب سه چهار پنج»: the blank between two single digits is left out.
      if (single && afterSingle && first.start - told <= 1) told = first.start;
      else copy(first.start);
      afterSingle = single;
      for (const digit of String(group.value)) {
        text += digit;
        map.push(first.start);
      }
      told = last.end;
    }
    at = group?.to ?? at + 1;
  }
  copy(folded.text.length);
  map.push(folded.text.length);
  return { text, map };
}

/** Number plates read aloud in a folded text: «دوازده ب سیصد و چهل و پنج ایران شصت و هفت». */
export function findSpokenPlates(folded: Folded): FoundPlate[] {
  if (!/ایران|پلاک/u.test(folded.text) || !hint.test(folded.text)) return [];
  const { text, map } = inDigits(folded);
  return findPlates(text).map(({ start, end, value }) => ({
    start: map[start] ?? 0,
    // The last digit of a number in words stands for the whole of it.
    end: map[end] ?? folded.text.length,
    value,
  }));
}
