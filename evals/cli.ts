import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chatUrl, startServer, type RunningServer } from './in-process.ts';
import { faultsOf, tableOf, talkOf } from './report.ts';
import { runScenario, type Transcript } from './run-scenario.ts';
import { loadScenarios, type Scenario } from './scenario.ts';
import { score, type Score } from './score.ts';
import { ScriptedUser } from './users/scripted.ts';

const usage = `npm run eval -- [options]
  --only <words>   scenarios whose id holds one of these words (commas between)
  --url <address>  a server that is running (ws:// or http://); without it one is started here
  --verbose        every talk as it was held
  --json <file>    scores and transcripts
Ends with 0 when all pass, 1 when one does not, 2 when it could not be run.`;

interface Held {
  score: Score;
  transcript: Transcript;
}

async function runAll(scenarios: readonly Scenario[], url: string, verbose: boolean): Promise<Held[]> {
  const held: Held[] = [];
  for (const scenario of scenarios) {
    const transcript = await runScenario(scenario, new ScriptedUser(scenario), url);
    if (verbose) console.log(`\n# ${scenario.id}\n${talkOf(transcript)}`);
    held.push({ score: score(scenario, transcript), transcript });
  }
  return held;
}

/** A server that runs elsewhere has its own clock: relative words in the scenarios come out as other dates there. */
async function serverAt(url: string | undefined): Promise<RunningServer> {
  return url === undefined ? startServer() : { url: chatUrl(url), close: async () => undefined };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const wanted = values.only?.split(',') ?? [''];
  const scenarios = (await loadScenarios()).filter(({ id }) => wanted.some((word) => id.includes(word)));
  if (scenarios.length === 0) throw new Error(`no scenario holds «${values.only ?? ''}» in its id`);
  const server = await serverAt(values.url);
  try {
    const held = await runAll(scenarios, server.url, values.verbose);
    const scores = held.map((each) => each.score);
    console.log(`\n${scores.map(faultsOf).filter(Boolean).join('\n\n')}\n\n${tableOf(scores)}`);
    if (values.json !== undefined) await writeFile(values.json, JSON.stringify(held, null, 1));
    return scores.every(({ passed }) => passed) ? 0 : 1;
  } finally {
    await server.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
