import type { Folded } from './fold.ts';
import type { NamePhrase } from './names.ts';
import { filedName, splitName } from './split-name.ts';
import type { Token } from './tokens.ts';
import type { Reading, Span } from './reading.ts';

/** A person as a message tells of them; every value is in filed form, every span in the raw text. */
export interface Person {
  side: 'speaker' | 'other' | 'witness' | 'unclear';
  given?: string;
  family?: string;
  father?: string;
  title?: string;
  /** Name of a company, with its kind. */
  company?: string;
  /** Canonical Persian word for what they are to the speaker: «پسرعمو», «همسایه», «صاحبخانه». */
  relation?: string;
  spans: { given?: Span; family?: Span; father?: Span; company?: Span; relation?: Span };
}

export type NameRole = 'full' | 'family' | 'father';

/** What one name phrase says of a person, by the role its cue gives it. */
export function personFrom(
  folded: Folded,
  phrase: NamePhrase,
  role: NameRole,
  title?: string,
): { person: Omit<Person, 'side'>; alternatives: Omit<Person, 'side'>[] } {
  const build = (words: readonly Token[], swap: boolean): Omit<Person, 'side'> => {
    if (role !== 'full') {
      const name = filedName(folded, words);
      return name ? { [role]: name.value, spans: { [role]: name.span } } : { spans: {} };
    }
    const parts = splitName(words, title !== undefined);
    const swapped = swap && words.length > 1 ? { given: words.slice(0, 1), family: words.slice(1) } : parts;
    const given = swapped.given && filedName(folded, swapped.given);
    const family = swapped.family && filedName(folded, swapped.family);
    return {
      ...(title && { title }),
      ...(given && { given: given.value }),
      ...(family && { family: family.value }),
      spans: { ...(given && { given: given.span }), ...(family && { family: family.span }) },
    };
  };
  const alternatives: Omit<Person, 'side'>[] = [];
  if (phrase.otherLast) alternatives.push(build([...phrase.words.slice(0, -1), phrase.otherLast], false));
  if (role === 'full' && phrase.words.length > 1 && splitName(phrase.words).doubtful)
    alternatives.push(build(phrase.words, true));
  return { person: build(phrase.words, false), alternatives };
}

/** Two readings about one person as one: what the second adds. */
export function joined(one: Reading<Person>, other: Reading<Person>): Reading<Person> {
  return {
    value: { ...other.value, ...one.value, spans: { ...other.value.spans, ...one.value.spans } },
    span: { start: Math.min(one.span.start, other.span.start), end: Math.max(one.span.end, other.span.end) },
    confidence: Math.min(one.confidence, other.confidence),
    alternatives: one.alternatives,
  };
}
