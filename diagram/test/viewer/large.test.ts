import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { generateMap } from '../fixtures/generate-map.ts';
import { type Opened, openViewer } from './open-viewer.ts';

const map = generateMap(300, 3);
const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
const last = touchpoints.at(-1) ?? { id: '', label: '' };
const idOf = (part: string) => `cjm.${map.id}.${part}`;

let browser: Browser;
let opened: Opened;

beforeAll(async () => {
  browser = await openBrowser();
  opened = await openViewer(browser, { width: 1400, height: 900 });
  await opened.show([map]);
});
afterAll(() => browser.close());

const isInSight = (id: string) =>
  opened.page.evaluate((part) => {
    const box = document.getElementById(part)?.getBoundingClientRect();
    return box !== undefined && box.x >= 0 && box.y > 30 && box.right <= innerWidth && box.bottom <= innerHeight;
  }, id);
const selected = () => opened.page.evaluate(() => getSelection()?.toString());

test('it stands on many roots, and is walked and searched through as on one', async () => {
  const { page } = opened;
  expect(await page.locator('.cjm-sheet > svg').count()).toBeGreaterThan(20);
  expect(await page.locator('.cjm-sheet [tabindex="0"]').count()).toBe(1);
  await page.evaluate((part) => mapViewer.focus(part), idOf(touchpoints[0]?.id ?? ''));
  const passed = new Set<string | undefined>();
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('ArrowRight');
    passed.add(await opened.focused());
  }
  expect(passed.size).toBe(20);
  await page.keyboard.press('/');
  await page.keyboard.type(last.label);
  await expect.poll(() => isInSight(idOf(last.id))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await opened.focused()).toBe(idOf(last.id));
});

test('what the page is asked to find is selected until the next press, but a hand that drags selects nothing', async () => {
  const { page } = opened;
  await page.evaluate(() => mapViewer.reveal(document.querySelector('.cjm-sheet [data-kind=header]')?.id ?? ''));
  // A word of one line, that nothing else says.
  const word = last.label.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  const found = await page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    return Reflect.apply(Reflect.get(globalThis, 'find'), globalThis, [text, true, true]);
  }, word);
  expect([found, await selected()]).toEqual([true, word]);
  const text = page.locator(`[id="${idOf(last.id)}"] text`).first();
  await page.evaluate((part) => mapViewer.reveal(part), idOf(last.id));
  const at = await text.boundingBox();
  await page.mouse.move((at?.x ?? 0) + 5, (at?.y ?? 0) + 5);
  await page.mouse.down();
  expect(await selected()).toBe('');
  await page.mouse.up();
  await page.mouse.dblclick((at?.x ?? 0) + 5, (at?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move(300, 300, { steps: 5 });
  await page.mouse.up();
  expect(await selected()).toBe('');
});

test('every move says from where it leads to where, also where its label is only a number', async () => {
  const { page } = opened;
  const moves = await page.locator('.cjm-sheet [data-kind=move]').evaluateAll((all) =>
    all.map((move) => ({
      label: move.querySelector('text')?.textContent,
      way: move.getAttribute(move.querySelector('text') ? 'aria-description' : 'aria-label') ?? '',
    })),
  );
  expect(moves.length).toBeGreaterThan(200);
  expect(moves.filter(({ label }) => /^\d+%$/.test(label ?? '')).length).toBeGreaterThan(0);
  expect(moves.filter(({ way }) => !/^From .+ to /s.test(way))).toEqual([]);
});
