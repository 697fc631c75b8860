import type { JourneyMap } from '@cjm/grammar/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, rememberLayout, type Scene, toSvg } from '../src/index.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { openBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { editMap } from './fixtures/edit-map.ts';
import { createRandom, generateMap } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import type { parsePicture as parse } from './parse-picture.ts';

declare global {
  var drawn: Viewer;
  var parsePicture: typeof parse;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  const script = await bundle(`
    import { createViewer } from '../viewer/viewer.ts';
    import { parsePicture } from './parse-picture.ts';
    globalThis.drawn = createViewer(document.getElementById('drawn'));
    globalThis.parsePicture = parsePicture;
  `);
  await page.setContent('<div id="drawn" style="height:700px"></div>');
  await page.addScriptTag({ content: script });
});

afterAll(() => browser.close());

let asked = 0;
const elk = createElk();
const layout = rememberLayout((graph) => {
  asked++;
  return elk(graph);
});

const edited = (map: JourneyMap, text: string, by: string): JourneyMap =>
  JSON.parse(JSON.stringify(map).replace(text, by));

/** What the page holds after the scene is drawn, what its text says, and which parts were touched on the way. */
function redraw(scene: Scene): Promise<{ drawn: string; read: string; touched: string[] }> {
  return page.evaluate(
    ([next, svg]) => {
      // However many roots a picture has on the page, one after the other they hold what the one of its text holds.
      const markup = ([lowest, ...others]: readonly Element[]): string => {
        const page = lowest?.cloneNode(true);
        if (!(page instanceof Element)) return '';
        for (const other of others) page.append(...other.cloneNode(true).childNodes);
        // Written anew with the text, whether or not it was read from one; and the sheet has the size, and is called so.
        const ofRoot = ['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'aria-describedby'];
        for (const name of ofRoot) page.removeAttribute(name);
        // The order of attributes means nothing, and which of the parts the keyboard reaches is no matter of drawing.
        for (const element of [page, ...page.querySelectorAll('*')]) {
          element.removeAttribute('tabindex');
          const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
          for (const attribute of attributes) element.removeAttributeNode(attribute);
          for (const attribute of attributes) element.setAttributeNode(attribute);
        }
        return new XMLSerializer().serializeToString(page).replace(/>\s*</g, '>\n<');
      };
      const roots = () => [...document.querySelectorAll('#drawn .cjm-sheet > svg')];
      const before = roots();
      const observer = new MutationObserver(() => {});
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const root of before) observer.observe(root, everything);
      drawn.draw(next, 'light');
      const partOf = (node: Node | null): string =>
        node instanceof Element && node.parentElement?.matches('.cjm-sheet > svg')
          ? node.id
          : node
            ? partOf(node.parentNode)
            : 'the root';
      const records = observer.takeRecords().filter(({ attributeName }) => attributeName !== 'tabindex');
      const touched = new Set(records.map(({ target }) => partOf(target)));
      return {
        drawn: markup(roots()),
        read: markup([parsePicture(svg)]),
        touched: [...touched],
      };
    },
    [scene, toSvg(scene, 'light')] as const,
  );
}

const draw = async (map: JourneyMap) => redraw(await drawMap(map, layout));

test('a scene drawn makes the page that its text makes', async () => {
  const { drawn, read } = await draw(giftShop);
  expect(drawn).toBe(read);
  expect(drawn.length).toBeGreaterThan(10_000);
});

test('a word that is no longer than before touches its card alone, and no layout is asked for', async () => {
  await draw(giftShop);
  asked = 0;
  const { drawn, read, touched } = await draw(edited(giftShop, 'Lands on the', 'Lands in the'));
  expect(asked).toBe(0);
  expect(drawn).toBe(read);
  expect(touched).toContain('cjm.buyGift.finder');
  expect(touched.filter((id) => !/finder|description/.test(id))).toEqual([]);
});

test('a score touches the curve and what hangs on it', async () => {
  await draw(giftShop);
  asked = 0;
  const { drawn, read, touched } = await draw(edited(giftShop, '"value":1.4', '"value":1.1'));
  expect(asked).toBe(0);
  expect(drawn).toBe(read);
  expect(touched.some((id) => id.endsWith('finder'))).toBe(false);
});

