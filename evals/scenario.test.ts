import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldAt, fieldsOfKind, pathExists, templateOf } from '../schemas/filings/index.ts';
import { fitsSlot } from '../schemas/slot-value.ts';
import type { Title } from '../schemas/title.ts';
import { filingKinds } from '../schemas/title.ts';
import { jalaliOf } from '../schemas/values/jalali-date.ts';
import { readKnowledge } from '../server/retrieval/read-knowledge.ts';
import { loadScenarios, scenarioInstant, type Scenario } from './scenario.ts';

const scenarios = await loadScenarios();
const { titles } = await readKnowledge(join(import.meta.dirname, '../knowledge'), pathExists);

function titleOf(scenario: Scenario): Title {
  const title = titles.find(({ id, kind }) => id === scenario.titleId && kind === scenario.kind);
  if (!title) throw new Error(`${scenario.id}: no title ${scenario.titleId} of kind ${scenario.kind}`);
  return title;
}

/** Whether a filing with this title has the path, or fields below it. */
function isKnown(title: Title, path: string): boolean {
  const [list = '', , leaf] = path.split('.');
  if (list === 'witnesses' && leaf !== undefined) return isKnown(title, list);
  const place = /^(.+)\.(province|city|line)$/.exec(path)?.[1];
  if (place !== undefined && ['address', 'place'].includes(fieldAt(title, place)?.type ?? '')) return true;
  return fieldAt(title, path) !== undefined || pathExists(title.kind, path, title);
}

/** Whether an exact expectation is a value the schema accepts at all. */
function isValid(title: Title, path: string, value: unknown): boolean {
  const fixed = fieldsOfKind(title.kind).get(templateOf(path));
  if (fixed) return fixed.type.safeParse(value).success;
  const slot = fieldAt(title, path);
  if (!slot) return /\.(province|city|line|firstName|lastName|mobile)$/.test(path);
  return fitsSlot(slot, value) || fitsSlot(slot, [value]);
}

test('the clock of the scenarios is Monday 2 Azar 1405 in Tehran', () => {
  expect(jalaliOf(scenarioInstant)).toBe('1405-09-02');
});

test('every kind and every published title has a scenario, and enough of them are messy', () => {
  expect(new Set(scenarios.map((scenario) => scenario.kind))).toEqual(new Set(filingKinds));
  const published = titles.filter((title) => title.status === 'published').map((title) => title.id);
  const covered = new Set(scenarios.map((scenario) => scenario.titleId));
  expect(published.filter((id) => !covered.has(id))).toEqual([]);
  expect(scenarios.filter((scenario) => scenario.messy).length).toBeGreaterThanOrEqual(6);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s can be filed',
  (_id, scenario) => {
    const title = titleOf(scenario);
    const conversational = new Set(['titleId', 'kind', 'accused', 'accused.1']);
    const named = [
      ...Object.keys(scenario.expected),
      ...Object.keys(scenario.knows),
      ...Object.keys(scenario.choices),
      ...scenario.toldInStory,
      ...scenario.doesNotKnow,
      ...scenario.declines,
      ...scenario.together.flatMap((each) => each.paths),
      ...scenario.events.flatMap((event) => Object.keys(event.means ?? {})),
    ];
    expect(named.filter((path) => !conversational.has(path) && !isKnown(title, path))).toEqual([]);
    const invalid = Object.entries(scenario.expected).flatMap(([path, expectation]) => {
      const values =
        typeof expectation !== 'object'
          ? [expectation]
          : 'oneOf' in expectation
            ? expectation.oneOf
            : 'ifPresent' in expectation && typeof expectation.ifPresent !== 'object'
              ? [expectation.ifPresent]
              : [];
      return values
        .filter((value) => !isValid(title, path, value))
        .map((value) => `${path}: ${String(value)}`);
    });
    expect(invalid).toEqual([]);
  },
);

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s answers what it expects to file',
  (_id, scenario) => {
    const title = titleOf(scenario);
    const tellable = new Set([
      ...Object.keys(scenario.knows),
      ...Object.keys(scenario.choices),
      ...scenario.toldInStory,
      ...scenario.together.flatMap((each) => each.paths),
    ]);
    const mirrored = (path: string): string | undefined => fieldAt(title, path)?.mirrors;
    const sources = (path: string): string[] => [
      path,
      ...title.slots.filter((slot) => slot.mirrors === path).map((slot) => `details.${slot.id}`),
      ...(mirrored(path) === undefined ? [] : [mirrored(path) ?? '']),
    ];
    const stories = new Set(['statement', 'body']);
    const untold = Object.entries(scenario.expected)
      .filter(([, expectation]) => typeof expectation !== 'object' || !('ifPresent' in expectation))
      .map(([path]) => path)
      .filter((path) => !stories.has(path) && !path.endsWith('personType'))
      .filter(
        (path) =>
          !sources(path).some((each) =>
            [...tellable].some((told) => each === told || each.startsWith(`${told}.`)),
          ),
      );
    expect(untold).toEqual([]);
    const again = new Set([...Object.keys(scenario.knows), ...Object.keys(scenario.choices)]);
    expect(scenario.toldInStory.filter((path) => !again.has(path))).toEqual([]);
  },
);
