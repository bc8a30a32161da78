import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { compose } from './compose.ts';
import { readConfig, type Config } from './config.ts';
import { readSentences } from './read-sentences.ts';
import { failureLine, readyLine } from './start-words.ts';
import { builtWebClient } from './web-client.ts';

/** Longer than the chat may take to finish its turns. */
const longestStopMs = 15_000;

const sentences = readSentences(fileURLToPath(new URL('../prompts/replies', import.meta.url)));
let config: Config | null = null;

async function start(): Promise<void> {
  config = readConfig(process.env);
  const webClient = await builtWebClient();
  const { parts, close } = await compose(config, { sentences, webClient, now: () => new Date() });
  const app = buildApp(parts);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), longestStopMs).unref();
    await app.close();
    await close();
  };
  try {
    const address = await app.listen({ host: config.host, port: config.port });
    console.log(readyLine(address, config, parts.engine, parts.database.kind, sentences));
  } catch (error) {
    await stop();
    throw error;
  }
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await start();
} catch (error) {
  console.error(failureLine(error, config, sentences));
  process.exitCode = 1;
}
