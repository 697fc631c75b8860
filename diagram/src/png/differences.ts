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

/** Each byte as it is, or as its difference to the one above: most of a map goes on downwards. */
const [none, up] = [0, 2] as const;

/** Of the first row as they are: what is above it is not known. */
export const filterOf = (row: number): number => (row === 0 ? none : up);

const modulus = 65_521;

/** @returns what finds them; what that answers with holds until it is asked again */
export function createDiffer(): (band: Band) => Differences {
  let known = { width: 0, pixels: new Uint32Array(0), blocks: new Uint8Array(0) };
  return (band) => {
    const { width, height } = band;
    // What another band of that width has left there is of use: of most blocks it is nothing again.
    if (width !== known.width || known.pixels.length < band.pixels.length)
      known = { width, pixels: new Uint32Array(band.pixels.length), blocks: new Uint8Array(band.blocks.length) };
    let { low, high } = noBytes;
    for (let row = 0; row < height; row++) {
      const found = differRow(band, row, known);
      low += filterOf(row);
      high = (high + low + 3 * width * low + found.weighed) % modulus;
      low = (low + found.bytes) % modulus;
    }
    return { ...known, height, sum: { low, high, length: (3 * width + 1) * height } };
  };
}

type Known = Pick<Differences, 'pixels' | 'blocks'>;

/** The sum of a row's bytes, and the same with each counted as often as there are bytes from it to the end of the row. */
interface Found {
  readonly bytes: number;
  readonly weighed: number;
}

function differRow({ pixels, blocks, width }: Band, row: number, known: Known): Found {
  const perRow = blocksIn(width);
  const end = (row + 1) * width;
  const { pixels: differences } = known;
  let bytes = 0;
  let weighed = 0;
  for (let block = row * perRow, first = row * width; first < end; block++, first += blockWidth) {
    const ground = blocks[block] ?? 0;
    const above = row === 0 ? 0 : (blocks[block - perRow] ?? 0);
    const after = Math.min(first + blockWidth, end);
    if (ground === above && ground !== varied) {
      if (known.blocks[block] === 0) continue;
      known.blocks[block] = 0;
      for (let i = first; i < after; i++) differences[i] = 0;
      continue;
    }
    // Red and blue side by side, as sums of a block have room between them, and green where it stands; and the sum of
    // all sums so far, in which each has been counted as often as there are pixels from it to the end of the block.
    let redBlue = 0;
    let green = 0;
    let redsBlues = 0;
    let greens = 0;
    for (let i = first; i < after; i++) {
      const pixel = ground === varied ? (pixels[i] ?? 0) : ground;
      const other = above === varied ? (pixels[i - width] ?? 0) : above;
      const difference = differenceOf(pixel, other);
      differences[i] = difference;
      redBlue = (redBlue + (difference & 0xff00ff)) | 0;
      green = (green + (difference & 0xff00)) | 0;
      redsBlues = (redsBlues + redBlue) | 0;
      greens = (greens + green) | 0;
    }
    const blue = redBlue >>> 16;
    const sum = (redBlue & 0xffff) + (green >>> 8) + blue;
    known.blocks[block] = sum === 0 ? 0 : 1;
    bytes += sum;
    const within = (redsBlues & 0xffff) + (greens >>> 8) + (redsBlues >>> 16);
    weighed += 3 * (within + sum * (end - after)) - (green >>> 8) - 2 * blue;
  }
  return { bytes, weighed };
}

/** Byte by byte; from each something is borrowed that is not there any more in the end. */
function differenceOf(pixel: number, other: number): number {
  const redBlue = ((pixel & 0xff00ff) + 0x1000100 - (other & 0xff00ff)) & 0xff00ff;
  return redBlue | (((pixel & 0xff00) + 0x10000 - (other & 0xff00)) & 0xff00);
}
