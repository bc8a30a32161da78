import type { Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placesIn, type Named } from './named-places.ts';
import { lineCues } from './site-words.ts';

const inside = /(?:^|[\s,،])(?:تو|توی|در|ده|د)\s$/u;
const thenStreet = new RegExp(
  `^[\\s,،]{1,3}(?:(?:شهر|محله)\\s)?(?:\\p{L}+[\\s,،]{1,2})?(?:${[...lineCues].join('|')})[\\s\\d]`,
  'u',
);

/** Towns by their names; one that is an everyday word or a person's name («آمل», «بابل») by what stands around it. */
export function townsIn(folded: Folded, gazetteer: Gazetteer): Named[] {
  const sure = placesIn(folded, gazetteer, false);
  const { text } = folded;
  const likely = placesIn(folded, gazetteer, true).filter(
    ({ start, end }) =>
      !sure.some((each) => each.start < end && start < each.end) &&
      end - start > 2 &&
      // «تو مهر ماه»
      !/^ ?ماه(?!\p{L})/u.test(text.slice(end, end + 5)) &&
      (thenStreet.test(text.slice(end, end + 40)) || inside.test(text.slice(Math.max(0, start - 6), start))),
  );
  const towns = [...sure, ...likely].toSorted((one, other) => one.start - other.start);
  return towns.filter((town, at) => {
    // «رشت، گلسار، خیابان …»: between a town and its street a town of another province is a quarter of the first.
    const before = towns[at - 1];
    return !(
      before?.city !== undefined &&
      town.city !== undefined &&
      before.province !== town.province &&
      /^[\s,،]+$/u.test(text.slice(before.end, town.start)) &&
      thenStreet.test(text.slice(town.end, town.end + 40))
    );
  });
}
