import type { Choice } from '../../schemas/field.ts';
import { rawSpan, type Folded } from '../persian/fold.ts';
import { readVerb } from '../persian/verbs.ts';
import type { Heard } from './hearing.ts';
import { heardWords, loosePlaces, wordingOf, type LoosePlace, type Wording } from './loose-words.ts';

const known = new WeakMap<Choice, readonly Wording[]>();

/** All that a choice is called when it was asked for: its label and the parts of it, and what people say instead. */
function wordingsOf(choice: Choice): readonly Wording[] {
  let wordings = known.get(choice);
  if (!wordings) {
    const labels = [choice.label, choice.label.replace(/\(.*?\)/g, ''), ...choice.label.split(/[/()،]/)];
    const sources = new Set(
      [...labels, ...(choice.answers ?? []), ...(choice.hears ?? [])].map((each) => each.trim()),
    );
    wordings = [...new Set([...sources].flatMap(spellings))]
      .map(wordingOf)
      .filter(({ words }) => words.length > 0 && (words[0]?.text.length ?? 0) > 1);
    known.set(choice, wordings);
  }
  return wordings;
}

/** «فوق‌دیپلم», «فوق دیپلم», «فوقدیپلم»: half-spaces are written in all three ways. */
function spellings(source: string): string[] {
  const spaced = source.replaceAll('\u200c', ' ');
  const few = spaced.split(' ').length <= 3 && !spaced.includes('…');
  return [source, spaced, ...(few ? [spaced.replaceAll(' ', '')] : [])];
}

interface Found extends LoosePlace {
  choice: Choice;
}

const length = ({ start, end }: LoosePlace): number => end - start;
const inside = (one: Found, other: Found): boolean => other.start <= one.start && other.end >= one.end;

/** Every place where a message names a choice: at one place what is said in more words, or spelt right. */
function placesOf(text: string, choices: readonly Choice[]): Found[] {
  const heard = heardWords(text);
  const all = choices.flatMap((choice) =>
    wordingsOf(choice).flatMap((wording) =>
      loosePlaces(heard, wording).map((place): Found => ({ choice, ...place })),
    ),
  );
  const spelt = all.filter(({ closeness }) => closeness !== 'spelling');
  const found = spelt.length > 0 ? spelt : all;
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          inside(one, other) &&
          (length(other) > length(one) ||
            (other.choice !== one.choice &&
              (other.size > one.size || (other.closeness === 'exact' && one.closeness !== 'exact')))),
      ),
  );
}

const notBefore = /(?<!\p{L})(?:غیر از|به جز|بدون|هیچ)\s+$/u;
const neitherBefore = /[\p{L}\p{N}][\s,]+نه\s+$/u;
const after = /[\p{L}\p{N}]+|[,;.!?\n]/gu;
/** Negative words that say it is not so; «طلاق گرفتم چون راضی نبودم» denies something else. */
const absent = new Set(['بود', 'داشت']);
const undone = new Set(['گرفت', 'کرد', 'شد']);
const given = /^(?:ول|ناتموم|ناتمام|نصفه|نیمه|ترک|انصراف|رد)$/u;

/** Whether what was named is denied: «متأهل نیستم», «وکیل ندارم», «شرکت نه», «ارشد ول کردم». */
function isDenied(text: string, place: LoosePlace): boolean {
  const before = text.slice(0, place.start);
  if (notBefore.test(before) || neitherBefore.test(before)) return true;
  const own = text.slice(place.start, place.end).match(/\p{L}+/gu) ?? [];
  if (own.some((word) => readVerb(word))) return false;
  const next = [...text.slice(place.end).matchAll(after)].slice(0, 3).map((match) => match[0]);
  for (const word of next) {
    if (/^[,;.!?\n]$/u.test(word)) return false;
    if (word === 'نه' || given.test(word)) return true;
    const verb = readVerb(word);
    if (verb)
      return (
        verb.polarity === 'negative' && (absent.has(verb.stem) || (word === next[0] && undone.has(verb.stem)))
      );
  }
  return false;
}

const noMore = /(?<!\p{L})(?:دیگه|دگه|دیگر|دوباره|بعدش|بعد از اون)\s+$/u;

/** «شوهرم شهید شد، دیگه عروسی نکردم»: what was not done again says nothing of its own. */
function isAfterthought(text: string, place: LoosePlace): boolean {
  const own = text.slice(place.start, place.end).match(/\p{L}+/gu) ?? [];
  return (
    noMore.test(text.slice(0, place.start)) && own.some((word) => readVerb(word)?.polarity === 'negative')
  );
}

const sureness = { exact: 0.95, form: 0.92, spelling: 0.85 } as const;
const doubtful = 0.7;

/** The choice that an answer to the question for it names; null when it names none. */
export function readAskedChoice(folded: Folded, choices: readonly Choice[]): Heard | null {
  const { text } = folded;
  const all = placesOf(text, choices);
  const denied = all.filter((place) => isDenied(text, place));
  const refused = new Set(denied.map(({ choice }) => choice));
  const spoken = all.filter((place) => !denied.includes(place));
  const told = spoken.filter((place) => !isAfterthought(text, place));
  const left = told.length > 0 ? told : spoken;
  const heard = (
    place: LoosePlace,
    choice: Choice,
    confidence: number,
    others: readonly Choice[],
  ): Heard => ({
    value: choice.value,
    span: rawSpan(folded, place.start, place.end),
    confidence,
    alternatives: others.map(({ value }) => value),
  });
  const [first] = left;
  if (!first) {
    // Of two choices, not the one is the other; what was given up is still the last thing one was.
    const [no] = denied;
    const other = choices.find((choice) => !refused.has(choice));
    if (!no) return null;
    if (choices.length === 2 && refused.size === 1 && other) return heard(no, other, doubtful, []);
    return given.test(text.slice(no.end).match(/\p{L}+/u)?.[0] ?? '')
      ? heard(no, no.choice, doubtful, [])
      : null;
  }
  const named = [...new Set(left.map(({ choice }) => choice))];
  const last = left.reduce((one, other) => (other.start > one.start ? other : one));
  if (named.length > 1)
    return heard(
      last,
      last.choice,
      doubtful,
      named.filter((choice) => choice !== last.choice),
    );
  const best = left.reduce((one, other) =>
    sureness[other.closeness] > sureness[one.closeness] ? other : one,
  );
  return heard(best, best.choice, sureness[best.closeness], []);
}
