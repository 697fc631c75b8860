import { type Band, blockBits, blocksIn, blockWidth } from './band.ts';
import { chunkOf } from './chunk.ts';
import { createDiffer, type Differences, filterOf } from './differences.ts';
import type { Sum } from './sum.ts';
import { matched, writeBlock } from './write-block.ts';

/** Some rows of a picture, packed: such can be joined in any number. */
export interface PackedBand {
  /** Of a PNG: whole blocks of a deflate stream, none the last. */
  readonly chunk: Uint8Array<ArrayBuffer>;
  readonly sum: Sum;
}

/** How far back deflate looks, in bytes; and how many it takes from there. */
const [farthest, longest] = [32_767, 258] as const;
const bytesPerPixel = 3;
const hashBits = 15;

/** Packs the rows of a band. */
export type PackBand = (band: Band) => PackedBand;

/**
 * Packs the bands of a picture. Most rows are as those above, and what is not is much like something on its left: so it looks
 * at whole pixels, and only where there is something to see, where packers that know nothing of pictures look at each
 * byte.
 */
export function createPacker(): PackBand {
  const differ = createDiffer();
  const tools: Tools = { seen: new Int32Array(1 << hashBits), tokens: new Int32Array(1 << 16), count: 0 };
  return (band) => pack(differ(band), tools);
}

/** What it takes; made once for all bands. */
interface Tools {
  /** Where something was last seen that begins alike, counted from 1. */
  readonly seen: Int32Array;
  tokens: Int32Array<ArrayBuffer>;
  /** Of tokens. */
  count: number;
}

function pack(known: Differences, tools: Tools): PackedBand {
  tools.seen.fill(0);
  tools.count = 0;
  for (let row = 0; row < known.height; row++) packRow(known, row, tools);
  return { chunk: chunkOf('IDAT', writeBlock(tools.tokens.subarray(0, tools.count))), sum: known.sum };
}

function packRow(known: Differences, row: number, tools: Tools): void {
  const { width, pixels: differences } = known;
  const { seen } = tools;
  // A pixel takes at most three, and a match, which has more pixels than pieces, at least two pixels.
  const room = tools.count + 3 * width + 2;
  while (room > tools.tokens.length) tools.tokens = grown(tools.tokens);
  const { tokens } = tools;
  let { count } = tools;
  const end = (row + 1) * width;
  tokens[count++] = filterOf(row);
  let before = -1;
  for (let at = row * width; at < end; ) {
    let next = at;
    const difference = differences[at] ?? 0;
    if (difference === before) {
      if (difference === 0) next = endOfNone(known, row, at);
      else next = endOfAlike(differences, at, end);
      count = addMatch(tokens, count, next - at, bytesPerPixel);
    } else {
      const following = at + 1 < end ? (differences[at + 1] ?? 0) : 0;
      const hash = Math.imul(difference ^ Math.imul(following, 0x9e3779b1), 0x85ebca6b) >>> (32 - hashBits);
      const other = (seen[hash] ?? 0) - 1;
      seen[hash] = at + 1;
      // Before each row there is a byte that says what its bytes are.
      const isNear = other >= 0 && bytesPerPixel * (at - other) < farthest;
      const distance = isNear ? bytesPerPixel * (at - other) + row - Math.floor(other / width) : 0;
      if (isNear && distance <= farthest) next = endOfSame(known, row, at, other);
      if (next - at >= 2) count = addMatch(tokens, count, next - at, distance);
      else {
        next = at + 1;
        tokens[count++] = difference & 0xff;
        tokens[count++] = (difference >>> 8) & 0xff;
        tokens[count++] = difference >>> 16;
      }
    }
    before = differences[next - 1] ?? 0;
    at = next;
  }
  tools.count = count;
}

/** Where it ends that pixels, from one on, are as that one. A loop of its own: one within another is compiled again and again. */
function endOfAlike(differences: Uint32Array, from: number, end: number): number {
  const difference = differences[from];
  let at = from + 1;
  while (at < end && differences[at] === difference) at++;
  return at;
}

/** The first pixel of a row, from one on, that there is a difference of; else the end of the row. */
function endOfNone({ pixels, blocks, width }: Differences, row: number, from: number): number {
  const start = row * width;
  const first = row * blocksIn(width);
  let column = from - start;
  while (column < width) {
    const block = column >> blockBits;
    const stop = Math.min((block + 1) << blockBits, width);
    if (blocks[first + block] === 0) column = stop;
    else {
      while (column < stop && pixels[start + column] === 0) column++;
      if (column < stop) break;
    }
  }
  return start + column;
}

/** Where it ends that pixels of a row, from one on, are as those from another one on that lies before. */
function endOfSame({ pixels, blocks, width }: Differences, row: number, from: number, other: number): number {
  const start = row * width;
  const first = row * blocksIn(width);
  const otherRow = Math.floor(other / width);
  const otherFirst = otherRow * blocksIn(width);
  const back = from - start - (other - otherRow * width);
  // There is a byte between rows.
  const end = Math.min(width, width + back);
  const shift = from - other;
  let column = from - start;
  while (column < end) {
    const stop = Math.min(column + blockWidth, end);
    if (column % blockWidth === 0 && blocks[first + (column >> blockBits)] === 0) {
      const block = (column - back) >> blockBits;
      const last = (stop - 1 - back) >> blockBits;
      if (blocks[otherFirst + block] === 0 && blocks[otherFirst + last] === 0) {
        column = stop;
        continue;
      }
    }
    const to = Math.min(stop, column - (column % blockWidth) + blockWidth);
    while (column < to && pixels[start + column] === pixels[start + column - shift]) column++;
    if (column < to) break;
  }
  return start + column;
}

/** Answers with the new count. */
function addMatch(tokens: Int32Array, count: number, pixels: number, distance: number): number {
  let at = count;
  for (let rest = bytesPerPixel * pixels; rest > 0; rest -= longest) {
    tokens[at++] = matched(Math.min(rest, longest), distance);
  }
  return at;
}

function grown(tokens: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * tokens.length);
  larger.set(tokens);
  return larger;
}
