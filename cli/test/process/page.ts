import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../.ci/chromium.ts';
import { textsOf } from '../../../grammar/test/wording/texts-of.ts';
import { pageWordsOf } from '../../page/words.ts';
import { folderWith, good, wrong } from './cjm.ts';
import { serve } from './served.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Two who go to work. */
const two = good
  .replace('persona me "Me"', 'persona me "Me"\npersona she "Her"')
  .replace('for me', 'for me, she')
  .replace('{ emotion -0.5', 'for me { emotion -0.5')
  .replace('  }\n}', '    touchpoint "Drive" for she { emotion +1 }\n  }\n}');

/** Every text of the page, and what is said to those who do not see it. */
const readPage = `[...document.querySelectorAll('body, body *')].flatMap((element) => [
  ...['aria-label', 'title'].map((name) => element.getAttribute(name)),
  ...[...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent.trim() : '')),
])`;

export function testPage(): void {
  describe('the page of cjm serve', () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: findChromium(), args: flags });
    });

    afterAll(() => browser.close());

    /** Opens the page; whatever it complains of, policy violations too, ends up in `problems`. */
    async function open(
      folder: string,
      ...args: readonly string[]
    ): Promise<{ page: Page; problems: readonly string[] }> {
      const { address } = await serve(folder, '--port', '0', ...args);
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, colorScheme: 'dark' });
      const problems: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(address);
      return { page, problems };
    }

    const scrolled = (page: Page): Promise<unknown> =>
      page.evaluate(
        '[...document.querySelectorAll(".cjm-port")].map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])',
      );

    it('lists maps, draws the one that is chosen, and complains of nothing', async () => {
      const folder = await folderWith({ 'a.cjm': good, 'b.cjm': wrong.replace('My working day', 'Моя работа') });
      const { page, problems } = await open(folder);
      await page.locator('.cjm-sheet svg').waitFor();
      expect(await page.locator('.map-label').allTextContents()).toEqual(['My working day', 'Моя работа']);
      expect(await page.locator('.map-link[aria-current]').count()).toBe(1);

      await page.getByRole('link', { name: 'Моя работа' }).press('Enter');
      await page.locator('.cjm-sheet svg', { hasText: 'Моя работа' }).waitFor();
      expect(await page.getByRole('heading', { level: 2, name: 'Моя работа' }).count()).toBe(1);
      expect(await page.locator('.finding', { hasText: 'mee' }).textContent()).toContain('Line 3:34');
      await expect.poll(() => page.locator('#news').textContent()).toContain('Моя работа: the map, 1 error');
      expect(problems).toEqual([]);
    });

    it.each(['ru', 'pl', 'zh'] as const)(
      'speaks the language that is asked for, and no English: %s',
      async (language) => {
        const files = { 'a.cjm': good, 'b.cjm': wrong, 'c.cjm': 'persona she "Her"\n', 'd.cjm': '!' };
        const { page, problems } = await open(await folderWith(files), '--language', language);
        await page.locator('.cjm-sheet svg').waitFor();
        const said = new Set<string>();
        const listen = async () => {
          const texts = await page.evaluate<readonly string[]>(readPage);
          for (const text of texts) said.add(text);
          return texts.join('\n');
        };
        /** Until nothing new is said. */
        const listenOn = async () => {
          let last = await listen();
          const isSilent = async () => {
            const before = last;
            last = await listen();
            return last === before;
          };
          await expect.poll(isSilent, { interval: 100 }).toBe(true);
        };
        await expect.poll(() => page.locator('#news').textContent()).not.toBe('');
        await listen();
        await page.locator('.cjm-sheet [data-kind=card]').first().click();
        await listen();
        for (const link of await page.locator('.map-link').all()) {
          await link.click();
          await expect.poll(() => link.getAttribute('aria-current')).not.toBeNull();
          await listenOn();
        }
        const [english, words] = [pageWordsOf('en'), pageWordsOf(language)].map((table) => textsOf(table));
        const own = [...(words ?? [])].filter(([place]) => said.has(words?.get(place) ?? '')).map(([place]) => place);
        expect(own).toEqual(
          expect.arrayContaining(['skip', 'connection.live', 'themes.dark', 'noJourney', 'empty.mend']),
        );
        const foreign = [...(english ?? [])].filter(([place, text]) => words?.get(place) !== text);
        expect(foreign.filter(([, text]) => said.has(text))).toEqual([]);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(problems).toEqual([]);
      },
    );

    it('redraws on save and keeps zoom and scroll', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { page } = await open(folder);
      await page.locator('.cjm-sheet svg').waitFor();
      for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.evaluate('document.querySelector(".cjm-port").scrollTo(120, 80)');
      const before = await scrolled(page);
      expect(before).toEqual([[120, 80]]);
      const zoom = await page.getByLabel('Zoom level').textContent();

      await writeFile(join(folder, 'a.cjm'), good.replace('Make tea', 'Brew coffee'));
      await page.locator('.cjm-sheet svg', { hasText: 'Brew coffee' }).waitFor();
      expect(await scrolled(page)).toEqual(before);
      expect(await page.getByLabel('Zoom level').textContent()).toBe(zoom);
    });

    it('shows the last good picture of a broken file, and leads from a finding to its place', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { page } = await open(folder);
      await page.locator('.cjm-sheet svg').waitFor();
      await writeFile(join(folder, 'a.cjm'), good.replace('{ emotion +1 }', '{ emotoin +1 }'));
      await page.getByText('This is its last good picture.').waitFor();
      expect(await page.locator('.cjm-sheet svg').count()).toBe(1);

      await writeFile(join(folder, 'a.cjm'), good.replace('+1', '+9'));
      await page.getByText('This is its last good picture.').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'off the scale' }).click();
      expect(await page.locator('.cjm-cursor rect').count()).toBe(1);
    });

    it('follows the theme of the system or the reader', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { page } = await open(folder);
      const theme = () => page.evaluate('document.documentElement.dataset.theme');
      await page.locator('.cjm-sheet svg').waitFor();
      expect(await theme()).toBe('dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(theme).toBe('light');
      await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
      await expect.poll(theme).toBe('high-contrast-light');
      await expect
        .poll(() => page.evaluate('getComputedStyle(document.querySelector(".cjm")).getPropertyValue("--cjm-ink")'))
        .toBe('#000000');
      await page.emulateMedia({ contrast: 'no-preference' });
      await page.getByText('Dark', { exact: true }).click();
      await expect.poll(theme).toBe('dark');
      await page.reload();
      await expect.poll(theme).toBe('dark');
    });

    it('is looked at with the tools of the preview, without a mouse', async () => {
      const folder = await folderWith({ 'a.cjm': two });
      const { page, problems } = await open(folder);
      await page.locator('.cjm-sheet svg').waitFor();
      const part = (name: string) => page.locator('.cjm-sheet [data-kind=card]', { hasText: name });

      await part('Make tea').focus();
      await page.keyboard.press('/');
      await page.keyboard.type('BUS');
      await expect.poll(() => page.locator('.cjm-count').textContent()).toMatch(/^1 of \d$/);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Space');
      expect(await page.getByRole('dialog', { name: /^About: / }).textContent()).toContain('late again');
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement.textContent')).toContain('Take the bus');

      await page.getByRole('button', { name: 'Filter' }).press('Enter');
      await page.keyboard.press('Space');
      await expect.poll(() => part('Drive').count()).toBe(0);
      await page.keyboard.press('Escape');
      const zoom = await page.locator('.cjm-level').textContent();
      // As in a page that is left before any timer comes.
      await page.evaluate('globalThis.setTimeout = () => 0');
      await part('Make tea').focus();
      await page.keyboard.press('+');
      await expect.poll(() => page.locator('.cjm-level').textContent()).not.toBe(zoom);
      const nearer = await page.locator('.cjm-level').textContent();
      await page.reload();
      await part('Make tea').waitFor();
      expect(await part('Drive').count()).toBe(0);
      expect(await page.locator('.cjm-level').textContent()).toBe(nearer);
      await page.getByRole('button', { name: 'Show everything' }).press('Enter');
      await part('Drive').waitFor();
      expect(problems).toEqual([]);
    });

    it('shows findings at what they concern, and saves the picture that is shown', async () => {
      const folder = await folderWith({ 'a.cjm': good.replace('+1', '+9') });
      const { page, problems } = await open(folder);
      await page.locator('.cjm-finding .cjm-error').waitFor();
      await page.locator('.cjm-finding:has(.cjm-error)').hover();
      await page
        .getByRole('dialog', { name: /^About: / })
        .getByText('off the scale')
        .waitFor();
      await page.mouse.move(5, 5);

      await page.getByRole('button', { name: 'Export' }).click();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'SVG' }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe('My working day.svg');
      const svg = await readFile(await file.path(), 'utf8');
      expect(svg).toMatch(/^<svg xmlns=/);
      expect(svg).toContain('<title');
      expect(problems).toEqual([]);
    });

    it('leaves nobody out', async () => {
      const folder = await folderWith({ 'a.cjm': two, 'b.cjm': wrong });
      const { page } = await open(folder);
      await page.locator('.cjm-sheet svg').waitFor();
      await page.evaluate(axe.source);
      const { violations }: axe.AxeResults = await page.evaluate('axe.run()');
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });

    it('is friendly in an empty folder, and never takes labels for markup', async () => {
      const folder = await folderWith({});
      const { page, problems } = await open(folder);
      await page.getByRole('heading', { name: /^No maps in .* yet$/ }).waitFor();
      const label = '<img src=x onerror=alert(1)>';
      await writeFile(join(folder, 'a.cjm'), good.replace('My working day', label));
      await page.locator('.cjm-sheet svg').waitFor();
      expect(await page.getByRole('heading', { level: 2, name: label }).count()).toBe(1);
      expect(await page.locator('img').count()).toBe(1);
      expect(problems).toEqual([]);
    });
  });
}
