import type { Choice, FieldInfo } from '../../schemas/field.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { readAskedChoice } from './asked-choice.ts';
import type { Heard } from './hearing.ts';
import { placesOf, spoken, type Place, type Spoken } from './spoken.ts';

const asked = new WeakMap<Choice, Spoken>();
const toldInPassing = new WeakMap<Choice, Spoken>();

/** In a story only the ways people say a choice count: its bare label («خودرو», «چک») is an ordinary word there. */
function wordingsOf(choice: Choice, expected: boolean): Spoken {
  const known = expected ? asked : toldInPassing;
  let wordings = known.get(choice);
  if (!wordings) {
    // «چاقو/قمه» and «خودم (اصیل)» are several ways to say one choice.
    const labels = [choice.label, choice.label.replace(/\(.*?\)/g, ''), ...choice.label.split(/[/()،]/)];
    wordings = spoken([...(expected ? [...labels, ...(choice.answers ?? [])] : []), ...(choice.hears ?? [])]);
    known.set(choice, wordings);
  }
  return wordings;
}

/** A choice and where a message names it. */
export interface Found extends Place {
  choice: Choice;
}

/** Every place where a message names one of these choices, the longest wording at each. */
export function choicesIn(folded: Folded, choices: readonly Choice[], expected: boolean): Found[] {
  const found = choices.flatMap((choice): Found[] =>
    placesOf(folded.text, wordingsOf(choice, expected)).map((place) => ({ choice, ...place })),
  );
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
  if (expected) {
    const at = pointedAt(folded, choices.length);
    const pointed = at === undefined ? undefined : choices[at];
    const span = { start: 0, end: folded.raw.length };
    if (pointed) return { value: pointed.value, span, confidence: 0.95, alternatives: [] };
    return readAskedChoice(folded, choices);
  }
  const found = choicesIn(folded, choices, false);
  const [first] = found;
  if (!first || new Set(found.map((each) => each.choice)).size > 1) return null;
  return {
    value: first.choice.value,
    span: rawSpan(folded, first.start, first.end),
    confidence: 0.95,
    alternatives: [],
  };
}

/** Every choice a message names, for lists. */
export function readChoices(folded: Folded, info: FieldInfo, expected: boolean): Heard | null {
  const found = choicesIn(folded, info.choices ?? [], expected);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return null;
  const values = [...new Set(found.map((each) => each.choice.value))];
  const start = Math.min(...found.map((each) => each.start));
  const end = Math.max(...found.map((each) => each.end));
  return { value: values, span: rawSpan(folded, start, end), confidence: 0.95, alternatives: [] };
}

const phrases = new WeakMap<readonly string[], Spoken>();

/** All places of these everyday phrases in a message. `inflected`: their verbs count in every person. */
export function findPhrases(folded: Folded, words: readonly string[], inflected = false): Place[] {
  let wordings = phrases.get(words);
  if (!wordings) {
    wordings = spoken(words, inflected);
    phrases.set(words, wordings);
  }
  return placesOf(folded.text, wordings);
}

/** Where the first of these everyday phrases stands in a message. */
export function findPhrase(folded: Folded, words: readonly string[]): Place | null {
  return findPhrases(folded, words)[0] ?? null;
}
