import { countTerms, tellingWords, wordsOf } from './terms.ts';

/** What turns texts into vectors of one length, alike for texts that say alike. */
export interface Embedder {
  /** Vectors of different models are never compared. */
  model: string;
  dimensions: number;
  embed(texts: readonly string[]): Promise<number[][]>;
}

/** As wide as the column: fewer lose to collisions. */
const dimensions = 1024;

/**
 * The embedding that needs nothing but itself: words and character 3–4-grams hashed with a sign, common words left out,
 * of length 1. The same text gives the same vector everywhere.
 */
export function embedLocally(text: string): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const [hash, count] of countTerms(tellingWords(wordsOf(text)), { pairs: true, grams: [3, 4] })) {
    const sign = hash >>> 31 === 0 ? 1 : -1;
    const at = hash & (dimensions - 1);
    vector[at] = (vector[at] ?? 0) + sign * (1 + Math.log(count));
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((each) => each / length);
}

export const localEmbedder: Embedder = {
  model: 'local-hash-1',
  dimensions,
  embed: async (texts) => texts.map((text) => Array.from(embedLocally(text))),
};
