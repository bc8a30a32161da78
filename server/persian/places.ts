import { filed, key, rawSpan, type Folded } from './fold.ts';
import { endsName } from './name-stops.ts';
import { tokensOf, type Token } from './names.ts';
import { doubtfulCities, knownStreets, lineEnds, lineStarts, lineStartsAsked, lineTail, streetBefore, strongBefore, weakBefore, wordyCities } from './place-words.ts';
import type { Reading } from './reading.ts';

export interface Place {
  province?: string;
  city?: string;
  /** Street and number, in the person's own words. */
  line?: string;
}

/** Cities and provinces by their folded names. A city may be in several provinces, best known first. */
export interface Gazetteer {
  cities: ReadonlyMap<string, { city: string; provinces: readonly string[] }>;
  provinces: ReadonlyMap<string, string>;
}

interface Named extends Place {
  start: number;
  end: number;
  otherProvinces: readonly string[];
}

/** Makes the gazetteer from the table of places; `also` are other spellings of the province. */
export function makeGazetteer(rows: readonly { province: string; cities: readonly string[]; also?: readonly string[] }[]): Gazetteer {
  const cities = new Map<string, { city: string; provinces: string[] }>();
  const provinces = new Map<string, string>();
  for (const row of rows) {
    for (const name of [row.province, ...(row.also ?? [])]) provinces.set(key(name), row.province);
    for (const city of row.cities) {
      const known = cities.get(key(city));
      if (!known) cities.set(key(city), { city, provinces: [row.province] });
      else if (!known.provinces.includes(row.province)) known.provinces.push(row.province);
    }
  }
  return { cities, provinces };
}

const clitics = ['', 'ه', 'م', 'یم', 'ست', 'ام', 'ایم', 'ن'];

/** The longest name of `names` that begins at `tokens[at]`, its last word perhaps with «است» or «ام» on it. */
function nameAt<T>(tokens: readonly Token[], at: number, names: ReadonlyMap<string, T>): { found: T; folded: string; last: number; end: number } | null {
  for (let length = 4; length > 0; length -= 1) {
    const part = tokens.slice(at, at + length);
    const last = part.at(-1);
    if (part.length < length || !last) continue;
    for (const separator of [' ', '']) {
      const whole = part.map((token) => token.text).join(separator);
      for (const clitic of clitics) {
        if (!whole.endsWith(clitic)) continue;
        const base = whole.slice(0, whole.length - clitic.length);
        const found = base.length > 2 || clitic === '' ? names.get(base) : undefined;
        if (found !== undefined) return { found, folded: base, last: at + length - 1, end: last.end - clitic.length };
      }
    }
  }
  return null;
}

function sure(folded: string, before: string, asked: boolean): boolean {
  if (wordyCities.has(folded)) return asked || strongBefore.test(before);
  if (doubtfulCities.has(folded) || folded.length < 4) return asked || weakBefore.test(before);
  return true;
}

/** Cities and provinces named in a folded text. `asked`: a place is what the message should hold. */
function namedIn(folded: Folded, gazetteer: Gazetteer, asked: boolean): Named[] {
  const tokens = tokensOf(folded.text);
  const named: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const before = tokens[at - 1]?.text ?? '';
    const token = tokens[at];
    if (!token || streetBefore.test(before)) continue;
    const city = before === 'استان' ? null : nameAt(tokens, at, gazetteer.cities);
    const province = nameAt(tokens, at, gazetteer.provinces);
    if (city && sure(city.folded, before, asked) && (!province || city.last >= province.last)) {
      const [first, ...others] = city.found.provinces;
      named.push({ city: city.found.city, ...(first && { province: first }), start: token.start, end: city.end, otherProvinces: others });
      at = city.last;
    } else if (province && (before === 'استان' || asked || province.folded.length > 4) && sure(province.folded, before, asked)) {
      named.push({ province: province.found, start: before === 'استان' ? (tokens[at - 1]?.start ?? token.start) : token.start, end: province.end, otherProvinces: [] });
      at = province.last;
    }
  }
  return named;
}

/** A city and the province told beside it are one place. */
function joinedPlaces(named: readonly Named[], text: string): Named[] {
  const places: Named[] = [];
  for (const each of named) {
    const last = places.at(-1);
    const near = last && /^[\s,.،()-]*(?:شهرستان|شهر|استان|توی|تو|در|ی|و|از|بخش)?[\s,.()-]*$/u.test(text.slice(last.end, each.start));
    const agree = (city: Named, province: Named) => city.province === province.province || city.otherProvinces.includes(province.province ?? '');
    if (last && near && !each.city && last.city && agree(last, each)) places[places.length - 1] = { ...last, ...(each.province && { province: each.province }), end: each.end, otherProvinces: [] };
    else if (last && near && each.city && (!last.city || last.city === last.province) && agree(each, last)) places[places.length - 1] = { ...each, ...(last.province && { province: last.province }), start: last.start, otherProvinces: [] };
    else if (last && near && last.city && each.city === each.province && last.province === each.province) places[places.length - 1] = { ...last, end: each.end, otherProvinces: [] };
    else places.push(each);
  }
  return places;
}

