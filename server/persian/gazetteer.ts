import { key, rawSpan, type Folded } from './fold.ts';
import { tokensOf, type Token } from './names.ts';
import { doubtfulCities, streetBefore, strongBefore, weakBefore, wordyCities } from './place-words.ts';
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

/** A place as it stands in a folded text. */
export interface Named extends Place {
  start: number;
  end: number;
  otherProvinces: readonly string[];
  /** The same word names a province too: «همدان», «گلستان». */
  asProvince?: string;
}

/** Makes the gazetteer from the table of places; `also` are other spellings of the province. */
export function makeGazetteer(
  rows: readonly { province: string; cities: readonly string[]; also?: readonly string[] }[],
): Gazetteer {
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
function nameAt<T>(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, T>,
): { found: T; folded: string; last: number; end: number } | null {
  for (let length = 4; length > 0; length -= 1) {
    const part = tokens.slice(at, at + length);
    const last = part.at(-1);
    if (part.length < length || !last) continue;
    // «به بهانه» holds no «بهبهان».
    for (const separator of part[0]?.text === 'به' ? [' '] : [' ', '']) {
      const whole = part.map((token) => token.text).join(separator);
      for (const clitic of clitics) {
        if (!whole.endsWith(clitic)) continue;
        const base = whole.slice(0, whole.length - clitic.length);
        const found = base.length > 2 || clitic === '' ? names.get(base) : undefined;
        if (found !== undefined)
          return { found, folded: base, last: at + length - 1, end: last.end - clitic.length };
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
      const twofold = province && province.last === city.last && !/^(?:شهر|شهرستان)$/u.test(before);
      named.push({
        city: city.found.city,
        ...(first && { province: first }),
        start: token.start,
        end: city.end,
        otherProvinces: others,
        ...(twofold && { asProvince: province.found }),
      });
      at = city.last;
    } else if (
      province &&
      (before === 'استان' || asked || province.folded.length > 4) &&
      sure(province.folded, before, asked)
    ) {
      const start = before === 'استان' ? (tokens[at - 1]?.start ?? token.start) : token.start;
      named.push({ province: province.found, start, end: province.end, otherProvinces: [] });
      at = province.last;
    }
  }
  return named;
}

const between =
  /^(?:ه|م|یم|ست|ام|ایم|ن)?(?:[\s,.()-]+(?:شهرستان|شهر|استان|توی|تو|در|ی|و|از|بخش|توابع|هستم|هست|است|هستیم|بودم|بودیم|ساکنم|ساکنیم|زندگی میکن(?:م|یم)|میشین(?:م|یم)))*[\s,.()-]*$/u;

function lies(city: Named, province: string | undefined): boolean {
  return (
    province !== undefined &&
    city.city !== undefined &&
    (city.province === province || city.otherProvinces.includes(province))
  );
}

/** A city and the province told beside it, before or after, as one place; undefined when they are not of one place. */
function oneOf(last: Named, each: Named): Named | undefined {
  const [before, after] = [last, each].map(
    (place) => place.asProvince ?? (place.city ? undefined : place.province),
  );
  const place = { start: last.start, end: each.end, otherProvinces: [] };
  if (each.city && each.city !== last.city && before && lies(each, before))
    return { ...place, city: each.city, province: before };
  if (last.city && after && lies(last, after)) return { ...place, city: last.city, province: after };
  return undefined;
}

/** The places a folded text names, each city with the province told beside it. `asked`: a place is what it should hold. */
export function placesIn(folded: Folded, gazetteer: Gazetteer, asked: boolean): Named[] {
  const places: Named[] = [];
  for (const each of namedIn(folded, gazetteer, asked)) {
    const last = places.at(-1);
    const near = last && between.test(folded.text.slice(last.end, each.start));
    const one = last && near ? oneOf(last, each) : undefined;
    if (one) places[places.length - 1] = one;
    else places.push(each);
  }
  return places;
}

/** A named place as a reading. Alone, a word that names a province and a city of another one is the province. */
export function asReading(folded: Folded, named: Named, confidence: number): Reading<Place> {
  const { start, end, otherProvinces, asProvince, ...place } = named;
  const span = rawSpan(folded, start, end);
  if (asProvince !== undefined && asProvince !== place.province) {
    return {
      value: { province: asProvince },
      span,
      confidence: Math.min(confidence, 0.75),
      alternatives: [place],
    };
  }
  return {
    value: place,
    span,
    confidence: otherProvinces.length > 0 ? Math.min(confidence, 0.75) : confidence,
    alternatives: otherProvinces.map((province) => ({ ...place, province })),
  };
}
