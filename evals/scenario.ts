import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { filingKinds } from '../schemas/title.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const path = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/);
const words = z.string().min(1).max(8_000);
const notice = z.enum(['emergency', 'handover', 'warning']);

/** The day every scenario happens on: Monday 2 Azar 1405 in Tehran. Relative words («پریروز») are counted from it. */
export const scenarioInstant = new Date('2026-11-23T08:00:00Z');

/**
 * What must stand at a path of the submitted filing. A bare value is exact (texts after `normalise`). `contains`: free
 * text or a list that holds all these words. `oneOf`: any of these. `filled`: whatever their words were.
 * `ifPresent`: may be left out, but says nothing else.
 */
export const expectationSchema = z.union([
  scalar,
  z.strictObject({ contains: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ oneOf: z.array(scalar).min(2) }),
  z.strictObject({ filled: z.literal(true) }),
  z.strictObject({ ifPresent: z.union([scalar, z.strictObject({ contains: z.array(z.string()) })]) }),
]);
export type Expectation = z.infer<typeof expectationSchema>;

/** How the person says it. `again`: in other words when asked once more; `wrong`: what they say by mistake at first. */
const tellingSchema = z.union([
  words,
  z.strictObject({
    say: words,
    again: words.optional(),
    wrong: words.optional(),
    /** What they mean by it now, where it is not what the filing ends with. */
    mean: scalar.optional(),
  }),
]);

const eventSchema = z.strictObject({
  /** When `asked` is among what is asked; after `told` was answered; before the turn of that number; at the review. */
  when: z.union([
    z.strictObject({ asked: path }),
    z.strictObject({ told: path }),
    z.strictObject({ turn: z.int().positive() }),
    z.strictObject({ review: z.literal(true) }),
  ]),
  do: z.union([
    z.strictObject({ say: words }),
    z.strictObject({ edit: z.strictObject({ path, text: words }) }),
    z.strictObject({ choose: z.string().min(1) }),
    z.strictObject({ undo: z.literal(true) }),
    z.strictObject({ review: z.literal(true) }),
    z.strictObject({ reconnect: z.literal(true) }),
  ]),
  /** What the person means from now on; null: it is taken back and will be told again. */
  means: z.record(path, scalar.nullable()).optional(),
  /** A question or an aside: what was being asked is still open after it. */
  aside: z.boolean().optional(),
});
export type ScenarioEvent = z.infer<typeof eventSchema>;

/** One person with one matter: what they know, how they say it, what must be filed at the end. */
export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: z.enum(filingKinds),
  titleId: z.string(),
  /** terse answers one thing at a time and presses options; formal and the others say what they know of what is asked. */
  voice: z.enum([
    'terse',
    'rambling',
    'colloquial',
    'voice-typed',
    'formal',
    'misspelt',
    'elderly',
    'dari',
    'chatty',
  ]),
  messy: z.literal(true).optional(),
  /** The first messages, sent one after the other whatever is asked in between. */
  story: z.array(words).min(1),
  /** What the story already tells: must not be asked again. */
  toldInStory: z.array(path).default([]),
  knows: z.record(path, tellingSchema).default({}),
  /** Several fields said in one breath; used when the first thing asked is one of them. */
  together: z.array(z.strictObject({ paths: z.array(path).min(2), say: words })).default([]),
  /** Option to press when this path is asked and the option is there. */
  choices: z.record(path, z.string().min(1)).default({}),
  doesNotKnow: z.array(path).default([]),
  declines: z.array(path).default([]),
  events: z.array(eventSchema).default([]),
  expected: z.record(path, expectationSchema),
  /** Paths, or beginnings of paths, that must never be asked (a read-back is no asking). */
  mustNot: z.array(path).default([]),
  /** Notices that must be shown; any other notice is a false one, but for those that may be shown. */
  notices: z.array(notice).default([]),
  mayNotice: z.array(notice).default([]),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** What the person means by a path at the start: said otherwise, or what the filing ends with. */
export function meaningOf(scenario: Scenario, at: string): unknown {
  const telling = scenario.knows[at];
  if (typeof telling === 'object' && telling.mean !== undefined) return telling.mean;
  return scenario.expected[at];
}

/** All scenarios of a folder, by id. Throws with the file's name when one does not fit the schema or its name. */
export async function loadScenarios(folder = join(import.meta.dirname, 'scenarios')): Promise<Scenario[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const result = scenarioSchema.safeParse(parse(await readFile(join(folder, name), 'utf8')));
      if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
      if (`${result.data.id}.yaml` !== name) throw new Error(`${name}: its id is ${result.data.id}`);
      return result.data;
    }),
  );
}
