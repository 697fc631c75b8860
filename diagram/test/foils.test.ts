import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, type Scene } from '../src/index.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { openBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { editMap } from './fixtures/edit-map.ts';
import { createRandom, generateMap } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';

declare global {
  var large: Viewer;
}

const elk = createElk();
const map = generateMap(160, 3);
let browser: Browser;
let page: Page;
let scene: Scene;

beforeAll(async () => {
  browser = await openBrowser();
  scene = await drawMap(map, elk);
  page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  const script = await bundle(`
    import { createViewer } from '../viewer/viewer.ts';
    globalThis.large = createViewer(document.getElementById('large'));
  `);
  await page.setContent('<div id="large" style="height:700px"></div>');
  await page.addScriptTag({ content: script });
});

afterAll(() => browser.close());

const show = (next: Scene) => page.evaluate((drawn) => large.draw(drawn, 'light'), next);
const roots = () => page.locator('.cjm-sheet > svg').count();
const ids = () => page.locator('.cjm-sheet > svg > [id]').evaluateAll((all) => all.map(({ id }) => id));
const idsOf = ({ id, shapes }: Scene) => [`${id}.title`, `${id}.description`, ...shapes.map((shape) => shape.id)];

/** Ids of what reaches out of what is seen of its root. */
function cutOff(): Promise<string[]> {
  return page.evaluate(() => {
    const shapes = [...document.querySelectorAll<SVGGraphicsElement>('.cjm-sheet > svg + svg > g')];
    return shapes.flatMap((shape) => {
      const clip = shape.ownerSVGElement?.style.clipPath ?? '';
      const [top, right, bottom, left] = [...clip.matchAll(/-?\d+(?=px)/g)].map(Number);
      if (top === undefined || right === undefined || bottom === undefined || left === undefined) return [];
      const { x, y, width, height } = shape.getBBox();
      const isIn = x > left && y > top && x + width < 1 - right && y + height < 1 - bottom;
      return isIn ? [] : [shape.id];
    });
  });
}

test('a large picture stands on several roots, in its order, and nothing is cut off, whatever is edited', async () => {
  await show(scene);
  expect(await roots()).toBeGreaterThan(10);
  expect(await ids()).toEqual(idsOf(scene));
  expect(await cutOff()).toEqual([]);
  const random = createRandom(11);
  let edited = map;
  for (let i = 0; i < 12; i++) {
    edited = editMap(edited, random);
    const next = await drawMap(edited, elk);
    await show(next);
    expect(await ids()).toEqual(idsOf(next));
    expect(await cutOff()).toEqual([]);
  }
});

test('what comes leaves nearly all as it was, and what has the focus keeps it', async () => {
  await show(scene);
  const [stage, ...others] = map.stages;
  const [first] = stage?.touchpoints ?? [];
  if (!stage || !first) throw new Error('The map has a touchpoint.');
  const added = { ...first, id: 'added', remarks: [], emotions: [] };
  const longer = { ...map, stages: [{ ...stage, touchpoints: [...stage.touchpoints, added] }, ...others] };
  const next = await drawMap(longer, elk);
  const kept = await page.evaluate(
    ([drawn, focused]) => {
      document.getElementById(focused)?.focus();
      const before = [...document.querySelectorAll('.cjm-sheet > svg')];
      large.draw(drawn, 'light');
      return before.filter((root) => root.isConnected).length / before.length;
    },
    [next, `${scene.id}.${first.id}`] as const,
  );
  expect(kept).toBeGreaterThan(0.9);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${scene.id}.${first.id}`);
});

test('what is pointed at is found on any of them', async () => {
  await show(scene);
  const { missed, tried } = await page.evaluate(() => {
    let tried = 0;
    const cards = [...document.querySelectorAll('.cjm-sheet [data-kind=card] > .box')];
    const missed = cards.flatMap((box) => {
      const [left, top] = ['x', 'y'].map((name) => Number(box.getAttribute(name)));
      large.view = { zoom: 1, x: (left ?? 0) - 300, y: (top ?? 0) - 200 };
      const at = box.getBoundingClientRect();
      const [x, y] = [at.left + at.width / 2, at.top + at.height - 3];
      if (x < 0 || y < 0 || x > 1150 || y > 650) return [];
      tried += 1;
      return document.elementFromPoint(x, y)?.closest('.part') === box.parentElement ? [] : [box.parentElement?.id];
    });
    return { missed, tried };
  });
  expect(tried).toBeGreaterThan(100);
  expect(missed).toEqual([]);
});

test('on paper it is one picture again, and then on the page as before', async () => {
  await show(scene);
  const before = await roots();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(roots).toBe(1);
  expect(await ids()).toEqual(idsOf(scene));
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(roots).toBe(before);
  expect(await ids()).toEqual(idsOf(scene));
});

test('a small picture stands on one root, also after a large one', async () => {
  const small = await drawMap(giftShop, elk);
  await show(small);
  expect(await roots()).toBe(1);
  expect(await ids()).toEqual(idsOf(small));
});
