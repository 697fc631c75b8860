import { Deflate } from 'pako';
import { joined } from './joined.ts';

/** Writes a PNG from top to bottom, so that no more of it than a few rows need be there at a time. */
export interface PngWriter {
  /** Takes whole rows: red, green, blue of each pixel in the low bytes, as they lie in memory. */
  readonly add: (pixels: Uint32Array) => void;
  /** After the last row. */
  readonly end: () => Uint8Array;
}

/**
 * @param width in px
 * @param height in px: as many rows must be added
 */
export function createPngWriter(width: number, height: number): PngWriter {
  const packed: Uint8Array[] = [];
  // A library of JavaScript packs alike everywhere; those of systems differ from version to version.
  const packer = new Deflate({ level: 3 });
  packer.onData = (chunk) => packed.push(chunk);
  let above: Uint32Array = new Uint32Array(width);
  return {
    add: (pixels) => {
      packer.push(filter(pixels, above, width), false);
      above = pixels.slice(-width);
    },
    end: () => {
      packer.push(new Uint8Array(0), true);
      return joined([
        signature,
        headOf(width, height),
        ...packed.map((data) => chunkOf('IDAT', data)),
        chunkOf('IEND'),
      ]);
    },
  };
}

const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
/** Eight bits of red, green and blue. */
const [depth, trueColour] = [8, 2];
/** Each byte as its difference to the one above: most of a map goes on downwards. */
const up = 2;

function filter(pixels: Uint32Array, before: Uint32Array, width: number): Uint8Array {
  const rows = pixels.length / width;
  const bytes = new Uint8Array(rows * (3 * width + 1));
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const [above, from] = row === 0 ? [before, 0] : [pixels, (row - 1) * width];
    bytes[at++] = up;
    for (let x = 0; x < width; x++, at += 3) {
      const pixel = pixels[row * width + x] ?? 0;
      const other = above[from + x] ?? 0;
      if (pixel === other) continue;
      bytes[at] = (pixel & 0xff) - (other & 0xff);
      bytes[at + 1] = ((pixel >>> 8) & 0xff) - ((other >>> 8) & 0xff);
      bytes[at + 2] = ((pixel >>> 16) & 0xff) - ((other >>> 16) & 0xff);
    }
  }
  return bytes;
}

function headOf(width: number, height: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([depth, trueColour], 8);
  return chunkOf('IHDR', data);
}

/** Length, name, data, checksum of name and data. */
function chunkOf(name: string, data: Uint8Array = new Uint8Array(0)): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, checksum(chunk.subarray(4, -4)));
  return chunk;
}

/** CRC-32 as PNG has it (ISO 3309, annex D of the specification). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
