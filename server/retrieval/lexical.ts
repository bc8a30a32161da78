import { countTerms, tellingWords, wordsOf } from './terms.ts';

/** Bucket (from 0) → weight. */
export type SparseVector = ReadonlyMap<number, number>;

export const lexicalDimensions = 2 ** 20;
/** pgvector indexes no sparse vector with more entries than this. */
const mostEntries = 1_000;

/** BM25: how fast a repeated term stops to matter, and how much a long text is held back. */
const saturation = 1.2;
const lengthPenalty = 0.75;

function bucketCounts(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [hash, count] of countTerms(tellingWords(wordsOf(text)), { pairs: false, grams: [4, 4] })) {
    const bucket = hash & (lexicalDimensions - 1);
    counts.set(bucket, (counts.get(bucket) ?? 0) + count);
  }
  return counts;
}

function heaviest(entries: [number, number][]): SparseVector {
  const kept =
    entries.length > mostEntries ? entries.sort((a, b) => b[1] - a[1]).slice(0, mostEntries) : entries;
  return new Map(kept);
}

/**
 * The BM25 weights of texts that are searched together, so that the inner product with `lexicalQuery` is the score:
 * all of the statistics are on this side. Terms: words and character 4-grams.
 */
export function lexicalDocuments(texts: readonly string[]): SparseVector[] {
  const counted = texts.map(bucketCounts);
  const seen = new Map<number, number>();
  for (const counts of counted)
    for (const bucket of counts.keys()) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  return counted.map((counts, document) => {
    const held = saturation * (1 - lengthPenalty + (lengthPenalty * (lengths[document] ?? 0)) / usual);
    return heaviest(
      [...counts].map(([bucket, count]) => {
        const documents = seen.get(bucket) ?? 0;
        const rarity = Math.log(1 + (texts.length - documents + 0.5) / (documents + 0.5));
        return [bucket, (rarity * count * (saturation + 1)) / (count + held)];
      }),
    );
  });
}

/** What is looked for: each term once. */
export function lexicalQuery(text: string): SparseVector {
  return heaviest([...bucketCounts(text).keys()].map((bucket) => [bucket, 1]));
}

/** As PostgreSQL reads it; its indices begin at 1 and rise. */
export function sparsevecText(vector: SparseVector): string {
  const entries = [...vector]
    .sort((a, b) => a[0] - b[0])
    .map(([bucket, weight]) => `${bucket + 1}:${weight.toFixed(4)}`);
  return `{${entries.join(',')}}/${lexicalDimensions}`;
}
