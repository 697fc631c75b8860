import { type Box, bottom, overlap } from '../geometry.ts';
import { type PackedBand, packBand } from '../png/pack-band.ts';
import { writePng } from '../png/write-png.ts';
import type { Fonts } from '../typeset/open-fonts.ts';
import type { Pictures } from '../typeset/prepare-pictures.ts';
import type { Rasterize } from './rasterize.ts';
import type { Piece, Sheet } from './sheet.ts';
import { toElements } from './to-elements.ts';

/** Pixels: what a picture of any size needs of memory stays the same. */
const usual = 4_000_000;
/** Rows drawn above and below what is kept. */
const bleed = 4;

/**
 * A sheet as a PNG.
 *
 * @param scale px of the PNG for one of the sheet
 * @param atATime so many pixels are drawn at a time
 * @param paper the colour of what no piece covers, as `#rrggbb`
 */
export function drawSheet(
  sheet: Sheet,
  scale: number,
  paper: string,
  fonts: Fonts,
  pictures: Pictures,
  rasterize: Rasterize,
  atATime = usual,
): Uint8Array {
  const width = Math.ceil(sheet.width * scale);
  const height = Math.ceil(sheet.height * scale);
  const bands: PackedBand[] = [];
  const step = Math.max(1, Math.floor(atATime / width));
  for (let y = 0; y < height; y += step) {
    const band = { x: 0, y, width, height: Math.min(step, height - y) };
    const pixels = new Uint32Array(width * band.height).fill(pixelOf(paper));
    for (const piece of sheet.pieces) drawPiece(piece, band, pixels);
    bands.push(packBand(pixels, width));
  }
  return writePng(width, height, bands);

  /** What of a piece lies in a band, in px of the PNG. */
  function drawPiece({ part, at, strokes }: Piece, band: Box, pixels: Uint32Array): void {
    const x = Math.round(at.x * scale);
    const y = Math.round(at.y * scale);
    const top = Math.max(band.y, y);
    const shown = {
      width: Math.min(Math.ceil(part.width * scale), width - x),
      height: Math.min(y + Math.ceil(part.height * scale), bottom(band)) - top,
    };
    if (shown.height <= 0) return;
    // The rasterizer rounds off what is cut at the edge of its picture.
    const drawn = { width: shown.width, height: shown.height + 2 * bleed };
    const seen = {
      x: part.x,
      y: part.y + (top - bleed - y) / scale,
      width: drawn.width / scale,
      height: drawn.height / scale,
    };
    const ground = { kind: 'shape', tag: 'rect', geometry: around(seen), look: plain(paper) } as const;
    const painted = strokes.filter(({ box }) => overlap(box, seen)).map(({ stroke }) => stroke);
    const raw = rasterize(toElements([ground, ...painted], seen, drawn, fonts, pictures));
    const source = new Uint32Array(raw.buffer, raw.byteOffset, raw.byteLength / 4);
    for (let row = 0; row < shown.height; row++) {
      const line = source.subarray((row + bleed) * shown.width, (row + bleed + 1) * shown.width);
      pixels.set(line, (top - band.y + row) * width + x);
    }
  }
}

const plain = (fill: string) =>
  ({
    fill,
    fillOpacity: 1,
    strokeWidth: 0,
    strokeOpacity: 1,
    dashes: [],
    cap: 'butt',
    join: 'miter',
    strokeFirst: false,
  }) as const;

/** Edges of it are never half covered. */
const around = ({ x, y, width, height }: Box) => ({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 });

/** As it lies in memory on machines of today: red first. */
function pixelOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  return (red | (green << 8) | (blue << 16) | (255 << 24)) >>> 0;
}
