import { isEveryday, isSureFamily } from './common-words.ts';
import { key, rawSpan, type Folded } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { endsName } from './name-stops.ts';
import { isGiven, titlesAfter } from './name-words.ts';
import {
  doubtfulCities,
  insideBefore,
  otherWords,
  productBefore,
  streetBefore,
  strongBefore,
  sureShort,
  weakBefore,
  wordyCities,
} from './place-words.ts';
import type { Reading } from './reading.ts';
import { isWord, tokensOf, type Token } from './tokens.ts';

/** A place as it stands in a folded text. */
export interface Named extends Place {
  start: number;
  end: number;
  otherProvinces: readonly string[];
  /** The same word names a province too: «همدان», «گلستان». */
  asProvince?: string;
}
const clitics = ['ه', 'م', 'یم', 'ست', 'ام', 'ایم', 'ن', 'و', 'رو', 'س'];
const longestName = 4;
const shortestBase = 3;

interface Match<T> {
  found: T;
  folded: string;
  last: number;
  end: number;
}

/** A name that a word is, perhaps with «است» or «ام» on it, after the words in `before`. */
function wordIs<T>(
  names: ReadonlyMap<string, T>,
  before: string,
  token: Token,
  at: number,
  asked: boolean,
): Match<T> | null {
  const whole = before + token.text;
  const found = names.get(whole);
  if (found !== undefined) return { found, folded: whole, last: at, end: token.end };
  for (const clitic of clitics) {
    if (!whole.endsWith(clitic)) continue;
    const base = whole.slice(0, -clitic.length);
    const place = base.length >= shortestBase ? names.get(base) : undefined;
    if (place === undefined) continue;
    const everyday = isEveryday(token.text);
    const otherWord =
      (!everyday && endsName(token.text)) ||
      isGiven(token.text) ||
      (!asked && (isSureFamily(token.text) || otherWords.has(token.text)));
    if (before === '' && otherWord) return null;
    // «پرنده» is no «پرند», «رشته» no «رشت».
    if (!everyday || before !== '' || isEveryday(base) || (asked && base.length > 4) || clitic.endsWith('م'))
      return { found: place, folded: base, last: at, end: token.end - clitic.length };
  }
  return null;
}

/** The longest name of `names` that begins at `tokens[at]`. */
function nameAt<T>(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, T>,
  heads: ReadonlySet<string>,
  asked: boolean,
): Match<T> | null {
  const first = tokens[at];
  if (!first) return null;
  if (heads.has(first.text)) {
    for (let length = longestName; length > 1; length -= 1) {
      const last = tokens[at + length - 1];
      if (!last) continue;
      const before = tokens.slice(at, at + length - 1).map(({ text }) => `${text} `);
      const found = wordIs(names, before.join(''), last, at + length - 1, asked);
      if (found) return found;
    }
  }
  return wordIs(names, '', first, at, asked);
}

const movement =
  /^(?:رفت|رفتم|رفتیم|رفته|میرفت|میرفتم|میرفتیم|اومد|اومدم|اومدیم|اومده|امد|امدم|امده|میام|میاد|میره|میرم|میریم|برم|بریم|برگشت|برگشتم|برگشتیم|برگرده|راه|بار|حرکت|کوچ|منتقل|اسباب|تا|سفر|پرواز|بلیط|بلیت|اتوبوس|قطار|فرستادم|فرستاد|ارسال|رسیدم|رسیدیم)$/u;
const thriving = /^(?:باد|باشه|باشی|باشید|بشه|بشی|بشود|شود|شه|بادا)$/u;
const tokensSeen = 4;

/** Where a name of a city stands: the words before and after it. */
interface Around {
  before: string;
  after: readonly string[];
  asked: boolean;
}

