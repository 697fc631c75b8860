import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, toSvg } from '../src/index.ts';
import { openBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { generateMap } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { scripts } from './fixtures/scripts.ts';

test('a browser draws the same bytes as Node', async () => {
  const arrangements = ['compact', 'swimlanes'] as const;
  const maps = [giftShop, ...Object.values(scripts), generateMap(30, 1)];
  const elk = createElk();
  const here = [];
  for (const arrangement of arrangements) {
    for (const map of maps) here.push(toSvg(await drawMap(map, elk, { arrangement }), 'light'));
  }
  const script = await bundle(`
    import { createElk } from '../src/elk.ts';
    import { drawMap, toSvg } from '../src/index.ts';
    const elk = createElk();
    globalThis.draw = async (map, arrangement) => toSvg(await drawMap(map, elk, { arrangement }), 'light');
  `);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    for (const [j, arrangement] of arrangements.entries()) {
      for (const [i, map] of maps.entries()) {
        const there = await page.evaluate(`draw(${JSON.stringify(map)}, '${arrangement}')`);
        expect(there).toBe(here[j * maps.length + i]);
      }
    }
  } finally {
    await browser.close();
  }
});
