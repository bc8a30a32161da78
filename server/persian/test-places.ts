import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makeGazetteer } from './gazetteer.ts';

const table = parse(readFileSync(new URL('../../knowledge/tables/places.yaml', import.meta.url), 'utf8')) as {
  provinces: { province: string; cities: string[]; also?: string[] }[];
};

/** The provinces and cities of the knowledge, as they are. */
export const { provinces } = table;
export const gazetteer = makeGazetteer(provinces);
