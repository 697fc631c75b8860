import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedFonts } from '../fonts/embed.ts';
import { createElk } from '../src/elk.ts';
import { drawMap, toSvg } from '../src/index.ts';
import { openBrowser } from './browser.ts';
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
}, 30_000);

afterAll(() => browser.close());

const plain = [giftShop, ...Object.values(oddMaps), ...Object.values(scripts), ...generateMaps()];
const maps = [...plain, ...[giftShop, ...Object.values(oddMaps), ...Object.values(scripts)].map(sayEverything)];

test.each(maps.map((map) => [map.id, map] as const))(
  'the rendered picture is in order: %s',
  async (_, map) => {
    const scene = await drawMap(map, elk);
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
