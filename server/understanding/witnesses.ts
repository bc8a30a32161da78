import { allMatches } from '../persian/all-matches.ts';
import { fold, rawSpan, type Folded } from '../persian/fold.ts';
import { readIdentifiers } from '../persian/identifiers.ts';
import { isGiven } from '../persian/name-words.ts';
import { readFullName, readPeople, type FullName } from '../persian/people.ts';
import type { Reading } from '../persian/reading.ts';
import { readFreeText } from './free-text.ts';
import type { Heard } from './hearing.ts';
import { isVerb } from './clauses.ts';
import { pieces } from './lists.ts';

/** After these a name begins, whatever word it is: «مش صفر دریایی», «کدخدا عباسعلی». */
const honour =
  /^(?:اقای|اقا|خانم|خانوم|حاج|حاجی|حاجیه|مش|مشدی|مشهدی|کربلایی|کل|کبلایی|کدخدا|دکتر|مهندس|استاد|اوستا|اوس|سید|شیخ|ملا|سرهنگ|سروان|ستوان|بنام|نام)$/u;
/** What is told of a witness behind the name. */
const telling =
  /^(?:که|اون|این|همه|رو|را|هم|حضور|شاهد|شاهده|شاهدم|خودش|اونجا|از|با|تو|توی|در|شماره\p{L}*|موبایل\p{L}*|تلفن\p{L}*|و)$/u;
const mostLeading = 4;

/** The name in one piece: behind the words for who it is, before what they saw. */
function nameIn(folded: Folded, { start, end }: { start: number; end: number }): Reading<FullName> | null {
  const words = allMatches(folded.text.slice(start, end), /\p{L}+/gu);
  for (const [at, { index, 0: word }] of words.slice(0, mostLeading + 1).entries()) {
    const before = words[at - 1]?.[0] ?? '';
    if (isVerb(before)) return null;
    if (honour.test(word) || (at > 0 && !honour.test(before) && !isGiven(word))) continue;
    const behind = words.slice(at + 1).find(({ 0: next }) => telling.test(next) || isVerb(next));
    const span = rawSpan(folded, start + index, start + (behind?.index ?? end - start));
    const name = readFullName(fold(folded.raw.slice(span.start, span.end)));
    if (name?.value.given && name.value.family) return { ...name, span };
  }
  return null;
}

/** A witness as the filing has one, of the parts of the name that were said. */
export function witnessOf({ given, family, father }: Partial<Record<'given' | 'family' | 'father', string>>) {
  return {
    ...(given && { firstName: given }),
    ...(family && { lastName: family }),
    ...(father && { fatherName: father }),
  };
}

/** Witnesses by name, with their numbers; null when nobody is named («همسایه‌ها دیدن»). */
export function readWitnesses(folded: Folded): Heard | null {
  const whole = readFreeText(folded);
  if (!whole) return null;
  const mobiles = readIdentifiers(folded).filter(
    (each) => each.value.kind === 'mobile' && !each.value.problem,
  );
  const people = readPeople(folded).filter((each) => each.value.given || each.value.family);
  const inPieces = pieces(folded).flatMap((piece) => nameIn(folded, piece) ?? []);
  const full = people.filter(({ value }) => value.given && value.family);
  const named = inPieces.length > full.length || people.length === 0 ? inPieces : people;
  if (named.length === 0) return null;
  const witnesses = named.map((reading, at) => {
    const next = named[at + 1]?.span.start ?? folded.raw.length;
    const mobile = mobiles.find(
      (each) => each.span.start >= reading.span.start && (each.span.start < next || named.length === 1),
    );
    return {
      ...witnessOf(reading.value),
      ...(mobile && { mobile: mobile.value.value }),
    };
  });
  return { ...whole, value: witnesses };
}
