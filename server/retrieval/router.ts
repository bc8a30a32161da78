import { bucketOf, countBuckets, featuresOf, score, softmax } from './router-features.ts';
import { countTerms } from './terms.ts';

/** A text and what it is about: a title's id, or the name of a class that is no title. */
export interface Example {
  label: string;
  text: string;
}

/** What training leaves; all that judging needs. */
export interface RouterWeights {
  labels: readonly string[];
  /** By bucket: how rare a term is. 0: never seen in training. */
  rarity: Float32Array;
  /** By bucket, then by label, in steps of `scale`. */
  weights: Int8Array;
  scale: number;
  temperature: number;
}

export interface Routed {
  /** A title's id, or the name of a class that is no title. */
  titleId: string;
  /** Of all classes together 1. */
  probability: number;
}

export interface Router {
  /** Every class, most likely first. */
  route(text: string): Routed[];
  /** How far a word points to one title rather than to all. 0 for a word never seen. */
  tells(word: string): number;
}

/** The judge made of trained weights. Routing takes well under a millisecond. `noTitles` are the classes that are none. */
export function makeRouter(trained: RouterWeights, noTitles: readonly string[]): Router {
  const { labels, rarity, weights, scale, temperature } = trained;
  const scores = new Float32Array(labels.length);
  const titleClasses = labels.flatMap((label, k) => (noTitles.includes(label) ? [] : [k]));
  return {
    route(text) {
      score(featuresOf(countBuckets(text), rarity), weights, scale, scores);
      softmax(scores, temperature);
      return labels
        .map((titleId, k) => ({ titleId, probability: scores[k] ?? 0 }))
        .sort((a, b) => b.probability - a.probability);
    },
    tells(word) {
      const [hash = 0] = countTerms([word], { pairs: false, grams: [1, 0] }).keys();
      const bucket = bucketOf(hash);
      const weightOf = (k: number) => weights[bucket * labels.length + k] ?? 0;
      return titleClasses.reduce((most, k) => Math.max(most, weightOf(k)), 0) * scale * (rarity[bucket] ?? 0);
    },
  };
}
