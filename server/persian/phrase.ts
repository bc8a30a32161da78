import { lately } from './lately.ts';
import { spelledOut } from './letters.ts';

/** A fragment of `phrase` with its spaces spelled out. */
export function spaced(source: string): string {
  return source.replace(/ (?=\[?\\p)|_/g, '[\\s,]{1,2}').replaceAll(' ', '[\\s,]{0,2}');
}

/**
 * A pattern that matches whole words of a folded text. `sources` are regular expression fragments in folded letters;
 * a space in them stands for a space, a comma, or nothing, as people write half-spaces in all three ways;
 * before any word (`\p{L}+`) it is needed, as it is where `_` stands.
 */
export function phrase(sources: readonly string[]): RegExp {
  const longestFirst = [...sources].sort((one, other) => other.length - one.length);
  const body = longestFirst.map(spaced).join('|');
  return new RegExp(spelledOut(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`), 'gu');
}

const oneWord = new RegExp(spelledOut('[\\p{L}\\p{N}]+'), 'gu');

/** How many words a folded text has; marks alone are no words. */
export const countWords = lately((text) => text.match(oneWord)?.length ?? 0);

/** Fragments for `phrase`, one a line or parted by « / ». */
export function words(text: TemplateStringsArray, ...parts: readonly string[]): string[] {
  return String.raw(text, ...parts)
    .split(/\s*(?:\n|\s\/\s)\s*/u)
    .filter((word) => word !== '');
}

/** «قبلی رو پاک کن», «پاکش کن قبلی رو»: two parts in either order, with up to `between` other words between them. */
export function eitherWay(one: string, other: string, between = 3): string {
  const gap = between > 0 ? `(?: \\p{L}+){0,${between}}_` : '_';
  return `${one}${gap}${other} / ${other}${gap}${one}`;
}
