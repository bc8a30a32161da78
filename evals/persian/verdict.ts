import type { z } from 'zod';

/** What a reader made of one case: how much was to be read, how much it read, how much of that was right. */
export interface Verdict {
  gold: number;
  found: number;
  right: number;
  /** What was read, to be shown beside a case that went wrong. */
  read?: unknown;
}

/** Pairs what was read with what was to be read, each at most once. */
export function paired<G, F>(
  gold: readonly G[],
  found: readonly F[],
  same: (gold: G, found: F) => boolean,
): Verdict {
  const left = [...found];
  let right = 0;
  for (const each of gold) {
    const at = left.findIndex((one) => same(each, one));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { gold: gold.length, found: found.length, right, read: found };
}

/** A case that asks one thing: the value, or nothing (`null`) where nothing is to be read. */
export function single<T>(gold: T | null, found: T | null, same = gold === found): Verdict {
  return {
    gold: gold === null ? 0 : 1,
    found: found === null ? 0 : 1,
    right: gold !== null && found !== null && same ? 1 : 0,
    read: found,
  };
}

export function isRight({ gold, found, right }: Verdict): boolean {
  return gold === right && found === right;
}

/** One set of cases: how a row of its file looks and how a reader is judged by it. */
export interface CaseSet {
  name: string;
  /** Null: the row is one that the set's own notes tell not to count. Throws when the row has another shape. */
  judge: (row: unknown) => Verdict | null;
  /** The same row read by `@persian-tools/persian-tools`, where it has a function for it. */
  baseline?: (row: unknown) => Verdict | null;
}

/** Makes a set of a schema and judges over its rows. */
export function caseSet<S extends z.ZodType>(
  name: string,
  schema: S,
  judge: (row: z.infer<S>) => Verdict | null,
  baseline?: (row: z.infer<S>) => Verdict | null,
): CaseSet {
  return {
    name,
    judge: (row) => judge(schema.parse(row)),
    ...(baseline && { baseline: (row: unknown) => baseline(schema.parse(row)) }),
  };
}

/** Whether two places in a text share a character. */
export function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a span touches the quote, wherever in the text it stands. Throws when it stands nowhere: the case is wrong then. */
export function touches(text: string, quote: string, span: { start: number; end: number }): boolean {
  if (!text.includes(quote)) throw new Error(`«${quote}» is not in «${text}»`);
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    if (overlap({ start, end: start + quote.length }, span)) return true;
  return false;
}
