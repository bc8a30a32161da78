import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from './in-process.ts';
import { faultsOf } from './report.ts';
import { runScenario } from './run-scenario.ts';
import { loadScenarios } from './scenario.ts';
import { score } from './score.ts';
import { ScriptedUser } from './users/scripted.ts';

/** One of each kind; all of them are run by `npm run eval`. */
const chosen = [
  'assault-child-guardian',
  'mahr-coins-married',
  'notice-debt-workshop-rent',
  'brief-signature-not-mine',
  'certificate-job-wrong-code',
  'sana-grandmother',
];
const scenarios = (await loadScenarios()).filter(({ id }) => chosen.includes(id));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s is talked through and submitted, every told field right, none asked again, none made up',
  async (_id, scenario) => {
    const transcript = await runScenario(scenario, new ScriptedUser(scenario), server.url);
    const result = score(scenario, transcript);
    expect(result.passed, faultsOf(result)).toBe(true);
    expect(result.invented).toEqual([]);
    expect(result.breaches).toEqual([]);
  },
);

test('every chosen scenario is there', () => {
  expect(scenarios).toHaveLength(chosen.length);
});
