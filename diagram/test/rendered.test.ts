import type { JourneyMap } from '@cjm/grammar/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedFonts } from '../fonts/embed.ts';
import { createElk } from '../src/elk.ts';
import { drawMap, toSvg, type View } from '../src/index.ts';
import { openBrowser } from './browser.ts';
import { generateFlow } from './fixtures/generate-flow.ts';
import { generateMaps } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { oddMaps } from './fixtures/odd-maps.ts';
import { sayEverything } from './fixtures/say-everything.ts';
import { scripts } from './fixtures/scripts.ts';
import { measureInPage } from './measure-in-page.ts';

const elk = createElk();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

const plain = [giftShop, ...Object.values(oddMaps), ...Object.values(scripts), ...generateMaps()];
const maps = [...plain, ...[giftShop, ...Object.values(oddMaps), ...Object.values(scripts)].map(sayEverything)];

const flows = [giftShop, ...Object.values(oddMaps), generateFlow(30, 39), generateFlow(100, 33)];
const pictures: readonly (readonly [id: string, View['arrangement'] & string, JourneyMap])[] = [
  ...maps.map((map) => [map.id, 'auto', map] as const),
  ...flows.map((map) => [map.id, 'compact', map] as const),
  ...flows.map((map) => [map.id, 'swimlanes', map] as const),
];

test.each(pictures)(
  'the rendered picture is in order: %s, %s',
  async (_, arrangement, map) => {
    const scene = await drawMap(map, elk, { arrangement });
    const fontFaces = embedFonts(toSvg(scene, 'light'));
    await page.setContent(`<!doctype html><body style="margin:0">${toSvg(scene, 'light', { fontFaces })}`);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(measureInPage)).toEqual({
      overlappingCards: [],
      cardsOutOfStage: [],
      cardsOutOfLane: [],
      movesThroughCards: [],
      coveredLabels: [],
      textsTooWide: [],
      textsOutOfBox: [],
    });
  },
  30_000,
);
