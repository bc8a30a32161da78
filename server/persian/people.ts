import { readNamedCompanies, wordsBefore } from './companies.ts';
import { rawSpan, filed, type Folded } from './fold.ts';
import { childOf, nameCues, sonOf, titlesAfter, titlesBefore } from './name-cues.ts';
import { titles } from './name-leads.ts';
import { endsName } from './name-stops.ts';
import { endsAsFamily, isGiven, wordyNames } from './name-words.ts';
import { firstFrom, takeName, tokensOf, type NamePhrase, type Token } from './names.ts';
import { joined, personFrom, type NameRole, type Person } from './person.ts';
import type { Reading } from './reading.ts';
import { relationAt } from './relations.ts';

export type { FullName } from './full-name.ts';
export { readFullName, readFullNames } from './full-names.ts';
export type { Person } from './person.ts';

interface Found extends Reading<Person> {
  from: number;
  to: number;
  role: NameRole;
  /** «فرزند حسن»: said of whoever was told of just before. */
  attaches?: boolean;
}

/** More people than any matter has; of a message that names more, the first and the last are kept. */
const mostPeople = 60;
/** Titles and marks that may stand together before one name. */
const longestSkip = 12;

class Scan {
  readonly found: Found[] = [];
  readonly folded: Folded;
  readonly tokens: Token[];

  constructor(folded: Folded) {
    this.folded = folded;
    this.tokens = tokensOf(folded.text);
  }

  indexAt(offset: number): number {
    return firstFrom(offset, this.tokens.length, (at) => this.tokens[at]?.start);
  }

  rawOf(at: number): string {
    const token = this.tokens[at];
    const span = rawSpan(this.folded, token?.start ?? 0, token?.end ?? 0);
    return filed(this.folded.raw.slice(span.start, span.end));
  }

