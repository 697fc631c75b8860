import { type Band, bandIn, blocksIn, blockWidth, sizeOfBand, varied } from '../src/png/band.ts';

/** All of one pixel, as it is before something is drawn. */
export function plainBand(width: number, height: number, pixel: number): Band {
  const band = bandIn(new ArrayBuffer(sizeOfBand(width, height)), width, height);
  // Nobody looks at that.
  band.pixels.fill(0xabcdef);
  band.blocks.fill(pixel);
  return band;
}

/** One of these pixels, row by row: of blocks of one kind only that is said, but where they are varied all the same. */
export function bandOf(pixels: Uint32Array, width: number, isVaried: (block: number) => boolean = () => false): Band {
  const height = pixels.length / width;
  const band = plainBand(width, height, varied);
  for (let block = 0; block < band.blocks.length; block++) {
    const [from, end] = endsOf(band, block);
    const own = pixels.subarray(from, end);
    const [first = 0] = own;
    if (own.every((pixel) => pixel === first) && !isVaried(block)) band.blocks[block] = first;
    else band.pixels.set(own, from);
  }
  return band;
}

/** Every pixel, row by row. */
export function pixelsOf(band: Band): Band['pixels'] {
  const pixels = Uint32Array.from(band.pixels);
  for (const [block, ground] of band.blocks.entries())
    if (ground !== varied) pixels.fill(ground, ...endsOf(band, block));
  return pixels;
}

function endsOf({ width }: Band, block: number): [from: number, end: number] {
  const row = Math.floor(block / blocksIn(width));
  const column = (block % blocksIn(width)) * blockWidth;
  return [row * width + column, row * width + Math.min(column + blockWidth, width)];
}
