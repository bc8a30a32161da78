import { allMatches } from './all-matches.ts';
import { filed, rawSpan, type Folded } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { asReading, isQuarter, placesIn, type Named } from './named-places.ts';
import {
  contrast,
  lineEnds,
  lineHead,
  lineStarts,
  lineStartsAsked,
  lineTail,
  postalCode,
} from './place-words.ts';
import { endsName } from './name-stops.ts';
import type { Reading } from './reading.ts';
import { subjunctive } from './subjunctives.ts';
import { readPlaces } from './told-places.ts';
import { tokensOf } from './tokens.ts';
import { verbPolarity } from './verbs.ts';

interface Range {
  start: number;
  end: number;
}

/** «… گلشهر مشهده»: what is glued to the town that ends an address. */
const glued = /^(?:ه|ست|یم|م|ن|ایم|ام)(?=[\s,.]|$)/u;

function firstIndex(patterns: readonly RegExp[], text: string, from: number): number {
  return patterns.reduce((least, pattern) => {
    pattern.lastIndex = from;
    const index = pattern.exec(text)?.index ?? text.length;
    return Math.min(least, index);
  }, text.length);
}

/** The place that an address is in: told before the street, as a part of its own, or last. */
function homeIn(folded: Folded, gazetteer: Gazetteer, cue: number, told: Range): Named | undefined {
  const { text } = folded;
  const asked = placesIn(folded, gazetteer, true).filter(
    (place) => place.start >= told.start && place.start < told.end,
  );
  const leading = asked.filter((place) => place.start <= cue);
  const named = leading.findIndex((place) => place.city);
  const [big, small] = [leading[named], leading[named + 1]];
  const first =
    big && small && isInside(text, big, small)
      ? { ...small, ...(big.province && { province: big.province }), otherProvinces: [], start: big.start }
      : (big ?? leading[0]);
  if (first) return first;
  const apart = asked.find(
    ({ start, end }) =>
      /[,\n]\s*(?:(?:شهر|شهرستان|استان)\s)?$/u.test(text.slice(0, start)) &&
      /^\s*(?:[,\n]|$)/u.test(text.slice(end)),
  );
  const closes = ({ end }: Named) =>
    /^(?:ه|ست)?\s*[,\n]/u.test(text.slice(end)) ||
    text.slice(end, told.end).replace(glued, '').replace(lineTail, '').trim() === '';
  return (
    apart ??
    placesIn(folded, gazetteer, false).find(
      (place) => place.start > cue && place.start < told.end && closes(place),
    )
  );
}

/** «ورامین قرچک»: of two towns of one province the small one is told last. */
function isInside(text: string, big: Named, small: Named): boolean {
  return (
    small.city !== undefined &&
    (big.province === small.province || small.otherProvinces.includes(big.province ?? '')) &&
    !isQuarter(big.city, small.city) &&
    !isQuarter(small.city, big.city) &&
    /^(?:\s|شهر|شهرستان|بخش)+$/u.test(text.slice(big.end, small.start))
  );
}

/** «فردیس کرج فلکه سوم»: the big town told right behind a small one of its province is no part of the line. */
function isBeside(text: string, home: Named, each: Named): boolean {
  return (
    each.start > home.end &&
    each.city !== undefined &&
    isQuarter(each.city, home.city) &&
    /^[\s,]+$/u.test(text.slice(home.end, each.start))
  );
}

/** Stop words of names that stand in addresses. */
const inAddress =
  /^(?:بالا|پایین|زیر|پشت|کنار|شرکت|شهر|بانک|دو|سه|یک|معلم|استاد|سرباز|کوچه|خیابان|پلاک|جلوی|بین|دکتر|مهندس|کارگر|مغازه|اداره|مدرسه|کلانتری|پلیس|دادگاه|و|اصلی)$/u;
const chatter =
  /^(?:خونه|خونم|خونمون|خونمونه|خانه|خانهم|منزل|منزلم|محل|سکونت|زندگی|بنویس|بنویسید|بنویسین|ادرس|نشانی|نشونی|مادر|پدر|جان|والا|اینه|عبارتست|عبارت|ذیل|قرار|شرح|کنید|بزنید|دقیق|دقیقش|کامل|کاملش|پستی)$/u;

/** Where the talk that leads to an address ends, before `limit`. */
function chatterEnd(text: string, start: number, limit: number): number {
  const led = tokensOf(text.slice(start, limit)).filter(
    ({ text: word }) => chatter.test(word) || (endsName(word) && !/^\d/u.test(word) && !inAddress.test(word)),
  );
  return start + (led.at(-1)?.end ?? 0);
}

