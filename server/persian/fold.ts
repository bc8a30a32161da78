import { cuts } from './fold-joins.ts';
import { foldedChars } from './fold-letters.ts';
import { lettersLeftOut } from './lone-letters.ts';
import type { Span } from './reading.ts';

export { filed } from './filed.ts';

/** Text for matching, with the place of every folded character in the raw text, so that quotes are exact. */
export interface Folded {
  raw: string;
  text: string;
  /** map[i] is the raw offset of text[i]; map[text.length] is raw.length. */
  map: readonly number[];
}

/** Kurdish writes the ezafe behind it without a half-space: «خانەی». */
const kurdishE = '\u06D5';
/** The half-space, and what old programs put for it. */
const halfSpace = /[\u200B-\u200D\u00AC]/u;

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isPersian = (char: string): boolean =>
  char >= '\u0620' &&
  char <= '\u06FF' &&
  (char <= '\u064A' || (char >= '\u066E' && char <= '\u06D3') || char >= '\u06FA');

/** Letters and their raw offsets, one for each UTF-16 unit, still to be joined. */
interface Spelling {
  chars: string[];
  at: number[];
  /** Places of a «ی» that a half-space parts from the «ه» before it. */
  parted: number[];
}

/** «مسؤول» is «مسئول», «هیأت» is «هیئت»: the letter before `next` read as its neighbours make it. */
function reread({ chars }: Spelling, hamza: string, next: string): void {
  const last = chars.length - 1;
  const before = chars[last - 1];
  if (hamza === 'ؤ' && next === 'و') chars[last] = 'ی';
  else if (hamza === 'ئ' && (next === 'ت' || next === 'ل') && before !== undefined && /[^\sاو]/u.test(before))
    chars[last] = 'ا';
}

function spell(raw: string): Spelling {
  const spelling: Spelling = { chars: [], at: [], parted: [] };
  const { chars, at, parted } = spelling;
  let offset = 0;
  let drawled = '';
  let before = '';
  let last = '';
  for (const char of raw) {
    const letters = foldedChars(char);
    if (before === 'ؤ' || before === 'ئ') {
      reread(spelling, before, letters);
      last = chars.at(-1) ?? '';
    }
    for (const each of letters) {
      const blank = each === ' ' && (last === ' ' || last === '\n' || last === '');
      // «خیلیییی»: a letter said three times or more is one letter; two may be the spelling.
      if (last === each && chars.at(-2) === each && isPersian(each)) {
        chars.pop();
        at.pop();
        drawled = each;
      } else if (!blank && !(each === drawled && last === each)) {
        drawled = '';
        // «4میلیون», «سال1394»: a digit and a Persian letter never belong to one word.
        if (isDigit(each) ? isPersian(last) : isDigit(last) && isPersian(each)) {
          chars.push(' ');
          at.push(offset);
        }
        if (each === 'ی' && last === 'ه' && (halfSpace.test(before) || before === kurdishE))
          parted.push(chars.length);
        for (let unit = 0; unit < each.length; unit += 1) {
          last = each.charAt(unit);
          chars.push(last);
          at.push(offset);
        }
      }
    }
    before = char;
    offset += char.length;
  }
  return spelling;
}

/**
 * Folds a message for matching: one form for every letter, ASCII digits, no half-spaces or marks, «می» glued to its
 * verb and «ها» to its word. Never shown to anyone. Source: `notes/persian.md` 3.1.
 */
export function fold(raw: string): Folded {
  const { chars, at, parted } = spell(raw);
  const whole = chars.join('');
  const out = cuts(whole, parted);
  const kept = (_: unknown, place: number): boolean => !out.has(place);
  const text = (out.size === 0 ? whole : chars.filter(kept).join('')).trimEnd();
  const map = out.size === 0 ? at : at.filter(kept);
  map.length = text.length;
  map.push(raw.length);
  return completed({ raw, text, map });
}

/** «ب» alone as «به»: each letter that was left out, at the place of the one before it. */
function completed(folded: Folded): Folded {
  const places = lettersLeftOut(folded.text);
  if (places.length === 0) return folded;
  let text = '';
  const map: number[] = [];
  let from = 0;
  for (const { place, letter } of places) {
    text += folded.text.slice(from, place + 1) + letter;
    map.push(...folded.map.slice(from, place + 1), folded.map[place] ?? 0);
    from = place + 1;
  }
  return { ...folded, text: text + folded.text.slice(from), map: [...map, ...folded.map.slice(from)] };
}

/** The folded form of a word of a list, to compare with `Folded.text`. */
export function key(word: string): string {
  return fold(word).text.trim();
}

/** The raw place of text[start, end) of a folded text. */
export function rawSpan(folded: Folded, start: number, end: number): Span {
  const first = folded.map[start] ?? folded.raw.length;
  if (end <= start) return { start: first, end: first };
  const last = folded.map[end - 1] ?? folded.raw.length - 1;
  const char = String.fromCodePoint(folded.raw.codePointAt(last) ?? 32);
  return { start: first, end: Math.min(folded.raw.length, last + char.length) };
}
