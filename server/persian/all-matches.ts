import { candidatePlaces } from './candidate-places.ts';

/** text[start, end) of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Every match of a global pattern, as an array. `text.matchAll` copies the pattern each time it is called, and a message
 * is looked over by hundreds of patterns of which most find nothing.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const planned = candidatePlaces(text, pattern);
  if (planned) {
    const matches: RegExpExecArray[] = [];
    const { sticky, places } = planned;
    let end = 0;
    for (const place of places) {
      if (place < end) continue;
      sticky.lastIndex = place;
      const match = sticky.exec(text);
      if (match) {
        matches.push(match);
        end = sticky.lastIndex;
      }
    }
    return matches;
  }
  return searched(text, pattern);
}

/** Where a pattern matches within a stretch of a text that begins and ends between words. */
export function matchesWithin(text: string, pattern: RegExp, { start, end }: Stretch): Stretch[] {
  const planned = candidatePlaces(text, pattern);
  if (!planned)
    return searched(text.slice(start, end), pattern).map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
  const { sticky, places } = planned;
  const found: Stretch[] = [];
  let from = start;
  for (const place of places) {
    if (place < from || place >= end) continue;
    sticky.lastIndex = place;
    if (sticky.test(text) && sticky.lastIndex <= end) {
      from = sticky.lastIndex;
      found.push({ start: place, end: from });
    }
  }
  return found;
}

/** The same by a plain search, for patterns whose words are known to be there. */
export function searched(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** The first match of a pattern anywhere in a text, or null. */
export function firstMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  const planned = candidatePlaces(text, pattern);
  if (planned) {
    const { sticky, places } = planned;
    for (const place of places) {
      sticky.lastIndex = place;
      const match = sticky.exec(text);
      if (match) return match;
    }
    return null;
  }
  pattern.lastIndex = 0;
  return pattern.exec(text);
}
