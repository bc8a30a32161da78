import { filed, rawSpan, type Folded } from './fold.ts';
import {
  endsAsFamily,
  familyHeads,
  familyTails,
  givenEnds,
  isGivenApart,
  givenHonours,
  givenStarts,
  isFamily,
  isFamilyApart,
  isGiven,
  tailsOfHeads,
  wordyNames,
} from './name-words.ts';
import type { Span } from './reading.ts';
import type { Token } from './tokens.ts';

export interface SplitName {
  given?: Token[];
  family?: Token[];
  /** It may as well be split the other way: «محمد رضا». */
  doubtful: boolean;
}

/** What makes a family name of the word before it, whatever that is: «حسن زاده». */
const bound = /^(?:زاده|زادس|پور|نژاد|نیا|فر|لو|زهی|زایی|تبار|نسب)$/u;
/** Given names that stand second in a name of two words more often than they are a family name. */
const second =
  /^(?:رضا|علی|حسین|حسن|مهدی|محمد|جواد|تقی|نقی|اکبر|اصغر|امین|صادق|کاظم|باقر|هادی|احمد|زهرا|مریم|اعظم|قلی|جان|اوسط)$/u;

/** How many words from `from` on are the given name. */
function givenLength(words: readonly Token[], from: number): number {
  const [lead, follower, third] = [0, 1, 2].map((at) => words[from + at]?.text ?? '');
  if (lead === undefined || follower === undefined || third === undefined || follower === '') return 1;
  if (bound.test(third)) return 1;
  if (follower === 'شاه' && third === '') return 2;
  if (givenEnds.has(follower) || isGivenApart(lead, follower)) return 2;
  if (!isGiven(follower)) return 1;
  if (givenStarts.has(lead)) return second.test(follower) || !isFamily(follower) || third !== '' ? 2 : 1;
  return third !== '' && isGiven(lead) && (!isFamily(follower) || second.test(follower)) ? 2 : 1;
}

/** Parts a name into given and family name. `title` when «آقای» stands before it: one word is then the family name. */
export function splitName(words: readonly Token[], title = false): SplitName {
  let given = 0;
  while (given < words.length - 1 && givenHonours.has(words[given]?.text ?? '')) given += 1;
  const lead = words[given]?.text ?? '';
  const follower = words[given + 1]?.text ?? '';
  const third = words[given + 2]?.text ?? '';
  const honoured = given > 0;
  const length = givenLength(words, given);
  const two = length > 1;
  given += length;
  if (words.length === 1) {
    const either = title && isFamily(lead) && wordyNames.has(lead);
    const family = either || (!isGiven(lead) && (title || endsAsFamily(lead)));
    return family ? { family: [...words], doubtful: false } : { given: [...words], doubtful: !isGiven(lead) };
  }
  // «آقای یزدان پناه», «آقای دریا دل»: two words that are one family name, though the first is a given name too.
  if (words.length === 2 && title && isFamilyApart(lead, follower))
    return { family: [...words], doubtful: true };
  // «حسین پور احمدی»: «پور» begins the family name that follows it.
  if (words.length === 3 && follower === 'پور' && isGiven(lead) && (isFamily(third) || isGiven(third)))
    return { given: words.slice(0, 1), family: words.slice(1), doubtful: true };
  // «حسن زاده», «نیک اختر»: two words that are one family name.
  if (!honoured && bound.test(words[1]?.text ?? '')) return { family: [...words], doubtful: isGiven(lead) };
  if (words.length === 2 && !isGiven(lead) && familyTails.has(follower))
    return { family: [...words], doubtful: false };
  if (words.length === 2 && !isGiven(lead) && familyHeads.has(lead) && tailsOfHeads.has(follower))
    return { family: [...words], doubtful: false };
  if (!isGiven(lead) && familyHeads.has(lead) && title && !isGivenApart(lead, follower))
    return { family: [...words], doubtful: false };
  if (words.length === 2 && !two && !honoured && !isGiven(lead) && endsAsFamily(lead) && isGiven(follower)) {
    return { given: words.slice(1), family: words.slice(0, 1), doubtful: true };
  }
  const unknownGiven =
    words.length === 2 && !endsAsFamily(lead) && !givenStarts.has(lead) && endsAsFamily(follower);
  if (title && !honoured && !isGiven(lead) && !two && !unknownGiven)
    return { family: [...words], doubtful: true };
  if (given >= words.length) return { given: [...words], doubtful: two && !givenEnds.has(follower) };
  return { given: words.slice(0, given), family: words.slice(given), doubtful: false };
}

/** What the filing keeps of some words of a name, and where they stand. */
export function filedName(
  folded: Folded,
  words: readonly Token[],
): { value: string; span: Span } | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const span = rawSpan(folded, first.start, last.end);
  const value = filed(folded.raw.slice(span.start, span.end));
  // «قلی زادس»: the «است» is told in the last letter.
  return { value: /زاده$/u.test(last.text) ? value.replace(/س$/u, 'ه') : value, span };
}
