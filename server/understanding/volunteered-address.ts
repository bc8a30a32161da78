import type { SetField } from '../../schemas/command.ts';
import { filed, rawSpan } from '../persian/fold.ts';
import { readPlaces, type Place } from '../persian/places.ts';
import { readPlaceRuns } from '../persian/place-runs.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { clauseAround, isVerb } from './clauses.ts';
import { cuesIn, distanceToCue, foldedSpan, unused } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { likely, more, type Openings } from './volunteered-values.ts';

/** Words for a building or a piece of land, before its place. */
const property =
  /(?<![\p{L}])(?:ملک|خون(?:ه|م|ش)|خان(?:ه|م(?:ون|ان))|منزل|اپارتمان|واحد|مغاز|دکان|دکون|سوییت|زمین|ویلا|انبار|دفتر|کارگاه|مطب|سوله|سالن|حجره|غرفه|طبقه|مستغلات|پاساژ)\p{L}*/gu;
const reach = 40;
/** A street told behind the town, to its number: what the reader of places leaves to an answer. */
const street =
  /^[\s,]*(?:است|هست|هستش)?[\s,]*((?:محله|خیاب[او]ن|کوچه|بلوار|مید[او]ن|شهرک|کوی|فاز|بن ?بست|جاده|چهارراه|پاساژ|مجتمع|روستای|بازار|پلاک)(?![\p{L}])[^.;!?\n]{1,90})/u;

/** How near a word for the property stands before a place, in the same clause. */
function toProperty(part: Part, start: number): number {
  const clause = clauseAround(part.folded, start);
  const from = Math.max(clause.start, start - reach);
  const last = [...part.folded.text.slice(from, start).matchAll(property)].at(-1);
  return last ? start - from - last.index - last[0].length : Number.POSITIVE_INFINITY;
}

/** The street behind a town, cut before the verb: «شهرری خیابون فدائیان اسلام پلاک ۱۲ دادم اجاره». */
function streetAfter(part: Part, end: number): Span | undefined {
  const found = street.exec(part.folded.text.slice(end, end + 120));
  if (!found?.[1]) return undefined;
  const start = end + found[0].length - found[1].length;
  let stop = start + found[1].length;
  for (const word of found[1].matchAll(/[\p{L}]+/gu)) {
    if (!isVerb(word[0]) && !/^(?:به|رو|را|از|که|و|با|برای)$/u.test(word[0])) continue;
    stop = start + word.index;
    break;
  }
  const text = part.folded.text.slice(start, stop).replace(/[\s,]+$/u, '');
  return text.includes(' ') ? rawSpan(part.folded, start, start + text.length) : undefined;
}

const somebodys = /(?:ساکن|مقیم|زندگی|خودم|نشانی|ادرس(?! (?:خونه|خانه|ملک)))[^.!?\n]{0,30}$/u;

/** «خونه‌م تو یاسوج دست … یاسوج خیابون مطهری پلاک ۷»: the same town told again, with its street. */
function fuller(part: Part, hearing: Hearing, first: Reading<Place> | undefined): Reading<Place> | undefined {
  if (!first || first.value.line || streetAfter(part, foldedSpan(part.folded, first.span).end))
    return undefined;
  return readPlaceRuns(part.folded, hearing.gazetteer).find(
    ({ value, span }) =>
      value.line !== undefined &&
      value.city === first.value.city &&
      !somebodys.test(part.folded.text.slice(0, foldedSpan(part.folded, span).start).slice(-50)),
  );
}

/** A title's own address («نشانی ملک»), told in the story: the place behind a word for the property. */
export function volunteeredAddress(hearing: Hearing, part: Part, openings: Openings): SetField[] {
  if (!narrates(hearing) || openings.corrects) return [];
  const candidate = openings.candidates.find(
    ({ path, info }) => path.startsWith('details.') && (info.type === 'address' || info.type === 'place'),
  );
  if (!candidate) return [];
  const cues = cuesIn(part.folded, candidate.info);
  const near = (readings: readonly Reading<Place>[]): Reading<Place> | undefined =>
    unused(readings, openings.used)
      .map((reading) => {
        const place = foldedSpan(part.folded, reading.span);
        return {
          reading,
          near: Math.min(distanceToCue(part.folded, place, cues), toProperty(part, place.start)),
        };
      })
      .filter((each) => Number.isFinite(each.near))
      .toSorted((one, other) => one.near - other.near)[0]?.reading;
  const answer = near(readPlaces(part.folded, hearing.gazetteer));
  // A quarter between town and road, or a site with no town, only the reader of tellings sees.
  const run = near(readPlaceRuns(part.folded, hearing.gazetteer));
  const longer = (run?.value.line?.length ?? 0) > (answer?.value.line?.length ?? 0);
  const nearest =
    run && longer && (!answer || (run.span.start < answer.span.end && answer.span.start < run.span.end))
      ? { ...run, value: { ...answer?.value, ...run.value } }
      : (fuller(part, hearing, answer) ?? answer);
  if (!nearest) return [];
  const { province, city, line: known } = nearest.value;
  const behind = streetAfter(part, foldedSpan(part.folded, nearest.span).end);
  const road = behind && filed(part.folded.raw.slice(behind.start, behind.end));
  const line = known !== undefined && known.length >= (road?.length ?? 0) ? known : undefined;
  const told = line ?? road;
  const value = { ...(province && { province }), ...(city && { city }), ...(told && { line: told }) };
  if (Object.keys(value).length === 0) return [];
  const span = {
    start: nearest.span.start,
    end: line ? nearest.span.end : (behind?.end ?? nearest.span.end),
  };
  const confidence = told ? Math.max(0.9, nearest.confidence) : likely;
  return [
    setField(hearing, part, candidate.path, { value, span, confidence, alternatives: [] }, more(openings)),
  ];
}
