import { key } from './fold.ts';
import { spellingsOf } from './place-spellings.ts';

export interface Place {
  province?: string;
  city?: string;
  /** Street and number, in the person's own words. */
  line?: string;
}

/** Cities and provinces by their folded names. A city may be in several provinces, best known first. */
export interface Gazetteer {
  cities: ReadonlyMap<string, { city: string; provinces: readonly string[] }>;
  provinces: ReadonlyMap<string, string>;
  /** First words of the names of several words. */
  heads: ReadonlySet<string>;
}

/** Makes the gazetteer from the table of places; `also` are other spellings of the province. */
export function makeGazetteer(
  rows: readonly { province: string; cities: readonly string[]; also?: readonly string[] }[],
): Gazetteer {
  const cities = new Map<string, { city: string; provinces: string[] }>();
  const provinces = new Map<string, string>();
  const heads = new Set<string>();
  const add = <T>(names: Map<string, T>, spelling: string, place: T): void => {
    names.set(spelling, place);
    const [head] = spelling.split(' ', 1);
    if (head !== undefined && head !== spelling) heads.add(head);
  };
  const told = new Set(rows.flatMap((row) => row.cities.map(key)));
  const put = (spelling: string, city: string, province: string): void => {
    const known = cities.get(spelling);
    if (!known) add(cities, spelling, { city, provinces: [province] });
    else if (!known.provinces.includes(province)) known.provinces.push(province);
  };
  for (const row of rows) {
    for (const name of [row.province, ...(row.also ?? [])])
      for (const spelling of spellingsOf(name)) add(provinces, spelling, row.province);
    // A spelling that the table has of its own is that place's; what rules make of another one comes after.
    for (const city of row.cities) put(key(city), city, row.province);
  }
  for (const row of rows)
    for (const city of row.cities)
      for (const spelling of spellingsOf(city)) if (!told.has(spelling)) put(spelling, city, row.province);
  return { cities, provinces, heads };
}
