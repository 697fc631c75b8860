import { expect, test } from 'vitest';
import { drawMap } from '../../src/draw-map.ts';
import { paintShapes, paperOf, textsOf } from '../../src/painting/paint-shapes.ts';
import type { Look, ShapeStroke, Stroke } from '../../src/painting/painting.ts';
import { createPacker } from '../../src/png/pack-band.ts';
import { writePng } from '../../src/png/write-png.ts';
import type { Canvas } from '../../src/raster/canvas.ts';
import { readyShape } from '../../src/raster/draw-shape.ts';
import { createDrawText } from '../../src/raster/draw-text.ts';
import { pixelOf } from '../../src/raster/ink.ts';
import { createRasterizer } from '../../src/raster/rasterize.ts';
import { createStamp, noPictures } from '../../src/raster/stamp.ts';
import { type Fonts, openFonts } from '../../src/typeset/open-fonts.ts';
import { layout, tools } from '../exporters/tools.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { pixelsOf, plainBand } from '../plain-band.ts';
import { toElements } from './to-elements.ts';

const plain: Look = {
  fillOpacity: 1,
  strokeWidth: 3,
  strokeOpacity: 1,
  dashes: [],
  cap: 'butt',
  join: 'miter',
  strokeFirst: false,
};

const noFonts: Fonts = () => {
  throw new Error('There is no text.');
};

function canvasOf(width: number, height: number, ground: string): Canvas {
  return { x: 0, y: 0, ...plainBand(width, height, pixelOf(ground)) };
}

/** How far each byte of two pictures is apart, alpha left out. */
function differences(one: Uint32Array, other: Uint32Array): Uint8Array {
  return Uint8Array.from({ length: 3 * one.length }, (_, i) => {
    const shift = 8 * (i % 3);
    const at = Math.floor(i / 3);
    return Math.abs((((one[at] ?? 0) >> shift) & 0xff) - (((other[at] ?? 0) >> shift) & 0xff));
  });
}

const shape = (tag: ShapeStroke['tag'], geometry: ShapeStroke['geometry'], look: Partial<Look>): ShapeStroke => ({
  kind: 'shape',
  tag,
  geometry,
  look: { ...plain, ...look },
});

const stroke = '#000000';
const zigzag = 'M10 50L30 12 50 50 70 12 90 50';
const wave = 'M10 30C30 0 50 60 90 30';
const fade = {
  from: [0, 0],
  to: [100, 60],
  stops: [
    { offset: 0, colour: '#ff0000', opacity: 1 },
    { offset: 0.5, colour: '#00ff00', opacity: 0.2 },
    { offset: 1, colour: '#0000ff', opacity: 0.8 },
  ],
} as const;

test.each<[string, ShapeStroke]>([
  ['rectangle', shape('rect', { x: 10.3, y: 8.6, width: 70.2, height: 33.3 }, { fill: '#305080' })],
  [
    'round rectangle',
    shape('rect', { x: 10.3, y: 8.6, width: 70.2, height: 33.3, rx: 9 }, { fill: '#305080', stroke }),
  ],
  ['pill', shape('rect', { x: 10, y: 8, width: 70, height: 20, rx: 40 }, { stroke, strokeWidth: 1.5 })],
  ['circle', shape('circle', { cx: 40.4, cy: 30.2, r: 21.7 }, { fill: '#305080', fillOpacity: 0.4, stroke })],
  ['line', shape('line', { x1: 10, y1: 12.4, x2: 90, y2: 12.4 }, { stroke, strokeWidth: 1 })],
  ['dashes', shape('line', { x1: 10.5, y1: 12.4, x2: 90, y2: 41 }, { stroke, dashes: [5, 4] })],
  ['odd dashes', shape('path', { d: wave }, { stroke, dashes: [7, 2, 3] })],
  ['dashes all around', shape('rect', { x: 10, y: 8, width: 70, height: 40 }, { stroke, dashes: [6, 5] })],
  ['dashed circle', shape('circle', { cx: 40.4, cy: 30.2, r: 7 }, { stroke, dashes: [2.5, 2] })],
  ['curve', shape('path', { d: wave }, { stroke, strokeWidth: 2.5, cap: 'round' })],
  ['thick curve', shape('path', { d: 'M20 50Q50-30 80 50' }, { stroke, strokeWidth: 12 })],
  ['miters', shape('path', { d: zigzag }, { stroke, strokeWidth: 5 })],
  ['corners too sharp for a miter', shape('path', { d: 'M10 10L90 16 10 22 90 50' }, { stroke, strokeWidth: 5 })],
  ['round corners', shape('path', { d: zigzag }, { stroke, strokeWidth: 7, join: 'round', cap: 'round' })],
  [
    'arcs, and what is left out',
    shape(
      'path',
      { d: 'M20 20a9 9 0 1 0 14 9s20 4 30-9t8 22zm30 2h9v-7l4 2z' },
      { fill: '#305080', stroke, strokeWidth: 2 },
    ),
  ],
  ['dot', shape('path', { d: 'M40 30h.01' }, { stroke, strokeWidth: 8, cap: 'round' })],
  ['hole', shape('path', { d: 'M10 10H90V50H10ZM30 20V40H70V20Z' }, { fill: '#305080' })],
  [
    'moved and made smaller',
    shape(
      'path',
      { d: 'M2 3h12v8H2ZM5.5 13.5h5M8 11v2.5', transform: 'translate(30.2 12.6) scale(2.4)' },
      { stroke, strokeWidth: 1.4, cap: 'round', join: 'round' },
    ),
  ],
  ['gradient', shape('rect', { x: 5, y: 5, width: 90, height: 50 }, { fill: fade, fillOpacity: 0.9 })],
  [
    'beyond every edge',
    shape(
      'path',
      { d: 'M-900-20C-300 90 -200-90 60 40S900 30 2000-30L500 900Z' },
      { fill: '#305080', fillOpacity: 0.5, stroke },
    ),
  ],
])('a shape is drawn as another rasterizer draws it: %s', async (_, drawn) => {
  const rasterize = await createRasterizer(tools.rasterizer);
  for (const scale of [1, 2.3]) {
    const size = { width: Math.ceil(100 * scale), height: Math.ceil(60 * scale) };
    const canvas = canvasOf(size.width, size.height, '#ffffff');
    readyShape(drawn, { scale, x: 0, y: 0 }, canvas)(canvas, canvas);
    const ground = shape('rect', { x: -1, y: -1, width: 999, height: 999 }, { fill: '#ffffff' });
    const view = { x: 0, y: 0, width: size.width / scale, height: size.height / scale };
    const other = rasterize(toElements([ground, drawn], view, size, noFonts, () => []));
    const apart = differences(pixelsOf(canvas), new Uint32Array(other.buffer, other.byteOffset, canvas.pixels.length));
    // That one looks at four rows of each pixel only.
    expect(apart.filter((each) => each > 64).length / apart.length).toBeLessThan(0.003);
    expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(1);
  }
});

