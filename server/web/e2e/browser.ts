import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether there is a Chromium to open the page in. */
export const hasBrowser = existsSync(executablePath);
export const noBrowser = `No Chromium at ${executablePath} (CHROMIUM_PATH): the page itself is NOT tested.`;

/** How long something may take to appear on a busy machine. */
export const patienceMs = 60_000;

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser with a profile of its own, which goes away with it. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args });

/** Somebody's own browser window, `width` CSS pixels wide; nothing is shared with other windows. */
export async function openPage(browser: Browser, address: string, width = 1280): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 800 },
    locale: 'fa-IR',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.status[data-phase=up]').waitFor();
  return page;
}
