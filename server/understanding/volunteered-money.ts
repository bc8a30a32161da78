import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { readIdentifiers } from '../persian/identifiers.ts';
import { readMoney, type Money } from '../persian/money.ts';
import type { Reading } from '../persian/reading.ts';
import { amended } from './amended.ts';
import { isAside } from './asides.ts';
import { assignByCue, cuesIn, distanceToCue, foldedSpan, unused, type Candidate } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { isRate, total } from './rates.ts';
import { asideCost, likely, more, type Openings } from './volunteered-values.ts';

type Sum = Reading<Money>;

/** Sums told in passing. Coins and foreign money are never turned into rial. */
export function volunteeredMoney(hearing: Hearing, part: Part, title: Title, openings: Openings): SetField[] {
  const { text } = part.folded;
  const candidates = openings.candidates.filter(({ info }) => info.type === 'money');
  if (candidates.length === 0) return [];
  const year = Number(hearing.today.slice(0, 4));
  // «پلاکش ۵۴ ایران ۷۲ م ۳۸۱»: what is part of a number of its own kind is no sum.
  const numbers = /\d/u.test(text)
    ? readIdentifiers(part.folded).filter(({ value }) => value.kind === 'plate')
    : [];
  const sums = unused(readMoney(part.folded, { year }), [
    ...openings.used,
    ...numbers.map(({ span }) => span),
  ]).filter((sum) => sum.value.rial > 0);
  const place = (sum: Sum): { start: number; end: number } => foldedSpan(part.folded, sum.span);
  const meant = amended(sums, hearing, part, openings, (sum) => sum.value.rial);
  // «ماهی چهار میلیون» is the sum of no field but one that says so.
  const readings = meant.filter(
    (sum) => openings.corrects || !isRate(text, place(sum)) || isCalledFor(part, sum, candidates),
  );
  const story = narrates(hearing);
  const first = openings.corrects
    ? candidates[0]
    : (candidates.find(({ path }) => path.startsWith('details.')) ?? candidates[0]);
  const main =
    openings.corrects || story || readings.length === 1
      ? (first?.path ?? kinds[title.kind].mainMoney)
      : undefined;
  const aside = (sum: Sum): boolean => story && isAside(part.folded, place(sum));
  // «میشه ۳۶ میلیون … ۲۵۰ میلیون رهن»: a total is of what is owed, and never of a deposit.
  const whole =
    main && !openings.corrects
      ? first?.info.label.includes('ودیعه') && readings.some((sum) => isCalledFor(part, sum, [first]))
        ? undefined
        : readings.find((sum) => total.test(text.slice(Math.max(0, place(sum).start - 60), place(sum).start)))
      : undefined;
  // The parts of a total, and sums of another matter beside one of this, go to no field that does not ask for them.
  const others = candidates.filter(({ path, info }) => path !== main && info.mirrors !== main);
  const told = readings.some((sum) => !aside(sum));
  const assigned = assignByCue(
    part.folded,
    readings.filter(
      (sum) => sum === whole || isCalledFor(part, sum, others) || !(whole ?? (told && aside(sum))),
    ),
    candidates,
    {
      main,
      best: (rest) => (openings.corrects ? rest[0] : (whole ?? largest(rest.filter((sum) => !aside(sum))))),
      penalty: (sum) => (aside(sum) ? asideCost : 0),
    },
  );
  const certain =
    openings.corrects || (readings.length === 1 && (first?.path.startsWith('details.') ?? false));
  return assigned.map(({ path, reading, byCue }) =>
    setField(
      hearing,
      part,
      path,
      {
        value: reading.value.rial,
        span: reading.span,
        confidence:
          byCue || certain || reading === whole ? reading.confidence : Math.min(likely, reading.confidence),
        alternatives: reading.alternatives.map((other) => other.rial).filter((rial) => rial > 0),
      },
      more(openings),
    ),
  );
}

/** Whether a field asks for just this sum: «ماهی …», «… اجاره». */
function isCalledFor(part: Part, sum: Sum, candidates: readonly Candidate[]): boolean {
  const at = foldedSpan(part.folded, sum.span);
  return candidates.some(({ info }) => distanceToCue(part.folded, at, cuesIn(part.folded, info)) < 0);
}

function largest(sums: readonly Sum[]): Sum | undefined {
  return sums.reduce<Sum | undefined>(
    (best, sum) => (!best || sum.value.rial > best.value.rial ? sum : best),
    undefined,
  );
}
