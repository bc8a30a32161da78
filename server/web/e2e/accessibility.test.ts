import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { AtThePage } from './at-the-page.ts';
import { hasBrowser, noBrowser, openPage, patienceMs } from './browser.ts';
import { ByKeyboard } from './by-keyboard.ts';
import { answerAll } from './interviewee.ts';
import { certificate } from './matters.ts';
import { beginBoth } from './running.ts';

const flowMs = 240_000;
/** A small phone, and a desk. */
const widths = [360, 1280];

/** What is wrong with what is on the screen now, on a phone and on a desk: axe's findings, and what sticks out sideways. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      found.push(`${width}: ${id} ${nodes.map((node) => node.html).join(' ')}`);
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.log-box, .page, .summary')]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.className || box.tagName),
    );
    found.push(...wider.map((box) => `${width}: ${box} scrolls sideways`));
  }
  return found;
}

if (!hasBrowser) console.warn(noBrowser);

describe.skipIf(!hasBrowser)('everybody can use the page', () => {
  const running = beginBoth();

  test('no screen has a finding or scrolls sideways', { timeout: flowMs }, async () => {
    const { server, browser } = running();
    const page = await openPage(browser, server.address);
    const person = new AtThePage(page);
    expect(await findings(page), 'start').toEqual([]);
    await answerAll(person, certificate, (reply) => reply.options.length > 0);
    expect(await findings(page), 'options').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await answerAll(person, certificate, (_reply, draft) => (draft?.progress.done ?? 0) >= 3);
    await page.locator('.to-summary').click();
    expect(await findings(page), 'summary').toEqual([]);
    await page.goBack();
    await answerAll(person, certificate);
    await page.locator('.chat .ready').getByRole('button').click();
    await page.locator('.final').waitFor();
    await page.locator('.edit').first().click();
    expect(await findings(page), 'review').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.tick input').check();
    await page.locator('.final').click();
    await page.locator('.receipt .code').waitFor();
    expect(await findings(page), 'receipt').toEqual([]);
    await page.goto(`${server.address}/tracking`);
    expect(await findings(page), 'tracking form').toEqual([]);
    await page.locator('.tracking-form .primary').click();
    await page.locator('.history li').first().waitFor();
    expect(await findings(page), 'tracking').toEqual([]);
    await page.context().close();
  });

  test('an emergency is shown without a finding', { timeout: flowMs }, async () => {
    const { server, browser } = running();
    const page = await openPage(browser, server.address);
    await new AtThePage(page).say('الان داره در خونه رو می‌شکنه');
    await page.locator('.bubble.emergency[role=alert]').waitFor();
    expect(await page.locator('.bubble.emergency a[href="tel:110"]').count()).toBeGreaterThan(0);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  test('the question stays in sight when the screen keyboard opens', { timeout: flowMs }, async () => {
    const { server, browser } = running();
    const page = await openPage(browser, server.address, 360);
    const person = new AtThePage(page);
    await person.say(certificate.story);
    await page.setViewportSize({ width: 360, height: 450 });
    const question = page.locator('.bubble.assistant').last();
    await expect
      .poll(
        async () => {
          const boxes = [page.locator('.log-box'), question, page.locator('.foot')];
          const [log, asked, foot] = await Promise.all(boxes.map((each) => each.boundingBox()));
          return log && asked && foot && asked.y >= log.y && asked.y + asked.height <= foot.y;
        },
        { timeout: patienceMs },
      )
      .toBe(true);
    await page.context().close();
  });

  test('the whole way goes without a mouse', { timeout: flowMs }, async () => {
    const { server, browser } = running();
    const page = await openPage(browser, server.address);
    const person = new ByKeyboard(page);
    await answerAll(person, certificate);
    await person.reach(page.locator('.chat .ready button'));
    await page.keyboard.press('Enter');
    const occupation = page.locator('[id="field-applicant.occupation"]');
    await person.reach(occupation.locator('.edit'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('نانوا');
    await page.keyboard.press('Enter');
    await occupation.locator('.value', { hasText: 'نانوا' }).waitFor();
    await person.answered();
    await person.reach(page.locator('.tick input'));
    await page.keyboard.press('Space');
    await person.reach(page.locator('.final'));
    await page.keyboard.press('Enter');
    await page.locator('.receipt .code').waitFor();
    // What is new is read from its heading.
    await expect.poll(() => page.locator('.receipt h1:focus').count(), { timeout: patienceMs }).toBe(1);
    await page.context().close();
  });
});
