import type { Folded } from './fold.ts';
import type { Named } from './named-places.ts';
import { endsName } from './name-stops.ts';
import type { Element } from './place-lines.ts';
import { describing, lineCues, partsOfSites, siteLinks, sites, trade, workplaces } from './site-words.ts';
import { tokensOf, type Token } from './tokens.ts';

const longestName = 3;
const honoured =
  /^(?:شهید|شهدای|امام|سید|دکتر|ایت|ایت‌الله|حضرت|مهندس|سردار|پروفسور|استاد|شیخ|حاج|میرزا|قاضی|الله|اله)$/u;
const noName =
  /^(?:تقاضا|تقاضای|درخواست|خواستار|متقاضی|و|سر|پیش|نزد|دم|بیرون|داخل|لب|جلو|جلوی|ایستاده|نشسته|خوابیده|واقع|وسط|روبروی|جنب|مقابل|پشت|کنار|نبش|نرسیده|است|هست|بود|ما|مون|خودم|خودمون|من|بچه|یه|یک|طرف|شرکت|محل|همون|همین|اون|این|کار|سرقت|دزدی|اتفاق|انجام|صورت|سپرده|دار|داری|دارم|داریم|ارشدم|فرماندم|ده|د|بغل|\p{L}{2,}فروشی)$/u;

/** Reads the parts of places token by token. */
export class Scan {
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

  /** «مغازه آجیل فروشی», «آرایشگاه مردونه»: what it is and what is done there is no name it can be found by. */
  isOnlyKind(site: number, end: number): boolean {
    const names = this.tokens.slice(site + 1, end).map(({ text }) => text);
    return (
      names.every((name) => describing.test(name)) ||
      (workplaces.has(this.word(site)) && trade.test(names.at(-1) ?? ''))
    );
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
      if (next > first + 1 && !this.isOnlyKind(first, next)) return until(next, 'site');
    }
    return null;
  }
}

/** All parts of places in the order told. */
export function elementsOf(scan: Scan): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const one = scan.element(at);
    if (one) found.push(one.element);
    at = one ? one.next : at + 1;
  }
  return found;
}
