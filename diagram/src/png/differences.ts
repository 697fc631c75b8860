import { type Band, blocksIn, blockWidth, varied } from './band.ts';
import { noBytes, type Sum } from './sum.ts';

/** What sets the pixels of a band off from others, byte by byte. */
export interface Differences {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Of each pixel, its bytes as pixels have them. */
  readonly pixels: Uint32Array;
  /** Of blocks as a band has them: 0 where there is none. */
  readonly blocks: Uint8Array;
  /** Of the rows as they stand in a PNG, each behind the number of its filter. */
  readonly sum: Sum;
}

/** Each byte as its difference to the one on the left, or to the one above: most of a map goes on downwards. */
const [left, up] = [1, 2] as const;

/** Of the first row from the left: what is above it is not known. */
export const filterOf = (row: number): number => (row === 0 ? left : up);

const modulus = 65_521;

/** @returns what finds them; what that answers with holds until it is asked again */
export function createDiffer(): (band: Band) => Differences {
  let pixels = new Uint32Array(0);
  let blocks = new Uint8Array(0);
  let width = 0;
  return (band) => {
    const perRow = blocksIn(band.width);
    if (band.width !== width || pixels.length < band.pixels.length) {
      width = band.width;
      pixels = new Uint32Array(band.pixels.length);
      blocks = new Uint8Array(band.blocks.length);
    }
    const inRow = 3 * width;
    let { low, high } = noBytes;
    for (let row = 0; row < band.height; row++) {
      low += filterOf(row);
      high += low + inRow * low;
      for (let block = 0; block < perRow; block++) {
        const at = row * perRow + block;
        const first = row * width + block * blockWidth;
        const end = Math.min(first + blockWidth, (row + 1) * width);
        const ground = band.blocks[at] ?? 0;
        if (row > 0 && ground !== varied && ground === band.blocks[at - perRow]) {
          // It stays from band to band: there is mostly none to be wiped out.
          if (blocks[at] !== 0) pixels.fill(0, first, end);
          blocks[at] = 0;
          continue;
        }
        const above = row === 0 ? 0 : (band.blocks[at - perRow] ?? 0);
        let sum = 0;
        let weighed = 0;
        let before = row === 0 ? lastOf(band, block - 1) : 0;
        for (let i = first; i < end; i++) {
          const pixel = ground === varied ? (band.pixels[i] ?? 0) : ground;
          const other = row === 0 ? before : above === varied ? (band.pixels[i - width] ?? 0) : above;
          before = pixel;
          if (pixel === other) {
            pixels[i] = 0;
            continue;
          }
          const red = (pixel - (other & 0xff)) & 0xff;
          const green = (pixel - (other & 0xff00)) & 0xff00;
          const blue = (pixel - (other & 0xff0000)) & 0xff0000;
          pixels[i] = red | green | blue;
          const all = red + (green >> 8) + (blue >> 16);
          sum += all;
          // So often is each counted as there are bytes from it to the end of the block.
          weighed += (3 * (end - i) - 2) * all + 2 * red + (green >> 8);
        }
        blocks[at] = sum === 0 ? 0 : 1;
        low += sum;
        high += weighed + sum * 3 * ((row + 1) * width - end);
      }
      low %= modulus;
      high %= modulus;
    }
    return { width, height: band.height, pixels, blocks, sum: { low, high, length: (inRow + 1) * band.height } };
  };
}

/** The pixel at the right end of a block in the first row. */
function lastOf({ pixels, blocks }: Band, block: number): number {
  const ground = block < 0 ? 0 : (blocks[block] ?? 0);
  return ground === varied ? (pixels[(block + 1) * blockWidth - 1] ?? 0) : ground;
}
