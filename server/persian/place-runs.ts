import { rawSpan, type Folded } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Named } from './named-places.ts';
import { lineOf, quarter, type Element } from './place-lines.ts';
import { townsIn } from './place-towns.ts';
import { endsName } from './name-stops.ts';
import { tokensOf, type Token } from './names.ts';
import type { Reading } from './reading.ts';
import { lineCues, partsOfSites, placedBefore, siteLinks, sites, timedBefore } from './site-words.ts';

const longestName = 3;
const honoured =
  /^(?:شهید|شهدای|امام|سید|دکتر|ایت|ایت‌الله|حضرت|مهندس|سردار|پروفسور|استاد|شیخ|حاج|میرزا|قاضی|الله|اله)$/u;
const tie =
  /^(?:[\s,،:-]|(?<![\p{L}])(?:واقع در|واقع|در|تو|توی|شهر|شهرستان|استان|از توابع|بخش)(?![\p{L}]))*$/u;
const noName =
  /^(?:تقاضا|تقاضای|درخواست|خواستار|متقاضی|و|واقع|وسط|روبروی|جنب|مقابل|پشت|کنار|نبش|نرسیده|است|هست|بود|کنار|ما|مون|خودم|خودمون|من|مون|بچه|یه|یک|طرف|شرکت|محل|همون|همین|اون|این|کار|سرقت|دزدی|اتفاق|انجام|صورت|سپرده|ده|د)$/u;

class Scan {
  readonly tokens: readonly Token[];
  readonly townAt = new Map<number, Named>();

  constructor(folded: Folded, towns: readonly Named[]) {
    this.tokens = tokensOf(folded.text);
    for (const town of towns) this.townAt.set(town.start, town);
  }

  word(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  isTown(at: number): boolean {
    return this.townAt.has(this.tokens[at]?.start ?? -1);
  }

  isNameWord(at: number): boolean {
    const word = this.word(at);
    return (
      /^\p{L}/u.test(word) && !endsName(word) && !noName.test(word) && !this.isTown(at) && !lineCues.has(word)
    );
  }

  /** Where the name that begins at a token ends: a few words and a number, honours not counted. */
  nameEnd(from: number): number {
    let at = from;
    let words = 0;
    // «میدان ساعت»; «مدرسه شهید فهمیده»: behind an honour any word is a name.
    if (
      /^(?:معلم|سرباز|کارگر|دانشجو|پرستار|پاسدار|دانش|آزادی|ازادی)$/u.test(this.word(at)) &&
      lineCues.has(this.word(at - 1))
    )
      at += 1;
    if (this.word(at) === 'ساعت' && /^مید[او]ن$/u.test(this.word(at - 1))) at += 1;
    while (
      words < longestName &&
      (this.isNameWord(at) ||
        (at > from &&
          honoured.test(this.word(at - 1)) &&
          /^\p{L}{3}/u.test(this.word(at)) &&
          !this.isTown(at)))
    ) {
      if (!honoured.test(this.word(at))) words += 1;
      at += 1;
    }
    if (
      at > from &&
      /^\d{1,3}$/u.test(this.word(at)) &&
      !/^(?:میلیون|هزار|تومن|تومان|سال|نفر|تا)$/u.test(this.word(at + 1))
    )
      at += 1;
    return at;
  }

  element(at: number): { element: Element; next: number } | null {
    const token = this.tokens[at];
    if (!token) return null;
    const town = this.townAt.get(token.start);
    if (town) {
      let next = at + 1;
      while ((this.tokens[next]?.start ?? Infinity) < town.end) next += 1;
      return { element: { start: town.start, end: town.end, kind: 'town', town }, next };
    }
    const until = (next: number, kind: Element['kind']): { element: Element; next: number } => ({
      element: { start: token.start, end: this.tokens[next - 1]?.end ?? token.end, kind },
      next,
    });
    if (lineCues.has(token.text)) {
      if (
        /^(?:\d|هفت|هشت|نه|ده|دو|سه|چهار|پنج|شش|یک)/u.test(this.word(at + 1)) &&
        /^(?:پلاک|واحد|طبقه|فاز|بلوک|منطقه|کیلومتر|کوچه|خیابان|خیابون|گلستان|بلوار)$/u.test(token.text)
      ) {
        const named = this.word(at + 2);
        const next = /^(?:\d|شهریور|خرداد|بهمن|تیر|شرقی|غربی|شمالی|جنوبی|متری|حوض|تیر)/u.test(named)
          ? at + 3
          : at + 2;
        return until(next, 'number');
      }
      const next = this.nameEnd(at + 1);
      return next > at + 1 ? until(next, 'street') : null;
    }
    let site = at;
    while (partsOfSites.has(this.word(site)) || (site > at && siteLinks.has(this.word(site)))) site += 1;
    // «تو راه مدرسه»: on the way to it.
    if (sites.has(this.word(site)) && this.word(at - 1) !== 'راه') {
      let first = site;
      while (sites.has(this.word(first + 1)) && !endsName(this.word(first + 1))) first += 1;
      // «دانشگاه گیلان»: a university is called by its town.
      const named = /^دانش(?:گاه|کده)$/u.test(this.word(first)) && this.isTown(first + 1);
      const next = named ? first + 2 : this.nameEnd(first + 1);
      if (next > first + 1) return until(next, 'site');
    }
    return null;
  }
}

function elementsOf(scan: Scan): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const one = scan.element(at);
    if (one) found.push(one.element);
    at = one ? one.next : at + 1;
  }
  return found;
}

