import type { Choice, FieldInfo } from '../../schemas/field.ts';
import { key, rawSpan, type Folded } from '../persian/fold.ts';
import { phrase } from '../persian/phrase.ts';
import type { Heard } from './hearing.ts';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asked = new WeakMap<Choice, RegExp | null>();
const toldInPassing = new WeakMap<Choice, RegExp | null>();

/** In a story only the ways people say a choice count: its bare label («خودرو», «چک») is an ordinary word there. */
function patternOf(choice: Choice, expected: boolean): RegExp | null {
  const patterns = expected ? asked : toldInPassing;
  let pattern = patterns.get(choice);
  if (pattern === undefined) {
    // «چاقو/قمه» and «خودم (اصیل)» are several ways to say one choice.
    const labels = [choice.label, choice.label.replace(/\(.*?\)/g, ''), ...choice.label.split(/[/()،]/)];
    const said = [...(expected ? labels : []), ...(choice.hears ?? [])];
    const words = [...new Set(said.map((each) => key(each.trim())))].filter((each) => each.length > 1);
    pattern = words.length > 0 ? phrase(words.map(escape)) : null;
    patterns.set(choice, pattern);
  }
  return pattern;
}

interface Found {
  choice: Choice;
  start: number;
  end: number;
}

function find(folded: Folded, choices: readonly Choice[], expected: boolean): Found[] {
  const found: Found[] = [];
  for (const choice of choices) {
    const pattern = patternOf(choice, expected);
    if (!pattern) continue;
    for (const match of folded.text.matchAll(pattern)) {
      found.push({ choice, start: match.index, end: match.index + match[0].length });
    }
  }
  // A longer wording contains the shorter one of a neighbour: only the longest at a place counts.
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

const ordinals = ['اول', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم'];
const position =
  /^(?:گزینه|شماره|مورد)?\s?(?:(\d)|(اول|دوم|سوم|چهارم|پنجم|ششم))(?:ی|یه|ین)?(?:\s?(?:رو|را))?[\s.!]*$/u;

/** «اولی», «گزینه ۲», «۳»: the place of a choice in the list that was shown; undefined when the message is no such thing. */
export function pointedAt(folded: Folded, count: number): number | undefined {
  const match = position.exec(folded.text.trim());
  if (!match) return undefined;
  const at = match[1] ? Number(match[1]) - 1 : ordinals.indexOf(match[2] ?? '');
  return at >= 0 && at < count ? at : undefined;
}

/** The choice a message names; null when it names none or several. `expected`: the choice was asked for. */
export function readChoice(folded: Folded, info: FieldInfo, expected: boolean): Heard | null {
  const choices = info.choices ?? [];
  const whole = { start: 0, end: folded.raw.length };
  if (expected) {
    const at = pointedAt(folded, choices.length);
    const pointed = at === undefined ? undefined : choices[at];
    if (pointed) return { value: pointed.value, span: whole, confidence: 0.95, alternatives: [] };
  }
  const found = find(folded, choices, expected);
  const named = [...new Set(found.map((each) => each.choice))];
  const [first] = found;
  if (!first) return null;
  if (named.length === 1) {
    return {
      value: first.choice.value,
      span: rawSpan(folded, first.start, first.end),
      confidence: 0.95,
      alternatives: [],
    };
  }
  if (!expected) return null;
  const last = found.reduce((one, other) => (other.start > one.start ? other : one));
  return {
    value: last.choice.value,
    span: rawSpan(folded, last.start, last.end),
    confidence: 0.7,
    alternatives: named.filter((choice) => choice !== last.choice).map((choice) => choice.value),
  };
}

/** Every choice a message names, for lists. */
export function readChoices(folded: Folded, info: FieldInfo, expected: boolean): Heard | null {
  const found = find(folded, info.choices ?? [], expected);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return null;
  const values = [...new Set(found.map((each) => each.choice.value))];
  const start = Math.min(...found.map((each) => each.start));
  const end = Math.max(...found.map((each) => each.end));
  return { value: values, span: rawSpan(folded, start, end), confidence: 0.95, alternatives: [] };
}

const spoken = new WeakMap<readonly string[], RegExp>();
const phrasesOf = (words: readonly string[]): RegExp => {
  let pattern = spoken.get(words);
  if (!pattern) {
    pattern = phrase(words.map((word) => escape(key(word))));
    spoken.set(words, pattern);
  }
  return pattern;
};

/** Where the first of these everyday phrases stands in a message. */
export function findPhrase(folded: Folded, words: readonly string[]): { start: number; end: number } | null {
  if (words.length === 0) return null;
  const pattern = phrasesOf(words);
  pattern.lastIndex = 0;
  const match = pattern.exec(folded.text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** All places of these phrases. */
export function findPhrases(folded: Folded, words: readonly string[]): { start: number; end: number }[] {
  if (words.length === 0) return [];
  return [...folded.text.matchAll(phrasesOf(words))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