test('what is gone goes, what is new comes, and each stands where it stands in the text', async () => {
  for (const map of [giftShop, { ...giftShop, stages: giftShop.stages.slice(0, 2) }, giftShop]) {
    const { drawn, read } = await draw(map);
    expect(drawn).toBe(read);
  }
});

test('after any edit the page is as if the map had never been another', async () => {
  const random = createRandom(7);
  let map = generateMap(14, 3);
  for (let i = 0; i < 24; i++) {
    map = editMap(map, random);
    const { drawn, read } = await draw(map);
    expect(drawn).toBe(read);
  }
});

/** Nearly all of the map moves: there are three touchpoints more at its beginning. */
function widened(map: JourneyMap): JourneyMap {
  const [first, ...others] = map.stages;
  const [model] = first?.touchpoints ?? [];
  if (!first || !model) return map;
  const said = { remarks: [], measures: [], links: [], emotions: [], backings: [] };
  const added = Array.from({ length: 3 }, (_, i) => ({ ...model, ...said, id: `added-${i}`, label: `Another ${i}` }));
  return { ...map, stages: [{ ...first, touchpoints: [...first.touchpoints, ...added] }, ...others] };
}

describe('where an edit moves much of a large map', () => {
  const map = generateMap(120, 3);
  const wide = widened(map);

  /** Draws it, and waits until all of it is there. */
  async function settle(next: JourneyMap): Promise<void> {
    const { read } = await draw(next);
    await expect.poll(async () => (await draw(next)).drawn, { timeout: 20_000 }).toBe(read);
  }

  test('what is in sight is drawn at once, and what is not a little later', async () => {
    await settle(map);
    const scene = await drawMap(wide, layout);
    const { stale, all } = await page.evaluate(
      ([next, svg]) => {
        drawn.draw(next, 'light');
        const wanted = parsePicture(svg);
        const port = drawn.port.getBoundingClientRect();
        const isSeen = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left < port.right && right > port.left && top < port.bottom && bottom > port.top;
        };
        const dataOf = (element: Element | null | undefined) =>
          [...(element?.querySelectorAll('text, rect, path') ?? [])].map((each) =>
            ['x', 'y', 'd', 'width'].map((name) => each.getAttribute(name)),
          );
        const isStale = (element: Element) => {
          const other = [...wanted.children].find(({ id }) => id === element.id);
          return JSON.stringify(dataOf(element)) !== JSON.stringify(dataOf(other));
        };
        const all = [...document.querySelectorAll('#drawn .cjm-sheet > svg > g')].filter(isStale);
        return { all: all.length, stale: all.filter(isSeen).map(({ id }) => id) };
      },
      [scene, toSvg(scene, 'light')] as const,
    );
    expect(all).toBeGreaterThan(200);
    expect(stale).toEqual([]);
    await settle(wide);
  });

  test('what is looked for, scrolled to, or edited again meanwhile is in its place', async () => {
    const last = wide.stages.at(-1)?.touchpoints.at(-1)?.id ?? '';
    const scene = await drawMap(wide, layout);
    const placeOf = (id: string) =>
      scene.shapes.flatMap((shape) => (shape.kind === 'card' && shape.id === id ? shape.box.x : []));
    const id = `cjm.${map.id}.${last}`;
    await settle(map);
    const found = await page.evaluate(
      ([next, id]) => {
        drawn.draw(next, 'light');
        return Number(drawn.find(id)?.querySelector('.box')?.getAttribute('x'));
      },
      [scene, id] as const,
    );
    expect([found]).toEqual([expect.closeTo(placeOf(id)[0] ?? 0, 1)]);
    await settle(map);
    const seen = await page.evaluate(
      async ([next, id]) => {
        drawn.draw(next, 'light');
        drawn.view = { zoom: 1, x: next.width, y: 0 };
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return Number(document.getElementById(id)?.querySelector('.box')?.getAttribute('x'));
      },
      [scene, id] as const,
    );
    expect([seen]).toEqual([expect.closeTo(placeOf(id)[0] ?? 0, 1)]);
    await page.evaluate(() => {
      drawn.view = { zoom: 0.6, x: 0, y: 0 };
    });
    for (const next of [map, wide, map]) await draw(next);
    await settle(wide);
  });
});

test('every shape of a picture has an id of its own', async () => {
  const { shapes } = await drawMap(giftShop, layout);
  expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
});
