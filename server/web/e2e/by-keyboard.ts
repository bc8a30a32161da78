import type { Locator } from 'playwright-core';
import { AtThePage } from './at-the-page.ts';

const mostTabs = 120;

/** Somebody without a mouse: reaches everything by Tab, from wherever the page has put the focus. */
export class ByKeyboard extends AtThePage {
  /** Goes on by `key` until `target` has the focus. Throws when it cannot be reached. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs <= mostTabs; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${await target.innerText()}: not reached by ${key}`);
  }

  override async type(text: string): Promise<void> {
    await this.reach(this.page.locator('#composer'));
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  protected override async activate(button: Locator): Promise<void> {
    await this.reach(button, 'Shift+Tab');
    await this.page.keyboard.press('Enter');
  }
}
