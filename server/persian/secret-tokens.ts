import { allMatches } from './all-matches.ts';
import type { Span } from './reading.ts';

export type Token = Span & { text: string; kind: 'word' | 'code' | 'number' | 'spoken' };
export type Run = Span & { digits: string };

/** Words, numbers with their inner signs and spaces, and codes of Latin letters or signs. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of allMatches(
    text,
    /[\u0620-\u06d3]+|(?:https?:|www\.)\S+|[a-z0-9@#$%^&*!_+.~-]+/gu,
  )) {
    if (/^[\u0620-\u06d3]/u.test(found)) {
      tokens.push({ start: index, end: index + found.length, text: found, kind: 'word' });
      continue;
    }
    let [start, end] = [index, index + found.length];
    while (start < end && '.+_-'.includes(text.charAt(start))) start += 1;
    while (end > start && '.!_-'.includes(text.charAt(end - 1))) end -= 1;
    const kept = text.slice(start, end);
    if (!/[a-z0-9]/u.test(kept)) continue;
    const kind = /[a-z@#$%^&*!+~]/u.test(kept) ? 'code' : 'number';
    const last = tokens.at(-1);
    if (kind === 'number' && last?.kind === 'number' && /^[ ,/:]$/u.test(text.slice(last.end, start))) {
      tokens[tokens.length - 1] = { start: last.start, end, text: text.slice(last.start, end), kind };
    } else tokens.push({ start, end, text: kept, kind });
  }
  return tokens;
}

/** The runs of a number that may be a secret; a date, a time, an amount with its commas, a phone or a card has none. */
export function runsIn({ text, start, end, kind }: Token, countedLast: boolean, most: number): Run[] {
  if (kind === 'spoken') return countedLast || text.length > most ? [] : [{ start, end, digits: text }];
  if (/^(?:\d{4}|\d{1,2})-(?:0?[1-9]|1[0-2])-(?:\d{4}|\d{1,2})$/u.test(text)) return [];
  const groups = [...allMatches(text, /[^,/.:]+/gu)];
  const grouped = groups.length > 1 && groups.slice(1).every(({ 0: group }) => group.length === 3);
  if (groups.length > 1 && (grouped || groups.some(({ 0: group }) => group.length < 3))) return [];
  return groups.flatMap(({ 0: group, index }) => {
    const at = start + index;
    const pieces = allMatches(group, /\d+/gu).map(({ 0: digits, index: place }): Run => ({
      start: at + place,
      end: at + place + digits.length,
      digits,
    }));
    if (countedLast && index + group.length === text.length) pieces.pop();
    const digits = pieces.map((piece) => piece.digits).join('');
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last || /^(?:(?:0|98|0098)?9\d{9}|0\d{10}|\d{16}|\d{24})$/u.test(digits)) return [];
    if (digits.length <= most) return [{ start: first.start, end: last.end, digits }];
    return pieces.filter((piece) => piece.digits.length <= most);
  });
}
