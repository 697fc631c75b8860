import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawMap } from '../../src/draw-map.ts';
import type { Size } from '../../src/geometry.ts';
import { breakStage } from '../../src/marks/stage.ts';
import { drawSheet } from '../../src/painting/draw-sheet.ts';
import { paintShapes, paperOf, textsOf } from '../../src/painting/paint-shapes.ts';
import { foldedSheet, type Piece, wholeSheet } from '../../src/painting/sheet.ts';
import { packHere } from '../../src/png/packing.ts';
import { createDrawText } from '../../src/raster/draw-text.ts';
import { noPictures } from '../../src/raster/stamp.ts';
import type { Picture } from '../../src/scene.ts';
import { openFonts } from '../../src/typeset/open-fonts.ts';
import { wordsOf } from '../../src/words.ts';
import { buildMap } from '../fixtures/build-map.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { exportAs, layout, tools } from './tools.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each. */
  readonly bytes: Uint8Array;
}

/** Takes a PNG apart that has eight bits of red, green and blue, as they are or as differences upwards. */
function decode(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const packed: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const filtered = inflateSync(Buffer.concat(packed));
  const line = 3 * width;
  expect(filtered.length).toBe(height * (line + 1));
  const bytes = new Uint8Array(height * line);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (line + 1)];
    expect(filter).toBeOneOf([0, 2]);
    for (let x = 0; x < line; x++) {
      const above = y === 0 ? 0 : (bytes[(y - 1) * line + x] ?? 0);
      bytes[y * line + x] = (filtered[y * (line + 1) + 1 + x] ?? 0) + (filter === 0 ? 0 : above);
    }
  }
  return { width, height, bytes };
}

const paint = (picture: Picture) => paintShapes(picture, 'light');

const long = (stages: number, touchpoints: number) =>
  buildMap({
    label: 'Long',
    stages: Array.from({ length: stages }, (_, stage) => ({
      id: `s${stage}`,
      label: `Stage ${stage}`,
      touchpoints: Array.from({ length: touchpoints }, (_, i) => ({ id: `t${stage}-${i}`, label: `Touchpoint ${i}` })),
    })),
    moves: Array.from({ length: stages }, (_, stage) =>
      Array.from({ length: touchpoints - 1 }, (_, i): [string, string] => [`t${stage}-${i}`, `t${stage}-${i + 1}`]),
    ).flat(),
  });

test('a PNG that is drawn in several bands is the same as one that is drawn at once', async () => {
  const picture = await drawMap(giftShop, layout, {});
  const shapes = paintShapes(picture, 'light');
  const texts = textsOf(shapes);
  const opened = await openFonts(texts, tools.fonts);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const drawText = createDrawText(opened.fonts, noPictures);
  const draw = async (atATime: number) =>
    decode(await drawSheet(wholeSheet(picture, shapes), 1, paperOf('light'), drawText, packHere(), atATime));
  const [one, many] = [await draw(1e9), await draw(picture.width * 97)];
  expect([many.width, many.height]).toEqual([one.width, one.height]);
  // Where an edge is cut its last digit may change.
  expect(one.bytes.every((byte, i) => Math.abs(byte - (many.bytes[i] ?? 0)) <= 1)).toBe(true);
}, 30_000);

test('a map that is too long for any screen is put into rows of whole stages', async () => {
  const map = long(12, 8);
  const { width, height } = await drawMap(map, layout, {});
  expect(width).toBeGreaterThan(8000);
  const png = decode(await bytesOf(map));
  expect(png.width / png.height).toBeGreaterThan(1);
  expect(png.width / png.height).toBeLessThan(3);
  expect(png.width * png.height).toBeLessThan(1.5 * width * height);
}, 30_000);

test('a picture has two px for each of its own, a large one as many as make twelve million, and none less than one', async () => {
  for (const map of [long(1, 2), long(3, 6), long(12, 8)]) {
    const [one, usual] = [await bytesOf(map), await exportAs('png', map)].map((png) => sizeOf(png));
    if (!one || !usual) throw new Error('There are two.');
    const zoom = Math.max(1, Math.min(2, Math.sqrt(12_000_000 / (one.width * one.height))));
    expect(Math.abs(usual.width - zoom * one.width)).toBeLessThan(0.01 * usual.width);
    expect(Math.abs(usual.height - zoom * one.height)).toBeLessThan(0.01 * usual.height);
  }
}, 60_000);

