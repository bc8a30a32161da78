import { z } from 'zod';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { Quote } from '../../schemas/command.ts';
import type { Title } from '../../schemas/title.ts';
import { apply } from '../../server/dialogue/apply.ts';
import type { TitleLookup } from '../../server/dialogue/library.ts';
import { emptyState, isTold, type State } from '../../server/dialogue/state.ts';
import type { Gazetteer } from '../../server/persian/places.ts';
import { readStory } from '../../server/understanding/story.ts';
import { leavesOf, meets } from '../compare.ts';
import { expectationSchema } from '../scenario.ts';
import { caseSet, type CaseSet, type Verdict } from './verdict.ts';

const story = z.object({
  titleId: z.string(),
  today: z.string().default('1405-09-02'),
  text: z.string(),
  gold: z.record(z.string(), z.union([expectationSchema, z.array(z.string())])),
  may: z.record(z.string(), z.unknown()).default({}),
  uncertain: z.array(z.string()).default([]),
});
type Story = z.infer<typeof story>;

/** Types that keep the person's own words: another part of the same words is not another fact. */
const wordTypes = new Set([
  'text',
  'longText',
  'list',
  'person',
  'personList',
  'file',
  'fileList',
  'sensitive',
  'evidenceList',
  'occupation',
]);

/** The filing after one message, with the title chosen before it: the same reading and the same acceptance as in a talk. */
function afterStory({ text, today }: Story, title: Title, lookup: TitleLookup, gazetteer: Gazetteer): State {
  const quote: Quote = { turn: 1, start: 0, end: text.length, text };
  const begun: State = {
    ...emptyState(today),
    turn: 1,
    said: [{ turn: 1, via: 'message', text, answered: null, undone: false }],
  };
  const chosen = apply(begun, { do: 'choose-title', titleId: title.id, quote }, lookup, quote);
  return readStory(chosen, title, gazetteer).reduce<State>(
    (state, command) => apply(state, command, lookup, quote),
    chosen,
  );
}

interface Told {
  value: unknown;
  asked: boolean;
}

/** Every filled leaf of the draft; what is still to be asked back counts as not taken for sure. */
function leaves(state: State): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const [path, field] of state.fields) {
    if (!isTold(field)) continue;
    // A title's own address is one field of three parts: gold speaks of the whole.
    const parts = typeof field.value === 'object' && !Array.isArray(field.value);
    if (parts) told.set(path, { value: field.value, asked: field.toReadBack });
    for (const [leaf, value] of leavesOf(field.value, path))
      told.set(leaf, { value, asked: field.toReadBack });
  }
  return told;
}

function sameAs(value: unknown, gold: Story['gold'][string]): boolean {
  if (Array.isArray(gold)) return [value].flat().join('|') === gold.join('|');
  // A moment told to the minute is right where only the day was asked for, and the day where the minute is.
  if (typeof gold === 'string' && /T\d\d:\d\d$/u.test(gold))
    return value === gold || value === gold.slice(0, 10);
  return meets(value, gold);
}

const listSchema = z.union([expectationSchema, z.array(z.string())]);

function judge(row: Story, lookup: TitleLookup, gazetteer: Gazetteer): Verdict | null {
  const title = lookup.title(row.titleId);
  if (!title) throw new Error(`no title «${row.titleId}»`);
  const told = leaves(afterStory(row, title, lookup, gazetteer));
  const gold = Object.entries(row.gold);
  const faults: string[] = [];
  let right = 0;
  for (const [path, expected] of gold) {
    const got = told.get(path);
    const doubt = row.uncertain.includes(path);
    if (got && sameAs(got.value, expected) && (!doubt || got.asked)) right += 1;
    else
      faults.push(
        `${path}: ${JSON.stringify(expected)} ≠ ${JSON.stringify(got?.value)}${got && doubt && !got.asked ? ' (taken for sure)' : ''}`,
      );
  }
  const wrong = gold.filter(([path]) => told.has(path)).length;
  const stray = [...told].filter(([path, { value }]) => {
    if (path in row.gold || wordTypes.has(fieldAt(title, path)?.type ?? 'text')) return false;
    if (/\.personType$|^relief$|^subject$|description$/u.test(path) || fieldAt(title, path) === undefined)
      return false;
    const mirrored = fieldAt(title, path)?.mirrors;
    if (mirrored !== undefined && mirrored in row.gold) return false;
    if (!(path in row.may)) return true;
    const allowed = row.may[path];
    return allowed !== null && !sameAs(value, listSchema.catch('').parse(allowed));
  });
  faults.push(...stray.map(([path, { value }]) => `+ ${path}: ${JSON.stringify(value)}`));
  return { gold: gold.length, found: wrong + stray.length, right, read: faults };
}

export function storySets(lookup: TitleLookup, gazetteer: Gazetteer): readonly CaseSet[] {
  return [caseSet('stories', story, (row) => judge(row, lookup, gazetteer))];
}
