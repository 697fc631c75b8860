import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, type Scene, toSvg } from '../src/index.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { openBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { giftShop } from './fixtures/gift-shop.ts';

declare global {
  var viewer: Viewer;
  var activated: string[];
}

const elk = createElk();
let browser: Browser;
let page: Page;
let complaints: string[];
let script: string;
let scene: Scene;

const policy = "default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'";
const html = `<!doctype html><meta charset="utf-8"><style nonce="n">html,body,#host{height:100%;margin:0}</style>
  <div id="host"></div><script nonce="n" src="/viewer.js"></script>`;

beforeAll(async () => {
  browser = await openBrowser();
  scene = await drawMap(giftShop, elk);
  script = await bundle(`
    import { createViewer } from '../viewer/viewer.ts';
    globalThis.activated = [];
    const host = document.getElementById('host');
    globalThis.viewer = createViewer(host, { label: 'Buying a gift', onActivate: (id) => activated.push(id) });
  `);
});

afterAll(() => browser.close());

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/viewer.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: html }),
  );
  await page.goto('http://viewer.test/');
  await show(scene);
});

afterEach(() => page.close());

const show = (next: Scene) => page.evaluate((drawn) => viewer.draw(drawn, 'light'), next);
const edited = (text: string, by: string): Promise<Scene> =>
  drawMap(JSON.parse(JSON.stringify(giftShop).replaceAll(text, by)), elk);
const view = () => page.evaluate(() => viewer.view);
const card = (id: string) => page.locator(`[id="cjm.buyGift.${id}"]`);

test('shows a picture with its colours under a strict policy, and nothing complains', async () => {
  const fill = await card('finder')
    .locator('.box')
    .evaluate((box) => getComputedStyle(box).fill);
  expect(fill).toBe('rgb(255, 255, 255)');
  expect(complaints).toEqual([]);
});

test('begins with a part that can be read, and fits the width when asked', async () => {
  expect(await view()).toEqual({ zoom: 0.6, x: 0, y: 0 });
  await page.locator('.cjm-sheet .part').first().focus();
  await page.keyboard.press('0');
  const box = await page.locator('.cjm-sheet').boundingBox();
  expect(box?.width).toBeGreaterThan(950);
  expect(box?.width).toBeLessThanOrEqual(1000);
});

test('a changed word changes the page, and zoom, scroll, focus and elements stay', async () => {
  await page.evaluate(() => {
    viewer.view = { zoom: 1.5, x: 200, y: 100 };
  });
  await card('finder').evaluate((element: SVGElement) => {
    element.focus();
    element.setAttribute('data-same', 'yes');
  });
  const before = await view();
  await show(await edited('Lands on', 'Arrives at'));
  expect(await card('finder').textContent()).toContain('Arrives at');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('cjm.buyGift.finder');
  expect(await view()).toEqual(before);
  expect(before.zoom).toBe(1.5);
});

test('there is as much to scroll as the picture is large, after it has grown too, and after it was printed', async () => {
  const room = () =>
    page.locator('.cjm-port').evaluate((port) => ({ width: port.scrollWidth, height: port.scrollHeight }));
  await page.evaluate(() => {
    viewer.view = { zoom: 2, x: 0, y: 0 };
  });
  const larger = await edited('Saves two ideas for later', 'Saves two ideas for later, and then one more '.repeat(5));
  for (const next of [scene, larger]) {
    await show(next);
    expect(await room()).toEqual({ width: 2 * next.width, height: 2 * next.height });
  }
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('svg.cjm');
  await expect.poll(async () => (await printed.boundingBox())?.width).toBe(1000);
  const height = async () => (await printed.boundingBox())?.height;
  await expect.poll(height).toBeCloseTo((1000 * larger.height) / larger.width, 0);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(room).toEqual({ width: 2 * larger.width, height: 2 * larger.height });
});

