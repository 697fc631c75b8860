import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawMap, toSvg } from '../src/index.ts';
import { legible } from '../src/legible.ts';
import { openBrowser } from './browser.ts';
import { exportAs, exportText, layout } from './exporters/tools.ts';
import { buildMap } from './fixtures/build-map.ts';
import { hostileTexts, withTexts } from './fixtures/hostile.ts';
import { sayEverything } from './fixtures/say-everything.ts';
import { parseSvg } from './parse-svg.ts';

/** Small, and with every sort of text. */
const everything = sayEverything(
  buildMap({
    label: 'Map',
    scenario: 'Scenario',
    goals: ['Goal'],
    remarks: [{ kind: 'note', text: 'Note' }],
    personas: [
      { id: 'id-a', label: 'Ann', segment: 'New', role: 'Buyer', goals: ['Buy'] },
      { id: 'id-b', label: 'Bob', remarks: [{ kind: 'quote', text: 'Well' }] },
    ],
    channels: [{ id: 'id-web', label: 'Web' }],
    stages: [
      {
        id: 'id-s',
        label: 'Stage',
        goals: ['Goal'],
        touchpoints: [
          {
            id: 'id-one',
            label: 'One',
            via: ['id-web'],
            feels: { 'id-a': [-1, 'sad'], 'id-b': [1, 'glad'] },
            remarks: (['action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'question'] as const).map(
              (kind) => ({ kind, text: kind, id: `id-${kind}` }),
            ),
          },
          { id: 'id-two', label: 'Two', feels: { 'id-a': [2, 'happy'] } },
        ],
      },
    ],
    opportunities: [{ id: 'id-o', label: 'Opportunity', answers: ['id-pain'] }],
    moves: [
      ['id-one', 'id-two', 'moves', 40],
      ['id-one', 'exit', 'leaves', 60],
    ],
  }),
);

const maps = hostileTexts.map((text, i) => ({ text, map: { ...withTexts(everything, text), id: `${i} ${text}` } }));
/** Several in one text, where each costs a while. */
const bundles = Array.from({ length: Math.ceil(hostileTexts.length / 6) }, (_, i) => {
  const text = hostileTexts.slice(i * 6, i * 6 + 6).join(' ');
  return { text, map: { ...withTexts(everything, text), id: `${i} ${text}` } };
});
const folder = mkdtempSync(join(tmpdir(), 'cjm-hostile-'));
const requests: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => void dialog.dismiss());
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a file with no policy at all; answers with what it did that it should not. */
async function open(name: string, content: string): Promise<readonly string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  requests.length = 0;
  const url = pathToFileURL(path).href;
  await page.goto(url);
  const ran = await page.evaluate('globalThis.ran');
  return [...(ran === undefined ? [] : ['a script ran']), ...requests.filter((request) => request !== url)];
}

/** Runs in the page: elements and attributes that no picture has, and the texts without their white space. */
function inspect() {
  const tags = 'svg,a,g,path,rect,circle,line,text,tspan,title,desc,style,linearGradient,stop'.split(',');
  const pictures = [...document.querySelectorAll('svg.cjm')];
  const drawn = [...document.querySelectorAll('svg')];
  const elements = drawn.flatMap((picture) => [picture, ...picture.querySelectorAll('*')]);
  const strange = elements.filter(({ tagName }) => !tags.includes(tagName)).map(({ tagName }) => tagName);
  const acting = elements.flatMap((element) =>
    // The rings over a picture are told by a style how near it is seen.
    element.matches('.cjm-overlay')
      ? []
      : element.getAttributeNames().filter((name) => /^on|^xlink|^style$/i.test(name)),
  );
  const links = [...document.querySelectorAll('svg a')].map((link) => link.getAttribute('href') ?? '');
  const told = pictures.map((picture) => {
    const cards = [...picture.querySelectorAll('[data-kind=card]')];
    return {
      title: picture.querySelector('title')?.textContent,
      cards: cards.map((card) =>
        [...card.querySelectorAll('.b text')]
          .map((line) => line.textContent)
          .join('')
          .replace(/\s/g, ''),
      ),
    };
  });
  return { strange, acting, links, told };
}

