import { isFamily, isGiven } from './name-words.ts';
import type { NamePhrase, NamePlace } from './names.ts';
import type { Scan } from './people-scan.ts';
import { relationAt, type Relation } from './relations.ts';
import { splitName } from './split-name.ts';

/** One of several people told in a row. */
export interface Listed {
  phrase: NamePhrase;
  title?: string;
  relation?: { word: string; start: number; end: number };
}

const mostListed = 12;
const joiner = /^(?:و|,|هم|همراه|با)$/u;
const mark = /^(?:\d{1,2}|[-.):(])$/u;
const rank = /^(?:اول|دوم|سوم|چهارم|پنجم|یکم|نفر|ردیف|متهم|خوانده|شاهد|خواهان|و)$/u;
const spouse = /^(?:زن|شوهر|همسر|نامزد|عروس|داماد|مادر)$/u;

/** Past «۱-», «ردیف دوم»: what counts the people of a list; the index itself when nothing does. */
function pastCount(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 5 && (mark.test(scan.word(at)) || (rank.test(scan.word(at)) && at < from + 3))) at += 1;
  const counted = scan.tokens
    .slice(from, at)
    .some(({ text }) => /^\d|^(?:اول|دوم|سوم|چهارم|پنجم|یکم)$/u.test(text));
  return counted ? at : from;
}

const oneMore = /^(?:یکی|یکیش|یکیشون|یکیم|یکیشم|دیگری|اون|اونیکی)$/u;
const oneMoreEnd = /^(?:هم|دیگه|دیگش|دیگشون|دیگری|یکی|به|نام|اسم|از|اینها|اونا|اونها)$/u;

/** Past «یکی هم», «اون یکی»: what parts the people of a list. */
function pastOneMore(scan: Scan, from: number): number {
  let at = from;
  if (joiner.test(scan.word(at))) at += 1;
  if (!oneMore.test(scan.word(at))) return from;
  at += 1;
  while (at < from + 6 && oneMoreEnd.test(scan.word(at))) at += 1;
  return at;
}

interface Next {
  at: number;
  counted: boolean;
}

/** Where the next one of a list begins, or null when the list is over. */
function nextOf(scan: Scan, from: number): Next | null {
  const counted = pastCount(scan, from);
  if (counted > from) return { at: counted, counted: true };
  const more = pastOneMore(scan, from);
  if (more > from) return { at: more, counted: false };
  if (!joiner.test(scan.word(from))) return null;
  const after = pastCount(scan, from + 1);
  return { at: after, counted: after > from + 1 };
}

function relationHere(scan: Scan, at: number): { relation: Relation; next: number } | null {
  const relation = relationAt(scan.tokens.slice(at, at + 2).map(({ text }) => text));
  return relation && relation.whose !== 'mine' ? { relation, next: at + relation.length } : null;
}

/** The one that begins at a token, with the title or the «برادرش» before the name. */
function oneAt(scan: Scan, at: number, place: NamePlace): Listed | null {
  const kin = relationHere(scan, at);
  const { at: name, title } = scan.skip(kin?.next ?? at);
  const phrase = scan.take(name, place);
  if (!phrase) return null;
  const [start, end] = [scan.tokens[at]?.start ?? 0, scan.tokens[(kin?.next ?? at) - 1]?.end ?? 0];
  return {
    phrase,
    ...(title !== undefined && { title }),
    ...(kin && { relation: { word: kin.relation.relation, start, end } }),
  };
}

function isWhole({ phrase, title }: Listed): boolean {
  const parts = splitName(phrase.words, title !== undefined);
  return parts.given !== undefined && parts.family !== undefined;
}

function shares(one: Listed, next: Listed): boolean {
  const [given] = one.phrase.words;
  return (
    given?.text !== next.phrase.words[0]?.text &&
    one.title === undefined &&
    one.phrase.words.length === 1 &&
    given !== undefined &&
    isGiven(given.text) &&
    isWhole(next) &&
    !spouse.test(next.relation?.word ?? '')
  );
}

/** «علی و رضا کریمی»: given names alone before the last one share its family name. */
function withSharedFamily(listed: readonly Listed[], common: NamePhrase | null): Listed[] {
  const shared = [...listed];
  for (let at = shared.length - 1; at >= 0; at -= 1) {
    const [one, next] = [shared[at], shared[at + 1]];
    if (!one) continue;
    const [given] = one.phrase.words;
    const family = next
      ? shares(one, next) && splitName(next.phrase.words, next.title !== undefined).family
      : common && one.phrase.words.length === 1 && common.words;
    if (given && family) shared[at] = { ...one, phrase: { ...one.phrase, words: [given, ...family] } };
  }
  return shared;
}

/** «… هر دو طاهرخانی»: the family name of all, told after them. */
function familyOfAll(scan: Scan, from: number): NamePhrase | null {
  const said = /^(?:هردو|هردوشون|هردوتاشون|جفتشون|همگی|همشون)$/u.test(scan.word(from))
    ? 1
    : scan.word(from) === 'هر' && /^(?:دو|سه|چهار|دوشون|سهشون|دوتاشون)$/u.test(scan.word(from + 1))
      ? 2
      : 0;
  const phrase = said > 0 ? scan.take(from + said) : null;
  return phrase && isFamily(phrase.words[0]?.text ?? '') ? phrase : null;
}

/**
 * The people told in a row from a token on: «علی و رضا کریمی», «احمد محمدی و زنش لیلا صادقی», «۱- … ۲- …». The first
 * is read as `place` says; those after it need a name we know, a title or their number.
 */
export function takeList(scan: Scan, from: number, place: NamePlace): Listed[] {
  const start = pastCount(scan, from);
  const first = oneAt(scan, start, place);
  if (!first) return [];
  const listed = [first];
  let at = first.phrase.next;
  while (listed.length < mostListed) {
    const next = nextOf(scan, at);
    const one = next && oneAt(scan, next.at, next.counted ? { sure: true } : {});
    const lead = one?.phrase.words[0]?.text ?? '';
    if (!one || !(isGiven(lead) || one.title !== undefined || next.counted)) break;
    // «از علی رضایی و حسن پول گرفتم»: a lone given name after a whole one begins something else.
    if (
      !next.counted &&
      !isWhole(one) &&
      one.title === undefined &&
      isWhole(first) &&
      !one.relation &&
      place.sure !== true
    )
      break;
    listed.push(one);
    at = one.phrase.next;
  }
  return withSharedFamily(listed, familyOfAll(scan, at));
}