/** «…، دیگه نمی‌دونم»: words that are left of what was cut away, and name nothing. */
const idle =
  /^[\s,.]*(?:(?:دیگه|دیگر|ولی|اما|فقط|والا|همین|همون|حدودا|تقریبا|انگار|گویا|ظاهرا|فعلا|الان|هم|که|و|خود|خودش|طرفا|طرفای|اون|اونجا|همونجا|جا|بچه|بچه ی|بیشتر|دقیق|دقیقا|کجا|کجاش|کجاشو|کجای)(?:[\s,.]+|$))+$/u;

/** What is left of `told` outside `taken`, without verbs, «در», «استان» and marks at the ends of each part. */
function partsLeft(text: string, told: Range & { cued: boolean }, taken: readonly Range[]): Range[] {
  const cuts = [...taken].sort((one, other) => one.start - other.start);
  const edges = [told.start, ...cuts.flatMap(({ start, end }) => [start, end]), told.end];
  const parts: Range[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [start = 0, end = 0] = [edges[at], edges[at + 1]];
    const piece = text.slice(start, Math.max(start, end));
    const clitic = at > 0 ? (/^(?:ه|ست|م|یم|ام|ایم|ن)(?=[\s,.]|$)/u.exec(piece)?.[0].length ?? 0) : 0;
    const head = clitic + (lineHead.exec(piece.slice(clitic))?.[0].length ?? 0);
    const body = piece.slice(head).replace(lineTail, '');
    // «… تو ورامین مغازه داره»: what tells of somebody is no street.
    const tells =
      !told.cued &&
      tokensOf(body).some(({ text: word }) => verbPolarity(word) !== null || subjunctive.test(word));
    if (/[\p{L}\d]/u.test(body) && !tells && !idle.test(body))
      parts.push({ start: start + head, end: start + head + body.length });
  }
  return parts;
}

/**
 * An address in its parts: «تهران، خیابان ولیعصر، پلاک ۱۲، کد پستی …». `expected` when an address was asked: then all
 * that is left without province, city and postal code is the line, even without «خیابان». A city brings its province.
 * Null when the message holds none.
 */
export function readAddress(
  folded: Folded,
  gazetteer: Gazetteer,
  options: { expected?: boolean } = {},
): Reading<Place> | null {
  if (!options.expected) {
    const [best] = readPlaces(folded, gazetteer).sort(
      (one, other) => Object.keys(other.value).length - Object.keys(one.value).length,
    );
    return best ?? null;
  }
  const { text } = folded;
  const told = {
    start: allMatches(text, contrast).at(-1)?.index ?? 0,
    end: firstIndex([lineEnds], text, 1),
  };
  const cue = firstIndex([lineStarts, lineStartsAsked], text, told.start);
  const home = homeIn(folded, gazetteer, cue, told);
  const beside = home && placesIn(folded, gazetteer, true).find((each) => isBeside(text, home, each));
  const codes = allMatches(text, postalCode).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  // «تهران پارس فلکه دوم»: the quarter is called after the town.
  const called = home?.city === 'تهران' && /^\s(?:پارس|نو|ویلا)(?=[\s,]|$)/u.test(text.slice(home.end));
  const taken = [...(home && !called ? [home] : []), ...(beside ? [beside] : []), ...codes].filter(
    ({ start, end }) => start >= told.start && end <= told.end,
  );
  // «والا مادر من سوادم نمی‌رسه، بنویس بابل …»: what leads to the address is no part of it.
  const from = chatterEnd(text, told.start, Math.min(cue, home?.start ?? cue));
  const left =
    home || cue < told.end
      ? partsLeft(text, { start: from, end: told.end, cued: cue < told.end }, taken)
      : [];
  // «گرگان میشینه، گلستان»: a province said behind its city is no street.
  const parts = left.filter(({ start, end }) => !gazetteer.provinces.has(text.slice(start, end).trim()));
  if (!home && parts.length === 0) return null;
  const lineSpans = parts.map(({ start, end }) => rawSpan(folded, start, end));
  const line = lineSpans.map(({ start, end }) => filed(folded.raw.slice(start, end))).join('، ');
  const reading = home ? asReading(folded, home, 0.93) : undefined;
  const spans = [...(reading ? [reading.span] : []), ...lineSpans];
  return {
    value: { ...reading?.value, ...(line && { line }) },
    span: {
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
    },
    confidence: reading?.confidence ?? 0.85,
    alternatives: (reading?.alternatives ?? []).map((each) => ({ ...each, ...(line && { line }) })),
  };
}
