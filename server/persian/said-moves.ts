import { matchesWithin } from './all-matches.ts';
import { replyWords } from './answer-words.ts';
import { correctionWords } from './correction-words.ts';
import { courtesyWords } from './courtesy-words.ts';
import { moodWords } from './mood-words.ts';
import { fillers, hollow, type SaidMove } from './move-words.ts';
import { passingWords } from './passing-words.ts';
import { spelledOut } from './letters.ts';
import { countWords, phrase, spaced } from './phrase.ts';
import type { Stretch } from './reported.ts';
import { sessionWords } from './session-words.ts';
import { stopWords } from './stop-words.ts';
import { undoWords } from './undo-words.ts';

/** A move with its words, and the words of the message that say something besides. */
export interface Found<M extends string = SaidMove> extends Stretch {
  move: M;
  confidence: number;
  rest?: Stretch;
}

/** `led` as `phrase` writes its sources, at the beginning of a word. */
const leadSource = (led: string): string => spelledOut(`(?<![\\p{L}\\p{N}])(?:${spaced(led)})`);

const rules = [
  ...replyWords,
  ...passingWords,
  ...correctionWords,
  ...undoWords,
  ...courtesyWords,
  ...stopWords,
  ...sessionWords,
  ...moodWords,
].map((rule) => ({
  ...rule,
  pattern: phrase(rule.sources),
  lead: rule.led === undefined ? undefined : new RegExp(`${leadSource(rule.led)}$`, 'u'),
}));
type Rule = (typeof rules)[number];

const filling = (list: string): string =>
  spelledOut(`(?:[\\s\\p{P}\\p{S}]|(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}]))`);
