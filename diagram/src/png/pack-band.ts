import { chunkOf } from './chunk.ts';
import { noBytes, type Sum } from './sum.ts';
import { matched, writeBlock } from './write-block.ts';

/** Some rows of a picture, packed: such can be joined in any number. */
export interface PackedBand {
  /** Of a PNG: whole blocks of a deflate stream, none the last. */
  readonly chunk: Uint8Array<ArrayBuffer>;
  readonly sum: Sum;
}

/** Each byte as its difference to the one on the left, or to the one above: most of a map goes on downwards. */
const [left, up] = [1, 2] as const;
/** How far back deflate looks, in bytes; and how many it takes from there. */
const [farthest, longest] = [32_767, 258] as const;
const bytesPerPixel = 3;
const hashBits = 15;

/** Packs whole rows of pixels, given as one list: red, green, blue of each in the low bytes. `width`: of a row. */
export type PackBand = (pixels: Uint32Array, width: number) => PackedBand;

/**
 * Packs the bands of a picture. Most rows are as those above, and what is not is much like something on its left: so it looks
 * at whole pixels, and only where there is something to see, where packers that know nothing of pictures look at each
 * byte.
 */
export function createPacker(): PackBand {
  const tools: Tools = {
    differences: new Uint32Array(0),
    seen: new Int32Array(1 << hashBits),
    tokens: new Int32Array(1 << 16),
  };
  return (pixels, width) => pack(pixels, width, tools);
}

/** What it takes; made once for all bands. */
interface Tools {
  /** Of each pixel to the other one, once it is looked at; 0 where there is none. */
  differences: Uint32Array<ArrayBuffer>;
  /** Where something was last seen that begins alike, counted from 1. */
  readonly seen: Int32Array;
  tokens: Int32Array<ArrayBuffer>;
}

function pack(pixels: Uint32Array, width: number, tools: Tools): PackedBand {
  const height = pixels.length / width;
  const { seen } = tools;
  if (tools.differences.length < pixels.length) tools.differences = new Uint32Array(pixels.length);
  else tools.differences.fill(0, 0, pixels.length);
  const { differences } = tools;
  seen.fill(0);
  let { tokens } = tools;
  let count = 0;
  let { low, high } = noBytes;
  for (let row = 0; row < height; row++) {
    const from = row * width;
    const end = from + width;
    const filter = row === 0 ? left : up;
    const back = row === 0 ? 1 : width;
    tokens[count++] = filter;
    low += filter;
    high += low;
    let before = -1;
    for (let at = from; at < end; ) {
      if (count + width / 80 + 8 > tokens.length) tokens = grown(tokens);
      let next = at;
      const difference = differ(pixels, differences, at, back);
      if (difference === before) {
        if (difference === 0) while (next < end && pixels[next] === pixels[next - back]) next++;
        else while (next < end && differ(pixels, differences, next, back) === difference) next++;
        count = addMatch(tokens, count, next - at, bytesPerPixel);
        const many = next - at;
        const all = sumOf(difference);
        high += many * (3 * low + weighedSumOf(difference)) + 1.5 * all * many * (many - 1);
        low += many * all;
      } else {
        const following = at + 1 < end ? differ(pixels, differences, at + 1, back) : 0;
        const hash = Math.imul(difference ^ Math.imul(following, 0x9e3779b1), 0x85ebca6b) >>> (32 - hashBits);
        const other = (seen[hash] ?? 0) - 1;
        seen[hash] = at + 1;
        const distance = offsetOf(at, width) - offsetOf(other, width);
        if (other >= 0 && distance <= farthest) {
          // There is a byte between rows.
          const last = Math.min(end, at + width - (other % width));
          while (next < last && differ(pixels, differences, next, back) === differences[other + next - at]) next++;
        }
        if (next - at >= 2) count = addMatch(tokens, count, next - at, distance);
        else {
          next = at + 1;
          tokens[count++] = difference & 0xff;
          tokens[count++] = (difference >>> 8) & 0xff;
          tokens[count++] = difference >>> 16;
        }
        for (let i = at; i < next; i++) {
          const each = differences[i] ?? 0;
          high += 3 * low + weighedSumOf(each);
          low += sumOf(each);
        }
      }
      before = differences[next - 1] ?? 0;
      at = next;
    }
    low %= 65_521;
    high %= 65_521;
  }
  tools.tokens = tokens;
  const length = bytesPerPixel * pixels.length + height;
  return { chunk: chunkOf('IDAT', writeBlock(tokens.subarray(0, count))), sum: { low, high, length } };
}

/** Answers with the new count. */
function addMatch(tokens: Int32Array, count: number, pixels: number, distance: number): number {
  let at = count;
  for (let rest = bytesPerPixel * pixels; rest > 0; rest -= longest) {
    tokens[at++] = matched(Math.min(rest, longest), distance);
  }
  return at;
}

/** Where a pixel stands among the bytes: before each row is one that says what its bytes are. */
function offsetOf(pixel: number, width: number): number {
  return bytesPerPixel * pixel + Math.floor(pixel / width);
}

/** Byte by byte, to the pixel so far before; kept. */
function differ(pixels: Uint32Array, differences: Uint32Array, at: number, back: number): number {
  const pixel = pixels[at] ?? 0;
  const other = at < back ? 0 : (pixels[at - back] ?? 0);
  if (pixel === other) return 0;
  const difference =
    ((pixel - (other & 0xff)) & 0xff) |
    ((pixel - (other & 0xff00)) & 0xff00) |
    ((pixel - (other & 0xff0000)) & 0xff0000);
  differences[at] = difference;
  return difference;
}

const sumOf = (difference: number) => (difference & 0xff) + ((difference >>> 8) & 0xff) + (difference >>> 16);

/** What each adds to the higher half of Adler's sum. */
const weighedSumOf = (difference: number) =>
  3 * (difference & 0xff) + 2 * ((difference >>> 8) & 0xff) + (difference >>> 16);

function grown(tokens: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * tokens.length);
  larger.set(tokens);
  return larger;
}
