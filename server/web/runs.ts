import { asciiDigits } from './digits.ts';

/** A piece of a text: running Persian, something to be set left to right in isolation, or a number to call. */
export type Run =
  | { type: 'text'; text: string }
  | { type: 'isolate'; text: string }
  | { type: 'call'; text: string; number: string };

const letter = 'A-Za-z\\u00c0-\\u024f0-9۰-۹٠-٩';
const joint = '@._:/#%&=?+~٬,*\\-';
/** Latin words, codes, addresses, dates and grouped digits, also with single spaces between the groups. */
const foreign = new RegExp(`[+#@*]?[${letter}](?:[${letter}${joint} ]*[${letter}])?`, 'g');

/** Emergency and help lines of Iran. Source: 123 [S58], 1480 [S59], 096380 [S60], 129 [S61]; 110, 115, 125, 197. */
const helpLines = new Set(['110', '115', '123', '125', '129', '197', '1480', '096380', '96380']);

const plainNumber = /^[0-9۰-۹٠-٩]{1,3}$/;

/** Cuts `text` so that codes and Latin words keep their order inside Persian; help lines are marked only with `calls`. */
export function runs(text: string, calls = false): Run[] {
  const found: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(foreign)) {
    const piece = match[0];
    const number = asciiDigits(piece);
    const call = calls && helpLines.has(number);
    // A short number is one run by itself; isolating it would only cut the sentence for screen readers.
    if (!call && plainNumber.test(piece)) continue;
    if (match.index > from) found.push({ type: 'text', text: text.slice(from, match.index) });
    found.push(call ? { type: 'call', text: piece, number } : { type: 'isolate', text: piece });
    from = match.index + piece.length;
  }
  if (from < text.length) found.push({ type: 'text', text: text.slice(from) });
  return found;
}
