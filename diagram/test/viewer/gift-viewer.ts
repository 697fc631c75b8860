import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser } from '../browser.ts';
import { id, today, tomorrow } from './maps.ts';
import { type Opened, openViewer } from './open-viewer.ts';

export { id, today, tomorrow };

let browser: Browser;
/** What the test at hand looks at: opened anew by each test of the file; none may leave a complaint. */
export let opened: Opened;

/** To be called by each file that tests with it: this module is loaded once for all of them. */
export function testGiftViewer(): void {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    opened = await openViewer(browser);
    await opened.show([today, tomorrow]);
  });
  afterEach(async () => {
    expect(opened.problems).toEqual([]);
    await opened.page.close();
  });
}

export const part = (name: string) => opened.page.locator(`[id="${id(name)}"]`);
export const box = (name: string) => part(name).locator('.box').first();
export const button = (name: string) => opened.page.getByRole('button', { name, exact: true });
export const cards = () => opened.page.locator('.cjm-sheet [data-kind=card]').count();
export const card = () => opened.page.locator('.cjm-card');
export const press = async (...keys: readonly string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
};