/** Whether a word that names a city names it here: people's names and everyday words need a word of place before them. */
function isPlace(told: string, name: string, { before, after, asked }: Around): boolean {
  // «ساری خانم», «مهران جان»
  if (asked) return told !== 'اهل' || before === 'شهر';
  // «خونه‌ت آبادان بشه» wishes well.
  if (told === 'ابادان' && thriving.test(after[0] ?? '')) return false;
  if (titlesAfter.has(after[0] ?? '')) return false;
  // «همین شهر خشت و آجر می‌چینم»
  const listed = after[0] === 'و' && isEveryday(after[1] ?? '');
  if (wordyCities.has(told) || wordyCities.has(name)) return strongBefore.test(before) && !listed;
  const doubtful = doubtfulCities.has(told) || doubtfulCities.has(name);
  if (!doubtful && (told.length > 3 || sureShort.has(told))) return true;
  if (insideBefore.test(before)) return true;
  return weakBefore.test(before) && after.some((word) => movement.test(word));
}

/** Whether the raw word has «آ» where the name has «ا»: «آرومیه» is no «ارومیه». */
function isOtherWord(folded: Folded, token: Token, name: string): boolean {
  return folded.raw.charAt(folded.map[token.start] ?? 0) === 'آ' && name.startsWith('ا');
}

/** Cities and provinces named in a folded text. `asked`: a place is what the message should hold. */
function namedIn(folded: Folded, { cities, provinces, heads }: Gazetteer, asked: boolean): Named[] {
  const tokens = tokensOf(folded.text);
  const named: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const before = tokens[at - 1]?.text ?? '';
    const token = tokens[at];
    if (!token || !isWord(token) || streetBefore.test(before) || (!asked && productBefore.test(before)))
      continue;
    const after = (last: number): Around => ({
      before,
      after: tokens.slice(last + 1, last + 1 + tokensSeen).map(({ text }) => text),
      asked,
    });
    const village = /^(?:روستا|روستای|ده|دهات|دهستان)$/u;
    const rural =
      village.test(before) ||
      (village.test(tokens[at - 2]?.text ?? '') && /^(?:ما|مون|ی|مان)$/u.test(before));
    const city = before === 'استان' || (rural && !asked) ? null : nameAt(tokens, at, cities, heads, asked);
    const province = nameAt(tokens, at, provinces, heads, asked);
    const isCity =
      city &&
      (!province || city.last >= province.last) &&
      !isOtherWord(folded, token, city.found.city) &&
      isPlace(city.folded, key(city.found.city), after(city.last));
    if (isCity) {
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
      isPlace(province.folded, key(province.found), after(province.last))
    ) {
      const start = before === 'استان' ? (tokens[at - 1]?.start ?? token.start) : token.start;
      named.push({ province: province.found, start, end: province.end, otherProvinces: [] });
      at = province.last;
    }
  }
  return named;
}

const between =
  /^(?:ه|م|یم|ست|ام|ایم|ن)?(?:[\s,.()/|-]+(?:شهرستان|شهر|استان|توی|تو|در|ی|و|از|بخش|توابع|هستم|هست|است|هستیم|بودم|بودیم|ساکنم|ساکنیم|زندگی میکن(?:م|یم)|میشین(?:م|یم)))*[\s,.()/|-]*$/u;

function lies(city: Named, province: string | undefined): boolean {
  return (
    province !== undefined &&
    city.city !== undefined &&
    (city.province === province || city.otherProvinces.includes(province))
  );
}

/** Towns of their own that are told as quarters of the big one beside them: «تهران شهرری خیابان …». */
const quarters: Readonly<Record<string, readonly string[]>> = {
  تهران: ['شهرری', 'ری', 'تجریش', 'شمیران', 'شمیرانات'],
  قم: ['پردیسان'],
  کرج: ['مهرشهر', 'گوهردشت', 'فردیس'],
};

export function isQuarter(big: string | undefined, small: string | undefined): boolean {
  return small !== undefined && (quarters[big ?? '']?.includes(small) ?? false);
}

/** A city and the province told beside it, before or after, as one place; undefined when they are not of one place. */
function oneOf(last: Named, each: Named): Named | undefined {
  const [before, after] = [last, each].map(
    (place) => place.asProvince ?? (place.city ? undefined : place.province),
  );
  const place = { start: last.start, end: each.end, otherProvinces: [] };
  if (isQuarter(last.city, each.city)) return undefined;
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
