import { countTerms, wordsOf } from './terms.ts';

const bits = 15;
/** How many weights a class has; terms that fall on the same one share it. */
export const buckets = 1 << bits;

/** The terms of a text by bucket, with their strength; of length one, so that a story and a short line weigh the same. */
export interface Features {
  at: Int32Array;
  value: Float32Array;
}

export function bucketOf(hash: number): number {
  return hash & (buckets - 1);
}

/** Words, pairs of words and character 3–4-grams of a text, by bucket. */
export function countBuckets(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [hash, count] of countTerms(wordsOf(text), { pairs: true, grams: [3, 4] })) {
    const bucket = bucketOf(hash);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1 + Math.log(count));
  }
  return counts;
}

/** By bucket, how rare its terms are among the texts; 0 where there was none. */
export function rarityOf(counted: readonly ReadonlyMap<number, number>[]): Float32Array {
  const seen = new Float32Array(buckets);
  for (const counts of counted) for (const bucket of counts.keys()) seen[bucket] = (seen[bucket] ?? 0) + 1;
  return seen.map((times) => (times > 0 ? Math.log(1 + counted.length / times) : 0));
}

/** What was never seen in training is left out. */
export function featuresOf(counts: ReadonlyMap<number, number>, rarity: Float32Array): Features {
  const known = [...counts].filter(([bucket]) => (rarity[bucket] ?? 0) > 0);
  const at = Int32Array.from(known, ([bucket]) => bucket);
  const value = Float32Array.from(known, ([bucket, count]) => count * (rarity[bucket] ?? 0));
  const length = Math.hypot(...value) || 1;
  return { at, value: value.map((each) => each / length) };
}

/** Sets `scores` to what the weights (by bucket, then by class) say of the features. */
export function score(
  { at, value }: Features,
  weights: Float32Array | Int8Array,
  scale: number,
  scores: Float32Array,
): void {
  const classes = scores.length;
  scores.fill(0);
  for (let feature = 0; feature < at.length; feature++) {
    const offset = (at[feature] ?? 0) * classes;
    const strength = (value[feature] ?? 0) * scale;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + strength * (weights[offset + k] ?? 0);
  }
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array, temperature: number): void {
  let most = -Infinity;
  for (const each of scores) if (each > most) most = each;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const share = Math.exp(((scores[k] ?? 0) - most) / temperature);
    scores[k] = share;
    sum += share;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
}
