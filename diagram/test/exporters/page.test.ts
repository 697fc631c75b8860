import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '@cjm/grammar/wording';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../src/words.ts';
import { toolWordsOf } from '../../viewer/words.ts';
import { openBrowser } from '../browser.ts';
import { generateMap } from '../fixtures/generate-map.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { scripts } from '../fixtures/scripts.ts';
import { exportText } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'cjm-page-'));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens an export without a network; whatever the page complains of or asks for ends up in `problems`. */
async function open(html: string): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const path = join(folder, 'map.html');
  writeFileSync(path, html);
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, offline: true });
  const page = await context.newPage();
  const problems: string[] = [];
  const url = pathToFileURL(path).href;
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => request.url() !== url && problems.push(request.url()));
  await page.goto(url);
  await page.locator('.cjm-sheet svg').waitFor();
  return { page, problems };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found }: axe.AxeResults = await page.evaluate('axe.run()');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const everything = sayEverything(giftShop);

test.each([
  ['as it opens', everything, 'light', false],
  ['with its table, in the dark', scripts.arabic ?? everything, 'dark', true],
] as const)(
  'the page opens offline, keeps its policy, and leaves nobody out: %s',
  async (_, map, colorScheme, table) => {
    const { page, problems } = await open(await exportText('html', map));
    await page.emulateMedia({ colorScheme });
    if (table) await page.locator('.table > summary').click();
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test.each(languages)('everything that the page itself says is in its language: %s', async (language) => {
  const { page, problems } = await open(await exportText('html', everything, {}, { language }));
  const words = wordsOf(language);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await page.getByText(words.table.map).click();
  const heads = await page.locator('th').allTextContents();
  const own = ['#', ...Object.values<string>(words.table)];
  expect(heads.filter((text) => !own.includes(text))).toEqual([]);
  expect(heads).toContain(words.table.touchpoint);
  const said = await page.locator('.cjm-viewer').innerText();
  expect(said).toContain(toolWordsOf(language).filter.open);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the picture is there before and without the script', async () => {
  const html = await exportText('html', giftShop);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  expect(await page.locator('#picture > svg [data-kind=card]').count()).toBeGreaterThan(10);
  await context.close();
});

test('it can be filtered by persona, path and lane, and zoomed, with the keyboard alone', async () => {
  const { page, problems } = await open(await exportText('html', everything));
  const cards = () => page.locator('.cjm-sheet [data-kind=card]').count();
  const reach = async (name: string) => {
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.getAttribute("aria-label")')) === name) return;
    }
    throw new Error(`${name} was not reached.`);
  };
  const all = await cards();
  await reach('Filter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('.cjm-sheet [data-kind=curve]').count()).toBe(1);
  expect(await cards()).toBeLessThan(all);
  await page.keyboard.press('Space');
  await expect.poll(cards).toBe(all);

  for (const _ of ['the other persona', 'channel', 'path']) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.cjm-sheet .faded').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  await reach('Display');
  await page.keyboard.press('Enter');
  for (const _ of ['goals', 'journey']) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(cards).toBe(0);
  await page.keyboard.press('Escape');

  const level = page.locator('.cjm-level');
  const zoom = await level.textContent();
  await page.locator('.cjm-sheet [tabindex="0"]').focus();
  await page.keyboard.press('+');
  await expect.poll(() => level.textContent()).not.toBe(zoom);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('it follows the system, unless a theme is asked for', async () => {
  const paper = async (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const auto = await open(await exportText('html', giftShop));
  await auto.page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect.poll(() => paper(auto.page)).toBe('rgb(0, 0, 0)');
  await auto.page.emulateMedia({ media: 'print' });
  await expect.poll(() => paper(auto.page)).toBe('rgb(255, 255, 255)');
  const light = await open(await exportText('html', giftShop, { theme: 'light' }));
  await light.page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(light.page)).toBe('rgb(255, 255, 255)');
  await auto.page.context().close();
  await light.page.context().close();
});

test('on paper it is the whole picture, as wide as the page, without the tools', async () => {
  const { page } = await open(await exportText('html', giftShop));
  await page.emulateMedia({ media: 'print' });
  const box = () => page.locator('.cjm-sheet svg').boundingBox();
  // The page hears of another medium with its next frame.
  await expect.poll(async () => (await box())?.height).toBeGreaterThan(1000);
  const [picture, whole] = await Promise.all([
    box(),
    page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]'),
  ]);
  expect(picture?.width).toBeCloseTo(1200, 0);
  expect(whole).toEqual([1200, expect.any(Number)]);
  expect(picture?.height).toBeGreaterThan(1000);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeGreaterThanOrEqual(
    Math.floor(picture?.height ?? 0),
  );
  for (const tool of ['.cjm-bar', '.cjm-zoom', '.table > summary']) {
    expect([tool, await page.locator(tool).isVisible()]).toEqual([tool, false]);
  }
  await page.context().close();
});

test('of three personas any two can be seen together', async () => {
  const [first] = giftShop.personas;
  if (!first) throw new Error('the gift shop has customers');
  const clara = { ...first, id: 'clara', label: 'Clara' };
  const { page, problems } = await open(
    await exportText('html', { ...everything, personas: [...everything.personas, clara] }),
  );
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter', exact: true });
  for (const persona of giftShop.personas) await dialog.getByRole('checkbox', { name: persona.label }).check();
  const people = page.locator('.cjm-sheet [data-kind=persona]');
  await expect.poll(() => people.count()).toBe(2);
  expect(await page.locator('.cjm-sheet').innerHTML()).not.toContain('NaN');
  expect(await page.locator('.cjm-sheet [data-kind=card]').count()).toBeGreaterThan(10);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('where the file holds what shall be, the page turns to it, and compares', async () => {
  const future = {
    ...everything,
    id: 'tomorrow',
    label: 'Tomorrow',
    state: 'future',
    of: { journey: everything.id, label: everything.label },
    stages: everything.stages.slice(1),
  } as const;
  const { page, problems } = await open(await exportText('html', everything, {}, {}, [everything, future]));
  const cards = () => page.locator('.cjm-sheet [data-kind=card]').count();
  const before = await cards();
  for (const [state, fewer] of [
    ['To be', true],
    ['Compare', true],
    ['As it is', false],
  ] as const) {
    await page.getByText(state, { exact: true }).first().click();
    await expect.poll(async () => (await cards()) < before).toBe(fewer);
    expect(await page.locator('.cjm-sheet').innerHTML()).not.toContain('NaN');
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a large map brings the arrangement that it has', async () => {
  const html = await exportText('html', generateMap(301, 1));
  const { view, layouts } = JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
  expect(['compact', 'swimlanes']).toContain(view.arrangement);
  expect(layouts.every(([name]: readonly [string]) => name.split(' ')[1] === view.arrangement)).toBe(true);
});

test('every arrangement of every persona is brought along, once', async () => {
  const html = await exportText('html', giftShop);
  const { layouts } = JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
  const names: readonly string[] = layouts.map(([name]: readonly [string]) => name);
  expect(names.toSorted()).toEqual([
    `${giftShop.id} compact`,
    `${giftShop.id} compact anna`,
    `${giftShop.id} compact boris`,
    `${giftShop.id} swimlanes`,
    `${giftShop.id} swimlanes anna`,
    `${giftShop.id} swimlanes boris`,
  ]);
});
