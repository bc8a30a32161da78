import type { Expectation } from './scenario.ts';

/**
 * A text as it is compared: digits in ASCII, half-space and punctuation as a space, no case. Letters are not folded:
 * that is the server's work and is scored.
 */
export function normalise(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u200c\s.,،؛;:؟!«»"()\-–_/]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The value at a dotted path of a filing, or undefined. */
export function valueAt(filing: unknown, path: string): unknown {
  let value: unknown = filing;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** Every filled leaf of a filing by path. A list of bare values is one leaf; empty lists and texts are none. */
export function leavesOf(value: unknown, path = ''): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  if (value === undefined || value === null || value === '') return leaves;
  const isBareList = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  if (typeof value !== 'object' || isBareList) {
    if (!isBareList || value.length > 0) leaves.set(path, value);
    return leaves;
  }
  for (const [key, child] of Object.entries(value)) {
    for (const [at, leaf] of leavesOf(child, path ? `${path}.${key}` : key)) leaves.set(at, leaf);
  }
  return leaves;
}

function textOf(value: unknown): string {
  return normalise([...leavesOf(value).values()].flat().join(' '));
}

function same(value: unknown, wanted: string | number | boolean): boolean {
  if (typeof value === 'string' && typeof wanted === 'string') return normalise(value) === normalise(wanted);
  if (Array.isArray(value) && value.length === 1) return same(value[0], wanted);
  return value === wanted;
}

/** Whether a filing's value is what was expected of it. */
export function meets(value: unknown, expectation: Expectation): boolean {
  if (typeof expectation !== 'object') return same(value, expectation);
  if ('oneOf' in expectation) return expectation.oneOf.some((each) => same(value, each));
  if ('ifPresent' in expectation) return leavesOf(value).size === 0 || meets(value, expectation.ifPresent);
  if ('filled' in expectation) return leavesOf(value).size > 0;
  const text = textOf(value);
  return expectation.contains.every((words) => text.includes(normalise(words)));
}

/** Whether `words` occur in one of the texts. What the server has masked («•») stands for the letter that was typed. */
export function occursIn(words: string, texts: readonly string[]): boolean {
  const wanted = normalise(words);
  if (wanted === '') return false;
  if (!wanted.includes('•')) return texts.some((text) => normalise(text).includes(wanted));
  const pattern = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('•', '.'), 'u');
  return texts.some((text) => pattern.test(normalise(text)));
}
