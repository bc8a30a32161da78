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

const knownHints = new WeakMap<Choice, readonly Wording[]>();

function hintsOf(choice: Choice): readonly Wording[] {
  let wordings = knownHints.get(choice);
  if (!wordings) {
    wordings = (choice.hints ?? []).flatMap(spellings).map(wordingOf);
    knownHints.set(choice, wordings);
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
function placesOf(
  text: string,
  choices: readonly Choice[],
  wordings: (choice: Choice) => readonly Wording[],
): Found[] {
  const said = heardWords(text);
  const all = choices.flatMap((choice) =>
    wordings(choice).flatMap((wording) =>
      loosePlaces(said, wording).map((place): Found => ({ choice, ...place })),
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

/** Words that may stand between what is denied and its verb; past more than one other word a new thing is told of. */
const light = /^(?:هم|که|اصلا|اصن|هنوز|رو|را|ره|تا|حالا|الان|فعلا|کلا|والا|قطعا|من|ما|دیگه|دگه|به|هیچ|وقت)$/u;
const otherSubject = /^(?:کسی|کس|هیچکس|هیشکی|هیچکی|چیزی|ولی|اما|چون|فقط)$/u;

/** Whether what was named is denied: «متأهل نیستم», «وکیل ندارم», «شرکت نه», «ارشد ول کردم». */
function isDenied(text: string, place: LoosePlace): boolean {
  const before = text.slice(0, place.start);
  if (notBefore.test(before) || neitherBefore.test(before)) return true;
  const own = text.slice(place.start, place.end).match(/\p{L}+/gu) ?? [];
  if (own.some((word) => readVerb(word))) return false;
  const next = [...text.slice(place.end).matchAll(after)].slice(0, 5).map((match) => match[0]);
  let between = 0;
  for (const [at, word] of next.entries()) {
    if (/^[,;.!?\n]$/u.test(word) || otherSubject.test(word)) return false;
    // «شرکت نه، آدمه», but «برای خودم نه کس دیگه».
    if (word === 'نه' || word === 'نی') return !otherSubject.test(next[at + 1] ?? '');
    if (given.test(word)) return true;
    const verb = readVerb(word);
    if (verb)
      return (
        verb.polarity === 'negative' &&
        (absent.has(verb.stem) || (undone.has(verb.stem) && (at === 0 || !verb.firstPerson)))
      );
    if (!light.test(word)) between += 1;
    if (between > 1) return false;
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

const within = /(?<!\p{L})(?:تو|توی|در|داخل|جلوی|جلو|دم|کنار|نزدیک|سر)\s+$/u;

/** «بچه‌م رو زدن تو مدرسه»: where it happened is no side, while another one is named. */
function withoutWhereabouts(text: string, places: readonly Found[]): readonly Found[] {
  const left = places.filter((place) => !within.test(text.slice(0, place.start)));
  return left.length > 0 ? left : places;
}

const sureness = { exact: 0.95, form: 0.92, spelling: 0.85 } as const;
const doubtful = 0.7;
const leaning = 0.75;

function heard(
  folded: Folded,
  place: LoosePlace,
  choice: Choice,
  confidence: number,
  others: readonly Choice[] = [],
): Heard {
  return {
    value: choice.value,
    span: rawSpan(folded, place.start, place.end),
    confidence,
    alternatives: others.map(({ value }) => value),
  };
}

/** The one choice that these places name, or the last of several with the others beside it. */
function named(folded: Folded, all: readonly Found[], least?: number): Heard | null {
  const places = all.filter(
    (one) => !all.some((other) => one.choice.yieldsTo?.includes(other.choice.value) === true),
  );
  const [first] = places;
  if (!first) return null;
  const choices = [...new Set(places.map(({ choice }) => choice))];
  const last = places.reduce((one, other) => (other.start > one.start ? other : one));
  if (choices.length > 1)
    return heard(
      folded,
      last,
      last.choice,
      doubtful,
      choices.filter((choice) => choice !== last.choice),
    );
  const best = places.reduce((one, other) =>
    sureness[other.closeness] > sureness[one.closeness] ? other : one,
  );
  return heard(folded, best, best.choice, least ?? sureness[best.closeness]);
}

/** The choice that an answer to the question for it names; null when it names none. */
export function readAskedChoice(folded: Folded, choices: readonly Choice[]): Heard | null {
  const { text } = folded;
  const all = placesOf(text, choices, wordingsOf);
  const denied = all.filter((place) => isDenied(text, place));
  const refused = new Set(denied.map(({ choice }) => choice));
  const spoken = all.filter((place) => !denied.includes(place));
  const told = spoken.filter((place) => !isAfterthought(text, place));
  const left = withoutWhereabouts(text, told.length > 0 ? told : spoken);
  if (left.some(({ closeness }) => closeness !== 'spelling')) return named(folded, left);
  const hinted = placesOf(text, choices, hintsOf).filter(
    (place) => place.closeness !== 'spelling' && !refused.has(place.choice) && !isDenied(text, place),
  );
  const guess = named(folded, withoutWhereabouts(text, hinted), leaning) ?? named(folded, left);
  if (guess) return guess;
  // Of two choices, not the one is the other; what was given up is still the last thing one was.
  const [no] = denied;
  const other = choices.find((choice) => !refused.has(choice));
  if (!no) return null;
  if (choices.length === 2 && refused.size === 1 && other) return heard(folded, no, other, doubtful);
  return given.test(text.slice(no.end).match(/\p{L}+/u)?.[0] ?? '')
    ? heard(folded, no, no.choice, doubtful)
    : null;
}
