import { z } from 'zod';
import { makeGazetteer, type Gazetteer } from './persian/places.ts';
import { checked } from './retrieval/knowledge-file.ts';

const name = z.string().min(1);
const placesSchema = z.object({
  provinces: z
    .array(z.strictObject({ province: name, also: z.array(name).default([]), cities: z.array(name).min(1) }))
    .min(1),
});

/** The provinces and cities of `knowledge/tables/places.yaml`, to hear addresses by. Throws KnowledgeError. */
export function readPlaces(tables: ReadonlyMap<string, unknown>): Gazetteer {
  return makeGazetteer(checked(placesSchema, 'tables/places.yaml', tables.get('places')).provinces);
}