  /** Past «:», quotes, «هم» and titles; the last title is kept. */
  skip(from: number): { at: number; title?: string } {
    let at = from;
    let title: number | undefined;
    for (; at < Math.min(this.tokens.length, from + longestSkip); at += 1) {
      const text = this.tokens[at]?.text ?? '';
      if (titles.test(text)) title = at;
      else if (!/^(?:[:"'(=-]|هم|اینه)$/u.test(text)) break;
    }
    return { at, ...(title !== undefined && { title: this.rawOf(title) }) };
  }

  add(phrase: NamePhrase, options: { side: Person['side']; role: NameRole; confidence: number; title?: string; relation?: { word: string; start: number; end: number }; start?: number; end?: number; attaches?: boolean }): void {
    const first = phrase.words[0];
    const last = phrase.words.at(-1);
    if (!first || !last) return;
    const from = options.start ?? first.start;
    const to = options.end ?? last.end;
    if (this.found.some((each) => from < each.to && each.from < to)) return;
    const { person, alternatives } = personFrom(this.folded, phrase, options.role, options.title);
    const { side, relation } = options;
    const extra = relation && { relation: relation.word };
    const spans = relation ? { ...person.spans, relation: rawSpan(this.folded, relation.start, relation.end) } : person.spans;
    const certain = phrase.otherLast || (phrase.words.length === 1 && !isGiven(first.text) && !endsAsFamily(first.text) && options.role === 'full') ? 0.85 : 1;
    this.found.push({
      value: { ...person, ...extra, side, spans },
      span: rawSpan(this.folded, first.start, to),
      confidence: options.confidence * certain,
      alternatives: alternatives.map((each) => ({ ...each, ...extra, side })),
      from,
      to,
      role: options.role,
      ...(options.attaches && { attaches: true }),
    });
  }
}

function byCue(scan: Scan): void {
  const { text } = scan.folded;
  for (const cue of nameCues) {
    for (const match of text.matchAll(cue.pattern)) {
      const start = scan.indexAt(match.index + match[0].length);
      const { at, title } = scan.skip(start);
      const phrase = takeName(scan.tokens, at, { first: cue.side === 'speaker' && cue.role === 'full', sure: cue.sure, named: /(?:نام|اسم)$/u.test(match[0]) });
      const first = phrase?.words[0];
      if (!phrase || !first) continue;
      const alone = /^(?:من|بنده|اینجانبه?)$/u.test(match[0]);
      const told = /^(?:هستم|ام|فرزند|به|دارای|با|میباشم)$/u.test(scan.tokens[phrase.next]?.text ?? '') || scan.tokens[phrase.next - 1]?.text !== phrase.words.at(-1)?.text;
      if (alone && (!isGiven(first.text) || (!told && phrase.words.length < 2))) continue;
      const preposition = /^(?:از|علیه|به|با)$/u.test(match[0]);
      const family = phrase.words.length > 1 && endsAsFamily(phrase.words.at(-1)?.text ?? '');
      if (!cue.sure && wordyNames.has(first.text) && (preposition || !family)) continue;
      const others = othersAfter(scan, phrase.next, cue.side);
      const shared = phrase.words.length === 1 && isGiven(first.text) ? others[0]?.phrase.words.slice(1) : undefined;
      if (preposition && phrase.words.length < 2 && !shared?.length && scan.tokens[phrase.next]?.text !== 'شکایت') continue;
      if (!cue.sure && !isGiven(first.text) && title === undefined) continue;
      if (shared?.length) scan.add({ words: [first, ...shared], next: phrase.next }, { ...cue, start: match.index, end: first.end });
      else scan.add(phrase, { ...cue, start: match.index, ...(title && { title }) });
      if (cue.role !== 'full' || cue.side === 'speaker') continue;
      for (const other of others) scan.add(other.phrase, { side: cue.side, role: 'full', confidence: 0.85, ...(other.title && { title: other.title }) });
    }
  }
}

/** «شاهدام علی رضایی و رضا کریمی بودن»: those that are listed after one; of a side only whole names. */
function othersAfter(scan: Scan, from: number, side: Person['side']): { phrase: NamePhrase; title?: string }[] {
  const others: { phrase: NamePhrase; title?: string }[] = [];
  let at = from;
  while (/^(?:و|,|هم)$/u.test(scan.tokens[at]?.text ?? '')) {
    const { at: next, title } = scan.skip(at + 1);
    const phrase = takeName(scan.tokens, next);
    const first = phrase?.words[0];
    const whole = title !== undefined || side === 'witness' || (phrase !== null && phrase.words.length > 1);
    if (!phrase || !first || !whole || (!isGiven(first.text) && !title)) return others;
    others.push({ phrase, ...(title && { title }) });
    at = phrase.next;
  }
  return others;
}

/** «شاهد» said of the name in the same clause makes a witness; else a person named is the other side. */
function sideOf(scan: Scan, start: number, end: number): Person['side'] {
  const before = scan.folded.text.slice(Math.max(0, start - 30), start).split(/[.;!?\n]/u).at(-1) ?? '';
  const after = scan.folded.text.slice(end, end + 25).split(/[.;!?\n]/u)[0] ?? '';
  if (/شاهد/u.test(before) || /^\s(?:هم )?(?:شاهد|دیده|شهادت)/u.test(after)) return 'witness';
  return /وکیل|قاضی|بازپرس|کارشناس/u.test(before) ? 'unclear' : 'other';
}

function byRelation(scan: Scan): void {
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const relation = relationAt(scan.tokens.slice(at, at + 2).map((token) => token.text));
    const token = scan.tokens[at];
    if (!relation || !token) continue;
    at += relation.length - 1;
    const last = scan.tokens[at] ?? token;
    let next = at + 1;
    const saysName = /^(?:اسمش|نامش|اسمشون)$/u.test(scan.tokens[next]?.text ?? '') || /^(?:اسم|نام)$/u.test(scan.tokens[at - relation.length]?.text ?? '');
    if (/^(?:اسمش|نامش|اسمشون)$/u.test(scan.tokens[next]?.text ?? '')) next += 1;
    if (/^(?:به|ب)$/u.test(scan.tokens[next]?.text ?? '') && /^(?:نام|اسم)$/u.test(scan.tokens[next + 1]?.text ?? '')) next += 2;
    const { at: name, title } = scan.skip(next);
    const phrase = takeName(scan.tokens, name, { sure: saysName });
    const first = phrase?.words[0];
    if (!phrase || !first || !(isGiven(first.text) || title || saysName)) continue;
    const saysSo = scan.tokens[phrase.next - 1]?.text !== phrase.words.at(-1)?.text;
    // «خریدار مختاره», «زنم راضیه» say how somebody is.
    if (saysSo && phrase.words.length < 2 && !saysName && !title) continue;
    if (wordyNames.has(first.text) && phrase.words.length < 2 && !saysName) continue;
    const place = { word: relation.relation, start: token.start, end: last.end };
    scan.found.splice(0, scan.found.length, ...scan.found.filter((each) => each.value.side !== 'other' || each.from < token.start - 5 || each.from > first.end));
    scan.add(phrase, { side: sideOf(scan, token.start, phrase.words.at(-1)?.end ?? first.end), role: 'full', confidence: 0.86, relation: place, start: token.start, ...(title && { title }) });
  }
}

function byTitle(scan: Scan): void {
  for (const match of scan.folded.text.matchAll(titlesBefore)) {
    const at = scan.indexAt(match.index + match[0].length);
    const { at: name } = scan.skip(at);
    const phrase = takeName(scan.tokens, name, { sure: /اقای/u.test(match[0]) });
    const first = phrase?.words[0];
    if (!phrase || !first) continue;
    if (!/اقای/u.test(match[0]) && !isGiven(first.text) && first.text.length < 5) continue;
    const vague = /(?:^|\s)(?:یه|یک|این|اون|هر|همون)\s$/u.test(scan.folded.text.slice(Math.max(0, match.index - 30), match.index));
    if (vague && !isGiven(first.text)) continue;
    const raw = rawSpan(scan.folded, match.index, match.index + match[0].length);
    const title = filed(scan.folded.raw.slice(raw.start, raw.end));
    scan.add(phrase, { side: sideOf(scan, match.index, phrase.words.at(-1)?.end ?? first.end), role: 'full', confidence: /اقای/u.test(match[0]) || isGiven(first.text) ? 0.75 : 0.6, title, start: match.index });
  }
  scan.tokens.forEach((token, at) => {
    const before = scan.tokens[at - 1];
    if (!titlesAfter.has(token.text) || !before || !isGiven(before.text) || before.text.length < 3 || endsName(before.text)) return;
    scan.add({ words: [before], next: at }, { side: sideOf(scan, before.start, token.end), role: 'full', confidence: 0.6, title: scan.rawOf(at) });
  });
}

/** «مریم احمدی هستم» at the beginning, and «فرزند حسن» after a name. */
function byPlace(scan: Scan): void {
  const start = scan.tokens.findIndex((token) => !/^(?:سلام|درود|من|بنده|\p{P})$/u.test(token.text) && !/^(?:وقت|بخیر|خسته|نباشید)$/u.test(token.text));
  const phrase = start < 0 ? null : takeName(scan.tokens, start, { first: true });
  const first = phrase?.words[0];
  if (phrase && first && isGiven(first.text)) {
    const cut = scan.tokens[phrase.next - 1]?.text !== phrase.words.at(-1)?.text && /م$/u.test(scan.tokens[phrase.next - 1]?.text ?? '');
    const said = /^(?:هستم|ام|میباشم)$/u.test(scan.tokens[phrase.next]?.text ?? '');
    if (cut || said) scan.add(phrase, { side: 'speaker', role: 'full', confidence: 0.88 });
  }
  for (const [pattern, sure] of [[childOf, true], [sonOf, false]] as const) {
    for (const match of scan.folded.text.matchAll(pattern)) {
      const { at } = scan.skip(scan.indexAt(match.index + match[0].length));
      const father = takeName(scan.tokens, at, { sure });
      const before = scan.found.some((each) => each.to <= match.index && match.index - each.to < 25);
      const firstWord = father?.words[0];
      if (!father || !firstWord || (!sure && !isGiven(firstWord.text)) || !before) continue;
      scan.add({ ...father, words: father.words.slice(0, 2) }, { side: 'unclear', role: 'father', confidence: 0.88, start: match.index, attaches: true });
    }
  }
}

/** Names told in pieces are one person: «اسمش علیه، فامیلیش کریمی، فرزند حسن». */
function together(found: readonly Found[]): Reading<Person>[] {
  const people: Reading<Person>[] = [];
  for (const each of [...found].sort((one, other) => one.from - other.from)) {
    const at = people.findLastIndex((person) => each.attaches || person.value.side === each.value.side);
    const same = people[at];
    const near = same && (each.value.side === 'speaker' || each.span.start - same.span.end < 20);
    const clash = same && (['given', 'family', 'father'] as const).some((part) => same.value[part] && each.value[part]);
    const adds = near && !clash && (each.role !== 'full' || !(each.value.given && each.value.family));
    const { value, span, confidence, alternatives } = each;
    const reading = { value, span, confidence, alternatives };
    if (same && adds) people[at] = joined(same, reading);
    else if (!each.attaches) people.push(reading);
  }
  return people;
}

/**
 * The people and companies a message names, in the order told, by what stands before them. Names are in filed form,
 * without «است», «ام» and the like; a list of names only helps to see where a name ends. Source: `notes/persian.md` 3.5.
 */
export function readPeople(folded: Folded): Reading<Person>[] {
  const scan = new Scan(folded);
  byCue(scan);
  byRelation(scan);
  byTitle(scan);
  byPlace(scan);
  const companies = readNamedCompanies(folded);
  const people = together(scan.found).filter(
    ({ span }) => !companies.some((company) => span.start < company.span.end && company.span.start < span.end),
  );
  for (const company of companies) {
    const own = /(?:^|[\s,])(?:شرکت ما|شرکتمون|نماینده|مدیرعامل|از طرف)\s*$/u.test(wordsBefore(folded, company.span.start));
    people.push({
      value: { side: own ? 'speaker' : 'other', company: company.value, spans: { company: company.span } },
      span: company.span,
      confidence: company.confidence,
      alternatives: [],
    });
  }
  people.sort((one, other) => one.span.start - other.span.start);
  return people.length <= mostPeople ? people : [...people.slice(0, mostPeople / 2), ...people.slice(-mostPeople / 2)];
}
