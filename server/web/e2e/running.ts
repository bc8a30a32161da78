import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { ServerProcess, startMs } from './server-process.ts';

/** What the tests of a file share: the program as `npm start` runs it, and a real browser. */
export interface Running {
  readonly server: ServerProcess;
  readonly browser: Browser;
}

/** Begins both before the tests around it and ends both after them. What it returns may be called inside tests only. */
export function beginBoth(): () => Running {
  let server: ServerProcess;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([ServerProcess.begin(), openBrowser()]);
  }, startMs);
  afterAll(async () => {
    await browser?.close();
    await server?.end();
  });
  return () => ({ server, browser });
}