const leading = new RegExp(`^${filling(fillers)}+`, 'u');
const empty = new RegExp(`^${filling(`${fillers}|${hollow}`)}*$`, 'u');
const closing = /[\s,.;:!'"()-]/u;

/** Moves made in passing, whatever else the message tells. */
const spoken = new Set<string>(['affirm', 'deny', 'greet']);
const longRest = 9;
/** A name or a number that was asked for is told in few words: the rest of a longer message is talk. */
const talkative = 16;
const looked = 20;

/** A move is made at the ends of a message; what is said over and over between them adds none. */
export function outermost<T>(all: readonly T[]): readonly T[] {
  return all.length <= 2 * looked ? all : [...all.slice(0, looked), ...all.slice(-looked)];
}

/** The part of text[start, end) that says something, or undefined when only fillers and marks are left. */
export function telling(text: string, start: number, end: number): Stretch | undefined {
  const piece = text.slice(start, end);
  if (empty.test(piece)) return undefined;
  const lead = leading.exec(piece)?.[0].length ?? 0;
  let last = end;
  while (last > start + lead && closing.test(text[last - 1] ?? '')) last -= 1;
  return { start: start + lead, end: last };
}

export interface Match extends Stretch {
  rule: Rule;
}

/** Within a longer message a move is made in its first or last words, or it is part of what is told. */
const edges = { spoken: 120, other: 80 };

function windowsOf(text: string, edge: number): readonly Stretch[] {
  if (text.length <= 2 * edges.spoken) return [{ start: 0, end: text.length }];
  const first = text.indexOf(' ', edge);
  const last = text.lastIndexOf(' ', text.length - edge);
  return first < 0 || last <= first
    ? [{ start: 0, end: text.length }]
    : [
        { start: 0, end: first },
        { start: last, end: text.length },
      ];
}

/** How many letters before the words of a move what leads to them may begin. */
const longestLead = 60;

function withLead(text: string, rule: Rule, { start, end }: Stretch): Match {
  const led = rule.lead?.exec(text.slice(Math.max(0, start - longestLead), start));
  return { rule, start: start - (led?.[0].length ?? 0), end };
}

const inside = (one: Stretch, other: Stretch): boolean => one.start >= other.start && one.end <= other.end;

/** «اگه آدرسشو ندونم چی میشه»: what only might be is no answer. */
const supposed = /(?<!\p{L})(?:اگه|اگر|گیرم|فرضا)(?:\s\p{L}+){0,3}\s$/u;
const maySuppose = new Set<string>(['unknown', 'decline', 'later', 'none', 'deny', 'stop']);

/** All wordings found outside what others said; of one inside another of a different move, the longer one. */
export function wordingsIn(text: string, reported: readonly Stretch[]): Match[] {
  const windows = { spoken: windowsOf(text, edges.spoken), other: windowsOf(text, edges.other) };
  const all = rules.flatMap((rule) =>
    windows[spoken.has(rule.move) ? 'spoken' : 'other'].flatMap((window) =>
      outermost(matchesWithin(text, rule.pattern, window)).map((each) => withLead(text, rule, each)),
    ),
  );
  const ours = all.filter(
    (one) =>
      !reported.some((stretch) => inside(one, stretch)) &&
      !(maySuppose.has(one.rule.move) && supposed.test(text.slice(Math.max(0, one.start - 40), one.start))),
  );
  const longer = (one: Match): boolean =>
    ours.some(
      (other) =>
        other.rule.move !== one.rule.move &&
        inside(one, other) &&
        other.end - other.start > one.end - one.start,
    );
  return ours.filter((one) => !longer(one));
}

/** What text[start, end) tells beside the moves in it: «نمی‌دونم، برو بعدی» tells nothing. */
export function besides(
  text: string,
  start: number,
  end: number,
  taken: readonly Stretch[],
): Stretch | undefined {
  let from = start;
  let to = end;
  for (;;) {
    const left = telling(text, from, to);
    if (!left) return undefined;
    const first = taken.find(
      (each) => each.start >= from && each.start <= left.start && each.end > left.start,
    );
    const last = taken.find((each) => each.end <= to && each.end >= left.end && each.start < left.end);
    if (first && first.end <= to) from = first.end;
    else if (last && last.start >= from) to = last.start;
    else return left;
  }
}

/** How sure a wording's place makes us: alone, at the start, at the end, or somewhere in a short message. */
function sureness(rule: Rule, length: number, before: boolean, after: boolean): number | undefined {
  const within = length <= (rule.words ?? 0) ? rule.inside : undefined;
  if (before) return after ? within : (rule.tail ?? within);
  return after ? rule.head : rule.whole;
}

/**
 * The moves that a folded text makes in words we know. `asked`: the questions in it, which tell nothing either;
 * `forValue`: a name, a number or a choice was asked for.
 */
export function saidMoves(
  text: string,
  matches: readonly Match[],
  asked: readonly Stretch[],
  forValue = false,
): Found[] {
  const length = countWords(text);
  // Only what is surely a move by itself takes its words away from what is told.
  const takers = [...matches.filter(({ rule }) => rule.whole > 0.86 || rule.tail !== undefined), ...asked];
  return matches.flatMap((match): Found[] => {
    const { rule, start, end } = match;
    const others = takers.filter((each) => each !== match && (each.end <= start || each.start >= end));
    const no = spoken.has(rule.move) ? null : /^[\s\p{P}]*نه[\s,]+/u.exec(text.slice(0, start));
    const before = besides(text, no?.[0].length ?? 0, start, others);
    const after = besides(text, end, text.length, others);
    const at = sureness(rule, length, before !== undefined, after !== undefined);
    if (at === undefined) return [];
    const rest = after ?? before;
    // Inside a long telling the same words are part of what happened.
    const told =
      rest !== undefined &&
      !spoken.has(rule.move) &&
      countWords(text.slice(rest.start, rest.end)) > (forValue ? talkative : longRest);
    return [{ move: rule.move, confidence: told ? at * 0.6 : at, start, end, ...(rest && { rest }) }];
  });
}
