import { condense } from './condense.ts';
import { betweenLabel, nothing, vague } from './examples.ts';
import type { Library } from './library.ts';
import type { Routed, Router } from './router.ts';
import type { Search } from './search.ts';
import { tellingWords, wordsOf } from './terms.ts';

export interface FoundTitles {
  /** Published titles, best first, at most five; the scores of all published titles together are at most 1. */
  candidates: { titleId: string; score: number }[];
  /** How sure the judges are that the first is right, 0 to 1: from 0.8 on at least 95 times in 100. */
  confidence: number;
  /** A title that is known but not offered, when the story is rather that one. */
  elsewhere: { titleId: string; title: string } | null;
}

export type FindTitles = (story: string) => Promise<FoundTitles>;

const mostCandidates = 5;
/** Stories of titles that are not offered yet are rarer than the examples the router learns from. */
const elsewherePrior = 0.2;
/** There are many more examples of nothing than of any title, and who writes here mostly has something to tell. */
const nothingPrior = 0.3;
/** A story with more telling words than this says something, whatever it has in common with the vague ones. */
const vagueWords = 6;
/** Outside of these bounds of what the router gives the offered titles, search would change little: it is spared. */
const settled = 0.95;
const hopeless = 0.05;
/** How much a leading place in search counts against the router; fitted on phrasings left out of both. */
const searchWeight = 4;
/** A message whose words point to less than this (`Router.tells`, added up) is judged in proportion. */
const enoughEvidence = 1.5;
/** A title that is not offered is named only when it is likelier than not, and likelier than any on offer. */
const likely = 0.5;

/** Judged probability → how often it is right, from phrasings that were left out of training. Both rise. */
const calibration = [
  [0, 0],
  [0.5, 0.45],
  [0.8, 0.65],
  [0.96, 0.8],
  [0.99, 0.95],
  [1, 0.99],
] as const;

function calibrated(judged: number): number {
  const above = Math.max(
    1,
    calibration.findIndex(([point]) => point >= judged),
  );
  const [from, low] = calibration[above - 1] ?? calibration[0];
  const [to, high] = calibration[above] ?? [1, 1];
  return low + ((high - low) * (judged - from)) / (to - from);
}

type Weights = ReadonlyMap<string, number>;

function total(weights: Iterable<number>): number {
  return [...weights].reduce((sum, weight) => sum + weight, 0);
}

/** What each class of the router says for titles, and how usual it is beforehand. */
function makeWeigh(library: Library): (routed: readonly Routed[], story: string) => Weights {
  const between = new Map(
    library.discriminators.map(({ id, options }) => [
      betweenLabel(id),
      [...new Set(options.map(({ titleId }) => titleId))],
    ]),
  );
  const usual = (label: string, isShort: boolean) => {
    if (label === vague) return isShort ? 1 : 0;
    if (label === nothing) return nothingPrior;
    return between.has(label) || library.title(label) ? 1 : elsewherePrior;
  };
  return (routed, story) => {
    const isShort = tellingWords(wordsOf(story)).length <= vagueWords;
    const weights = new Map<string, number>();
    for (const { titleId: label, probability } of routed) {
      const weight = probability * usual(label, isShort);
      // What is heard before a question that tells titles apart speaks for each of them alike.
      const spokenFor = between.get(label) ?? [label];
      for (const id of spokenFor) weights.set(id, (weights.get(id) ?? 0) + weight / spokenFor.length);
    }
    const sum = total(weights.values()) || 1;
    return new Map([...weights].map(([id, weight]) => [id, weight / sum]));
  };
}

/** How much a piece of a long story is about some title rather than about nothing. */
function pointing(routed: readonly Routed[]): number {
  const probabilityOf = (label: string) => routed.find(({ titleId }) => titleId === label)?.probability ?? 0;
  const top = routed.find(({ titleId }) => titleId !== nothing && titleId !== vague)?.probability ?? 0;
  return top * (1 - probabilityOf(nothing));
}

/** Shares the weight of the offered titles out anew, by where search puts them. */
function withSearch(offered: Weights, found: Weights): Weights {
  const lifted = [...offered].map(
    ([id, weight]) => [id, weight * Math.exp(searchWeight * (found.get(id) ?? 0))] as const,
  );
  const scale = total(offered.values()) / (total(lifted.map(([, weight]) => weight)) || 1);
  return new Map(lifted.map(([id, weight]) => [id, weight * scale]));
}

function heaviest(weights: Weights): [id: string, weight: number][] {
  return [...weights].sort((a, b) => b[1] - a[1]);
}

/**
 * Two judges together say which title a story is: the router, and search where the router leaves it open.
 * `elsewhereNames` are the formal names of titles that are known but not offered, by id.
 */
export function makeFindTitles(
  library: Library,
  router: Router,
  search: Search,
  elsewhereNames: ReadonlyMap<string, string>,
): FindTitles {
  const weigh = makeWeigh(library);
  return async (story) => {
    const told = condense(story, (piece) => pointing(router.route(piece)));
    const weights = weigh(router.route(told), told);
    let offered: Weights = new Map([...weights].filter(([id]) => library.title(id)));
    const isOpen =
      [...offered.values()].every((weight) => weight < settled) && total(offered.values()) > hopeless;
    if (isOpen) {
      const results = await search({ text: told, type: 'title', limit: library.titles.length });
      offered = withSearch(offered, new Map(results.map(({ id, score }) => [id, score])));
    }
    const evidence = Math.min(1, total(tellingWords(wordsOf(told)).map(router.tells)) / enoughEvidence);
    const candidates = heaviest(offered).slice(0, mostCandidates);
    const [, best] = candidates[0] ?? ['', 0];
    const [other, weight] = heaviest(weights).find(
      ([id]) => elsewhereNames.has(id) && !library.title(id),
    ) ?? ['', 0];
    return {
      candidates: candidates.map(([titleId, score]) => ({ titleId, score })),
      confidence: calibrated(best * evidence),
      elsewhere:
        weight * evidence > likely && weight > best
          ? { titleId: other, title: elsewhereNames.get(other) ?? '' }
          : null,
    };
  };
}
