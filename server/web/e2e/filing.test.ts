import { describe, expect, test } from 'vitest';
import type { DraftFrame } from '../../../schemas/wire.ts';
import { AtThePage } from './at-the-page.ts';
import { hasBrowser, noBrowser, openPage } from './browser.ts';
import { answerAll, type Matter } from './interviewee.ts';
import { certificate, stolenPhone, unpaidLoan } from './matters.ts';
import { beginBoth } from './running.ts';

const flowMs = 240_000;

function valueOf(draft: DraftFrame | null, path: string): unknown {
  return draft?.fields.find((field) => field.path === path)?.value;
}

if (!hasBrowser) console.warn(noBrowser);

describe.skipIf(!hasBrowser)('the page carries a matter to its receipt', () => {
  const running = beginBoth();

  const matters: [name: string, matter: Matter, ownSide: string][] = [
    ['a complaint', stolenPhone, 'complainant'],
    ['a petition', unpaidLoan, 'plaintiff'],
    ['a certificate', certificate, 'applicant'],
  ];

  test.for(matters)('%s', { timeout: flowMs }, async ([, matter, ownSide]) => {
    const { server, browser } = running();
    const page = await openPage(browser, server.address);
    const person = new AtThePage(page);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));

    // A reload in the middle: the same question, the same draft.
    await answerAll(person, matter, (_reply, draft) => (draft?.progress.done ?? 0) >= 3);
    const question = await person.question();
    const { draft, credentials } = await person.session();
    await person.reload();
    expect(await person.question()).toBe(question);
    expect((await person.session()).draft).toEqual(draft);

    // The server dies with a message under way, and a second one is typed while it is away.
    const first = `${ownSide}.nationalCode`;
    const second = `${ownSide}.birthDate`;
    await answerAll(person, matter, (reply) => reply.asks[0] === first);
    const sent = [first, second].map((path) => matter.knows[path] ?? '');
    await person.type(sent[0] ?? '');
    await server.kill();
    await page.locator('.status[data-phase=down]').waitFor();
    await person.type(sent[1] ?? '');
    await page.getByText('هنوز فرستاده نشده').last().waitFor();
    await server.start();
    await page.locator('.status[data-phase=up]').waitFor();
    await person.answered();
    expect(await page.getByText('هنوز فرستاده نشده').count()).toBe(0);
    const said = await page.locator('.bubble.person .text').allInnerTexts();
    expect(sent.map((text) => said.filter((each) => each === text).length)).toEqual([1, 1]);
    const after = await person.session();
    expect(after.credentials?.conversationId).toBe(credentials?.conversationId);
    expect(sent.map((_, index) => valueOf(after.draft, index === 0 ? first : second))).not.toContain(
      undefined,
    );
    expect(valueOf(after.draft, first)).toMatch(/^\d{10}$/u);
    expect(valueOf(after.draft, second)).toMatch(/^1\d{3}-\d\d-\d\d$/u);

    // The review: one value is changed there, declared, submitted.
    await answerAll(person, matter);
    await page.locator('.chat .ready').getByRole('button').click();
    const occupation = page.locator(`[id="field-${ownSide}.occupation"]`);
    await occupation.locator('.edit').click();
    await occupation.locator('input').fill('نانوا');
    await occupation.locator('.primary').click();
    await occupation.locator('.value', { hasText: 'نانوا' }).waitFor();
    await person.answered();
    const confirm = page.locator('.final');
    expect(await confirm.isDisabled()).toBe(true);
    await page.locator('.tick input').check();
    await confirm.click();

    // The receipt, and the filing seen again from another browser with what stands on it.
    await page.locator('.receipt .code').waitFor();
    const code = await page.locator('.receipt .code').innerText();
    expect((await person.session()).submitted?.trackingCode).toBe(code);
    const secret = await page.locator('.receipt .secret bdi').innerText();
    const elsewhere = await openPage(browser, server.address);
    await elsewhere.goto(`${server.address}/tracking`);
    await elsewhere.locator('#tracking-code').fill(code);
    await elsewhere.locator('#tracking-secret').fill(secret);
    await elsewhere.locator('.tracking-form .primary').click();
    await elsewhere.locator('.history li').first().waitFor();
    expect(await elsewhere.locator('main').innerText()).toContain('نانوا');
    expect(failures).toEqual([]);
    await elsewhere.context().close();
    await page.context().close();
  });
});