test.each(['light', 'high-contrast-dark'] as const)('so is a whole picture with its texts: %s', async (theme) => {
  const map = { ...sayEverything(giftShop), label: 'Наконец: for אמא and ماما, ते' };
  const picture = await drawMap(map, layout, {});
  const shapes = paintShapes(picture, theme);
  const opened = await openFonts(textsOf(shapes), tools.fonts);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const drawText = createDrawText(opened.fonts, noPictures);
  const canvas = canvasOf(picture.width, picture.height, paperOf(theme));
  const placing = { scale: 1, x: 0, y: 0 };
  const strokes = shapes.flatMap((each) => each.strokes.map((boxed): Stroke => boxed.stroke));
  for (const each of strokes) {
    if (each.kind === 'text') drawText(each, placing, canvas, canvas);
    else readyShape(each, placing, canvas)(canvas, canvas);
  }
  const ground = shape('rect', { x: -1, y: -1, width: 99_999, height: 99_999 }, { fill: paperOf(theme) });
  const size = { width: picture.width, height: picture.height };
  const rasterize = await createRasterizer(tools.rasterizer);
  const other = rasterize(toElements([ground, ...strokes], { x: 0, y: 0, ...size }, size, opened.fonts, () => []));
  const apart = differences(pixelsOf(canvas), new Uint32Array(other.buffer, other.byteOffset, canvas.pixels.length));
  expect(apart.filter((each) => each > 96).length / apart.length).toBeLessThan(0.0005);
  expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(1);
});

test('an emoji is drawn where it stands, and what lies under it is seen around it', async () => {
  const rasterize = await createRasterizer(tools.rasterizer);
  const red = writePng(4, 4, [createPacker()(plainBand(4, 4, pixelOf('#d02010')))]);
  const address = `data:image/png;base64,${Buffer.from(red).toString('base64')}`;
  const picture = { x: 0.25, y: -0.75, width: 0.5, height: 1, address };
  const stamp = createStamp(() => [picture], rasterize);
  const canvas = canvasOf(40, 40, '#103050');
  const opened = await openFonts([{ text: 'A', weight: 400 }], tools.fonts);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  stamp({ text: '🎁', font: opened.fonts('A', 400) }, { x: 8.5, y: 27, scale: 16 }, 1, canvas, {
    ...canvas,
    height: 25,
  });
  const pixels = pixelsOf(canvas);
  const at = (x: number, y: number) => pixels[y * canvas.width + x];
  // It goes from 12.5 to 20.5 and from 15 to 31, of which only what is above 25 is asked for.
  expect([at(13, 15), at(19, 24), at(16, 20)]).toEqual(Array(3).fill(pixelOf('#d02010')));
  expect([at(11, 20), at(21, 20), at(16, 14), at(16, 25)]).toEqual(Array(4).fill(pixelOf('#103050')));
  const edge = at(12, 20) ?? 0;
  for (const [shift, one, other] of [
    [0, 0x10, 0xd0],
    [8, 0x30, 0x20],
    [16, 0x50, 0x10],
  ] as const) {
    expect(Math.abs(((edge >> shift) & 0xff) - (one + other) / 2)).toBeLessThan(30);
  }
});

test('a picture that is brighter than it is opaque, as some are when they are resized, spoils no other colour', async () => {
  const opened = await openFonts([{ text: 'A', weight: 400 }], tools.fonts);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const picture = { x: 0, y: 0, width: 1, height: 1, address: '' };
  const stamp = createStamp(
    () => [picture],
    () => Uint8Array.from({ length: 16 }, (_, i) => [200, 0, 0, 128][i % 4] ?? 0),
  );
  const canvas = canvasOf(2, 2, '#ffffff');
  stamp({ text: '🎁', font: opened.fonts('A', 400) }, { x: 0, y: 0, scale: 2 }, 1, canvas, canvas);
  for (const pixel of pixelsOf(canvas)) expect([pixel & 0xff, pixel >> 8]).toEqual([255, 0x7f7f]);
});