test('there are a hundred of them', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(100);
});

test('as a file, a picture is well-formed, does nothing, and says what was written', async () => {
  for (const [i, { text, map }] of maps.entries()) {
    const svg = toSvg(await drawMap(map, layout), 'light');
    expect(parseSvg(svg).tag).toBe('svg');
    expect(await open(`${i}.svg`, svg), text).toEqual([]);
    const { strange, acting, links, told } = await page.evaluate(inspect);
    expect({ strange, acting, links: links.filter((href) => !/^(https?:\/\/|mailto:)/.test(href)) }, text).toEqual({
      strange: [],
      acting: [],
      links: [],
    });
    expect(told[0]?.title, text).toBe(legible(text));
    expect(told[0]?.cards[0], text).toContain(legible(text).replace(/\s/g, ''));
  }
});

test('all of them in one page do nothing, and add nothing to it', async () => {
  const svgs = [];
  for (const { map } of maps) svgs.push(toSvg(await drawMap(map, layout), 'light'));
  const found = await open('all.html', `<!doctype html><meta charset="utf-8"><title>All</title><body>${svgs.join('')}`);
  expect(found).toEqual([]);
  const { strange, acting, told } = await page.evaluate(inspect);
  expect({ strange, acting, pictures: told.length }).toEqual({ strange: [], acting: [], pictures: maps.length });
  expect(await page.evaluate('[...document.body.children].map(({ tagName }) => tagName)')).toEqual(
    maps.map(() => 'svg'),
  );
  expect(told.map(({ title }) => title?.replace(/\s/g, ''))).toEqual(
    hostileTexts.map((text) => legible(text).replace(/\s/g, '')),
  );
});

test('as a page that lost its policy, a map does nothing and says what was written', async () => {
  for (const [i, { text, map }] of bundles.entries()) {
    const html = await exportText('html', map);
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    const bare = html.replace(/<meta http-equiv[^>]*>/, '');
    expect(await open(`${i}.html`, bare), text).toEqual([]);
    await page.locator('.cjm-sheet svg').waitFor();
    const { strange, acting, told } = await page.evaluate(inspect);
    expect({ strange, acting, pictures: told.length }, text).toEqual({ strange: [], acting: [], pictures: 1 });
    expect(
      await page.evaluate('document.querySelectorAll("script, iframe, object, img, link, form").length'),
      text,
    ).toBe(2);
    expect(await page.locator('td').nth(1).textContent(), text).toBe(legible(text));
  }
});

test('as a PDF a map has nothing that acts, and says what was written', async () => {
  const stages = Array.from({ length: 12 }, (_, i) => ({
    id: `s${i}`,
    label: hostileTexts[i] ?? '',
    touchpoints: hostileTexts.slice(i * 10, i * 10 + 10).map((text, n) => ({
      id: `t${i}-${n}`,
      label: text,
      remarks: [{ kind: 'pain' as const, text }],
    })),
  }));
  const content = await exportAs('pdf', buildMap({ label: hostileTexts.join(' '), stages, moves: [] }));
  const pdf = await getDocumentProxy(typeof content === 'string' ? new Uint8Array() : content);
  expect(await pdf.getJSActions()).toBeNull();
  expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
  const plain = (text: string) => text.replaceAll('\ufffd', '?').replace(/[\s\p{Cf}]/gu, '');
  const { text: all } = await extractText(pdf, { mergePages: true });
  const straight = hostileTexts.filter((text) => !/\p{Bidi_Control}/u.test(text));
  const lost = straight.filter((text) => !plain(all).includes(plain(legible(text))));
  expect(lost).toEqual([]);
});
