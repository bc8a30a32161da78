import type { SetField } from '../../schemas/command.ts';
import type { FieldInfo, SlotReader } from '../../schemas/field.ts';
import { readBanks } from '../persian/banks.ts';
import { filed, type Folded } from '../persian/fold.ts';
import { readHandles } from '../persian/handles.ts';
import { readHospitals } from '../persian/hospitals.ts';
import { readIdentifiers } from '../persian/identifiers.ts';
import type { Reading } from '../persian/reading.ts';
import { readReference } from '../persian/reference-numbers.ts';
import { readReasons } from '../persian/told-reasons.ts';
import { readReceipts } from '../persian/told-receipts.ts';
import { readThings } from '../persian/told-things.ts';
import { cuesIn, distanceToCue, foldedSpan, unused, type Candidate } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { more, type Openings } from './volunteered-values.ts';

/** «به حساب بانک ملی ریختم»: where the money went, not where it came from. */
const destination = /(?:به|مقصد)\s(?:یه |یک )?(?:حساب|کارت|شماره|شبا)\p{L}*\s(?:\p{L}+\s)?$/u;

/** The others have a reader of their own. */
type TextReader = Exclude<SlotReader, 'relation' | 'minor' | 'post-dated'>;
const readsText = (reader: SlotReader): reader is TextReader => reader in readers;

const readers: Readonly<Record<TextReader, (folded: Folded, info: FieldInfo) => Reading<string>[]>> = {
  bank: readBanks,
  'own-bank': (folded) =>
    readBanks(folded).filter(
      ({ span }) => !destination.test(folded.text.slice(0, foldedSpan(folded, span).start).slice(-30)),
    ),
  hospital: readHospitals,
  handle: readHandles,
  reference: (folded, info) => readReference(folded, info.cues ?? []),
  reason: readReasons,
  thing: readThings,
  receipt: readReceipts,
};

/** The verb of an object stands at the end of its sentence. */
const reach = 70;
/** Infinite distances are equal; their difference is no number. */
const compare = (one: number, other: number): number => (one === other ? 0 : one - other);

/** Of several, the one beside a word of the field; else the first. Things are of every story, and need such a word. */
function chosen(
  part: Part,
  readings: readonly Reading<string>[],
  { info }: Candidate,
): Reading<string> | undefined {
  const cues = cuesIn(part.folded, info);
  const isThing = info.reads === 'thing';
  const [best] = readings
    .map((reading) => {
      const place = foldedSpan(part.folded, reading.span);
      const behind = cues.anywhere.filter((cue) => cue.start >= place.end);
      const near = isThing ? { ...cues, anywhere: behind } : cues;
      return { reading, distance: distanceToCue(part.folded, place, near, reach) };
    })
    .filter((each) => !isThing || Number.isFinite(each.distance))
    .toSorted((one, other) => compare(one.distance, other.distance));
  return best?.reading;
}

const ownCard = /(?:کارتم|کارت (?:خودم|من|بانکم|بانکیم)|از کارت|کارت بانک \p{L}+م)[^.!?\n]{0,24}$/u;

/** One's own card told whole is kept as its first 6 and last 4 digits: «شماره کارتم …». */
function ownCards(part: Part): Reading<string>[] {
  return readIdentifiers(part.folded)
    .filter(
      ({ value, span }) =>
        value.kind === 'bankCard' &&
        !value.problem &&
        ownCard.test(part.folded.text.slice(0, foldedSpan(part.folded, span).start).slice(-50)),
    )
    .map((each) => ({
      value: `${each.value.value.slice(0, 6)}******${each.value.value.slice(-4)}`,
      span: each.span,
      confidence: 0.92,
      alternatives: [],
    }));
}

/** Texts of which a story tells a recognisable part: a bank, a hospital, a handle, the number of a report. */
export function volunteeredThings(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  if (!narrates(hearing) && !openings.corrects) return [];
  return openings.candidates.flatMap((candidate) => {
    const { path, info } = candidate;
    if (info.type === 'maskedCard')
      return ownCards(part)
        .slice(0, 1)
        .map((card) => setField(hearing, part, path, card, more(openings)));
    if (!info.reads || !readsText(info.reads) || (info.type !== 'text' && info.type !== 'list')) return [];
    const reading = chosen(part, unused(readers[info.reads](part.folded, info), openings.used), candidate);
    const value = reading && filed(reading.value);
    if (!reading || !value) return [];
    return [
      setField(
        hearing,
        part,
        path,
        { ...reading, value: info.type === 'list' ? [value] : value },
        more(openings),
      ),
    ];
  });
}