function runsOf(text: string, elements: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  for (const [at, element] of elements.entries()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? quarter(text, last, element) : null;
    const tied = last && (tie.test(text.slice(last.end, element.start)) || between);
    const again =
      element.kind === 'town' &&
      run?.some(
        ({ kind, town }) =>
          kind === 'town' &&
          town?.city !== undefined &&
          element.town?.city !== undefined &&
          town.city !== element.town.city,
      );
    // «یزد، صفائیه، کوچه ۲۸»: between a town and a street, a name that other towns have is a quarter's.
    const next = elements[at + 1];
    const within =
      again &&
      last?.kind === 'town' &&
      next !== undefined &&
      (next.kind === 'street' || next.kind === 'number') &&
      /^[\s,،]{1,3}$/u.test(text.slice(last.end, element.start)) &&
      /^[\s,،]{1,3}$/u.test(text.slice(element.end, next.start));
    if (run && within) run.push({ start: element.start, end: element.end, kind: 'quarter' });
    else if (run && tied && !again) run.push(...(between ? [between] : []), element);
    else runs.push([element]);
  }
  return runs;
}

/** Names of people, companies and things that are no places: nothing inside them is read. */
export interface Taken {
  start: number;
  end: number;
}

/**
 * The places a telling names, each as one run of town, quarter, street, number and site in whatever order they were
 * told: «پارکینگ مجتمع ارم واقع در شهرکرد، خیابان ملت». A street or site alone counts with a word of place before it.
 */
export function readPlaceRuns(
  folded: Folded,
  gazetteer: Gazetteer,
  taken: readonly Taken[] = [],
): Reading<Place>[] {
  const { text } = folded;
  const free = (place: { start: number; end: number }): boolean =>
    !taken.some((each) => each.start < place.end && place.start < each.end);
  const scan = new Scan(folded, townsIn(folded, gazetteer).filter(free));
  const readings: Reading<Place>[] = [];
  for (const run of runsOf(text, elementsOf(scan).filter(free))) {
    const [first] = run;
    if (!first) continue;
    const towns = run.flatMap(({ town }) => town ?? []);
    const town = towns.find(({ city }) => city !== undefined);
    const province = towns.find(
      ({ city, province: own }) => city === undefined && own !== undefined,
    )?.province;
    const line = lineOf(folded, run);
    const alone = town === undefined && run.length === 1;
    const believed =
      !alone ||
      first.kind === 'town' ||
      placedBefore.test(text.slice(Math.max(0, first.start - 25), first.start)) ||
      (first.kind === 'site' && timedBefore.test(text.slice(Math.max(0, first.start - 25), first.start)));
    if (!believed || (alone && first.kind === 'number')) continue;
    const end = Math.max(line?.end ?? 0, run.at(-1)?.end ?? 0);
    const known = province ?? town?.asProvince ?? town?.province;
    readings.push({
      value: {
        ...(known !== undefined && { province: known }),
        ...(town?.city !== undefined && { city: town.city }),
        ...(line && { line: line.line }),
      },
      span: rawSpan(folded, first.start, end),
      confidence: town && town.otherProvinces.length > 0 && province === undefined ? 0.75 : 0.9,
      alternatives: [],
    });
  }
  return readings;
}
