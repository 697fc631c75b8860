import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, themeNames } from '../src/index.ts';
import { createPainter } from '../src/painting/paint-scene.ts';
import type { Painting, TextStroke } from '../src/painting/painting.ts';
import type { Band } from '../src/png/band.ts';
import { readyShape } from '../src/raster/draw-shape.ts';
import type { SvgElement } from '../src/svg.ts';
import { widthOf } from '../src/text.ts';
import { drawPicture } from '../src/to-svg.ts';
import { contrast, type Rgb, rgbOf } from './contrast.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { sayEverything } from './fixtures/say-everything.ts';
import { parseSvg } from './parse-svg.ts';
import { pixelsOf, plainBand } from './plain-band.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const goldens = readdirSync(examples).filter((name) => name.endsWith('.svg'));

test.each(goldens)('every text stands out from what lies under it, in every theme: %s', (name) => {
  expect(weakTexts(parseSvg(readFileSync(`${examples}${name}`, 'utf8')))).toEqual([]);
});

test('so it does beside a highlighted path, and over the curves of another state', async () => {
  const map = sayEverything(giftShop);
  const elk = createElk();
  for (const view of [{ path: 'path-0' }, { against: giftShop }]) {
    expect(weakTexts(drawPicture(await drawMap(map, elk, view)))).toEqual([]);
  }
});

function weakTexts(root: SvgElement): readonly string[] {
  const size = { width: Number(root.attributes.width), height: Number(root.attributes.height) };
  return themeNames.flatMap((theme) => {
    const painting: Painting = { ...size, strokes: createPainter(theme)([root]) };
    const pixels = groundOf(painting);
    const least = theme.startsWith('high-contrast') ? 7 : 4.5;
    return painting.strokes
      .filter((stroke) => stroke.kind === 'text')
      .filter((text) => text.text.trim() !== '')
      .flatMap((text) => (isLegible(text, pixels, least) ? [] : [`${theme}: ${text.text}`]));
  });
}

/** Px of the measured picture for one of the picture: a look at every other is quick, and misses no ground. */
const zoom = 0.5;

/** The picture without its texts. */
function groundOf({ strokes, ...size }: Painting): Ground {
  const [width, height] = [Math.ceil(size.width * zoom), Math.ceil(size.height * zoom)];
  const canvas = { x: 0, y: 0, ...plainBand(width, height, 0) };
  for (const stroke of strokes) {
    if (stroke.kind === 'shape') readyShape(stroke, { scale: zoom, x: 0, y: 0 }, canvas)(canvas, canvas);
  }
  return { width, pixels: pixelsOf(canvas) };
}

type Ground = Pick<Band, 'width' | 'pixels'>;

/** A line may cross a text, or a box's edge touch it; nearly all around its letters must stand out from them. */
const share = 0.85;

function isLegible(text: TextStroke, { pixels, width }: Ground, least: number): boolean {
  const { look, size, weight } = text;
  const own = typeof look.fill === 'string' ? rgbOf(look.fill) : undefined;
  if (own === undefined) return false;
  const halo = look.strokeFirst && look.stroke !== undefined ? rgbOf(look.stroke) : undefined;
  const length = widthOf(text.text, { size, weight });
  const left = text.x - { left: 0, middle: length / 2, right: length }[text.anchor];
  const known = new Map<number, boolean>();
  const standsOut = (ground: Rgb): boolean => {
    const key = (ground[0] << 16) | (ground[1] << 8) | ground[2];
    const stands = known.get(key) ?? contrast(mix(own, ground, look.fillOpacity), ground) >= least;
    known.set(key, stands);
    return stands;
  };
  let [good, all] = [0, 0];
  for (let y = Math.ceil((text.y - size * 0.72) * zoom); y < (text.y + size * 0.1) * zoom; y += 1) {
    for (let x = Math.ceil(left * zoom); x < (left + length) * zoom; x += 1) {
      const under = pixels[y * width + x] ?? 0;
      const pixel: Rgb = [under & 0xff, (under >> 8) & 0xff, (under >> 16) & 0xff];
      all += 1;
      if (standsOut(halo ?? pixel)) good += 1;
    }
  }
  return good >= all * share;
}

function mix(over: Rgb, under: Rgb, opacity: number): Rgb {
  const channel = (a: number, b: number) => a * opacity + b * (1 - opacity);
  return [channel(over[0], under[0]), channel(over[1], under[1]), channel(over[2], under[2])];
}