function asReading(folded: Folded, place: Named, confidence: number): Reading<Place> {
  const { start, end, otherProvinces, ...value } = place;
  return {
    value,
    span: rawSpan(folded, start, end),
    confidence: otherProvinces.length > 0 ? Math.min(confidence, 0.75) : confidence,
    alternatives: otherProvinces.map((province) => ({ ...value, province })),
  };
}

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
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token || !(cue(token, lineStarts) || (at > 0 && cue(token, lineStartsAsked)))) break;
    const name = tokens[at + 1];
    if (!name || (!/^\d/u.test(name.text) && (endsName(name.text) || !/^\p{L}/u.test(name.text)))) break;
    let last = at + 1;
    while (/^(?:شهید|امام|سید|دکتر|شیخ|بهشت|ایت|الله|سرهنگ|سردار|اله|پاسداران|میرزا|هفت|پانزده|بیست)$/u.test(tokens[last]?.text ?? '') && /^\p{L}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
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
  const places = joinedPlaces(namedIn(folded, gazetteer, false), folded.text);
  const readings = places.map((place) => asReading(folded, place, place.city ? 0.85 : 0.8));
  const line = lineIn(folded);
  if (!line) return readings;
  const span = rawSpan(folded, line.start, line.end);
  const value = filed(folded.raw.slice(span.start, span.end));
  const at = places.findLastIndex((place) => place.end <= line.start && line.start - place.end < 25);
  const home = readings[at];
  if (!home) return [...readings, { value: { line: value }, span, confidence: 0.7, alternatives: [] }].sort((one, other) => one.span.start - other.span.start);
  readings[at] = { ...home, value: { ...home.value, line: value }, span: { start: home.span.start, end: span.end }, alternatives: home.alternatives.map((each) => ({ ...each, line: value })) };
  return readings;
}

function firstIndex(patterns: readonly RegExp[], text: string, from: number): number {
  return patterns.reduce((least, pattern) => {
    pattern.lastIndex = from;
    const index = pattern.exec(text)?.index ?? text.length;
    return Math.min(least, index);
  }, text.length);
}

/**
 * An address in its parts: «تهران، خیابان ولیعصر، پلاک ۱۲، کد پستی …». `expected` when an address was asked: then what
 * follows the city is the line even without «خیابان». A city brings its province. Null when the message holds none.
 */
export function readAddress(folded: Folded, gazetteer: Gazetteer, options: { expected?: boolean } = {}): Reading<Place> | null {
  if (!options.expected) {
    const [best] = readPlaces(folded, gazetteer).sort((one, other) => Object.keys(other.value).length - Object.keys(one.value).length);
    return best ?? null;
  }
  const { text } = folded;
  const end = firstIndex([lineEnds], text, 1);
  const cue = firstIndex([lineStarts, lineStartsAsked], text, 0);
  const asked = joinedPlaces(namedIn(folded, gazetteer, true), text);
  const leading = asked.filter((place) => place.start <= cue && place.start < end);
  const told = leading.find((place) => place.city) ?? leading[0];
  // «خیابان سعدی، پلاک ۳، شیراز»: told last.
  const closing = told ? undefined : joinedPlaces(namedIn(folded, gazetteer, false), text).find((place) => lineTail.test(`${text.slice(place.end, end)} .`) && text.slice(place.end, end).replace(lineTail, '').trim() === '' && place.start > cue);
  const place = told ?? closing;
  const from = Math.min(told ? Math.max(told.end, 0) : cue, text.length);
  const rest = text.slice(from, closing ? closing.start : end);
  const lead = /^(?:[\s,.;:()-]|ه\s|ست\s|م\s|(?:هست|هستم|است|هستیم|هستش|ساکنم|زندگی میکنم|زندگی میکنیم|میشینم|میشینیم|و)(?=[\s,.]|$))*/u.exec(rest)?.[0].length ?? 0;
  const clitic = told && /^(?:ه|ست|م|یم|ام|ایم|ن)(?=[\s,.]|$)/u.exec(rest)?.[0].length;
  const skipped = clitic ? clitic + (/^[\s,.;:()-]*/u.exec(rest.slice(clitic))?.[0].length ?? 0) : lead;
  const body = rest.slice(skipped).replace(lineTail, '').replace(/[\s,.-]*(?:شهرستان|شهر|استان)$/u, '');
  const line = body.length > 1 && (place !== undefined || cue < end) ? { start: from + skipped, end: from + skipped + body.length } : undefined;
  if (!place && !line) return null;
  const lineSpan = line && rawSpan(folded, line.start, line.end);
  const value = lineSpan && filed(folded.raw.slice(lineSpan.start, lineSpan.end));
  const reading = place ? asReading(folded, place, 0.93) : undefined;
  const spans = [reading?.span, lineSpan].flatMap((span) => (span ? [span] : []));
  return {
    value: { ...reading?.value, ...(value && { line: value }) },
    span: { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) },
    confidence: reading?.confidence ?? 0.85,
    alternatives: (reading?.alternatives ?? []).map((each) => ({ ...each, ...(value && { line: value }) })),
  };
}
