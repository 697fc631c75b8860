import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provideFonts } from '../../.ci/fonts.ts';
import { embedFonts } from '../fonts/embed.ts';
import { createElk } from '../src/elk.ts';
import { drawMap, toSvg } from '../src/index.ts';
import { graphemesOf } from '../src/text.ts';
import { openBrowser } from './browser.ts';
import { buildMap } from './fixtures/build-map.ts';
import { languages } from './fixtures/languages.ts';
import { sayEverything } from './fixtures/say-everything.ts';
import { measureInPage } from './measure-in-page.ts';

const elk = createElk();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  provideFonts();
  browser = await openBrowser();
  page = await browser.newPage();
}, 300_000);

afterAll(() => browser?.close());

/** In graphemes. */
const lengths = [1, 2, 3, 5, 9, 17, 31, 60, 110, 180, 300];

function mapIn(language: string, sentence: string) {
  const all = graphemesOf(sentence.repeat(Math.ceil(1200 / sentence.length)));
  const text = (length: number, from = 0) =>
    all
      .slice(from, from + length)
      .join('')
      .trim() ||
    (all[0] ?? '');
  return sayEverything(
    buildMap({
      id: language,
      label: text(60),
      scenario: text(180),
      goals: [text(31)],
      personas: [
        { id: 'a', label: text(17), segment: text(9), role: text(31), goals: [text(60)] },
        { id: 'b', label: text(3, 5), remarks: [{ kind: 'quote', text: text(110) }] },
      ],
      channels: lengths.slice(0, 4).map((length) => ({ id: `c${length}`, label: text(length * 6) })),
      stages: [0, 1].map((stage) => ({
        id: `s${stage}`,
        label: text(stage === 0 ? 9 : 60),
        goals: [text(31)],
        touchpoints: lengths
          .filter((_, i) => i % 2 === stage)
          .map((length, i) => ({
            id: `t${length}`,
            label: text(length),
            via: [`c${lengths[i % 4] ?? 1}`],
            feels: { a: [((i * 3) % 5) - 2, text(Math.min(length, 31))], b: ((i * 2) % 5) - 2 },
            remarks: (['action', 'thought', 'need', 'pain', 'gain', 'question'] as const).map((kind, n) => ({
              kind,
              text: text(length, n),
            })),
          })),
      })),
    }),
  );
}

test.each(Object.entries(languages))(
  'labels of any length stay in their boxes, as a browser sets them: %s',
  async (language, sentence) => {
    const scene = await drawMap(mapIn(language, sentence), elk);
    const fontFaces = embedFonts(toSvg(scene, 'light'));
    await page.setContent(`<!doctype html><body style="margin:0">${toSvg(scene, 'light', { fontFaces })}`);
    await page.evaluate(() => document.fonts.ready);
    const { textsTooWide, textsOutOfBox } = await page.evaluate(measureInPage);
    expect({ textsTooWide, textsOutOfBox }).toEqual({ textsTooWide: [], textsOutOfBox: [] });
  },
);
