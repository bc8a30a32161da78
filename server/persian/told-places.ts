import { filed, rawSpan, type Folded } from './fold.ts';
import { asReading, placesIn, type Gazetteer, type Place } from './gazetteer.ts';
import { endsName } from './name-stops.ts';
import { tokensOf, type Token } from './names.ts';
import { knownStreets, lineStarts, lineStartsAsked } from './place-words.ts';
import type { Reading } from './reading.ts';

/** Street and number as a story tells them: cue and name, part after part, to where the telling goes on. */
function lineIn(folded: Folded): { start: number; end: number } | null {
  const { text } = folded;
  lineStarts.lastIndex = 0;
  const first = lineStarts.exec(text);
  if (!first) return null;
  const tokens = tokensOf(text).filter((token) => token.start >= first.index);
  const cue = (token: Token | undefined, pattern: RegExp) => {
    pattern.lastIndex = 0;
    return token !== undefined && pattern.exec(text.slice(token.start))?.index === 0;
  };
  let end = -1;
  let parts = 0;
  let believed = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token || !(cue(token, lineStarts) || (at > 0 && cue(token, lineStartsAsked)))) break;
    const name = tokens[at + 1];
    if (!name || (!/^\d/u.test(name.text) && (endsName(name.text) || !/^\p{L}/u.test(name.text)))) break;
    let last = at + 1;
    while (
      /^(?:شهید|امام|سید|دکتر|شیخ|بهشت|ایت|الله|سرهنگ|سردار|اله|پاسداران|میرزا|هفت|پانزده|بیست)$/u.test(
        tokens[last]?.text ?? '',
      ) &&
      /^\p{L}/u.test(tokens[last + 1]?.text ?? '')
    )
      last += 1;
    if (/^\d/u.test(tokens[last + 1]?.text ?? '')) last += 1;
    end = tokens[last]?.end ?? end;
    parts += 1;
    believed ||= knownStreets.has(name.text) || /\d/u.test(text.slice(token.start, end));
    at = last + 1;
    while (/^[,-]$/u.test(tokens[at]?.text ?? '')) at += 1;
  }
  // «تو خیابون مزاحمم شد» names no street.
  return end < 0 || (parts < 2 && !believed) ? null : { start: first.index, end };
}

/** The places a message names in passing, in the order told; a street goes with the city before it. */
export function readPlaces(folded: Folded, gazetteer: Gazetteer): Reading<Place>[] {
  const places = placesIn(folded, gazetteer, false);
  const readings = places.map((place) => asReading(folded, place, place.city ? 0.85 : 0.8));
  const line = lineIn(folded);
  if (!line) return readings;
  const span = rawSpan(folded, line.start, line.end);
  const value = filed(folded.raw.slice(span.start, span.end));
  const at = places.findLastIndex((place) => place.end <= line.start && line.start - place.end < 25);
  const home = readings[at];
  if (!home)
    return [...readings, { value: { line: value }, span, confidence: 0.7, alternatives: [] }].sort(
      (one, other) => one.span.start - other.span.start,
    );
  readings[at] = {
    ...home,
    value: { ...home.value, line: value },
    span: { start: home.span.start, end: span.end },
    alternatives: home.alternatives.map((each) => ({ ...each, line: value })),
  };
  return readings;
}
