import type { Locator, Page } from 'playwright-core';
import type { Session } from '../session.ts';

/** Longer than an option ignores a second tap after it has appeared. */
const secondTapMs = 400;

/** Whoever sits in front of the page: sees what is shown, types, presses. */
export class AtThePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The session once the assistant has said something: the greeting comes over the network. */
  async spokenTo(): Promise<Session> {
    await this.#moreThan(0);
    return this.session();
  }

  /** Waits until the page keeps more than `count` entries of the conversation. */
  async #moreThan(count: number): Promise<void> {
    await this.page.waitForFunction((least) => {
      const kept = JSON.parse(localStorage.getItem('dadnevis.session') ?? 'null') as {
        entries?: unknown[];
      } | null;
      return (kept?.entries?.length ?? 0) > least;
    }, count);
  }

  /** The conversation as the page keeps it in this browser. */
  async session(): Promise<Session> {
    const kept = await this.page.evaluate(() => localStorage.getItem('dadnevis.session'));
    return JSON.parse(kept ?? 'null') as Session;
  }

  /** The last thing the program said, as it stands on the page. */
  async question(): Promise<string> {
    return this.page.locator('.bubble.assistant .text').last().innerText();
  }

  /** The words on the quick replies, in the order they stand. */
  async quickReplies(): Promise<string[]> {
    return this.page.locator('.options .option').allInnerTexts();
  }

  /** Waits until everything done so far is answered. */
  async answered(): Promise<void> {
    await this.page.waitForFunction(() => {
      const kept = localStorage.getItem('dadnevis.session');
      return kept !== null && (JSON.parse(kept) as { outbox: unknown[] }).outbox.length === 0;
    });
  }

  /** Types into the input and sends with Enter; does not wait for the answer. */
  async type(text: string): Promise<void> {
    await this.page.locator('#composer').fill(text);
    await this.page.locator('#composer').press('Enter');
  }

  async say(text: string): Promise<void> {
    await this.type(text);
    await this.answered();
  }

  /** Presses the quick reply that has this label. */
  async press(label: string): Promise<void> {
    const before = (await this.session()).entries.length;
    await this.page.waitForTimeout(secondTapMs);
    await this.activate(this.page.locator('.options').getByRole('button', { name: label, exact: true }));
    await this.#moreThan(before);
    await this.answered();
  }

  protected activate(button: Locator): Promise<void> {
    return button.click();
  }

  /** Loads the page anew and waits until it is connected again. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.status[data-phase=up]').waitFor();
    await this.answered();
  }
}
