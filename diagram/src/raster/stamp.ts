import { type Box, bottom, right } from '../geometry.ts';
import { element } from '../svg.ts';
import type { Picture, Pictures } from '../typeset/prepare-pictures.ts';
import { common } from './bounds.ts';
import { type Canvas, mixed, spread } from './canvas.ts';
import { places } from './letters.ts';
import type { Placing } from './line.ts';
import type { Rasterize } from './rasterize.ts';

/** Draws the emoji of a run, which are small pictures. @param placing where its left end is, in px, and its em */
export type Stamp = (
  run: Parameters<Pictures>[0],
  placing: Placing,
  squeeze: number,
  canvas: Canvas,
  clip: Box,
) => void;

/** A picture's pixels around its place: red, green, blue, each as far as it is seen, and opacity. */
interface Drawn extends Box {
  readonly bytes: Uint8Array;
}

export const noPictures: Stamp = () => {};

/** Draws each picture once at each place within a pixel. */
export function createStamp(pictures: Pictures, rasterize: Rasterize): Stamp {
  const known = new Map<string, Drawn>();
  return (run, { x: left, y: top, scale }, squeeze, canvas, clip) => {
    for (const picture of pictures(run)) {
      const box = {
        x: rounded(left + picture.x * scale * squeeze),
        y: rounded(top + picture.y * scale),
        width: picture.width * scale * squeeze,
        height: picture.height * scale,
      };
      const [column, row] = [Math.floor(box.x), Math.floor(box.y)];
      const within = { ...box, x: box.x - column, y: box.y - row };
      const key = `${Object.values(within).join(' ')} ${picture.address}`;
      const drawn = known.get(key) ?? draw(picture, within, rasterize);
      known.set(key, drawn);
      lay(canvas, { ...drawn, x: column, y: row }, clip);
    }
  };
}

const rounded = (value: number) => Math.round(value * places) / places;

function draw({ address }: Picture, box: Box, rasterize: Rasterize): Drawn {
  const size = { width: Math.ceil(box.x + box.width), height: Math.ceil(box.y + box.height) };
  const image = element('image', { ...box, preserveAspectRatio: 'none', href: address });
  const bytes = rasterize(element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, image));
  return { x: 0, y: 0, ...size, bytes };
}

function lay(canvas: Canvas, { bytes, ...drawn }: Drawn, clip: Box): void {
  const { pixels } = canvas;
  const box = common(drawn, common(canvas, clip));
  for (let y = box.y; y < bottom(box); y++) {
    spread(canvas, y, box.x, right(box));
    for (let x = box.x; x < right(box); x++) {
      const from = 4 * ((y - drawn.y) * drawn.width + x - drawn.x);
      const to = (y - canvas.y) * canvas.width + x - canvas.x;
      const [red = 0, green = 0, blue = 0, alpha = 0] = bytes.subarray(from, from + 4);
      if (alpha === 0) continue;
      // Its colours are weakened already, so that they are only added; where it was resized, a little too much.
      const under = mixed(pixels[to] ?? 0, 0, alpha);
      const sum = (seen: number, shift: number) => Math.min(255, seen + ((under >> shift) & 0xff)) << shift;
      pixels[to] = sum(red, 0) | sum(green, 8) | sum(blue, 16);
    }
  }
}