test('what is gone goes, what is new comes, in the order of the picture', async () => {
  const shorter = { ...giftShop, stages: giftShop.stages.slice(0, 2) };
  const other = await drawMap(shorter, elk);
  await page.evaluate((drawn) => viewer.draw(drawn, 'dark'), other);
  const ids = (text: string) => Array.from(text.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  const shown = () => page.evaluate(() => Array.from(document.querySelectorAll('svg[id], svg [id]'), ({ id }) => id));
  expect(await shown()).toEqual(ids(toSvg(other, 'dark')));
  await show(scene);
  expect(await shown()).toEqual(ids(toSvg(scene, 'light')));
});

test('a click, and Enter on what has the focus, activate it; a drag does not', async () => {
  await card('filters')
    .locator('.box')
    .click({ position: { x: 20, y: 10 } });
  await card('finder').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => activated)).toEqual(['cjm.buyGift.filters', 'cjm.buyGift.finder']);
  await page.evaluate(() => {
    viewer.view = { zoom: 1, x: 300, y: 100 };
  });
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.mouse.move(400, 250, { steps: 4 });
  const hand = () => page.evaluate(() => getComputedStyle(document.elementFromPoint(400, 250) ?? document.body).cursor);
  expect(await hand()).toBe('grabbing');
  await page.mouse.up();
  expect(await hand()).not.toBe('grabbing');
  expect(await view()).toMatchObject({ x: 400, y: 150 });
  expect(await page.evaluate(() => activated)).toHaveLength(2);
});

test('keys and the wheel zoom, and the point under the pointer stays', async () => {
  await page.locator('.cjm-sheet .part').first().focus();
  await page.keyboard.press('0');
  const fitted = (await view()).zoom;
  await page.keyboard.press('+');
  expect((await view()).zoom).toBeCloseTo(fitted * 1.25);
  await page.keyboard.press('-');
  expect((await view()).zoom).toBeCloseTo(fitted);
  const under = () => page.evaluate(() => document.elementFromPoint(500, 200)?.closest('[id]')?.id);
  await page.mouse.move(500, 200);
  const before = await under();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await view()).zoom).toBeGreaterThan(fitted * 1.2);
  expect(await under()).toBe(before);
  await page.locator('.cjm-sheet .part').first().focus();
  await page.keyboard.press('0');
  expect((await view()).zoom).toBeCloseTo(fitted);
});

test('buttons zoom, and say how far', async () => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await page.getByLabel('Zoom level').textContent()).toBe(`${Math.round((await view()).zoom * 100)} %`);
  await page.getByRole('button', { name: 'Fit to width' }).click();
  expect((await view()).x).toBe(0);
});

test('a place is marked and brought into sight, and stays marked over a redraw', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    viewer.view = { zoom: 2, x: 0, y: 0 };
    viewer.mark('cursor', ['cjm.buyGift.voucher']);
    viewer.reveal('cjm.buyGift.voucher');
  });
  await expect
    .poll(() => card('voucher').evaluate((element) => element.getBoundingClientRect().right))
    .toBeLessThan(1000);
  await show(await edited('Buying a gift', 'Choosing a gift'));
  const rings = page.locator('.cjm-cursor rect');
  expect(await rings.count()).toBe(1);
  await expect
    .poll(async () => {
      const [ring, part] = [await rings.boundingBox(), await card('voucher').boundingBox()];
      return ring && part && ring.x < part.x && ring.x + ring.width > part.x + part.width;
    })
    .toBe(true);
});

test('a view is kept as JSON over a reload', async () => {
  await page.evaluate(() => {
    viewer.view = { zoom: 1.2, x: 111, y: 222 };
  });
  const kept = JSON.stringify(await view());
  await page.reload();
  await page.evaluate(
    ({ kept, scene }) => {
      viewer.view = JSON.parse(kept);
      viewer.draw(scene, 'light');
    },
    { kept, scene },
  );
  const back = await view();
  expect(back.zoom).toBeCloseTo(1.2);
  expect(back.x).toBeCloseTo(111, 0);
  expect(back.y).toBeCloseTo(222, 0);
});

test('the picture has a name and is one tab stop; arrow keys lead from part to part', async () => {
  expect(await page.getByRole('application', { name: 'Buying a gift' }).count()).toBe(1);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('cjm.buyGift..header');
  await card('filters').focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('cjm.buyGift.compare');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('cjm.buyGift.filters');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  expect(await focused()).toBe('cjm.buyGift..header');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom out');
});

test('disposing leaves nothing behind', async () => {
  const left = await page.evaluate(() => {
    viewer.dispose();
    return [document.getElementById('host')?.childElementCount, document.adoptedStyleSheets.length];
  });
  expect(left).toEqual([0, 0]);
});
