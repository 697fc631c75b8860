import type { JourneyMap } from '@cjm/grammar/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  await page.setContent('<div id="drawn"></div>');
  await page.addScriptTag({ content: script });
}, 60_000);

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
      const markup = (shown: Element | null): string => {
        const page = shown?.cloneNode(true);
        if (!(page instanceof Element)) return '';
        // Written anew with the text, whether or not it was read from one; and the sheet has the size.
        for (const name of ['xmlns', 'width', 'height', 'viewBox']) page.removeAttribute(name);
        // The order of attributes means nothing, and which of the parts the keyboard reaches is no matter of drawing.
        for (const element of [page, ...page.querySelectorAll('*')]) {
          element.removeAttribute('tabindex');
          const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
          for (const attribute of attributes) element.removeAttributeNode(attribute);
          for (const attribute of attributes) element.setAttributeNode(attribute);
        }
        return new XMLSerializer().serializeToString(page).replace(/>\s*</g, '>\n<');
      };
      const root = document.querySelector('#drawn svg');
      const observer = new MutationObserver(() => {});
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      if (root) observer.observe(root, everything);
      drawn.draw(next, 'light');
      const partOf = (node: Node | null): string =>
        node instanceof Element && node.parentElement === root ? node.id : node ? partOf(node.parentNode) : 'the root';
      const records = observer.takeRecords().filter(({ attributeName }) => attributeName !== 'tabindex');
      const touched = new Set(records.map(({ target }) => partOf(target)));
      return {
        drawn: markup(document.querySelector('#drawn svg')),
        read: markup(parsePicture(svg)),
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

test('every shape of a picture has an id of its own', async () => {
  const { shapes } = await drawMap(giftShop, layout);
  expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
});
