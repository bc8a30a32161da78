import { isSureFamily } from './common-words.ts';
import { filed, key, rawSpan, type Folded } from './fold.ts';
import { titles } from './name-leads.ts';
import { endsAsFamily, isFamily, isGiven } from './name-words.ts';
import { takeName, type NamePhrase, type NamePlace } from './names.ts';
import { personFrom, type NameRole, type Person } from './person.ts';
import type { Reading, Span } from './reading.ts';
import { firstFrom, tokensOf, type Token } from './tokens.ts';

/** Somebody found in a text, with the place in its folded form. */
export interface Found extends Reading<Person> {
  from: number;
  to: number;
  /** Where the name itself begins and ends, without what leads to it. */
  start: number;
  end: number;
  role: NameRole;
  /** «فرزند حسن»: said of whoever was told of just before. */
  attaches: boolean;
  /** Nothing led to it: it may be somebody told of before. */
  plain: boolean;
  shared: boolean;
  real: boolean;
}

/** What is known of a name besides its words. */
export interface About {
  side: Person['side'];
  confidence: number;
  role?: NameRole;
  title?: string;
  relation?: { word: string; start: number; end: number };
  /** Where what leads to the name begins. */
  start?: number;
  attaches?: boolean;
  plain?: boolean;
  /** «فامیلیشون نیک‌پور»: said of all told of before. */
  shared?: boolean;
  /** «اسم واقعیش حجته»: told instead of a name told before. */
  real?: boolean;
}

/** Titles and marks that may stand together before one name. */
const longestSkip = 12;
const opening = /^(?:[:"'(=-]|هم|اینه|یعنی)$/u;
/** «اسمش فکر کنم علیه»: words of doubt between «اسمش» and the name. */
const hedges =
  /^(?:به|گمونم|گمانم|گمون|فک|فکر|خیال|کنم|میکنم|انگار|ظاهرا|گویا|احتمالا|شاید|باید|باشه|مثل|اینکه|اگه|اشتباه|نکنم)$/u;

/** A text with its words, and the people found in it so far. */
export class Scan {
  found: Found[] = [];
  readonly folded: Folded;
  readonly tokens: readonly Token[];

  /** Family names that a first look found, of words that are no family names elsewhere. */
  readonly families: ReadonlySet<string>;

  constructor(folded: Folded, families: ReadonlySet<string> = new Set()) {
    this.folded = folded;
    this.tokens = tokensOf(folded.text);
    this.families = families;
  }

  /** Words found as family names that no rule tells for such, and that stand in the text again. */
  rareFamilies(): ReadonlySet<string> {
    const { text } = this.folded;
    return new Set(
      this.found.flatMap(({ value }) => {
        const word = value.given && value.family ? key(value.family) : '';
        const rare = word.length > 2 && !word.includes(' ') && !isSureFamily(word);
        return rare && text.indexOf(word) !== text.lastIndexOf(word) ? [word] : [];
      }),
    );
  }

  /** The name that begins at a token, as `takeName` reads it here. */
  take(from: number, place: NamePlace = {}): NamePhrase | null {
    return takeName(
      this.tokens,
      from,
      this.families.size > 0 ? { ...place, families: this.families } : place,
    );
  }

  word(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  indexAt(offset: number): number {
    return firstFrom(offset, this.tokens.length, (at) => this.tokens[at]?.start);
  }

  rawOf(at: number): string {
    const token = this.tokens[at];
    const span = rawSpan(this.folded, token?.start ?? 0, token?.end ?? 0);
    return filed(this.folded.raw.slice(span.start, span.end));
  }

  /** The last characters before a place of the folded text, within its sentence. */
  before(place: number, length = 40): string {
    const text = this.folded.text.slice(Math.max(0, place - length), place);
    return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf('\n'), text.lastIndexOf(';')) + 1);
  }

  /** The first characters from a place of the folded text on, within its sentence. */
  after(place: number, length = 60): string {
    return this.folded.text.slice(place, place + length).split(/[.;!?\n]/u, 1)[0] ?? '';
  }

  /** Past «:», quotes, «هم» and titles; the last title is kept. `hedged`: past «فکر کنم» too. */
  skip(from: number, hedged = false): { at: number; title?: string } {
    let at = from;
    let title: number | undefined;
    for (; at < Math.min(this.tokens.length, from + longestSkip); at += 1) {
      if (titles.test(this.word(at))) title = at;
      else if (!opening.test(this.word(at)) && !(hedged && hedges.test(this.word(at)))) break;
    }
    return { at, ...(title !== undefined && { title: this.rawOf(title) }) };
  }

  isFree(from: number, to: number): boolean {
    return !this.found.some((each) => from < each.to && each.from < to);
  }

  /** Keeps a person, unless something was found in the same place before. */
  add(phrase: NamePhrase, about: About): boolean {
    const first = phrase.words[0];
    const last = phrase.words.at(-1);
    if (!first || !last) return false;
    // A shared family name stands with another one: «علی» of «علی و رضا کریمی» ends before «و».
    const end = Math.min(last.end, this.tokens[phrase.next - 1]?.end ?? last.end);
    const from = Math.min(about.start ?? first.start, first.start);
    const to = Math.max(end, this.tokens[phrase.next - 1]?.end ?? end);
    const { side, relation, role = 'full' } = about;
    if (!this.isFree(from, to)) return false;
    const { person, alternatives } = personFrom(this.folded, phrase, role, about.title);
    const extra = relation && { relation: relation.word };
    const spans: Record<string, Span> = relation
      ? { ...person.spans, relation: rawSpan(this.folded, relation.start, relation.end) }
      : person.spans;
    this.found.push({
      value: { ...person, ...extra, side, spans },
      span: rawSpan(this.folded, first.start, end),
      confidence: about.confidence * sureness(phrase, role),
      alternatives: alternatives.map((each) => ({ ...each, ...extra, side })),
      from,
      to,
      start: first.start,
      end,
      role,
      attaches: about.attaches ?? false,
      plain: about.plain ?? false,
      shared: about.shared ?? false,
      real: about.real ?? false,
    });
    return true;
  }
}

/** A name that could be cut otherwise or is in no list is less sure. */
function sureness({ words, otherLast }: NamePhrase, role: NameRole): number {
  const [first] = words;
  const last = words.at(-1)?.text ?? '';
  if (otherLast) return 0.85;
  if (words.length === 1 && role === 'full' && first && !isGiven(first.text) && !endsAsFamily(first.text))
    return 0.85;
  return words.length > 1 && !isGiven(last) && !isFamily(last) && !endsAsFamily(last) ? 0.9 : 1;
}
