import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { buildMap } from '../fixtures/build-map.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { scripts } from '../fixtures/scripts.ts';
import { exportAs } from './tools.ts';

const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

async function bytesOf(...args: Parameters<typeof exportAs>): Promise<Uint8Array> {
  const content = await exportAs(...args);
  if (typeof content === 'string') throw new Error('It is a text.');
  return content;
}

/** What the one page of a PDF paints. Other streams hold fonts, in whose bytes anything may stand. */
function contentOfPage(pdf: string): string {
  const [, content] = /\/Contents (\d+) 0 R/.exec(pdf) ?? [];
  const [, packed = ''] = new RegExp(`\\n${content} 0 obj\\n[^]*?stream\\r?\\n([^]*?)\\r?\\nendstream`).exec(pdf) ?? [];
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

const mapCalled = (label: string) =>
  buildMap({ label, stages: [{ id: 's', label: 'S', touchpoints: [{ id: 't', label: 'T' }] }] });

test('a PNG has the size that is asked for, twice the picture when none is', async () => {
  const map = mapCalled('Small');
  const [width, height] = sizeOf(await bytesOf('png', map, { scale: 1 }));
  expect(sizeOf(await bytesOf('png', map))).toEqual([width * 2, height * 2]);
  expect(sizeOf(await bytesOf('png', map, { scale: 0.5 }))).toEqual([Math.ceil(width / 2), Math.ceil(height / 2)]);
});

test('a PNG that is too large to be drawn is a problem that names its size, and the scale that can be had', async () => {
  const [width, height] = sizeOf(await bytesOf('png', giftShop, { scale: 1 }));
  const { cause } = await exportAs('png', giftShop, { scale: 20 }).catch((error) => error);
  expect(cause).toMatchObject({ kind: 'too-large', width: width * 20, height: height * 20 });
  await expect(exportAs('png', giftShop, { scale: cause.scale + 0.01 })).rejects.toThrow('too-large');
});

test.each(['png', 'pdf'])('a letter that no font has is a problem that names its script: %s', async (format) => {
  const problemOf = (label: string) => exportAs(format, mapCalled(label)).catch(({ cause }) => cause);
  expect(await problemOf('Գնել')).toEqual({ kind: 'no-font', script: 'Armenian', graphemes: ['Գ', 'ն', 'ե', 'լ'] });
  expect(await problemOf('𓀀')).toEqual({ kind: 'no-font', script: 'symbols', graphemes: ['𓀀'] });
});

test.each(['png', 'pdf'])('other scripts are set in fonts that have them: %s', async (format) => {
  for (const map of [scripts.russian, mapCalled('עברית ไทย हिन्दी مرحبا (1)')]) {
    expect(map && (await bytesOf(format, map)).length).toBeGreaterThan(4000);
  }
});

test('text in a PDF can be found and copied, links can be followed, and nothing else is there to act', async () => {
  const pdf = await getDocumentProxy(await bytesOf('pdf', sayEverything(giftShop)));
  const { text } = await extractText(pdf, { mergePages: true });
  for (const words of [giftShop.label, giftShop.stages[2]?.label, 'Emotions']) expect(text).toContain(words);
  const page = await pdf.getPage(1);
  const annotations: readonly { subtype: string; url?: string }[] = await page.getAnnotations();
  const urls = annotations.map(({ subtype, url }) => [subtype, url]);
  expect(urls).toContainEqual(['Link', 'https://tracker.example/SHOP-118']);
  expect(urls.every(([subtype, url]) => subtype === 'Link' && url?.startsWith('https://'))).toBe(true);
  expect(await pdf.getJSActions()).toBeNull();
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: 'Buying a gift online' });
});

test('a PDF is a page of the picture’s size, a sheet that it fits, or tiles', async () => {
  const pagesOf = async (paper?: 'a3' | 'a4-tiles') => {
    const pdf = await getDocumentProxy(await bytesOf('pdf', giftShop, paper ? { paper } : {}));
    const views = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
    return views.map(({ view }) => view.slice(2).map(Math.round));
  };
  expect(await pagesOf()).toHaveLength(1);
  expect((await pagesOf('a3')).map((size) => size.toSorted())).toEqual([[1191, 842].toSorted()]);
  const tiles = await pagesOf('a4-tiles');
  expect(tiles.length).toBeGreaterThan(4);
  expect(new Set(tiles.map(String))).toEqual(new Set([String(tiles[0])]));
  expect(tiles[0]?.toSorted()).toEqual([595, 842]);
});

test('a PDF leaves no path unpainted, which would be painted with the next one', async () => {
  const pdf = Buffer.from(await bytesOf('pdf', giftShop, {}, { arrangement: 'swimlanes' })).toString('latin1');
  const page = contentOfPage(pdf);
  expect(page.length).toBeGreaterThan(10_000);
  expect(page).not.toMatch(/ (?:re|l|c|m)\nQ/);
});

test('what is written is found on the sheets that show it, and on no other', async () => {
  const pdf = await getDocumentProxy(await bytesOf('pdf', giftShop, { paper: 'a4-tiles' }));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  expect(pages.filter((page) => page.includes(giftShop.label))).toHaveLength(1);
});

test('a map that is too long for a sheet is put into rows there, nothing is said twice, and nothing is lost', async () => {
  const map = buildMap({
    label: 'Long',
    stages: Array.from({ length: 8 }, (_, stage) => ({
      id: `s${stage}`,
      label: `Stage ${stage}`,
      touchpoints: Array.from({ length: 5 }, (_, i) => ({ id: `t${stage}-${i}`, label: `Touchpoint ${stage}.${i}` })),
    })),
    moves: Array.from({ length: 8 }, (_, stage) =>
      Array.from({ length: 4 }, (_, i): [string, string] => [`t${stage}-${i}`, `t${stage}-${i + 1}`]),
    ).flat(),
  });
  const pdf = await getDocumentProxy(await bytesOf('pdf', map, { paper: 'a3' }));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const stages = items.flatMap((item) =>
    'str' in item && item.str.startsWith('Stage ') ? [Math.round(item.transform[5] ?? 0)] : [],
  );
  expect(stages).toHaveLength(8);
  expect(new Set(stages).size).toBeGreaterThan(1);
  const { text } = await extractText(pdf, { mergePages: true });
  for (const [stage, i] of [
    [0, 0],
    [3, 4],
    [7, 4],
  ])
    expect(text.replace(/\s+/g, ' ').split(`${stage}.${i}`)).toHaveLength(2);
});

test('a map of any length is one page that readers open', async () => {
  const touchpoints = Array.from({ length: 150 }, (_, i) => ({ id: `t${i}`, label: `Touchpoint ${i}` }));
  const long = buildMap({ label: 'Long', stages: [{ id: 's', label: 'S', touchpoints }] });
  const page = await (await getDocumentProxy(await bytesOf('pdf', long))).getPage(1);
  expect(Math.max(...page.view)).toBeLessThanOrEqual(14_400);
  expect(page.userUnit).toBeGreaterThan(1);
});

test.each(['svg', 'png', 'pdf', 'html', 'markdown', 'csv', 'json'])(
  'the same map gives the same bytes: %s',
  async (format) => {
    const map = mapCalled('Once and again');
    const [one, other] = [await exportAs(format, map), await exportAs(format, map)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  },
);
