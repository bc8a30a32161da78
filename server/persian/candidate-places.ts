import { lately } from './lately.ts';
import { alike, anything, depth, needsOf } from './starts.ts';

/** A pattern of which it is known what words it needs. */
interface Known {
  id: number;
  /** The same pattern, tried at one place only. */
  sticky: RegExp;
  /** It begins with the word it needs; otherwise it has it further on. */
  first: boolean;
}

interface Node {
  ids: number[];
  next: Map<string, Node>;
}

const node = (): Node => ({ ids: [], next: new Map() });
const root = node();
/** How often each pattern was used, until its beginnings are learnt; null where they cannot be. */
const patterns = new WeakMap<RegExp, Known | number | null>();
let count = 0;

/** Learning takes as long as a few searches: what is used once or twice is not worth it. */
const worthwhile = 6;
/** In so few letters a search is no dearer than a look at the plan. */
const short = 40;

function learn(pattern: RegExp): Known | null {
  const needs = needsOf(pattern);
  if (!needs) return null;
  const id = count;
  count += 1;
  for (const start of needs.starts) {
    let at = root;
    for (let place = 0; place < start.length; place += 1) {
      const letter = start.charAt(place);
      const next = at.next.get(letter) ?? node();
      at.next.set(letter, next);
      at = next;
    }
    at.ids.push(id);
  }
  beginners.clear();
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}y`);
  return { id, sticky, first: needs.first };
}

function knownOf(pattern: RegExp): Known | null {
  const known = patterns.get(pattern);
  if (known === null || typeof known === 'object') return known;
  const uses = known ?? 0;
  const learnt = uses < worthwhile ? uses + 1 : learn(pattern);
  patterns.set(pattern, learnt);
  return typeof learnt === 'number' ? null : learnt;
}

const isLetter = (char: string): boolean =>
  (char >= '\u0620' && char <= '\u064a') ||
  (char >= '\u066e' && char <= '\u06d3') ||
  (char >= 'a' && char <= 'z');

interface Plan {
  /** The places of each pattern, by its id; patterns from `upTo` on were learnt later. */
  places: (number[] | undefined)[];
  upTo: number;
  /** Where the words of the text begin. */
  words: number[];
}

/** The patterns that may begin with some letters, by these letters. */
const beginners = new Map<string, readonly number[]>();
const mostBeginnings = 20_000;

function beginnersOf(letters: string): readonly number[] {
  let ids = beginners.get(letters);
  if (!ids) {
    const found = new Set<number>();
    walk(root, letters, 0, found);
    ids = [...found];
    if (beginners.size >= mostBeginnings) beginners.clear();
    beginners.set(letters, ids);
  }
  return ids;
}

function walk(at: Node, letters: string, place: number, found: Set<number>): void {
  for (const id of at.ids) found.add(id);
  if (place >= letters.length) return;
  const next = at.next.get(alike(letters.charAt(place)));
  if (next) walk(next, letters, place + 1, found);
  const any = at.next.get(anything);
  if (any) walk(any, letters, place + 1, found);
}

/** Where in a text each known pattern may begin: at the beginnings of words, by their first letters. */
const planOf = lately((text): Plan => {
  const plan: Plan = { places: [], upTo: count, words: [] };
  const { places, words } = plan;
  for (let place = 0; place < text.length; place += 1)
    if (place === 0 || !isLetter(text.charAt(place - 1)) || alike(text.charAt(place)) === '0') {
      words.push(place);
      for (const id of beginnersOf(text.slice(place, place + depth))) {
        const known = places[id];
        if (known) known.push(place);
        else places[id] = [place];
      }
    }
  return plan;
}, 16);

const none: readonly number[] = [];
const nowhere: Planned = { sticky: /(?!)/uy, places: none };

/** What leads to a word that a pattern needs is no longer than this. */
const lead = 80;

/** The beginnings of words not far before one of these places. */
function leadingTo(places: readonly number[], words: readonly number[]): number[] {
  let next = 0;
  return words.filter((word) => {
    while ((places[next] ?? Number.POSITIVE_INFINITY) < word) next += 1;
    return (places[next] ?? Number.POSITIVE_INFINITY) - word <= lead;
  });
}

/** A pattern tried only where it may match. */
export interface Planned {
  sticky: RegExp;
  places: readonly number[];
}

/**
 * The places in a text where a pattern may match, in order, or undefined where all of it must be searched. A message is
 * looked over by hundreds of patterns, and nearly all of them need words it has not got.
 */
export function candidatePlaces(text: string, pattern: RegExp): Planned | undefined {
  if (text.length < short) return undefined;
  const known = knownOf(pattern);
  if (!known) return undefined;
  const { places, upTo, words } = planOf(text);
  if (known.id >= upTo) return undefined;
  const here = places[known.id];
  if (!here) return nowhere;
  return { sticky: known.sticky, places: known.first ? here : leadingTo(here, words) };
}