function sizeOf(png: string | Uint8Array): Size {
  if (typeof png === 'string') throw new Error('It is a text.');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

test('every stage, card and text stands in one row, and none is left out', async () => {
  const picture = await drawMap(long(12, 8), layout, {});
  const shapes = paintShapes(picture, 'light');
  const { pieces, width, height } = foldedSheet(picture, shapes, 1.6, paint);
  const drawn = pieces.flatMap(({ strokes }) => strokes.map(({ stroke }) => stroke));
  for (const { kind, strokes } of shapes) {
    if (kind === 'lane') continue;
    for (const { stroke } of strokes) {
      const times = drawn.filter((each) => each === stroke).length;
      expect(times, JSON.stringify(stroke)).toBe(1);
    }
  }
  for (const { part, at } of pieces) {
    expect(at.x + part.width).toBeLessThanOrEqual(width + 0.5);
    expect(at.y + part.height).toBeLessThanOrEqual(height + 0.5);
  }
});

test('rows come as near to any proportion as stages allow, also where one is far longer than the others', async () => {
  const stages = Array.from({ length: 60 }, (_, stage) => ({
    id: `s${stage}`,
    label: `Stage ${stage}`,
    touchpoints: Array.from({ length: stage === 7 ? 12 : 1 }, (_, i) => ({ id: `t${stage}-${i}`, label: `Does ${i}` })),
  }));
  const picture = await drawMap(buildMap({ label: 'Unequal', stages, moves: [] }), layout, {});
  const shapes = paintShapes(picture, 'light');
  const proportions = Array.from({ length: 60 }, (_, i) => 0.3 * 1.05 ** i);
  const found = proportions.map((proportion) => {
    const { width, height } = foldedSheet(picture, shapes, proportion, paint);
    return width / height;
  });
  expect(new Set(found).size).toBeGreaterThan(4);
  for (const [i, proportion] of proportions.entries()) {
    const distances = found.map((each) => Math.abs(Math.log(each / proportion)));
    expect(distances[i], `${proportion}`).toBe(Math.min(...distances));
  }
});

test('a stage that is longer than any screen is broken where no card and no word is cut', async () => {
  const whole = long(1, 80);
  const [stage] = whole.stages;
  if (!stage) throw new Error('There is one.');
  const remark = { id: 'all', range: stage.range, kind: 'pain', text: 'It hurts', personas: [], sources: [] } as const;
  const picture = await drawMap({ ...whole, stages: [{ ...stage, remarks: [remark] }] }, layout, {});
  const shapes = paintShapes(picture, 'light');
  const { pieces, width, height } = foldedSheet(picture, shapes, 1.6, paint);
  expect(width / height).toBeLessThan(3);
  const shown = shapes.flatMap(({ kind, strokes }) => {
    const texts = strokes.filter(
      ({ stroke }) => kind === 'card' || (stroke.kind === 'text' && kind !== 'lane' && kind !== 'stage'),
    );
    return texts.map((each) => ({ each, holders: pieces.filter((piece) => piece.strokes.includes(each)) }));
  });
  for (const { each, holders } of shown) expect(holders.length, JSON.stringify(each.stroke)).toBe(1);
  for (const shape of picture.shapes) {
    if (shape.kind !== 'card') continue;
    const { x, width: wide } = shape.box;
    const holder = pieces.find(({ part }) => part.y > 0 && x >= part.x && x + wide <= part.x + part.width);
    expect(holder, shape.id).toBeDefined();
  }
});

test.each([
  ['en', 'Stage 0 (continued)'],
  ['ru', 'Stage 0 (продолжение)'],
  ['pl', 'Stage 0 (ciąg dalszy)'],
  ['zh', 'Stage 0（续）'],
] as const)('a stage that goes on in a further row is named there, too: %s', async (language, name) => {
  const picture = await drawMap(long(2, 60), layout, { language });
  const { pieces } = foldedSheet(picture, paint(picture), 1.6, paint);
  const rows = pieces.filter(({ part }) => part.y > 0).map(wordsIn);
  const named = rows.map((words) => words.filter((word) => word.startsWith('Stage')));
  expect(named.filter((names) => names.length > 0).length).toBeGreaterThan(3);
  expect(named.flat().filter((one) => one === 'Stage 0' || one === 'Stage 1')).toEqual(['Stage 0', 'Stage 1']);
  expect(named.flat()).toContain(name);
  // Whoever looks at a row knows which stage its first card is in.
  for (const [i, words] of rows.entries()) {
    if (words.some((word) => word.startsWith('Touchpoint'))) expect(named[i]?.length, String(i)).toBeGreaterThan(0);
  }
});

test.each([
  'A stage whose name would fill a line of its own, and then another one, before it is told to the end',
  `A ${'very '.repeat(20_000)}long one`,
])('of a long name so much stands above the last column of a stage as there is room for', async (label) => {
  const whole = long(1, 80);
  const picture = await drawMap({ ...whole, stages: whole.stages.map((stage) => ({ ...stage, label })) }, layout, {});
  const stage = picture.shapes.find((shape) => shape.kind === 'stage');
  if (stage?.kind !== 'stage') throw new Error('There is one.');
  const [, rest] = breakStage(stage, [stage.box, { ...stage.box, width: 140 }], wordsOf('en'));
  if (!rest) throw new Error('There are two.');
  expect(rest.title.paragraph.height).toBeLessThanOrEqual(stage.box.height);
  expect(rest.title.paragraph.lines.join(' ')).toMatch(/^A .*… \(continued\)$/);
});

function wordsIn({ strokes }: Piece): readonly string[] {
  return strokes.flatMap(({ stroke }) => (stroke.kind === 'text' ? [stroke.text] : []));
}

async function bytesOf(map: Parameters<typeof exportAs>[1]): Promise<Uint8Array> {
  const content = await exportAs('png', map, { scale: 1 });
  if (typeof content === 'string') throw new Error('It is a text.');
  return content;
}
