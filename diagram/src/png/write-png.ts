import { joined } from '../painting/joined.ts';
import { chunkOf } from './chunk.ts';
import type { PackedBand } from './pack-band.ts';
import { joinedSum, noBytes } from './sum.ts';

/**
 * A PNG of its rows.
 *
 * @param width in px
 * @param height in px: so many rows the bands have together
 * @param bands from top to bottom
 */
export function writePng(width: number, height: number, bands: readonly PackedBand[]): Uint8Array {
  const { low, high } = bands.map(({ sum }) => sum).reduce(joinedSum, noBytes);
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, high * 65_536 + low);
  return joined([
    signature,
    headOf(width, height),
    chunkOf('IDAT', beginning),
    ...bands.map(({ chunk }) => chunk),
    chunkOf('IDAT', joined([lastBlock, sum])),
    chunkOf('IEND'),
  ]);
}

const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
/** Of a zlib stream (RFC 1950): deflate that looks back 32 kB. */
const beginning = Uint8Array.of(0x78, 0x01);
/** An empty one. */
const lastBlock = Uint8Array.of(3, 0);
/** Eight bits of red, green and blue. */
const [depth, trueColour] = [8, 2];

function headOf(width: number, height: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([depth, trueColour], 8);
  return chunkOf('IHDR', data);
}
