import {
  buckets,
  countBuckets,
  featuresOf,
  rarityOf,
  score,
  softmax,
  type Features,
} from './router-features.ts';
import type { Example, RouterWeights } from './router.ts';

const passes = 10;
const rate = 0.1;
/** A share of every example's target that is spread over the other classes: stops the weights from chasing oddities. */
const smoothing = 0.2;
/** Smaller errors of a class are not worth an update: most classes are settled after the first passes. */
const negligible = 0.002;
/** Between the smoothed targets and true frequencies, fitted on phrasings that were left out of training. */
const sharpening = 0.3;

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same order for the same numbers. */
function shuffled<T>(items: readonly T[], nextRandom: () => number): T[] {
  return items
    .map((item) => ({ item, place: nextRandom() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Weights under training: AdaGrad, a step smaller the more a weight has moved. */
function makeLearner(classes: number) {
  const weights = new Float32Array(buckets * classes);
  const squares = new Float32Array(buckets * classes);
  const scores = new Float32Array(classes);
  const errors = new Float32Array(classes);
  const wrong = new Int32Array(classes);
  const others = smoothing / Math.max(1, classes - 1);

  /** The classes whose probability is off, into `wrong` and `errors`; returns how many. */
  function collectErrors(target: number): number {
    let count = 0;
    for (let k = 0; k < classes; k++) {
      const error = (scores[k] ?? 0) - (k === target ? 1 - smoothing : others);
      if (Math.abs(error) < negligible) continue;
      errors[count] = error;
      wrong[count++] = k;
    }
    return count;
  }

  function learn(features: Features, target: number): void {
    score(features, weights, 1, scores);
    softmax(scores, 1);
    const count = collectErrors(target);
    const { at, value } = features;
    for (let feature = 0; feature < at.length; feature++) {
      const offset = (at[feature] ?? 0) * classes;
      const strength = value[feature] ?? 0;
      for (let each = 0; each < count; each++) {
        const weight = offset + (wrong[each] ?? 0);
        const gradient = (errors[each] ?? 0) * strength;
        const square = (squares[weight] ?? 0) + gradient * gradient;
        squares[weight] = square;
        weights[weight] = (weights[weight] ?? 0) - (rate * gradient) / Math.sqrt(square + 1e-8);
      }
    }
  }
  return { weights, learn };
}

/**
 * Trains a softmax regression over words, pairs of words and character 3–4-grams. The same examples and seed give the
 * same weights. It takes about 3 s for 3,500 examples of 80 classes and holds up the thread meanwhile.
 */
export function trainRouter(examples: readonly Example[], seed: number): RouterWeights {
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const counted = examples.map((example) => countBuckets(example.text));
  const rarity = rarityOf(counted);
  const inputs = examples.map(({ label }, at) => ({
    features: featuresOf(counted[at] ?? new Map(), rarity),
    target: labels.indexOf(label),
  }));
  const learner = makeLearner(labels.length);
  const nextRandom = seeded(seed);
  for (let pass = 0; pass < passes; pass++)
    for (const { features, target } of shuffled(inputs, nextRandom)) learner.learn(features, target);

  const largest = learner.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127 || 1;
  const weights = Int8Array.from(learner.weights, (weight) => Math.round(weight / scale));
  return { labels, rarity, weights, scale, temperature: sharpening };
}
