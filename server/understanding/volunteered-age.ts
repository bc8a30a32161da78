import type { SetField } from '../../schemas/command.ts';
import { allMatches } from '../persian/all-matches.ts';
import { rawSpan } from '../persian/fold.ts';
import { readNumbers } from '../persian/numbers.ts';
import type { Cast } from './cast.ts';
import { foldedPart } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { more, type Openings } from './volunteered-values.ts';

const ofAge = 18;
const count = '(?:\\d{1,2}|\\p{L}{2,7})';
/** «من ۱۶ سالمه», «۱۷ سال دارم». */
const ownAge = new RegExp(
  `(?<![\\p{L}\\d])(${count}) ?(?:سالمه|سالم(?![\\p{L}])|سال دارم|سال سن دارم|ساله ?(?:ام|هستم|م)(?![\\p{L}]))`,
  'gu',
);
/** «یازده سالشه», «پسر ۹ ساله‌ام»: of whom somebody acts for. */
const theirAge = new RegExp(`(?<![\\p{L}\\d])(${count}) ?(?:سالشه|سالش|سال دار[هد]|ساله)`, 'gu');
const kid = /(?:پسر|دختر|بچه|فرزند|نوه|طفل|کودک)(?:م|ام|ه ?ام|مون|مان| من| ما)?(?: \p{L}+){0,4}\s?$/u;
const before = 30;

/** Whether the one it was done to is under age, by an age told of the writer or of the child they act for. */
export function volunteeredAge(hearing: Hearing, part: Part, cast: Cast, openings: Openings): SetField[] {
  const candidate = openings.candidates.find(({ info }) => info.reads === 'minor');
  const { text } = part.folded;
  if (!candidate || !narrates(hearing) || !text.includes('سال')) return [];
  const guards = cast.capacity === 'guardian';
  for (const match of allMatches(text, guards ? theirAge : ownAge)) {
    const [whole, said = ''] = match;
    const place = { start: match.index, end: match.index + said.length };
    if (
      guards &&
      !/سالش/u.test(whole) &&
      !kid.test(text.slice(Math.max(0, place.start - before), place.start))
    )
      continue;
    const years = readNumbers(foldedPart(part.folded, place), { expected: true })[0]?.value;
    if (years === undefined || years >= ofAge || years <= 0) continue;
    const span = rawSpan(part.folded, place.start, place.start + whole.length);
    return [
      setField(
        hearing,
        part,
        candidate.path,
        { value: true, span, confidence: 0.92, alternatives: [] },
        more(openings),
      ),
    ];
  }
  return [];
}
