import type { SetField } from '../../schemas/command.ts';
import { readNumbers } from '../persian/numbers.ts';
import type { Reading } from '../persian/reading.ts';
import { cuesIn, distanceToCue, foldedSpan, unused } from './cues.ts';
import { readDurations } from './durations.ts';
import { setField, type Hearing, type Part } from './hearing.ts';
import { more, type Openings } from './volunteered-values.ts';

/** A bare number has to stand right beside its word; one with its unit says itself what it counts. */
const reach = { bare: 14, days: 60 };

/** Counts with their word beside them: «ردیف فرعی ۱», «ده روز مهلت», «دو هفته وقت می‌دم». */
export function volunteeredIntegers(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  const candidates = openings.candidates.filter(({ info }) => info.type === 'integer' && info.cues);
  if (candidates.length === 0) return [];
  const numbers = unused(readNumbers(part.folded), openings.used).filter(
    (each) => Number.isSafeInteger(each.value) && each.value >= 0,
  );
  const durations = unused(readDurations(part.folded), openings.used);
  return candidates.flatMap(({ path, info }) => {
    const cues = cuesIn(part.folded, info);
    const nearest = (readings: readonly Reading<number>[], within: number): Reading<number> | undefined =>
      readings
        .map((reading) => ({
          reading,
          distance: distanceToCue(part.folded, foldedSpan(part.folded, reading.span), cues, within),
        }))
        .filter((each) => Number.isFinite(each.distance))
        .sort((one, other) => one.distance - other.distance)[0]?.reading;
    const inDays = info.question.includes('روز') ? nearest(durations, reach.days) : undefined;
    const reading = inDays ?? nearest(numbers, reach.bare);
    if (!reading) return [];
    const { value, span, confidence } = reading;
    return [
      setField(
        hearing,
        part,
        path,
        { value, span, confidence: Math.max(confidence, 0.9), alternatives: [] },
        more(openings),
      ),
    ];
  });
}
