import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { askedPaths } from '../dialogue/state.ts';
import { readPlaces } from '../persian/places.ts';
import { foldedSpan, unused } from './cues.ts';
import { asksAbout, narrates, setField, type Hearing, type Part } from './hearing.ts';
import { homeOf } from './sides.ts';
import { more, type Openings } from './volunteered-values.ts';

/** Outside a story, a place is the home of the side that is being asked about. */
function asked(hearing: Hearing, ownSide: string, otherSide: string | undefined): string | undefined {
  if (asksAbout(hearing, ownSide)) return `${ownSide}.address`;
  const index = /\.(\d+)\./.exec(askedPaths(hearing.state.question)[0] ?? '')?.[1] ?? '0';
  return otherSide && asksAbout(hearing, otherSide) ? `${otherSide}.${index}.address` : undefined;
}

/** Places told in passing: the home of one side by its words, else where the matter happened. */
export function volunteeredPlaces(
  hearing: Hearing,
  part: Part,
  title: Title,
  openings: Openings,
): SetField[] {
  const { ownSide, otherSide, mainPlace } = kinds[title.kind];
  const commands: SetField[] = [];
  for (const reading of unused(readPlaces(part.folded, hearing.gazetteer), openings.used)) {
    const place = foldedSpan(part.folded, reading.span);
    // «تو اصفهان نیست، تو کاشانه»: the place that is denied is not the place.
    if (/^[\s]*(?:نیست|نبود)/u.test(part.folded.text.slice(place.end))) continue;
    if (/(?<![\p{L}])نه[\s]*$/u.test(part.folded.text.slice(0, place.start))) continue;
    const home = homeOf(part.folded, place.start, place.end);
    const base =
      home === 'own'
        ? `${ownSide}.address`
        : home === 'other' && otherSide
          ? `${otherSide}.0.address`
          : mainPlace && (narrates(hearing) || openings.corrects)
            ? mainPlace
            : asked(hearing, ownSide, otherSide);
    if (!base || (base !== mainPlace && home === null && !reading.value.city)) continue;
    for (const leaf of ['province', 'city', 'line'] as const) {
      const value = reading.value[leaf];
      const path = `${base}.${leaf}`;
      if (!value || commands.some((command) => command.path === path)) continue;
      commands.push(
        setField(
          hearing,
          part,
          path,
          { value, span: reading.span, confidence: Math.max(0.9, reading.confidence), alternatives: [] },
          more(openings),
        ),
      );
    }
  }
  return commands;
}
