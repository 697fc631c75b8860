import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { themeNames } from '../../src/theme-names.ts';
import { openBrowser } from '../browser.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { hostileTexts, withTexts } from '../fixtures/hostile.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { scripts } from '../fixtures/scripts.ts';
import { openViewer } from './open-viewer.ts';

const everything = sayEverything(giftShop);
const finder = `cjm.${everything.id}.finder`;
const findings = (['error', 'warning', 'info'] as const).map((severity, i) => ({
  part: i === 2 ? `cjm.${everything.id}.pay` : finder,
  severity,
  text: 'Something is wrong',
  code: 'some-rule',
  fixes: [{ id: 'fix', title: 'Mend it' }],
}));

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(themeNames.filter((name) => name !== 'print'))('axe finds nothing, whatever is open: %s', async (theme) => {
  const { page, problems, show, find, violations } = await openViewer(browser);
  await show([everything, { ...giftShop, id: 'tomorrow', state: 'future', of: { journey: everything.id, label: '' } }]);
  await page.evaluate((name) => {
    mapViewer.theme = name;
    mapViewer.state = { ...mapViewer.state, filters: { channel: 'web', personas: ['anna'] } };
  }, theme);
  await find(findings);
  await page.locator('.cjm-active').waitFor();
  for (const name of ['Filter', 'Display', 'Export', 'Keys']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('.cjm-placed:popover-open').waitFor();
    // What is said is the same in every theme; how well it is read is not.
    const rules = theme === 'light' ? ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] : ['color-contrast'];
    expect([name, await violations(rules)]).toEqual([name, []]);
    await page.keyboard.press('Escape');
  }
  await page.locator(`[id="${finder}"]`).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('gift');
  await page.locator(`[id="${finder}"]`).focus();
  await page.keyboard.press('Space');
  expect(
    await page.locator('.cjm-card, .cjm-search').evaluateAll((all) => all.map((it) => it.checkVisibility())),
  ).toEqual([true, true]);
  expect(await violations()).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('themes change the colours at once, and nothing else', async () => {
  const { page, show } = await openViewer(browser);
  await show([everything]);
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor, borderColor, color } = getComputedStyle(
        document.querySelector('.cjm-zoom') ?? document.body,
      );
      return [backgroundColor, borderColor, color];
    });
  const markup = () => page.locator('.cjm-sheet').innerHTML();
  const before = await markup();
  const looks = new Set<string>();
  for (const name of themeNames) {
    await page.evaluate((theme) => {
      mapViewer.theme = theme;
    }, name);
    looks.add((await look()).join());
  }
  // Print is on white, as light is.
  expect(looks.size).toBeGreaterThanOrEqual(4);
  await page.evaluate(() => {
    mapViewer.theme = 'auto';
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(looks.has((await look()).join())).toBe(true);
  expect(await markup()).toBe(before);
  await page.close();
});

test('texts that others take for markup are texts, wherever they stand', async () => {
  const { page, problems, show, find } = await openViewer(browser);
  const parts = () => page.locator('.cjm-sheet .part').evaluateAll((all) => all.map((part) => part.id));
  // Ten in each map, so that every one of them stands in every place.
  for (let start = 0; start < hostileTexts.length; start += 10) {
    const text = hostileTexts.slice(start, start + 10).join(' ');
    const map = { ...withTexts(everything, text), id: text };
    await show([map, { ...map, id: `${text}!`, state: 'future', of: { journey: text, label: text } }]);
    const ids = await parts();
    expect(ids.length).toBeGreaterThan(100);
    await find(
      ids
        .slice(0, 3)
        .map((part) => ({ part, severity: 'error', text, code: text, fixes: [{ id: text, title: text }] })),
    );
    const kinds = new Set<string>();
    for (const id of ids) {
      const kind = await page.evaluate((part) => {
        const element = document.getElementById(part);
        return `${element?.dataset.kind} ${element?.dataset.look}`;
      }, id);
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      await page.evaluate((part) => mapViewer.focus(part), id);
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('/');
    await page.getByLabel('Search in the map').fill(text);
    await page.keyboard.press('Enter');
    await page.evaluate(
      ([persona, channel]) => {
        mapViewer.state = { filters: { personas: [persona ?? ''], channel: channel ?? '' }, search: persona ?? '' };
      },
      [map.personas[0]?.id, map.channels[0]?.id],
    );
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.keyboard.press('Escape');
  }
  expect(await page.evaluate(() => [globalThis.ran, heard.refused])).toEqual([undefined, []]);
  const foreign =
    'script:not([src="/viewer.js"]), iframe, object, embed, img, video, link, base, meta[http-equiv], style:not([nonce])';
  expect(await page.locator(foreign).count()).toBe(0);
  const addresses = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('nothing runs while nothing changes', async () => {
  const { page, show, find } = await openViewer(browser);
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(globalThis, { calls });
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
      const own = globalThis[name].bind(globalThis) as (...given: unknown[]) => number;
      Object.assign(globalThis, {
        [name]: (...given: unknown[]) => {
          calls.push(name);
          return own(...given);
        },
      });
    }
  });
  await page.reload();
  await show([everything]);
  await find(findings);
  await page.locator(`[id="${finder}"]`).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('gift');
  const callsWithin = async (ms: number) => {
    const before = await page.evaluate<number>('calls.length');
    await page.waitForTimeout(ms);
    return (await page.evaluate<number>('calls.length')) - before;
  };
  await expect.poll(() => callsWithin(300)).toBe(0);
  expect(await callsWithin(1500)).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.close();
});

test.each(Object.entries(scripts).slice(0, 4))('every script has its way: %s', async (_, map) => {
  const { page, problems, show } = await openViewer(browser, { width: 800, height: 600 });
  await show([map]);
  const [first] = map.stages.flatMap((stage) => stage.touchpoints);
  await page.locator(`.cjm-sheet [data-kind=card]`).first().focus();
  await page.keyboard.press('Space');
  expect(await page.locator('.cjm-card-title').textContent()).toBe(first?.label);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type(first?.label ?? '');
  expect(await page.locator('.cjm-found rect').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.close();
});
