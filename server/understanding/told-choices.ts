import type { FieldInfo } from '../../schemas/field.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { verbPolarity } from '../persian/verbs.ts';
import { choicesIn, findPhrases, type Found } from './choices.ts';
import { clauseAround, isVerb } from './clauses.ts';
import type { Heard } from './hearing.ts';
import type { Place } from './spoken.ts';

const told = 0.95;
/** Of several choices one wording says clearly more than the others; the person confirms it. */
const clearer = { times: 1.4, confidence: 0.75 };

const wordsOf = (text: string): string[] => text.match(/[\p{L}]+/gu) ?? [];

const butNot =
  /^[\s,]*(?:ولی|اما|فقط)\s(?:(?:باهاش|باش|ازش|هیچ وقت|اصلا|دیگه|هنوز)\s)*(\p{L}+)[\s,.]*(?:\p{L}*[\s.,]*)?$/u;

function saysNot(word: string): boolean {
  return (
    verbPolarity(word) === 'negative' ||
    verbPolarity(word.replace(/^(?:در|بر|وا|استفاده)/u, '')) === 'negative'
  );
}

/**
 * Whether the clause denies what was named: «با چاقو نزد», «نه تلفن کرد». A wording with a verb of its own says itself
 * whether it is so.
 */
export function isDenied(folded: Folded, place: Place): boolean {
  const { text } = folded;
  if (
    /(?<![\p{L}])(?:نه|بدون)[\s]+(?:با |تو |از )?$/u.test(
      text.slice(Math.max(0, place.start - 10), place.start),
    )
  )
    return true;
  // «در گلخانه کار می‌کنم» tells of the speaker, not of what happened.
  if (/^[\s]*(?:هم )?کار می/u.test(text.slice(place.end, place.end + 12))) return true;
  if (wordsOf(text.slice(place.start, place.end)).some((word) => isVerb(word))) return false;
  const clause = clauseAround(folded, place.start);
  const verb = wordsOf(text.slice(place.end, Math.max(place.end, clause.end))).find((word) => isVerb(word));
  if (verb !== undefined && verbPolarity(verb) === 'negative') return true;
  // «چاقو تو جیبش بود ولی درنیاورد»
  const yet = butNot.exec(clauseAround(folded, Math.min(clause.end, text.length - 1)).text);
  return yet?.[1] !== undefined && clause.end < text.length && saysNot(yet[1]);
}

const length = ({ start, end }: Place): number => end - start;
const longest = (places: readonly Place[]): number => Math.max(0, ...places.map(length));

function heard(folded: Folded, place: Place, value: unknown, confidence = told): Heard {
  return { value, span: rawSpan(folded, place.start, place.end), confidence, alternatives: [] };
}

/** The choice a story names; of several the one that is named by clearly more words, to be confirmed. */
export function toldChoice(folded: Folded, info: FieldInfo): Heard | null {
  const all = choicesIn(folded, info.choices ?? [], false).filter((each) => !isDenied(folded, each));
  // «گرو گذاشته بودم پیشش»: where two share a verb, the noun before it says which is meant.
  const found = all.filter(
    (one) =>
      !all.some((other) => other.choice !== one.choice && other.start < one.start && one.start < other.end),
  );
  const [first] = found;
  if (!first) return null;
  const named = [...new Set(found.map((each) => each.choice))];
  if (named.length === 1) return heard(folded, first, first.choice.value);
  const gravest = info.gravest?.flatMap(
    (value) => found.find(({ choice }) => choice.value === value) ?? [],
  )[0];
  if (gravest)
    return {
      ...heard(folded, gravest, gravest.choice.value, clearer.confidence),
      alternatives: named.filter((choice) => choice !== gravest.choice).map((choice) => choice.value),
    };
  const best = found.reduce((one: Found, other) => (length(other) > length(one) ? other : one), first);
  const others = found.filter((each) => each.choice !== best.choice);
  if (length(best) < longest(others) * clearer.times) return null;
  return {
    ...heard(folded, best, best.choice.value, clearer.confidence),
    alternatives: named.filter((choice) => choice !== best.choice).map((choice) => choice.value),
  };
}

/** What a story settles with yes or no; null when it says neither, or both. */
export function toldYesOrNo(folded: Folded, info: FieldInfo): Heard | null {
  const said = findPhrases(folded, info.hearsYes ?? []);
  const yes = said.filter((each) => !isDenied(folded, each));
  const no = findPhrases(folded, info.hearsNo ?? []);
  // «خسارت» is part of «خسارت نمی‌خوام»: the longer wording is what was said.
  const within = (one: Place, others: readonly Place[]): boolean =>
    others.some((other) => other.start <= one.start && other.end >= one.end && length(other) > length(one));
  const forIt = yes.find((each) => !within(each, no));
  const against = no.find((each) => !within(each, yes));
  // «چک بابت ضمانت نبوده»: what would settle it is denied, which settles it too.
  const [denied] = said;
  if (denied && yes.length === 0 && no.length === 0) return heard(folded, denied, false);
  if ((forIt === undefined) === (against === undefined)) return null;
  return forIt ? heard(folded, forIt, true) : against ? heard(folded, against, false) : null;
}
